package suivi.shipped;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;

/** The index behind the search as an administrator's program sees it. */
public final class SearchIndex {

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(200);

    private final Program administrator;

    public SearchIndex(Program administrator) {
        this.administrator = administrator;
    }

    /** Until nothing waits to be indexed and nothing is rebuilt; how it stands then. */
    public JsonObject awaitQuiet(Duration longest) throws IOException {
        Instant end = Instant.now().plus(longest);
        JsonObject state = state();
        while (state.getJsonNumber("waiting").longValue() > 0
                || state.containsKey("rebuild") && !state.isNull("rebuild")) {
            if (Instant.now().isAfter(end)) {
                throw new AssertionError("The index is not quiet after " + longest + ": " + state);
            }
            LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
            state = state();
        }
        return state;
    }

    private JsonObject state() throws IOException {
        return Program.read(administrator.get("/search/index"));
    }

    /** What differs from the database; see {@link #differences}. */
    public JsonObject check() throws IOException {
        return Program.read(administrator.get("/search/index/check"));
    }

    /** How many records are missing, superfluous or outdated. */
    public static int differences(JsonObject check) {
        return check.getJsonObject("missing").getInt("count")
                + check.getJsonObject("superfluous").getInt("count")
                + check.getJsonObject("outdated").getInt("count");
    }
}
