package suivi.ledger.proof;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/**
 * An Ed25519 key by which a log's signature is checked, as notes write it (c2sp.org/signed-note):
 * {@code name+12345678+AbC…}.
 */
public final class VerifierKey {

    private static final byte ED25519 = 1;

    private static final int LENGTH = 32;

    /** What stands before the 32 bytes of the key in its SubjectPublicKeyInfo (RFC 8410). */
    private static final byte[] SPKI = HexFormat.of().parseHex("302a300506032b6570032100");

    private final String name;

    private final byte[] spki;

    private VerifierKey(String name, byte[] spki) {
        Checkpoint.checkName(name);
        this.name = name;
        this.spki = spki;
    }

    public static VerifierKey of(String name, PublicKey key) {
        byte[] spki = key.getEncoded();
        if (spki.length != SPKI.length + LENGTH || !Arrays.equals(SPKI, Arrays.copyOf(spki, SPKI.length))) {
            throw new IllegalArgumentException("No Ed25519 key");
        }
        return new VerifierKey(name, spki);
    }

    /** @throws IllegalArgumentException where it is no key, or its parts do not belong together */
    public static VerifierKey parse(String text) {
        String[] parts = text.strip().split("\\+", 3);
        if (parts.length < 3) {
            throw new IllegalArgumentException("No verifier key: " + text);
        }
        byte[] typed = Base64.getDecoder().decode(parts[2]);
        if (typed.length != LENGTH + 1 || typed[0] != ED25519) {
            throw new IllegalArgumentException("No Ed25519 verifier key: " + text);
        }
        byte[] raw = Arrays.copyOfRange(typed, 1, typed.length);
        VerifierKey key = new VerifierKey(parts[0], join(SPKI, raw));
        if (!key.text().equals(text.strip())) {
            throw new IllegalArgumentException("The parts of the verifier key do not belong together: " + text);
        }
        return key;
    }

    public String name() {
        return name;
    }

    /** SHA-256 of the SubjectPublicKeyInfo, in hexadecimal. */
    public String id() {
        return HexFormat.of().formatHex(sha256(spki));
    }

    /** The SubjectPublicKeyInfo in base64, as OpenSSL and others take it. */
    public String publicKey() {
        return Base64.getEncoder().encodeToString(spki);
    }

    /** As it is handed out, with type and key in base64 after name and key ID. */
    public String text() {
        return name + "+" + HexFormat.of().formatHex(noteId()) + "+"
                + Base64.getEncoder().encodeToString(typed());
    }

    /** The line under a note. */
    String line(byte[] signature) {
        return "\u2014 " + name + " " + Base64.getEncoder().encodeToString(join(noteId(), signature)) + "\n";
    }

    /** Whether the signature in such a line says that it is this key's. */
    boolean made(String signer, byte[] signature) {
        return name.equals(signer)
                && signature.length > noteId().length
                && Arrays.equals(noteId(), Arrays.copyOf(signature, noteId().length));
    }

    boolean verifies(byte[] text, byte[] signature) {
        try {
            Signature check = Signature.getInstance("Ed25519");
            check.initVerify(KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(spki)));
            check.update(text);
            return check.verify(Arrays.copyOfRange(signature, noteId().length, signature.length));
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    private byte[] noteId() {
        byte[] name0 = (name + "\n").getBytes(StandardCharsets.UTF_8);
        return Arrays.copyOf(sha256(join(name0, typed())), 4);
    }

    private byte[] typed() {
        return join(new byte[] {ED25519}, Arrays.copyOfRange(spki, SPKI.length, spki.length));
    }

    private static byte[] join(byte[] one, byte[] other) {
        return ByteBuffer.allocate(one.length + other.length)
                .put(one)
                .put(other)
                .array();
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof VerifierKey key && name.equals(key.name) && Arrays.equals(spki, key.spki);
    }

    @Override
    public int hashCode() {
        return text().hashCode();
    }

    @Override
    public String toString() {
        return text();
    }
}
