package suivi.ledger.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import suivi.foundation.BusinessException;
import suivi.foundation.Guarded;
import suivi.foundation.Page;
import suivi.foundation.Permission;
import suivi.foundation.Requires;
import suivi.foundation.Scope;
import suivi.foundation.Viewer;
import suivi.ledger.control.Lines;

/** Reading the ledger. */
@Stateless
@Guarded
public class LedgerReading {

    /** The most leaves that are handed out at once. */
    public static final int LARGEST = 10_000;

    @Inject
    private Lines lines;

    @Inject
    private Provider<Viewer> viewer;

    /** The newest entries, whatever they are about. */
    @Requires(Permission.READ_LEDGER)
    public List<LedgerLine> entries(Long before, int size) {
        return entries(LedgerFilter.ALL, before, size);
    }

    /**
     * The newest entries, newest first, as far as the viewer's scope reaches (L5); refused to a viewer who
     * reads for a committee alone. Paged by key: the ledger only grows, and counting it tells nobody anything.
     *
     * @param before only entries older than the one with this id; null for the newest
     * @param size 1 to {@value Page#LARGEST}
     */
    @Requires(Permission.READ_LEDGER)
    public List<LedgerLine> entries(LedgerFilter filter, Long before, int size) {
        Page.check(0, size);
        filter.check();
        Map<String, Object> parameters = new HashMap<>();
        StringBuilder where = new StringBuilder("e.id < :before");
        parameters.put("before", before == null ? Long.valueOf(Long.MAX_VALUE) : before);
        if (!readsAll()) {
            where.append(" and e.country in :countries");
            parameters.put("countries", countries());
        }
        filter.narrow(where, parameters);
        return lines.read(where + " order by e.id desc", parameters, size);
    }

    /**
     * The leaves of the tree in their order: whoever has all of them reckons the root herself. Only for those who read
     * everything, because a part of them proves nothing.
     *
     * @param from the index of the first
     * @param size 1 to {@value #LARGEST}
     */
    @Requires(Permission.READ_LEDGER)
    public List<LedgerLine> leaves(long from, int size) {
        if (!readsAll()) {
            throw BusinessException.notAllowed("ledger-part");
        }
        if (from < 0) {
            throw BusinessException.invalid("from", "page.negative");
        }
        if (size < 1 || size > LARGEST) {
            throw BusinessException.invalid("size", "page.size", Integer.toString(LARGEST));
        }
        return lines.between(from, from + size);
    }

    /** Whether she reads the entries of all countries. */
    private boolean readsAll() {
        return viewer.get().scopesOf(Permission.READ_LEDGER).contains(Scope.EVERYWHERE);
    }

    private Set<String> countries() {
        Set<String> countries = viewer.get().scopesOf(Permission.READ_LEDGER).stream()
                .filter(scope -> scope.kind() == Scope.Kind.COUNTRY)
                .map(Scope::key)
                .collect(Collectors.toSet());
        if (countries.isEmpty()) {
            // An empty list would say that nothing happened.
            throw BusinessException.notAllowed("ledger-committee");
        }
        return countries;
    }
}
