package suivi.api.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import suivi.access.boundary.Account;
import suivi.access.boundary.AccountDesk;

/** The caller's own account. Tokens are made at the page: a token makes no other (A7). */
@Path("/me")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
@Tag(name = "My account")
@SecurityRequirement(name = "token")
public class MeResource {

    @Inject
    private AccountDesk desk;

    @GET
    @Operation(summary = "Who I am, my roles with their scope, and my API tokens without their secrets.")
    public Account account() {
        return desk.account();
    }

    @GET
    @Path("/sessions")
    @Operation(summary = "Where I am signed in at the pages.")
    public List<AccountDesk.OpenSession> sessions() {
        return desk.sessions();
    }

    @DELETE
    @Path("/sessions/{id}")
    @Operation(summary = "Ends a session with effect from its next request.")
    public void endSession(@PathParam("id") String id) {
        desk.endSession(id);
    }

    @DELETE
    @Path("/tokens/{id}")
    @Operation(summary = "Revokes a token with effect from the next request.")
    public void revokeToken(@PathParam("id") String id) {
        desk.revokeToken(id);
    }
}
