package suivi.smoke;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import suivi.shipped.Demonstration;
import suivi.shipped.Program;
import suivi.shipped.Shipped;
import suivi.shipped.Visitor;

/** The ledger as it is held to its word from outside, by the verifier that is shipped with it. */
@ExtendWith(Demonstration.class)
class LedgerIT {

    private static final Duration LONGEST = Duration.ofSeconds(60);

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(200);

    private final Shipped suivi;

    @TempDir
    private Path directory;

    LedgerIT(Shipped suivi) {
        this.suivi = suivi;
    }

    @Test
    void l12_aSavedCheckpointIsVerifiedByTheShippedVerifierWhenTheLedgerHasGrown() throws Exception {
        String first = checkpoint();
        Path saved = kept("saved", first);
        long size = size(first);
        await(
                () -> {
                    suivi.get("/api/v1/ledger");
                    return checkpoint();
                },
                note -> size(note) > size);
        assertThat(verifier("checkpoint", suivi.address(), saved.toString()))
                .startsWith("0 The ledger of ")
                .contains("begins with the " + size + " of your checkpoint");
        assertThat(suivi.send(suivi.request("/api/v1/ledger/checkpoint/check")
                                .header("Content-Type", "text/plain")
                                .POST(BodyPublishers.ofFile(saved)))
                        .body())
                .contains("\"verdict\":\"CONSISTENT\"");
    }

    @Test
    void l12_aForgedCheckpointIsNot() throws Exception {
        Path forged = kept("forged", checkpoint().replaceFirst("\n", "\n9"));
        assertThat(verifier("checkpoint", suivi.address(), forged.toString()))
                .startsWith("1 DOES NOT FIT")
                .contains("not signed by a key");
    }

    @Test
    void l12_anEntryIsVerifiedToBeInTheLedger() throws Exception {
        JsonObject entry = await(() -> entries(auditor().get("/ledger?size=50")), entries -> entries.stream()
                        .anyMatch(LedgerIT::isSealed))
                .stream()
                .filter(LedgerIT::isSealed)
                .findFirst()
                .orElseThrow();
        Path leaf = kept("leaf", entry.getString("leaf"));
        assertThat(verifier("entry", suivi.address(), leaf.toString()))
                .startsWith("0 The entry is number " + entry.getInt("leafIndex") + ",");
        Path other = kept("other", entry.getString("leaf").replaceFirst("\"id\":", "\"id\":1"));
        assertThat(verifier("entry", suivi.address(), other.toString())).startsWith("1 ");
    }

    @Test
    void l12_anAuditorReckonsTheRootFromAllLeaves() throws Exception {
        String note = checkpoint();
        StringBuilder leaves = new StringBuilder();
        Program auditor = auditor();
        for (long from = 0; from < size(note); from += 1_000) {
            leaves.append(auditor.get("/ledger/leaves.txt?size=" + Math.min(1_000, size(note) - from) + "&from=" + from)
                    .body());
        }
        Path file = kept("leaves", leaves.toString());
        assertThat(verifier("leaves", file.toString(), kept("head", note).toString()))
                .startsWith("0 The " + size(note) + " leaves give the root");
    }

    @Test
    void l11_aVerificationIsRunByTheApiAndFindsNothing() throws Exception {
        Program auditor = auditor();
        String id = Program.read(auditor.post("/ledger/verifications")).getString("id");
        JsonObject card =
                await(() -> Program.read(auditor.get("/ledger/verifications/" + id)), one -> !one.getString("state")
                        .equals("RUNNING"));
        assertThat(card.getString("state")).as(card.toString()).isEqualTo("SOUND");
        assertThat(auditor.get("/ledger?subjectType=verification&subjectKey=" + id)
                        .body())
                .contains("\"ledger.verify\"", "\"ledger.find-sound\"");
    }

