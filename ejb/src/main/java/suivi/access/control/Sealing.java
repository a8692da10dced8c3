package suivi.access.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Seals what must be read again, such as the secret of an authenticator app, with AES-GCM under the installation's key
 * ({@code suivi.second-factor.key}), so that a copy of the database alone gives nobody's codes. Without a key it is kept
 * as it is. What was kept before there was a key is read still.
 */
@ApplicationScoped
public class Sealing {

    private static final String SEALED = "aes:";

    private static final String OPEN = "open:";

    private static final String CIPHER = "AES/GCM/NoPadding";

    private static final int NONCE_BYTES = 12;

    private static final int TAG_BITS = 128;

    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    @ConfigProperty(name = "suivi.second-factor.key")
    private Optional<String> key;

    /** @param whose it is bound to: nobody else's opens in its place */
    public String seal(String secret, String whose) {
        if (key.isEmpty()) {
            return OPEN + secret;
        }
        byte[] nonce = new byte[NONCE_BYTES];
        RANDOM.nextBytes(nonce);
        byte[] sealed = run(Cipher.ENCRYPT_MODE, nonce, secret.getBytes(StandardCharsets.UTF_8), whose);
        byte[] both = ByteBuffer.allocate(nonce.length + sealed.length)
                .put(nonce)
                .put(sealed)
                .array();
        return SEALED + Base64.getEncoder().encodeToString(both);
    }

    public String open(String kept, String whose) {
        if (kept.startsWith(OPEN)) {
            return kept.substring(OPEN.length());
        }
        ByteBuffer both = ByteBuffer.wrap(Base64.getDecoder().decode(kept.substring(SEALED.length())));
        byte[] nonce = new byte[NONCE_BYTES];
        both.get(nonce);
        byte[] sealed = new byte[both.remaining()];
        both.get(sealed);
        return new String(run(Cipher.DECRYPT_MODE, nonce, sealed, whose), StandardCharsets.UTF_8);
    }

    private byte[] run(int mode, byte[] nonce, byte[] input, String whose) {
        try {
            byte[] bytes = Base64.getDecoder()
                    .decode(key.orElseThrow(() -> new IllegalStateException(
                            "suivi.second-factor.key is not set, and second factors were sealed with it")));
            Cipher cipher = Cipher.getInstance(CIPHER);
            cipher.init(mode, new SecretKeySpec(bytes, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(whose.getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(input);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("suivi.second-factor.key is not the key of this installation", e);
        }
    }
}
