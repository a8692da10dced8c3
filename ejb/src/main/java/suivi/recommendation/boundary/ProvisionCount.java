package suivi.recommendation.boundary;

/** How many published recommendations to that country are linked to that provision. */
public record ProvisionCount(String provision, String country, long recommendations) {}
