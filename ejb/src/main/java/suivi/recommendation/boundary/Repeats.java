package suivi.recommendation.boundary;

import java.util.List;

/**
 * How often the same is asked, and since when: "asked by CEDAW 2012, CMW 2014, UPR 2018".
 *
 * @param asked every recommendation of the group that the viewer may see, the oldest first; empty where it is in none
 */
public record Repeats(List<RecommendationLine> asked) {

    public Repeats {
        asked = List.copyOf(asked);
    }

    public int times() {
        return asked.size();
    }

    /** The year of the first; 0 where there is none. */
    public int since() {
        return asked.isEmpty() ? 0 : asked.get(0).adopted().getYear();
    }
}
