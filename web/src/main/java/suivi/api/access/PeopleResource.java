package suivi.api.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import suivi.access.boundary.Account;
import suivi.access.boundary.HandOverDesk;
import suivi.access.boundary.PeopleDesk;
import suivi.access.entity.Role;
import suivi.api.Links;
import suivi.door.Reader;

/** People and their roles: the administrator's. */
@Path("/people")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
@Tag(name = "People")
@SecurityRequirement(name = "token")
public class PeopleResource {

    private static final int USUAL_SIZE = 25;

    @Inject
    private PeopleDesk desk;

    @Inject
    private HandOverDesk handOvers;

    @Context
    private UriInfo address;

    @GET
    @Operation(summary = "Everybody with an account whose name, address or organisation holds q, a page at a time.")
    public Response people(
            @QueryParam("q") String words, @QueryParam("page") String page, @QueryParam("size") String size) {
        return Links.paged(
                desk.people(words, Reader.number("page", page, 0), Reader.number("size", size, USUAL_SIZE)), address);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "One person with the roles that she holds now.")
    public Account person(@PathParam("id") String id) {
        return desk.person(id);
    }

    @PUT
    @Path("/{id}")
    @Operation(summary = "Writes down her name and whom she works for.")
    public void change(@PathParam("id") String id, Described described) {
        Described given = described == null ? new Described(null, null) : described;
        desk.change(id, given.name(), given.organisation());
    }

    @POST
    @Path("/{id}/reactivation")
    @Operation(summary = "Makes a person active again, with the password and the roles that she had.")
    public void reactivate(@PathParam("id") String id) {
        desk.reactivate(id);
    }

    @POST
    @Operation(summary = "Adds a person without any role.")
    public Response add(NewPerson wanted) {
        NewPerson person = wanted == null ? new NewPerson(null, null, null, null) : wanted;
        String id = desk.add(person.email(), person.name(), person.password(), person.organisation());
        return Response.status(Response.Status.CREATED).entity(new Created(id)).build();
    }

    @POST
    @Path("/{id}/roles")
    @Operation(summary = "Grants a role in a scope: a country (ISO alpha-3), an organisation, a committee, or *.")
    public Response grant(@PathParam("id") String id, NewRole wanted) {
        NewRole role = wanted == null ? new NewRole(null, null) : wanted;
        Role named = Arrays.stream(Role.values())
                .filter(known -> known.name().equals(role.role()))
                .findFirst()
                .orElse(null);
        return Response.status(Response.Status.CREATED)
                .entity(new Created(desk.grant(id, named, role.scope())))
                .build();
    }

    @DELETE
    @Path("/roles/{grant}")
    @Operation(summary = "Revokes a role with effect from the next request.")
    public void revoke(@PathParam("grant") String grant) {
        desk.revoke(grant);
    }

    @DELETE
    @Path("/{id}")
    @Operation(summary = "Makes a person inactive: her sessions and tokens end with the next request.")
    public void deactivate(@PathParam("id") String id) {
        desk.deactivate(id);
    }

    @GET
    @Path("/{id}/holdings")
    @Operation(summary = "What a person holds now, and what would go to whoever takes over.")
    public HandOverDesk.Summary holdings(@PathParam("id") String id) {
        return handOvers.summary(id);
    }

    @POST
    @Path("/{id}/hand-over")
    @Operation(summary = "She leaves: what she holds goes to another, these grants of hers go along, the others end.")
    public void handOver(@PathParam("id") String id, NewHandOver wanted) {
        NewHandOver given = wanted == null ? new NewHandOver(null, null, null) : wanted;
        handOvers.handOver(id, given.to(), given.note(), given.grants() == null ? List.of() : given.grants());
    }

    /** @param grants the ids of those that go along */
    public record NewHandOver(String to, String note, List<String> grants) {}

    public record NewPerson(String email, String name, String password, String organisation) {
        @Override
        public String toString() {
            return "NewPerson";
        }
    }

    public record Described(String name, String organisation) {}

    public record NewRole(String role, String scope) {}

    public record Created(String id) {}
}
