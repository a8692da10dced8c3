package suivi.access.control;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalLong;
import javax.crypto.spec.SecretKeySpec;
import org.apache.commons.codec.binary.Base32;

/**
 * The codes of an authenticator app (RFC 6238) with what every app knows: SHA-1, steps of 30 seconds, six digits. A
 * code of the step before or after is taken too, because clocks differ.
 */
final class Totp {

    private static final Duration STEP = TimeBasedOneTimePasswordGenerator.DEFAULT_TIME_STEP;

    private static final int SECRET_BYTES = 20;

    private static final SecureRandom RANDOM = new SecureRandom();

    private Totp() {}

    /** 160 random bits (RFC 4226, section 4), in base 32. */
    static String newSecret() {
        byte[] bytes = new byte[SECRET_BYTES];
        RANDOM.nextBytes(bytes);
        return new Base32().encodeToString(bytes);
    }

    /** The step whose code this is, among the one before, this one and the next; empty where it is none of theirs. */
    static OptionalLong step(String secret, String code, Instant now) {
        byte[] typed = code.replaceAll("\\s", "").getBytes(StandardCharsets.UTF_8);
        OptionalLong found = OptionalLong.empty();
        for (int offset = -1; offset <= 1; offset++) {
            Instant then = now.plus(STEP.multipliedBy(offset));
            if (MessageDigest.isEqual(typed, code(secret, then).getBytes(StandardCharsets.UTF_8))) {
                found = OptionalLong.of(then.getEpochSecond() / STEP.toSeconds());
            }
        }
        return found;
    }

    static String code(String secret, Instant when) {
        try {
            return new TimeBasedOneTimePasswordGenerator()
                    .generateOneTimePasswordString(
                            new SecretKeySpec(new Base32().decode(secret), "RAW"), when, Locale.ROOT);
        } catch (InvalidKeyException e) {
            throw new IllegalStateException("Every key will do for HMAC", e);
        }
    }

    /** What the square picture says to an app. */
    static String address(String secret, String email) {
        return "otpauth://totp/Suivi:" + URLEncoder.encode(email, StandardCharsets.UTF_8) + "?secret=" + secret
                + "&issuer=Suivi";
    }
}
