package suivi.api.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import suivi.access.boundary.Account;
import suivi.access.boundary.AccountDesk;

/** The caller's own account. */
@Path("/me")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
@Tag(name = "My account")
@SecurityRequirement(name = "token")
public class MeResource {

    private static final int USUAL_DAYS = 90;

    @Inject
    private AccountDesk desk;

    @GET
    @Operation(summary = "Who I am, my roles with their scope, and my API tokens without their secrets.")
    public Account account() {
        return desk.account();
    }

    @POST
    @Path("/tokens")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Makes an API token. Its secret is in this answer and never again.")
    public Response createToken(TokenRequest wanted) {
        TokenRequest request = wanted == null ? new TokenRequest(null, null) : wanted;
        AccountDesk.NewToken token =
                desk.createToken(request.name(), request.days() == null ? USUAL_DAYS : request.days());
        return Response.status(Response.Status.CREATED).entity(token).build();
    }

    @DELETE
    @Path("/tokens/{id}")
    @Operation(summary = "Revokes a token with effect from the next request.")
    public void revokeToken(@PathParam("id") String id) {
        desk.revokeToken(id);
    }

    /** @param days how long it works; 90 where it is not given */
    public record TokenRequest(String name, Integer days) {}
}
