package suivi.access.control;

import java.security.SecureRandom;
import java.util.Base64;
import suivi.foundation.Digests;

/** Secrets that are shown once: API tokens and links of 256 random bits, and one-time codes of 80 in groups to read aloud. */
public final class Tokens {

    /** So that a scanner for leaked keys can tell what it found. */
    private static final String PREFIX = "suivi_";

    private static final SecureRandom RANDOM = new SecureRandom();

    /** Crockford's base 32: no letter in it is mistaken for another. */
    private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private Tokens() {}

    public static String secret() {
        return PREFIX + linkSecret();
    }

    /** For a link that serves once: 256 bits, in letters that an address carries as they are. */
    public static String linkSecret() {
        byte[] bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** What is kept of a token. It is random throughout, so a fast digest gives nothing away. */
    public static String digest(String secret) {
        return Digests.sha256(secret);
    }

    /** Four groups of four. */
    public static String code() {
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < 16; i++) {
            if (i > 0 && i % 4 == 0) {
                code.append('-');
            }
            code.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return code.toString();
    }
}
