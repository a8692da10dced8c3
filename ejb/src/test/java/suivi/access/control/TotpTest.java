package suivi.access.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.apache.commons.codec.binary.Base32;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotpTest {

    private static final String SECRET =
            new Base32().encodeToString("12345678901234567890".getBytes(StandardCharsets.US_ASCII));

    /** RFC 6238, appendix B: the last six of its eight digits. */
    @ParameterizedTest
    @CsvSource({"59,287082", "1111111109,081804", "1111111111,050471", "1234567890,005924", "20000000000,353130"})
    void a17_theCodesAreThoseOfTheRfc(long second, String code) {
        assertThat(Totp.code(SECRET, Instant.ofEpochSecond(second))).isEqualTo(code);
        assertThat(Totp.step(SECRET, code, Instant.ofEpochSecond(second))).hasValue(second / 30);
    }

    @Test
    void a17_aClockMayDifferByOneStep() {
        Instant now = Instant.ofEpochSecond(1_234_567_890);
        for (int offset : new int[] {-30, 0, 30}) {
            assertThat(Totp.step(SECRET, Totp.code(SECRET, now.plusSeconds(offset)), now))
                    .hasValue((now.getEpochSecond() + offset) / 30);
        }
        assertThat(Totp.step(SECRET, Totp.code(SECRET, now.plusSeconds(60)), now))
                .isEmpty();
        assertThat(Totp.step(SECRET, Totp.code(SECRET, now.minusSeconds(60)), now))
                .isEmpty();
        assertThat(Totp.step(SECRET, "", now)).isEmpty();
    }

    @Test
    void a17_aSecretHas160RandomBits() {
        assertThat(new Base32().decode(Totp.newSecret())).hasSize(20);
        assertThat(Totp.newSecret()).isNotEqualTo(Totp.newSecret());
        assertThat(Totp.address("SECRET", "ana@example.org"))
                .isEqualTo("otpauth://totp/Suivi:ana%40example.org?secret=SECRET&issuer=Suivi");
    }
}
