package suivi.search.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.util.List;
import suivi.foundation.Guarded;
import suivi.foundation.Permission;
import suivi.foundation.Requires;
import suivi.foundation.Viewer;
import suivi.ledger.control.Act;
import suivi.ledger.control.Ledger;
import suivi.search.boundary.IndexCheck.Difference;
import suivi.search.control.Comparison;
import suivi.search.control.Index;
import suivi.search.control.Indexing;
import suivi.search.control.Outbox;
import suivi.search.control.Records;

/** The administrator's desk for the index: how it stands, whether it is right, and making it anew. */
@Stateless
@Guarded
public class IndexDesk {

    private static final int EXAMPLES = 20;

    @Inject
    private Index index;

    @Inject
    private Indexing indexing;

    @Inject
    private Outbox outbox;

    @Inject
    private Records records;

    @Inject
    private Ledger ledger;

    @Inject
    private Provider<Viewer> viewer;

    @Requires(Permission.ADMINISTER)
    public IndexState state() {
        return new IndexState(
                index.isOpen() ? index.documents() : 0,
                records.count(),
                outbox.waiting(),
                indexing.lastIndexed().orElse(null),
                indexing.progress().orElse(null),
                index.isOpen());
    }

    /** Begins to make the index anew in the background; what it holds stays searchable until it is replaced (S11). */
    @Requires(Permission.ADMINISTER)
    public void rebuild() {
        ledger.record(Act.of(viewer.get().personId(), "search.rebuild", "index", "recommendation"));
        indexing.rebuild();
    }

    /** Compares the index with the database exactly (S12); takes seconds where there are many records. */
    @Requires(Permission.ADMINISTER)
    public IndexCheck check() {
        Comparison comparison = Comparison.of(index, records);
        return new IndexCheck(
                comparison.records(),
                difference(comparison.missing()),
                difference(comparison.superfluous()),
                difference(comparison.outdated()));
    }

    private static Difference difference(List<Long> ids) {
        return new Difference(ids.size(), ids.stream().limit(EXAMPLES).toList());
    }
}
