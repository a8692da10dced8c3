package suivi.access.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import suivi.foundation.BusinessException.Violation;

class PasswordsTest {

    private final Passwords passwords = new Passwords();

    @Test
    void a3_aPasswordIsKeptAsAnArgon2idHashWithItsOwnSalt() {
        String hash = passwords.hash(People.PASSWORD);
        assertThat(hash).startsWith("$argon2id$v=19$m=19456,t=2,p=1$").doesNotContain(People.PASSWORD);
        assertThat(passwords.hash(People.PASSWORD)).isNotEqualTo(hash);
        assertThat(passwords.matches(People.PASSWORD, hash)).isTrue();
        assertThat(passwords.matches(People.PASSWORD + "!", hash)).isFalse();
    }

    @Test
    void a5_whereThereIsNoHashNothingMatches() {
        assertThat(passwords.matches("nobody's password, and nobody types it", null))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "short,password.short",
        "ana@example.org is me,password.personal",
        "Ana Belén rules!!,password.personal",
        "abababababababab,password.monotonous",
        "nine lives of a cat,",
    })
    void f3_aWeakPasswordIsRefusedWithWhatToMend(String password, String code) {
        assertThat(passwords.faults("password", password, "ana@example.org", "Ana Belén"))
                .extracting(Violation::code)
                .isEqualTo(code == null ? List.of() : List.of(code));
    }
}
