package suivi.shipped;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;

/** An import as a program follows it. */
public final class Import {

    private static final Duration LONGEST = Duration.ofMinutes(2);

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(100);

    private final Program program;

    private final String id;

    private Import(Program program, String id) {
        this.program = program;
        this.id = id;
    }

    public static Import begin(Program program, Path file, Map<String, String> fields) throws IOException {
        return begun(program, program.upload("/imports", file, fields));
    }

    public static Import begin(Program program, String fileName, byte[] content) throws IOException {
        return begun(program, program.upload("/imports", fileName, BodyPublishers.ofByteArray(content), Map.of()));
    }

    public static Import begin(Program program, String fileName, String content) throws IOException {
        return begin(program, fileName, content.getBytes(UTF_8));
    }

    public static Import begun(Program program, HttpResponse<String> answer) {
        return new Import(program, line(Program.read(answer)).getString("id"));
    }

    /** The same import, as it looks to another program. */
    public Import as(Program other) {
        return new Import(other, id);
    }

    public String path() {
        return "/imports/" + id;
    }

    public JsonObject card() throws IOException {
        return Program.read(program.get(path()));
    }

    public static JsonObject line(JsonObject card) {
        return card.getJsonObject("line");
    }

    public static String state(JsonObject card) {
        return line(card).getString("state");
    }

    /** How far it is, from 0 to 1; 0 while its end is not known. */
    public static double done(JsonObject card) {
        JsonObject line = line(card);
        return line.containsKey("total") && !line.isNull("total") && line.getInt("total") > 0
                ? (double) line.getInt("done") / line.getInt("total")
                : 0;
    }

    /** How many rows were judged so; {@code of} is previewed or recorded. */
    public static int count(JsonObject card, String of, String verdict) {
        return card.getJsonObject(of).getInt(verdict);
    }

    /** Looks until it is in one of these states. */
    public JsonObject await(String... states) throws IOException {
        return await(LONGEST, card -> List.of(states).contains(state(card)));
    }

    public JsonObject await(Duration longest, Predicate<JsonObject> wanted) throws IOException {
        Instant end = Instant.now().plus(longest);
        JsonObject card = card();
        while (!wanted.test(card)) {
            if (Instant.now().isAfter(end)) {
                throw new AssertionError(
                        "After " + longest + " this import has not come to what was waited for: " + card);
            }
            LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
            card = card();
        }
        return card;
    }

    public HttpResponse<String> confirm() throws IOException {
        return program.post(path() + "/confirmation");
    }

    /** Previews, confirms, and is there when it is done. */
    public JsonObject recorded() throws IOException {
        await("PREVIEWED");
        Program.read(confirm());
        return await("DONE");
    }

    public HttpResponse<String> discard() throws IOException {
        return program.delete(path());
    }

    public List<JsonObject> rows(String query) throws IOException {
        return Program.read(program.get(path() + "/rows" + query))
                .getJsonArray("items")
                .getValuesAs(JsonObject.class);
    }
}
