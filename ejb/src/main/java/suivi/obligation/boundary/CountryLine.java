package suivi.obligation.boundary;

/**
 * A State: ISO 3166-1 codes, whether the project works there, and the UN's name in the reader's language.
 *
 * <p>What comes from a map by language stands last, here and in the other lines: EclipseLink selects its key as well,
 * and would hand it to the next parameter.
 */
public record CountryLine(String iso3, String iso2, boolean pilot, String name) {}
