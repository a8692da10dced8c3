package suivi.recommendation.boundary;

/** How many published recommendations to that country are linked to that provision or to what lies in it. */
public record ProvisionCount(String provision, String country, long recommendations) {}
