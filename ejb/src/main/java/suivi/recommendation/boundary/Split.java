package suivi.recommendation.boundary;

import java.util.List;

/**
 * A paragraph at its letters.
 *
 * @param introduction what comes before the first letter; the whole paragraph where it has none
 * @param points in order; empty where the paragraph has no letters
 */
public record Split(String introduction, List<Piece> points) {

    public record Piece(String letter, String text) {}

    public Split {
        points = List.copyOf(points);
    }
}
