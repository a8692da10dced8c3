package suivi.api.recommendation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import suivi.door.Languages;
import suivi.recommendation.boundary.Register;
import suivi.recommendation.boundary.RepeatDesk;
import suivi.recommendation.boundary.Repeats;

/** What is asked of a State again. */
@Path("/recommendations/{reference}/repeats")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
@Tag(name = "Recommendations")
public class RepeatsResource {

    @Inject
    private RepeatDesk desk;

    @Inject
    private Register register;

    @Context
    private HttpServletRequest request;

    @GET
    @Operation(summary = "Those that ask the same of the same State, the oldest first; none where nobody said so.")
    public Repeats repeats(@PathParam("reference") String reference) {
        return desk.of(reference, Languages.of(request));
    }

    @POST
    @Operation(summary = "Says that another one asks the same.")
    public Repeats join(@PathParam("reference") String reference, Other other) {
        desk.join(register.key(reference), other == null ? null : other.reference());
        return desk.of(reference, Languages.of(request));
    }

    @DELETE
    @Operation(summary = "Takes it out of its group.")
    public void leave(@PathParam("reference") String reference) {
        desk.leave(register.key(reference));
    }

    public record Other(String reference) {}
}