    @Test
    void l10_noFilterShowsACoordinatorAnotherCountry() throws Exception {
        Program mexican = Program.of("coordinator.mex@demo.suivi", suivi);
        List<JsonObject> philippine = entries(auditor().get("/ledger?size=200&act=access.grant-role")).stream()
                .filter(entry -> entry.getString("country", "").equals("PHL"))
                .toList();
        assertThat(philippine).isNotEmpty();
        for (JsonObject entry : philippine) {
            String key = URLEncoder.encode(entry.getString("subjectKey"), StandardCharsets.UTF_8);
            assertThat(entries(mexican.get("/ledger?subjectKey=" + key))).isEmpty();
        }
        assertThat(entries(mexican.get("/ledger?size=200"))).isNotEmpty().allMatch(entry -> entry.getString("country")
                .equals("MEX"));
        assertThat(mexican.get("/ledger/leaves.txt").statusCode()).isEqualTo(403);
    }

    @Test
    void l5_aSubmitterIsShownNoEntryAndNoWayToThem() throws Exception {
        Visitor submitter = suivi.visitor();
        submitter.signIn("submitter.mex@demo.suivi", Shipped.PASSWORD);
        assertThat(submitter.get("/ledger/").statusCode()).isEqualTo(403);
        assertThat(submitter.get("/ledger/verification").statusCode()).isEqualTo(403);
        assertThat(submitter.get("/").body()).doesNotContain("/ledger/\"");
        assertThat(submitter.get("/ledger/checkpoint").statusCode()).isEqualTo(200);
    }

    @Test
    void f3_whatCannotBeTakenIsRefusedByItsParameter() throws Exception {
        for (String address : List.of(
                "proofs/inclusion?leaf=none leaf",
                "proofs/consistency from",
                "proofs/consistency?from=-1 from",
                "proofs/consistency?from=1&to=99999999 to",
                "proofs/consistency.txt?from=many from")) {
            String[] parts = address.split(" ");
            var answer = suivi.get("/api/v1/ledger/" + parts[0]);
            assertThat(answer.statusCode()).as(address).isEqualTo(400);
            assertThat(answer.body()).contains("\"field\":\"" + parts[1] + "\"");
        }
    }

    private Program auditor() throws IOException {
        return Program.of("auditor@demo.suivi", suivi);
    }

    private static List<JsonObject> entries(HttpResponse<String> answer) {
        return Program.structure(answer).asJsonArray().getValuesAs(JsonObject.class);
    }

    private static boolean isSealed(JsonObject entry) {
        return entry.containsKey("leafIndex") && !entry.isNull("leafIndex");
    }

    /** Once there is one. */
    private String checkpoint() throws IOException {
        return await(() -> suivi.get("/api/v1/ledger/checkpoint.txt"), answer -> answer.statusCode() == 200)
                .body();
    }

    private static long size(String note) {
        return Long.parseLong(note.split("\n")[1]);
    }

    private Path kept(String name, String text) throws IOException {
        return Files.writeString(directory.resolve(name), text);
    }

    /** What it ends with, and what it says. */
    private String verifier(String... arguments) throws IOException, InterruptedException {
        Path keys = kept("keys", suivi.get("/api/v1/ledger/keys.txt").body());
        List<String> command = Stream.concat(
                        Stream.of(
                                Path.of(System.getProperty("java.home"), "bin", "java")
                                        .toString(),
                                "-cp",
                                "target/suivi.jar",
                                "suivi.ledger.proof.Verifier",
                                keys.toString()),
                        Stream.of(arguments))
                .collect(Collectors.toList());
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String says = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return process.waitFor() + " " + says.strip();
    }

    /** Something that is asked for. */
    private interface Asked<T> {
        T answer() throws IOException;
    }

    private static <T> T await(Asked<T> asked, Predicate<T> wanted) throws IOException {
        Instant end = Instant.now().plus(LONGEST);
        T answer = asked.answer();
        while (!wanted.test(answer)) {
            if (Instant.now().isAfter(end)) {
                throw new AssertionError("Still " + answer);
            }
            LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
            answer = asked.answer();
        }
        return answer;
    }
}
