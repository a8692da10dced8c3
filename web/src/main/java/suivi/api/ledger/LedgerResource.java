package suivi.api.ledger;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import suivi.door.LedgerFilters;
import suivi.door.Reader;
import suivi.foundation.BusinessException;
import suivi.ledger.boundary.LedgerHead;
import suivi.ledger.boundary.LedgerLine;
import suivi.ledger.boundary.LedgerProofs;
import suivi.ledger.boundary.LedgerReading;
import suivi.ledger.boundary.PublishedKey;
import suivi.ledger.boundary.SavedHead;

/** What happened, for those who may read it, and for anybody what holds it to its word. */
@Path("/ledger")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
@Tag(name = "Ledger")
public class LedgerResource {

    /** Text in UTF-8, whose every byte counts. */
    static final String TEXT = "text/plain;charset=utf-8";

    private static final int USUAL_SIZE = 50;

    private static final int USUAL_LEAVES = 1_000;

    @Inject
    private LedgerReading ledger;

    @Inject
    private LedgerProofs proofs;

    @Inject
    private LedgerFilters filters;

    @GET
    @SecurityRequirement(name = "token")
    @Operation(
            summary = "Entries, newest first, as far as the reader's scope reaches.",
            description = "leaf is what is hashed into the tree, byte by byte: SHA-256 of a zero byte and the leaf in"
                    + " UTF-8 is the hash by which its inclusion is proven.")
    public List<LedgerLine> entries(
            @Parameter(description = "Only entries older than the one with this id.") @QueryParam("before")
                    String before,
            @Parameter(description = "The id of the person who acted.") @QueryParam("actor") String actor,
            @Parameter(description = "The kind of record, such as recommendation.") @QueryParam("subjectType")
                    String subjectType,
            @Parameter(description = "The id of the record.") @QueryParam("subjectKey") String subjectKey,
            @Parameter(description = "Such as access.sign-in, or access for all acts of that component.")
                    @QueryParam("act")
                    String act,
            @Parameter(description = "The first day, in UTC.") @QueryParam("from") String from,
            @Parameter(description = "The last day, in UTC.") @QueryParam("to") String to,
            @QueryParam("size") String size) {
        return ledger.entries(filters.filter(), filters.before(), Reader.number("size", size, USUAL_SIZE));
    }

    @GET
    @Path("/leaves.txt")
    @Produces(TEXT)
    @SecurityRequirement(name = "token")
    @Operation(
            summary = "The leaves in their order, one a line, for those who read all of the ledger.",
            description = "Whoever has all of them reckons the root herself, with the verifier or any other tool.")
    public String leaves(
            @Parameter(description = "The index of the first, from 0.") @QueryParam("from") String from,
            @Parameter(description = "At most 10000.") @QueryParam("size") String size) {
        long first = from == null || from.isBlank() ? 0 : Reader.longNumber("from", from);
        return lines(ledger.leaves(first, Reader.number("size", size, USUAL_LEAVES)).stream()
                .map(LedgerLine::leaf));
    }

    @GET
    @Path("/checkpoint")
    @Operation(summary = "The newest signed head of the ledger. Keep note: it holds the ledger to its word.")
    public LedgerHead checkpoint() {
        return proofs.newestHead().orElseThrow(() -> BusinessException.notFound("checkpoint", "ledger"));
    }

    @GET
    @Path("/checkpoint.txt")
    @Produces(TEXT)
    @Operation(summary = "The same as a note (c2sp.org/tlog-checkpoint), as other tools read it.")
    public String note() {
        return checkpoint().note();
    }

    @POST
    @Path("/checkpoint/check")
    @Consumes(MediaType.TEXT_PLAIN)
    @Operation(
            summary = "Whether the ledger still begins with what a saved checkpoint was signed over.",
            description = "Send the note. You have to believe the answer; the stand-alone verifier asks for a proof.")
    public SavedHead check(String saved) {
        return proofs.check(saved);
    }

    @GET
    @Path("/keys")
    @Operation(
            summary = "The keys by which heads are signed, or once were, the newest first.",
            description = "Keep verifierKey from the day on which you begin to rely on this ledger: whoever gives you"
                    + " another key gives you another ledger.")
    public List<PublishedKey> keys() {
        return proofs.keys();
    }

    @GET
    @Path("/keys.txt")
    @Produces(TEXT)
    @Operation(summary = "The same as verifier keys (c2sp.org/signed-note), one a line.")
    public String verifierKeys() {
        return lines(proofs.keys().stream().map(PublishedKey::verifierKey));
    }

    private static String lines(Stream<String> lines) {
        return lines.map(line -> line + "\n").collect(Collectors.joining());
    }
}
