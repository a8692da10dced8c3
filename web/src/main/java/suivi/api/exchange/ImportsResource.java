package suivi.api.exchange;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.net.URI;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import suivi.api.Links;
import suivi.door.Exports;
import suivi.door.Languages;
import suivi.door.Reader;
import suivi.door.Texts;
import suivi.door.Uploads;
import suivi.exchange.boundary.ImportCard;
import suivi.exchange.boundary.ImportDesk;
import suivi.exchange.boundary.ImportState;
import suivi.exchange.boundary.NewImport;
import suivi.exchange.boundary.Verdict;
import suivi.exchange.format.Annotation;
import suivi.exchange.format.Format;
import suivi.foundation.BusinessException;
import suivi.foundation.RequestKeys;

/** Bringing files of recommendations in: previewed first, and recorded when confirmed. */
@Path("/imports")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
@Tag(name = "Imports")
@SecurityRequirement(name = "token")
public class ImportsResource {

    private static final int USUAL_SIZE = 25;

    @Inject
    private ImportDesk desk;

    @Inject
    private Uploads uploads;

    @Context
    private UriInfo address;

    @Context
    private HttpServletRequest request;

    @GET
    @Operation(summary = "Your imports, newest first, a page at a time.")
    public Response imports(@QueryParam("page") String page, @QueryParam("size") String size) {
        return Links.paged(
                desk.imports(Reader.number("page", page, 0), Reader.number("size", size, USUAL_SIZE)), address);
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(
            summary = "Previews a file (part file; format, kinds, country and symbol as further parts if wanted).",
            description =
                    "Nothing is recorded before POST /imports/{id}/confirmation, unless the part dryRun says false:"
                            + " then it is recorded as soon as it was read to its end.")
    public Response begin(
            List<EntityPart> parts,
            @Parameter(description = "Your own name of this request: sent again with it, it is done once.")
                    @HeaderParam(RequestKeys.HEADER)
                    String key)
            throws IOException {
        Format format = Reader.constant("format", text(parts, "format"), Format.class, null);
        Set<Annotation> kinds = kinds(text(parts, "kinds"));
        boolean atOnce = isConfirmed(text(parts, "dryRun"));
        EntityPart file =
                part(parts, "file").orElseThrow(() -> BusinessException.invalid("file", "import.file.missing"));
        NewImport wanted = new NewImport(
                file.getFileName().orElse("file"),
                uploads.keep(file.getContent()),
                format,
                kinds,
                text(parts, "country"),
                text(parts, "symbol"),
                atOnce,
                key);
        String id = uploads.begin(wanted);
        URI there = address.getAbsolutePathBuilder().path(id).build();
        return Response.created(URI.create(there.getRawPath()))
                .entity(desk.get(id))
                .build();
    }

    /** Recommendations always; concern and other where they are named, separated by commas. */
    private static Set<Annotation> kinds(String written) {
        Set<Annotation> kinds = EnumSet.of(Annotation.RECOMMENDATION);
        if (written != null) {
            for (String kind : written.split(",")) {
                kinds.add(Reader.constant("kinds", kind.strip(), Annotation.class, Annotation.RECOMMENDATION));
            }
        }
        return kinds;
    }

    /** Only a plain false records; whatever is no answer is refused. */
    private static boolean isConfirmed(String dryRun) {
        if (dryRun != null && !dryRun.equals("true") && !dryRun.equals("false")) {
            throw BusinessException.invalid("dryRun", "word", "true, false");
        }
        return "false".equals(dryRun);
    }

    private static Optional<EntityPart> part(List<EntityPart> parts, String name) {
        return parts.stream().filter(part -> name.equals(part.getName())).findFirst();
    }

    private static String text(List<EntityPart> parts, String name) throws IOException {
        Optional<EntityPart> part = part(parts, name);
        if (part.isEmpty()) {
            return null;
        }
        String text = part.get().getContent(String.class);
        return text.isBlank() ? null : text.strip();
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "One import: how far it is, what was found, what was inferred.")
    public ImportCard get(@PathParam("id") String id) {
        return desk.get(id);
    }

    @GET
    @Path("/{id}/rows")
    @Operation(summary = "Its rows in the order of the file, a page at a time.")
    public Response rows(
            @PathParam("id") String id,
            @QueryParam("verdict") String verdict,
            @QueryParam("page") String page,
            @QueryParam("size") String size) {
        return Links.paged(
                desk.rows(
                        id,
                        Reader.constant("verdict", verdict, Verdict.class, null),
                        Reader.number("page", page, 0),
                        Reader.number("size", size, USUAL_SIZE)),
                address);
    }

    @GET
    @Path("/{id}/rejected")
    @Produces({Exports.CSV, Exports.JSON, Exports.XLSX})
    @Operation(summary = "The rejected rows with what is wrong in each, to be mended and brought in again.")
    public Response rejected(@PathParam("id") String id) {
        String name = desk.rejectedFileName(id);
        Texts texts = new Texts(Languages.of(request));
        StreamingOutput rows = out -> desk.writeRejected(id, texts::refusal, out);
        return Response.ok(rows, Exports.mediaType(name))
                .header("Content-Disposition", Exports.disposition(name))
                .build();
    }

    @POST
    @Path("/{id}/confirmation")
    @Operation(summary = "Records what was previewed, in the background; a stopped import goes on.")
    public Response confirm(@PathParam("id") String id) {
        if (desk.get(id).line().state() == ImportState.STOPPED) {
            desk.again(id);
        } else {
            desk.confirm(id);
        }
        return Response.accepted(desk.get(id)).build();
    }

    @DELETE
    @Path("/{id}")
    @Operation(summary = "Throws away what was not confirmed; asks one that is being recorded to stop.")
    public void discard(@PathParam("id") String id) {
        desk.discard(id);
    }
}
