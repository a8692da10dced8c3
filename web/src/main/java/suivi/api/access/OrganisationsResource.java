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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import suivi.access.boundary.OrganisationCard;
import suivi.access.boundary.OrganisationCard.Details;
import suivi.access.boundary.OrganisationDesk;
import suivi.access.entity.Organisation;
import suivi.api.Links;
import suivi.door.Reader;

/** Organisations and their accreditation: the administrator's. */
@Path("/organisations")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
@Tag(name = "Organisations")
@SecurityRequirement(name = "token")
public class OrganisationsResource {

    private static final int USUAL_SIZE = 25;

    @Inject
    private OrganisationDesk desk;

    @Context
    private UriInfo address;

    @GET
    @Operation(summary = "The organisations whose name holds q, by name, a page at a time.")
    public Response organisations(
            @QueryParam("q") String words, @QueryParam("page") String page, @QueryParam("size") String size) {
        return Links.paged(
                desk.organisations(words, Reader.number("page", page, 0), Reader.number("size", size, USUAL_SIZE)),
                address);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "One organisation.")
    public OrganisationCard organisation(@PathParam("id") String id) {
        return desk.organisation(id);
    }

    @POST
    @Operation(summary = "Adds an organisation.")
    public Response add(Described described) {
        return Response.status(Response.Status.CREATED)
                .entity(new PeopleResource.Created(desk.add(details(described))))
                .build();
    }

    @PUT
    @Path("/{id}")
    @Operation(summary = "Writes down what is so now. The version is that of what was read: a stale one is refused.")
    public void change(@PathParam("id") String id, Described described) {
        desk.change(
                id, described == null || described.version() == null ? -1 : described.version(), details(described));
    }

    @DELETE
    @Path("/{id}")
    @Operation(summary = "Retires an organisation: nobody is put into it any more.")
    public void retire(@PathParam("id") String id) {
        desk.retire(id);
    }

    private static Details details(Described described) {
        Described given = described == null ? new Described(null, null, null, null, null, null, null) : described;
        return new Details(
                given.name(),
                given.country(),
                Reader.constant("kind", given.kind(), Organisation.Kind.class, null),
                given.accreditation(),
                given.accreditedBy(),
                Reader.dayOrNone("accreditedUntil", given.accreditedUntil()));
    }

    /** What is written down about an organisation. */
    public record Described(
            String name,
            String country,
            String kind,
            String accreditation,
            String accreditedBy,
            String accreditedUntil,
            Integer version) {}
}
