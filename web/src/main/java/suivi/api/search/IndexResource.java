package suivi.api.search;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import suivi.search.boundary.IndexCheck;
import suivi.search.boundary.IndexDesk;
import suivi.search.boundary.IndexState;

/** The index behind the search: the administrator's. */
@Path("/search/index")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
@Tag(name = "Search")
@SecurityRequirement(name = "token")
public class IndexResource {

    @Inject
    private IndexDesk desk;

    @GET
    @Operation(summary = "How the index stands, and how far a rebuild is.")
    public IndexState state() {
        return desk.state();
    }

    @GET
    @Path("/check")
    @Operation(summary = "Whether the index holds exactly what the database holds, and what differs.")
    public IndexCheck check() {
        return desk.check();
    }

    @POST
    @Path("/rebuild")
    @Operation(summary = "Makes the index anew in the background; it stays searchable.")
    public Response rebuild() {
        desk.rebuild();
        return Response.accepted(desk.state()).build();
    }
}
