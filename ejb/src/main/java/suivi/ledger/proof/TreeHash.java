package suivi.ledger.proof;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/** One SHA-256 of a Merkle tree (RFC 9162 section 2.1.1): of a leaf, of a node over two others, or of no tree at all. */
public final class TreeHash {

    /** Of the tree without a leaf. */
    public static final TreeHash EMPTY = new TreeHash(digest());

    private static final byte[] LEAF = {0};

    private static final byte[] NODE = {1};

    private static final int LENGTH = 32;

    private final byte[] bytes;

    private TreeHash(byte[] bytes) {
        this.bytes = bytes;
    }

    public static TreeHash leaf(String text) {
        return leaf(text.getBytes(StandardCharsets.UTF_8));
    }

    public static TreeHash leaf(byte[] leaf) {
        return new TreeHash(digest(LEAF, leaf));
    }

    public static TreeHash node(TreeHash left, TreeHash right) {
        return new TreeHash(digest(NODE, left.bytes, right.bytes));
    }

    /** @throws IllegalArgumentException where it is not 64 hexadecimal digits */
    public static TreeHash ofHex(String hex) {
        return of(HexFormat.of().parseHex(hex));
    }

    /** @throws IllegalArgumentException where it is not the base64 of 32 bytes */
    public static TreeHash ofBase64(String base64) {
        return of(Base64.getDecoder().decode(base64));
    }

    private static TreeHash of(byte[] bytes) {
        if (bytes.length != LENGTH) {
            throw new IllegalArgumentException("A hash has 32 bytes, not " + bytes.length);
        }
        return new TreeHash(bytes);
    }

    private static byte[] digest(byte[]... parts) {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            for (byte[] part : parts) {
                sha256.update(part);
            }
            return sha256.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    /** Lower case, as the database and the addresses write it. */
    public String hex() {
        return HexFormat.of().formatHex(bytes);
    }

    /** As a checkpoint writes it. */
    public String base64() {
        return Base64.getEncoder().encodeToString(bytes);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TreeHash hash && Arrays.equals(bytes, hash.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return hex();
    }
}
