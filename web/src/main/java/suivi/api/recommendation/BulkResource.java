package suivi.api.recommendation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import suivi.door.Reader;
import suivi.recommendation.boundary.BulkCard;
import suivi.recommendation.boundary.BulkDesk;
import suivi.recommendation.boundary.BulkWanted;
import suivi.recommendation.entity.BulkAct;

/** Doing the same to many recommendations. */
@Path("/recommendations/bulk")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
@Tag(name = "Recording")
@SecurityRequirement(name = "token")
public class BulkResource {

    @Inject
    private BulkDesk desk;

    @Context
    private UriInfo address;

    @POST
    @Operation(
            summary = "Adds a theme to many, names their lead institution, sends or publishes them.",
            description = "With dryRun (if left out: true) it only says what would happen to each.")
    public Response apply(Wanted wanted) {
        Wanted given = wanted == null ? new Wanted(null, null, null, null, null) : wanted;
        BulkWanted bulk = given.read();
        if (!Boolean.FALSE.equals(given.dryRun())) {
            return Response.ok(desk.summary(bulk)).build();
        }
        String id = desk.apply(bulk);
        URI there = address.getAbsolutePathBuilder().path(id).build();
        return Response.created(URI.create(there.getRawPath()))
                .entity(desk.get(id))
                .build();
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "What you did to many.")
    public BulkCard get(@PathParam("id") String id) {
        return desk.get(id);
    }

    @DELETE
    @Path("/{id}")
    @Operation(summary = "Undoes it, once; names those that stay because somebody went on from there.")
    public List<String> undo(@PathParam("id") String id) {
        return desk.undo(id);
    }

    /** @param kind theme, institution, send or publish */
    public record Wanted(
            List<String> references, String kind, String theme, Map<String, String> institutions, Boolean dryRun) {

        BulkWanted read() {
            return new BulkWanted(
                    references, Reader.constant("kind", kind, BulkAct.Kind.class, null), theme, institutions);
        }
    }
}
