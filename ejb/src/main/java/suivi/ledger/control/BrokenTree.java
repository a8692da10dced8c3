package suivi.ledger.control;

import java.io.Serial;
import java.util.List;
import suivi.foundation.BusinessException;

/** Somebody changed or took away a part of the tree: nothing can be proven or signed by it any more. */
public class BrokenTree extends BusinessException {

    @Serial
    private static final long serialVersionUID = 1L;

    BrokenTree() {
        super(Kind.CONFLICT, "ledger-broken", List.of(), List.of());
    }
}
