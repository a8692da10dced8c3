package suivi.api.ledger;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import suivi.door.Reader;
import suivi.ledger.boundary.LedgerLine;
import suivi.ledger.boundary.LedgerReading;

/** What happened, for those who may read it. */
@Path("/ledger")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
@Tag(name = "Ledger")
@SecurityRequirement(name = "token")
public class LedgerResource {

    private static final int USUAL_SIZE = 50;

    @Inject
    private LedgerReading ledger;

    @GET
    @Operation(summary = "Entries, newest first, as far as the reader's scope reaches.")
    public List<LedgerLine> entries(
            @Parameter(description = "Only entries older than the one with this id.") @QueryParam("before")
                    String before,
            @QueryParam("size") String size) {
        return ledger.entries(
                before == null || before.isBlank() ? null : Reader.longNumber("before", before),
                Reader.number("size", size, USUAL_SIZE));
    }
}
