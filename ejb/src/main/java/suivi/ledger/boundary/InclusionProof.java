package suivi.ledger.boundary;

import java.util.List;

/**
 * That a leaf is in the tree (RFC 9162 section 2.1.3).
 *
 * @param leaf its hash
 * @param path from its sibling up
 */
public record InclusionProof(String leaf, long index, long size, String root, List<String> path) {
    public InclusionProof {
        path = List.copyOf(path);
    }
}
