package suivi.search.boundary;

import jakarta.ejb.Stateless;
import java.util.List;
import java.util.function.Consumer;
import suivi.foundation.Guarded;
import suivi.foundation.Language;
import suivi.foundation.Public;
import suivi.recommendation.boundary.ProvisionCount;
import suivi.recommendation.boundary.RecommendationLine;

/** Finding in the register. Everybody may; each finds what is public and what is her own to record (S3). */
@Stateless
@Guarded
public class Finder {

    /**
     * One page of what is wanted and the viewer may see.
     *
     * @param page from 0
     * @param size 1 to {@value suivi.foundation.Page#LARGEST}
     */
    @Public
    public Found recommendations(Wanted wanted, int page, int size, Language language) {
        throw new UnsupportedOperationException();
    }

    /** Those whose text is most like that of this one, which is not among them; none where there is no such one. */
    @Public
    public List<RecommendationLine> similar(String reference, int most, Language language) {
        throw new UnsupportedOperationException();
    }

    /** What a reader who began to type may mean: recommendations and provisions. */
    @Public
    public List<Suggestion> suggestions(String beginning, int most, Language language) {
        throw new UnsupportedOperationException();
    }

    /** Provisions by their key, heading, summary or wording. */
    @Public
    public List<ProvisionHit> provisions(String words, int most, Language language) {
        throw new UnsupportedOperationException();
    }

    /**
     * How many published recommendations hang on each provision of an instrument, per country: what the explorer shows
     * beside it. A recommendation counts at the provision it is linked to, once.
     */
    @Public
    public List<ProvisionCount> counts(String instrument) {
        throw new UnsupportedOperationException();
    }

    /**
     * Gives the ids of everything wanted in the order of the list, chunk by chunk, never all at once: what an export
     * reads.
     *
     * @param chunk the most ids at a time, 1 to 5,000
     */
    @Public
    public void scroll(Wanted wanted, int chunk, Consumer<List<Long>> each) {
        throw new UnsupportedOperationException();
    }
}
