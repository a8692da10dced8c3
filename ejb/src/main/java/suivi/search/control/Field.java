package suivi.search.control;

import java.util.Locale;
import java.util.function.Function;
import suivi.recommendation.boundary.RegisterFilter;
import suivi.recommendation.entity.Kind;
import suivi.recommendation.entity.RecordState;

/** What a list is narrowed by and what its facets count, in the order in which they are shown. */
enum Field {
    COUNTRY(RegisterFilter::country),
    BODY(RegisterFilter::body),
    /** A provision says more than its instrument, which then is not asked for. */
    INSTRUMENT(filter -> filter.provision() == null ? filter.instrument() : null),
    PROVISION(RegisterFilter::provision),
    THEME(RegisterFilter::theme),
    GROUP(RegisterFilter::group),
    /** Recommendations, where nothing is said. */
    KIND(filter -> (filter.kind() == null ? Kind.RECOMMENDATION : filter.kind()).name()),
    MEASURE(filter -> filter.measure() == null ? null : filter.measure().name()),
    /** Published ones, where nothing is said. */
    STATE(filter -> (filter.state() == null ? RecordState.PUBLISHED : filter.state()).name()),
    /** What is to be seen to: an aid to those who see more than what is public. */
    LACKS(filter -> filter.lacks() == null ? null : filter.lacks().name());

    private final Function<RegisterFilter, String> wanted;

    Field(Function<RegisterFilter, String> wanted) {
        this.wanted = wanted;
    }

    /** Its name in the index and in an answer. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Which value the filter leaves; null where it leaves all. */
    String wanted(RegisterFilter filter) {
        return wanted.apply(filter);
    }

    /** Whether an answer counts its values. */
    boolean isFacet() {
        return this != PROVISION;
    }

    /** Whether its values are counted for those alone who see more than what is public. */
    boolean isForWork() {
        return this == STATE || this == LACKS;
    }
}
