package suivi.ledger.boundary;

import java.util.List;

/** That a tree begins with all leaves of an older one, in their order (RFC 9162 section 2.1.4). */
public record ConsistencyProof(long from, String fromRoot, long to, String toRoot, List<String> path) {
    public ConsistencyProof {
        path = List.copyOf(path);
    }
}
