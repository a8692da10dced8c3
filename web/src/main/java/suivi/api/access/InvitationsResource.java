package suivi.api.access;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import suivi.access.boundary.InvitationDesk;
import suivi.access.boundary.NewInvitation;
import suivi.access.entity.Role;
import suivi.api.Links;
import suivi.door.Languages;
import suivi.door.Reader;

/** Asking people in: the administrator's. Whoever was asked comes in at the page that the link opens. */
@Path("/invitations")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
@Tag(name = "People")
@SecurityRequirement(name = "token")
public class InvitationsResource {

    private static final int USUAL_SIZE = 25;

    @Inject
    private InvitationDesk desk;

    @Context
    private UriInfo address;

    @Context
    private HttpServletRequest request;

    @GET
    @Operation(summary = "The invitations there were, newest first, a page at a time; never with their links.")
    public Response invitations(@QueryParam("page") String page, @QueryParam("size") String size) {
        return Links.paged(
                desk.invitations(Reader.number("page", page, 0), Reader.number("size", size, USUAL_SIZE)), address);
    }

    @POST
    @Operation(summary = "Asks somebody in by a letter; answers with its link, this once.")
    public Response invite(Wanted wanted) {
        Wanted given = wanted == null ? new Wanted(null, null, null, null) : wanted;
        List<NewInvitation.WantedRole> roles = given.roles() == null
                ? List.of()
                : given.roles().stream()
                        .map(one -> new NewInvitation.WantedRole(
                                Reader.constant("role", one.role(), Role.class, null), one.scope()))
                        .toList();
        InvitationDesk.Made made = desk.invite(
                new NewInvitation(given.email(), given.name(), given.organisation(), roles), Languages.usual(request));
        return Response.status(Response.Status.CREATED).entity(made).build();
    }

    @DELETE
    @Path("/{id}")
    @Operation(summary = "Revokes an invitation: its link opens nothing any more.")
    public void revoke(@PathParam("id") String id) {
        desk.revoke(id);
    }

    /** Whom to ask in. */
    public record Wanted(String email, String name, String organisation, List<PeopleResource.NewRole> roles) {}
}
