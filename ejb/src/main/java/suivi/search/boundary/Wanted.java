package suivi.search.boundary;

import java.util.Objects;
import suivi.recommendation.boundary.RegisterFilter;

/**
 * What somebody looks for in the register.
 *
 * @param words as a person types them: all of them are looked for, {@code "a phrase"} as it stands; where nothing has
 *     them all, what has most of them. Null or blank: everything that the filter leaves
 */
public record Wanted(String words, RegisterFilter filter, Sort sort) {

    /** In which order the list stands. */
    public enum Sort {
        /** What fits the words best; without words it is {@link #NEWEST}. */
        RELEVANCE,
        NEWEST,
        OLDEST,
        /** The nearest day first; what has none stands last. */
        DUE,
        REFERENCE
    }

    public Wanted {
        Objects.requireNonNull(filter, "filter");
        Objects.requireNonNull(sort, "sort");
    }

    /** Everything that the filter leaves. */
    public static Wanted all(RegisterFilter filter, Sort sort) {
        return new Wanted(null, filter, sort);
    }

    public boolean hasWords() {
        return words != null && !words.isBlank();
    }
}
