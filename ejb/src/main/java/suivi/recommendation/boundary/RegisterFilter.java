package suivi.recommendation.boundary;

import suivi.recommendation.entity.Kind;
import suivi.recommendation.entity.Lack;
import suivi.recommendation.entity.Measure;
import suivi.recommendation.entity.RecordState;

/**
 * What a list of recommendations is narrowed to; null where it is not.
 *
 * @param country ISO 3166-1 alpha-3
 * @param body such as {@code CEDAW}
 * @param instrument linked to one of its provisions, such as {@code CMW}
 * @param provision linked to it or to what lies in it, such as {@code CEDAW 11}
 * @param theme an id of the vocabulary
 * @param group an id of the vocabulary
 * @param kind what the paragraph is; where it is null, recommendations
 * @param measure the kind of measure asked for
 * @param state of the record; where it is null, published ones
 * @param lacks what is missing, and waits for somebody
 */
public record RegisterFilter(
        String country,
        String body,
        String instrument,
        String provision,
        String theme,
        String group,
        Kind kind,
        Measure measure,
        RecordState state,
        Lack lacks) {

    public static final RegisterFilter NONE = new RegisterFilter(null, null, null, null, null, null, null, null, null);

    /** Whatever it lacks. */
    public RegisterFilter(
            String country,
            String body,
            String instrument,
            String provision,
            String theme,
            String group,
            Kind kind,
            Measure measure,
            RecordState state) {
        this(country, body, instrument, provision, theme, group, kind, measure, state, null);
    }
}
