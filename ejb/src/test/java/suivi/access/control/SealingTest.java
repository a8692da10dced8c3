package suivi.access.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Base64;
import org.junit.jupiter.api.Test;
import suivi.House;

class SealingTest {

    private static final String KEY = Base64.getEncoder().encodeToString(new byte[32]);

    @Test
    void a17_aSealedSecretOpensForItsOwnerUnderTheKeyOnly() {
        Sealing sealing = sealing(KEY);
        String kept = sealing.seal("SECRET", "ana");
        assertThat(kept).doesNotContain("SECRET").isNotEqualTo(sealing.seal("SECRET", "ana"));
        assertThat(sealing.open(kept, "ana")).isEqualTo("SECRET");
        assertThatThrownBy(() -> sealing.open(kept, "bea")).isInstanceOf(IllegalStateException.class);
        byte[] other = new byte[32];
        other[0] = 1;
        assertThatThrownBy(
                        () -> sealing(Base64.getEncoder().encodeToString(other)).open(kept, "ana"))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> sealing("").open(kept, "ana")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void whatWasKeptBeforeThereWasAKeyIsReadStill() {
        assertThat(sealing(KEY).open(sealing("").seal("SECRET", "ana"), "ana")).isEqualTo("SECRET");
    }

    private static Sealing sealing(String key) {
        return new House(null).setting("suivi.second-factor.key", key).get(Sealing.class);
    }
}
