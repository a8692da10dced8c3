package suivi.door;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import suivi.ledger.boundary.LedgerFilter;

/** What an address narrows the ledger to: the same parameters at both doors. */
@RequestScoped
public class LedgerFilters {

    /** In the order in which a form asks for them. */
    public static final List<String> NAMES = List.of("actor", "subjectType", "subjectKey", "act", "from", "to");

    @Inject
    private HttpServletRequest request;

    @Inject
    private Clock clock;

    public LedgerFilter filter() {
        return new LedgerFilter(
                Filters.given(request, "actor"),
                Filters.given(request, "subjectType"),
                Filters.given(request, "subjectKey"),
                Filters.given(request, "act"),
                day("from"),
                day("to"));
    }

    /** The id before which a page begins; null for the newest. */
    public Long before() {
        String before = Filters.given(request, "before");
        return before == null ? null : Long.valueOf(Reader.longNumber("before", before));
    }

    private LocalDate day(String name) {
        String day = Filters.given(request, name);
        return day == null ? null : Reader.day(name, day, clock);
    }
}
