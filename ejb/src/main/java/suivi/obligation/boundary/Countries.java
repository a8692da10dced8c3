package suivi.obligation.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.text.Collator;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import suivi.foundation.BusinessException;
import suivi.foundation.Guarded;
import suivi.foundation.Language;
import suivi.foundation.Public;
import suivi.obligation.control.FactsReader;
import suivi.obligation.control.TreatyFacts;

/** Which State is bound by what, since when. Everything here is public. */
@Stateless
@Guarded
public class Countries {

    private static final String COUNTRY = """
            select new suivi.obligation.boundary.CountryLine(c.iso3, c.iso2, c.pilot, n)
            from Country c join c.names n where key(n) = :language""";

    @PersistenceContext(unitName = "suivi")
    private EntityManager entities;

    @Inject
    private FactsReader reader;

    /** Every State, by its name in that language. */
    @Public
    public List<CountryLine> countries(Language language) {
        List<CountryLine> countries = entities.createQuery(COUNTRY, CountryLine.class)
                .setParameter("language", language.code())
                .getResultList();
        var collator = Collator.getInstance(language.locale());
        return countries.stream()
                .sorted((one, other) -> collator.compare(one.name(), other.name()))
                .toList();
    }

    /**
     * One State.
     *
     * @param iso3 ISO 3166-1 alpha-3; what is not there is {@code not-found.country}
     */
    @Public
    public CountryLine country(String iso3, Language language) {
        return entities.createQuery(COUNTRY + " and c.iso3 = :iso3", CountryLine.class)
                .setParameter("language", language.code())
                .setParameter("iso3", iso3)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> BusinessException.notFound("country", iso3));
    }

    /** How every treaty stands towards each of these States on that day: States in the order given, then treaties. */
    @Public
    public List<TreatyStanding> standings(Collection<String> iso3s, LocalDate on, Language language) {
        if (iso3s.isEmpty()) {
            return List.of();
        }
        TreatyFacts facts = reader.of(iso3s, language);
        return iso3s.stream()
                .flatMap(iso3 -> facts.standings(iso3, on).stream())
                .toList();
    }
}
