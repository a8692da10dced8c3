package suivi.api.ledger;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import suivi.ledger.boundary.VerificationCard;
import suivi.ledger.boundary.VerificationDesk;

/** Having the whole ledger reckoned again, for those who may read it. */
@Path("/ledger/verifications")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
@Tag(name = "Ledger")
@SecurityRequirement(name = "token")
public class VerificationsResource {

    @Inject
    private VerificationDesk desk;

    @Context
    private UriInfo address;

    @GET
    @Operation(summary = "The last ten verifications, newest first.")
    public List<VerificationCard> verifications() {
        return desk.verifications();
    }

    @POST
    @Operation(summary = "Reckons the whole ledger again in the background; one that is running is joined.")
    public Response start() {
        String id = desk.start();
        URI there = address.getAbsolutePathBuilder().path(id).build();
        return Response.accepted(desk.get(id))
                .location(URI.create(there.getRawPath()))
                .build();
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "How far a verification is, and what it found: the first of each kind, and how often.")
    public VerificationCard verification(@PathParam("id") String id) {
        return desk.get(id);
    }
}
