package suivi.api.recommendation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import suivi.door.Reader;
import suivi.foundation.BusinessException;
import suivi.recommendation.boundary.Codebook;
import suivi.recommendation.boundary.CodebookDesk;
import suivi.recommendation.boundary.MergeSummary;
import suivi.recommendation.boundary.TermCard;
import suivi.recommendation.boundary.TermLine;
import suivi.recommendation.boundary.TermWanted;
import suivi.recommendation.entity.Body;
import suivi.recommendation.entity.TermKind;

/**
 * The codebook: theme, group, body, institution. Everybody reads it; an administrator changes it. A term has an ETag, its
 * version, which a change names in If-Match.
 */
@Path("/codebook")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
@Tag(name = "Codebook")
public class CodebookResource {

    @Inject
    private Codebook codebook;

    @Inject
    private CodebookDesk desk;

    @GET
    @Path("/{vocabulary}")
    @Operation(summary = "The terms of one vocabulary with their labels; with retired=true those that retired too.")
    public List<TermLine> terms(
            @PathParam("vocabulary") String vocabulary, @QueryParam("retired") @DefaultValue("false") boolean retired) {
        return codebook.vocabulary(kind(vocabulary), retired);
    }

    @POST
    @Path("/{vocabulary}")
    @SecurityRequirement(name = "token")
    @Operation(
            summary = "Adds a term.",
            description = "Its id stays for good; it is made of the first label if absent.")
    public Response add(@PathParam("vocabulary") String vocabulary, TermBody wanted) {
        String id = desk.add(kind(vocabulary), TermBody.read(wanted));
        return Response.status(Response.Status.CREATED)
                .entity(desk.term(kind(vocabulary), id))
                .build();
    }

    @GET
    @Path("/{vocabulary}/{id}")
    @SecurityRequirement(name = "token")
    @Operation(summary = "One term and how many records have it; with its ETag.")
    public Response term(@PathParam("vocabulary") String vocabulary, @PathParam("id") String id) {
        return answer(desk.term(kind(vocabulary), id));
    }

    @PUT
    @Path("/{vocabulary}/{id}")
    @SecurityRequirement(name = "token")
    @Operation(summary = "Labels it so; for a body, with its follow-up rule.")
    public Response change(
            @PathParam("vocabulary") String vocabulary,
            @PathParam("id") String id,
            @HeaderParam("If-Match") String match,
            TermBody wanted) {
        TermKind kind = kind(vocabulary);
        desk.change(kind, id, version(match), TermBody.read(wanted));
        return answer(desk.term(kind, id));
    }

    @GET
    @Path("/{vocabulary}/{id}/merge")
    @SecurityRequirement(name = "token")
    @Operation(summary = "What merging it into the other would change.")
    public MergeSummary summary(
            @PathParam("vocabulary") String vocabulary, @PathParam("id") String id, @QueryParam("into") String into) {
        return desk.summary(kind(vocabulary), id, into);
    }

    @POST
    @Path("/{vocabulary}/{id}/merge")
    @SecurityRequirement(name = "token")
    @Operation(summary = "Puts the other in its place in every record, draft and import. There is no way back.")
    public void merge(@PathParam("vocabulary") String vocabulary, @PathParam("id") String id, Merge wanted) {
        desk.merge(kind(vocabulary), id, wanted == null ? null : wanted.into());
    }

    @POST
    @Path("/{vocabulary}/{id}/retirement")
    @SecurityRequirement(name = "token")
    @Operation(summary = "It is offered nowhere; records that have it keep it.")
    public void retire(@PathParam("vocabulary") String vocabulary, @PathParam("id") String id) {
        desk.retire(kind(vocabulary), id);
    }

    @DELETE
    @Path("/{vocabulary}/{id}/retirement")
    @SecurityRequirement(name = "token")
    @Operation(summary = "It is offered again.")
    public void restore(@PathParam("vocabulary") String vocabulary, @PathParam("id") String id) {
        desk.restore(kind(vocabulary), id);
    }

    /**
     * @param id of a new term
     * @param labels by language
     * @param country of a new institution, ISO 3166-1 alpha-3
     * @param followUpMonths of a body; null for none
     * @param body what kind of body a new one is
     */
    public record TermBody(String id, Map<String, String> labels, String country, Integer followUpMonths, String body) {

        public TermBody {
            labels = labels == null ? Map.of() : Collections.unmodifiableMap(new HashMap<>(labels));
        }

        private static TermWanted read(TermBody given) {
            return given == null
                    ? new TermWanted(null, null, null, null, null)
                    : new TermWanted(
                            given.id,
                            given.labels,
                            given.country,
                            given.followUpMonths,
                            Reader.constant("body", given.body, Body.Kind.class, null));
        }
    }

    public record Merge(String into) {}

    private static TermKind kind(String vocabulary) {
        return Reader.constant("vocabulary", vocabulary, TermKind.class, null);
    }

    private static Response answer(TermCard card) {
        return Response.ok(card).tag(Integer.toString(card.version())).build();
    }

    /** One that is no number is no version that anybody saw. */
    private static int version(String match) {
        if (match == null || match.isBlank()) {
            throw BusinessException.invalid("If-Match", "if-match.required");
        }
        String tag = match.strip().replaceAll("^\"|\"$", "");
        return tag.matches("\\d{1,9}") ? Integer.parseInt(tag) : -1;
    }
}
