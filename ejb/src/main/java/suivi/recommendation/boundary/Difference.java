package suivi.recommendation.boundary;

import java.io.Serializable;
import java.util.List;

/**
 * What one field said before and says now.
 *
 * @param field such as {@code text.en}, {@code themes}, {@code point.a.en}
 * @param before null where it said nothing
 * @param after null where it says nothing any more
 * @param parts both run together, word by word
 */
public record Difference(String field, String before, String after, List<Part> parts) implements Serializable {

    public enum Change {
        SAME,
        ADDED,
        REMOVED
    }

    public record Part(Change change, String text) implements Serializable {}

    public Difference {
        parts = List.copyOf(parts);
    }
}
