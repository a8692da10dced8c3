package suivi.api.ledger;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import suivi.door.Reader;
import suivi.ledger.boundary.ConsistencyProof;
import suivi.ledger.boundary.InclusionProof;
import suivi.ledger.boundary.LedgerProofs;

/** Proofs after RFC 9162, for anybody. */
@Path("/ledger/proofs")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
@Tag(name = "Ledger")
public class ProofsResource {

    @Inject
    private LedgerProofs proofs;

    @GET
    @Path("/inclusion")
    @Operation(summary = "That a leaf is in the ledger (RFC 9162 section 2.1.3).")
    public InclusionProof inclusion(
            @Parameter(description = "The hash of the leaf, in hexadecimal.") @QueryParam("leaf") String leaf,
            @Parameter(description = "Of the tree; if left out, of the newest signed one.") @QueryParam("size")
                    String size) {
        return proofs.inclusion(leaf, number("size", size));
    }

    @GET
    @Path("/inclusion.txt")
    @Produces(LedgerResource.TEXT)
    @Operation(summary = "The same with the newest signed head, to be kept in a file: c2sp.org/tlog-proof.")
    public String inclusionText(@QueryParam("leaf") String leaf) {
        return proofs.inclusionText(leaf);
    }

    @GET
    @Path("/consistency")
    @Operation(summary = "That the ledger begins with an older one, unchanged (RFC 9162 section 2.1.4).")
    public ConsistencyProof consistency(
            @Parameter(description = "The size of the older.") @QueryParam("from") String from,
            @Parameter(description = "The size of the newer; if left out, of the newest signed one.") @QueryParam("to")
                    String to) {
        return proofs.consistency(Reader.longNumber("from", from), number("to", to));
    }

    @GET
    @Path("/consistency.txt")
    @Produces(LedgerResource.TEXT)
    @Operation(summary = "The same with the newest signed head, to be kept in a file: as c2sp.org/tlog-witness has it.")
    public String consistencyText(@QueryParam("from") String from) {
        return proofs.consistencyText(Reader.longNumber("from", from));
    }

    private static Long number(String name, String value) {
        return value == null || value.isBlank() ? null : Long.valueOf(Reader.longNumber(name, value));
    }
}
