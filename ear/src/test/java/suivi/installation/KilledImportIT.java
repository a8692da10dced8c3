package suivi.installation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import suivi.benchmark.Generator;
import suivi.shipped.Import;
import suivi.shipped.Program;
import suivi.shipped.RunningJar;
import suivi.shipped.SearchIndex;
import suivi.shipped.Shipped;

/** A server that is killed while it records an import (issue: nothing is there twice, and the index is right). */
class KilledImportIT {

    private static final Map<String, String> DEMONSTRATION = Map.of("SUIVI_DEMONSTRATION", "true");

    private static final int ROWS = 6_000;

    private static final Duration LONGEST = Duration.ofMinutes(2);

    @Test
    void afterAKillInTheMiddleAnImportGoesOnAndNothingIsThereTwice() throws Exception {
        Path home = Shipped.newHome();
        Path file = home.resolve("generated.json");
        Generator.ofTheCorpus().write(file, ROWS, written -> {});
        Program before;
        Import begun;
        long others;
        try (RunningJar suivi = RunningJar.start(home, DEMONSTRATION)) {
            others = total(suivi);
            before = Program.of("coordinator.all@demo.suivi", suivi);
            begun = Import.begin(before, file, Map.of());
            JsonObject previewed = begun.await("PREVIEWED", "REFUSED");
            assertThat(Import.count(previewed, "previewed", "added"))
                    .as("%s", previewed)
                    .isEqualTo(ROWS);
            Program.read(begun.confirm());
            JsonObject killed = begun.await(LONGEST, card -> Import.done(card) >= 0.1);
            suivi.kill();
            assertThat(Import.done(killed))
                    .as("what was recorded when it was killed")
                    .isLessThan(0.9);
        }
        try (RunningJar suivi = RunningJar.start(home, DEMONSTRATION)) {
            Program coordinator = before.at(suivi);
            Import again = begun.as(coordinator);
            JsonObject found = again.await("STOPPED", "DONE");
            if (Import.state(found).equals("STOPPED")) {
                assertThat(total(suivi)).isLessThan(others + ROWS);
                Program.read(again.confirm());
                again.await("DONE");
            }
            assertThat(total(suivi)).isEqualTo(others + ROWS);

            JsonObject second = Import.begin(coordinator, file, Map.of()).await("PREVIEWED", "REFUSED");
            assertThat(Import.count(second, "previewed", "added")).isZero();
            assertThat(Import.count(second, "previewed", "changed")).isZero();
            assertThat(Import.count(second, "previewed", "unchanged")).isEqualTo(ROWS);
            isEqualToItsIndex(Program.of("administrator@demo.suivi", suivi));
        }
    }

    private static void isEqualToItsIndex(Program administrator) throws IOException {
        SearchIndex index = new SearchIndex(administrator);
        index.awaitQuiet(LONGEST);
        JsonObject check = index.check();
        assertThat(SearchIndex.differences(check)).as("%s", check).isZero();
        assertThat(check.getJsonNumber("records").longValue()).isGreaterThanOrEqualTo(ROWS);
    }

    /** What is published, once the index has all of it. */
    private static long total(Shipped suivi) throws IOException {
        new SearchIndex(Program.of("administrator@demo.suivi", suivi)).awaitQuiet(LONGEST);
        return Program.read(suivi.get("/api/v1/recommendations?size=1"))
                .getJsonNumber("total")
                .longValue();
    }
}
