package suivi.obligation.boundary;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.text.Collator;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import suivi.foundation.BusinessException;
import suivi.foundation.Guarded;
import suivi.foundation.Language;
import suivi.foundation.Public;
import suivi.obligation.control.ProvisionTree;
import suivi.obligation.entity.Binding;
import suivi.obligation.entity.TreatyAction;
import suivi.obligation.entity.TreatyStatement;
import suivi.obligation.entity.TreatyStatus;

/** Which State is bound by what, since when. Everything here is public. */
@Stateless
@Guarded
public class Countries {

    private static final String COUNTRY = """
            select new suivi.obligation.boundary.CountryLine(c.iso3, c.iso2, c.pilot, n)
            from Country c join c.names n where key(n) = :language""";

    @PersistenceContext(unitName = "suivi")
    private EntityManager entities;

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
        List<InstrumentLine> treaties = treaties(language);
        ProvisionTree tree = tree(iso3s);
        List<TreatyAction> actions = entities.createQuery(
                        "select distinct a from TreatyAction a left join fetch a.sources where a.iso3 in :iso3s",
                        TreatyAction.class)
                .setParameter("iso3s", iso3s)
                .getResultList();
        List<TreatyStatement> statements = entities.createQuery(
                        "select distinct s from TreatyStatement s left join fetch s.texts where s.iso3 in :iso3s",
                        TreatyStatement.class)
                .setParameter("iso3s", iso3s)
                // Read only: unwoven, EclipseLink cannot compare a map of embeddables when something else is flushed.
                .setHint("eclipselink.read-only", true)
                .getResultList();
        return iso3s.stream()
                .flatMap(iso3 -> treaties.stream()
                        .map(treaty -> standing(
                                iso3,
                                treaty,
                                on,
                                actions.stream()
                                        .filter(action -> action.iso3().equals(iso3)
                                                && action.instrument().equals(treaty.id()))
                                        .toList(),
                                statements.stream()
                                        .filter(statement -> statement.iso3().equals(iso3)
                                                && statement.instrument().equals(treaty.id()))
                                        .toList(),
                                tree,
                                language)))
                .toList();
    }

    /** The provisions of the treaties about which these States stated something. */
    private ProvisionTree tree(Collection<String> iso3s) {
        Map<String, String> parents = new HashMap<>();
        entities.createQuery(
                        "select p.id, p.parent from Provision p where p.instrument in"
                                + " (select s.instrument from TreatyStatement s where s.iso3 in :iso3s)",
                        Object[].class)
                .setParameter("iso3s", iso3s)
                .getResultStream()
                .forEach(row -> parents.put((String) row[0], (String) row[1]));
        return new ProvisionTree(parents);
    }

    private List<InstrumentLine> treaties(Language language) {
        return entities.createQuery(InstrumentLine.SELECT + " order by i.sortOrder", InstrumentLine.class)
                .setParameter("language", language.code())
                .getResultStream()
                .filter(InstrumentLine::isTreaty)
                .toList();
    }

    private static TreatyStanding standing(
            String iso3,
            InstrumentLine treaty,
            LocalDate on,
            List<TreatyAction> actions,
            List<TreatyStatement> statements,
            ProvisionTree tree,
            Language language) {
        TreatyStatus status = new TreatyStatus(
                treaty.inForce(),
                treaty.entryIntoForce(),
                actions.stream()
                        .map(action -> new TreatyStatus.Act(action.kind(), action.actedOn()))
                        .toList());
        return new TreatyStanding(
                iso3,
                treaty.id(),
                treaty.name(),
                on,
                binding(status.on(on), statements, on),
                status.boundFrom().orElse(null),
                treaty.inForce(),
                treaty.entryIntoForce(),
                status.waitedForTheTreaty(),
                actions.stream()
                        .sorted(comparing(TreatyAction::actedOn, nullsLast(naturalOrder())))
                        .map(action -> new TreatyStanding.Action(
                                action.kind(),
                                action.actedOn(),
                                action.checkedIn(),
                                action.basis(),
                                action.source(language.code()),
                                action.address()))
                        .toList(),
                statements.stream()
                        .sorted(comparing(TreatyStatement::madeOn, nullsLast(naturalOrder())))
                        .map(statement -> new TreatyStanding.Statement(
                                statement.kind(),
                                statement.provisions().stream().sorted().toList(),
                                tree.touchedBy(statement.provisions()),
                                statement.madeOn(),
                                statement.withdrawnOn(),
                                statement.withdrawnYear(),
                                statement.standsOn(on),
                                statement.text(language.code()).summary(),
                                statement.basis(),
                                statement.text(language.code()).source(),
                                statement.address()))
                        .toList());
    }

    private static Binding binding(Binding binding, List<TreatyStatement> statements, LocalDate on) {
        boolean reserved = statements.stream()
                .anyMatch(statement -> statement.kind() == TreatyStatement.Kind.RESERVATION && statement.standsOn(on));
        return binding == Binding.BINDING && reserved ? Binding.BINDING_WITH_RESERVATION : binding;
    }
}
