package suivi.access.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class SignInDelayTest {

    private static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");

    private static final Duration LONGEST = Duration.ofMinutes(15);

    @Test
    void a4_aFewFailuresAreFree() {
        assertThat(after(3).wait(NOW, 3, LONGEST)).isZero();
    }

    @Test
    void a4_thenTheWaitDoublesUpToTheLongest() {
        assertThat(after(4).wait(NOW, 3, LONGEST)).isEqualTo(Duration.ofSeconds(1));
        assertThat(after(6).wait(NOW, 3, LONGEST)).isEqualTo(Duration.ofSeconds(4));
        assertThat(after(30).wait(NOW, 3, LONGEST)).isEqualTo(LONGEST);
    }

    @Test
    void a4_theWaitRunsOutAndADayForgets() {
        assertThat(after(6).wait(NOW.plusSeconds(5), 3, LONGEST)).isZero();
        SignInDelay delay = after(30);
        delay.failed(NOW.plus(Duration.ofDays(2)));
        assertThat(delay.wait(NOW.plus(Duration.ofDays(2)), 3, LONGEST)).isZero();
    }

    private static SignInDelay after(int failures) {
        SignInDelay delay = new SignInDelay("account");
        for (int i = 0; i < failures; i++) {
            delay.failed(NOW);
        }
        return delay;
    }
}
