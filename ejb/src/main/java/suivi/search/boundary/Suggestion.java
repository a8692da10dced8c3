package suivi.search.boundary;

/**
 * What a reader who began to type may mean.
 *
 * @param text to show
 * @param reference of the recommendation, or the key of the provision such as {@code CEDAW 11(1)(d)}
 * @param kind {@value #RECOMMENDATION} or {@value #PROVISION}
 */
public record Suggestion(String text, String reference, String kind) {

    public static final String RECOMMENDATION = "recommendation";

    public static final String PROVISION = "provision";
}
