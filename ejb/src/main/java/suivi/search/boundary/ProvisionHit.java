package suivi.search.boundary;

/**
 * A provision that was found.
 *
 * @param provision its key, such as {@code CEDAW 11(1)(d)}
 * @param path within its instrument, such as {@code 11(1)(d)}
 * @param heading in the reader's language
 * @param snippet of our summary or of the wording, everything escaped for HTML but {@code <mark>}; null where the words
 *     stand in neither
 */
public record ProvisionHit(String provision, String instrument, String path, String heading, String snippet) {}
