package suivi.api.recommendation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import suivi.foundation.BusinessException;
import suivi.recommendation.boundary.Drafting;
import suivi.recommendation.boundary.Hint;
import suivi.recommendation.boundary.RecordKey;
import suivi.recommendation.boundary.RecordingDesk;
import suivi.recommendation.boundary.Register;
import suivi.recommendation.boundary.RevisionLine;
import suivi.recommendation.boundary.Split;
import suivi.recommendation.boundary.Working;

/**
 * Recording recommendations. What is being written has an ETag, its edition; every change names the one it was made on in
 * If-Match (RFC 9110, section 13.1.1), and is refused with 412 where somebody else was faster.
 */
@Path("/recommendations")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
@Tag(name = "Recording")
@SecurityRequirement(name = "token")
public class RecordingResource {

    private static final String IF_MATCH = "If-Match";

    @Inject
    private RecordingDesk desk;

    @Inject
    private Drafting drafting;

    @Inject
    private Register register;

    @Context
    private UriInfo address;

    @POST
    @Operation(
            summary = "Records a new recommendation as a draft.",
            description = "Without a due date it gets that of the body's follow-up rule.")
    public Response record(ContentBody.New wanted) {
        ContentBody.New given = wanted == null ? new ContentBody.New(null, null, null, null) : wanted;
        String reference = desk.record(given.read());
        URI there = address.getAbsolutePathBuilder().path(reference).build();
        return answer(Response.created(URI.create(there.getRawPath())), desk.working(register.key(reference)));
    }

    @GET
    @Path("/{reference}/draft")
    @Operation(summary = "What is being written of it, or what is published where nobody writes; with its ETag.")
    public Response draft(@PathParam("reference") String reference) {
        return answer(Response.ok(), desk.working(register.key(reference)));
    }

    @PUT
    @Path("/{reference}")
    @Operation(
            summary = "Writes it so.",
            description = "A published record stays as it is until this is published by somebody else.")
    public Response save(
            @PathParam("reference") String reference, @HeaderParam(IF_MATCH) String match, ContentBody content) {
        if (content == null) {
            throw BusinessException.invalid("text", "required");
        }
        RecordKey key = register.key(reference);
        return answer(Response.ok(), desk.save(key, edition(match), content.read()));
    }

    @DELETE
    @Path("/{reference}/draft")
    @Operation(summary = "Throws away what was not published: a draft altogether, else what was written since.")
    public void discard(@PathParam("reference") String reference, @HeaderParam(IF_MATCH) String match) {
        desk.discard(register.key(reference), edition(match));
    }

    @POST
    @Path("/{reference}/review")
    @Operation(summary = "Asks that somebody else look at the draft and publish it.")
    public Response send(@PathParam("reference") String reference, @HeaderParam(IF_MATCH) String match) {
        return answer(Response.ok(), desk.send(register.key(reference), edition(match)));
    }

    @DELETE
    @Path("/{reference}/review")
    @Operation(summary = "Sends it back to those who wrote it, with the reason.")
    public Response sendBack(
            @PathParam("reference") String reference, @HeaderParam(IF_MATCH) String match, Reason reason) {
        String given = reason == null ? null : reason.reason();
        return answer(Response.ok(), desk.sendBack(register.key(reference), edition(match), given));
    }

    @POST
    @Path("/{reference}/publication")
    @Operation(summary = "Publishes what is in review; refused to whoever wrote any of it.")
    public Response publish(@PathParam("reference") String reference, @HeaderParam(IF_MATCH) String match) {
        return answer(Response.ok(), desk.publish(register.key(reference), edition(match)));
    }

    @POST
    @Path("/{reference}/archive")
    @Operation(summary = "Nobody follows it any more; it stays where it is cited.")
    public void archive(@PathParam("reference") String reference) {
        desk.archive(register.key(reference));
    }

    @DELETE
    @Path("/{reference}/archive")
    @Operation(summary = "It is followed again.")
    public void restore(@PathParam("reference") String reference) {
        desk.restore(register.key(reference));
    }

    @GET
    @Path("/{reference}/revisions")
    @Operation(summary = "Who changed what, newest first.")
    public List<RevisionLine> revisions(@PathParam("reference") String reference) {
        return desk.history(register.key(reference));
    }

    @POST
    @Path("/drafting/split")
    @Operation(summary = "A paragraph split at its letters: a proposal to be corrected.")
    public Split split(Text paragraph) {
        return drafting.split(paragraph == null ? null : paragraph.text());
    }

    @POST
    @Path("/drafting/hints")
    @Operation(summary = "What would make it hard to follow: several things at once, no actor, not verifiable.")
    public Set<Hint> hints(ContentBody content) {
        if (content == null) {
            throw BusinessException.invalid("text", "required");
        }
        return drafting.hints(content.read());
    }

    public record Reason(String reason) {}

    public record Text(String text) {}

    private static Response answer(Response.ResponseBuilder response, Working working) {
        return response.entity(working).tag(working.edition()).build();
    }

    /** Strong tags only, as they were given. */
    private static String edition(String match) {
        if (match == null || match.isBlank()) {
            throw BusinessException.invalid(IF_MATCH, "if-match.required");
        }
        return match.strip().replaceAll("^\"|\"$", "");
    }
}
