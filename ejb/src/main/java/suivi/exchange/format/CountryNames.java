package suivi.exchange.format;

import java.util.Optional;

/** Which country a name means. */
public interface CountryNames {

    /**
     * ISO 3166-1 alpha-3.
     *
     * @param name in English or Spanish, officially or as it is commonly written, whatever its case and accents; or a
     *     code of two or three capital letters
     */
    Optional<String> find(String name);
}
