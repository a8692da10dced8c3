package suivi.access.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import suivi.access.entity.Organisation;
import suivi.foundation.BusinessException;
import suivi.foundation.BusinessException.Violation;
import suivi.foundation.Guarded;
import suivi.foundation.Page;
import suivi.foundation.Permission;
import suivi.foundation.Requires;
import suivi.foundation.Viewer;
import suivi.ledger.control.Act;
import suivi.ledger.control.Ledger;

/** The administrator's desk for organisations and their accreditation (A14). */
@Stateless
@Guarded
public class OrganisationDesk {

    private static final int LONGEST = 200;

    private static final String CARD = "select new suivi.access.boundary.OrganisationCard(o.id, o.name, o.country,"
            + " o.kind, o.accreditation, o.accreditedBy, o.accreditedUntil, o.active, o.version) from Organisation o";

    @PersistenceContext(unitName = "suivi")
    private EntityManager entities;

    @Inject
    private Provider<Viewer> viewer;

    @Inject
    private Ledger ledger;

    /** Those whose name holds these words, in order of their names; all where it is null. */
    @Requires(Permission.ADMINISTER)
    public Page<OrganisationCard> organisations(String words, int page, int size) {
        Page.check(page, size);
        String sought = words == null ? "" : words.strip().toLowerCase(Locale.ROOT);
        List<OrganisationCard> found = entities.createQuery(
                        CARD + " where locate(:sought, lower(o.name)) > 0 order by o.name, o.id",
                        OrganisationCard.class)
                .setParameter("sought", sought)
                .setFirstResult(page * size)
                .setMaxResults(size)
                .getResultList();
        long total = entities.createQuery(
                        "select count(o) from Organisation o where locate(:sought, lower(o.name)) > 0", Long.class)
                .setParameter("sought", sought)
                .getSingleResult();
        return new Page<>(found, page, size, total);
    }

    /** Those that somebody can be put into, by name. */
    @Requires(Permission.ADMINISTER)
    public List<OrganisationCard> active() {
        return entities.createQuery(CARD + " where o.active = true order by o.name, o.id", OrganisationCard.class)
                .getResultList();
    }

    @Requires(Permission.ADMINISTER)
    public OrganisationCard organisation(String id) {
        Organisation found = get(id);
        return new OrganisationCard(
                found.id(),
                found.name(),
                found.country(),
                found.kind(),
                found.accreditation(),
                found.accreditedBy(),
                found.accreditedUntil(),
                found.isActive(),
                found.version());
    }

    /** @return its id */
    @Requires(Permission.ADMINISTER)
    public String add(OrganisationCard.Details details) {
        check(details, null);
        Organisation added =
                new Organisation(UUID.randomUUID().toString(), details.name().strip(), details.country());
        describe(added, details);
        entities.persist(added);
        record("access.add-organisation", added);
        return added.id();
    }

    /**
     * Writes down what is so now.
     *
     * @param version of what the caller saw; refused when somebody changed it since
     */
    @Requires(Permission.ADMINISTER)
    public void change(String id, int version, OrganisationCard.Details details) {
        Organisation changed = get(id);
        if (changed.version() != version) {
            throw BusinessException.conflict("organisation-changed");
        }
        check(details, id);
        describe(changed, details);
        record("access.change-organisation", changed);
    }

    /** From now on nobody is put into it. */
    @Requires(Permission.ADMINISTER)
    public void retire(String id) {
        Organisation retired = get(id);
        retired.retire();
        record("access.retire-organisation", retired);
    }

    @Requires(Permission.ADMINISTER)
    public void reopen(String id) {
        Organisation reopened = get(id);
        reopened.reopen();
        record("access.reopen-organisation", reopened);
    }

    private static void describe(Organisation organisation, OrganisationCard.Details details) {
        organisation.describe(details.name().strip(), details.country(), details.kind());
        organisation.accredit(details.accreditation(), details.accreditedBy(), details.accreditedUntil());
    }

    private void check(OrganisationCard.Details details, String own) {
        List<Violation> faults = new ArrayList<>();
        if (details.name() == null || details.name().isBlank() || details.name().length() > LONGEST) {
            faults.add(new Violation("name", "name", List.of(Integer.toString(LONGEST))));
        } else if (isTaken(details.name(), own)) {
            faults.add(new Violation("name", "organisation.taken", List.of()));
        }
        if (details.country() != null && !Scopes.isCountry(details.country())) {
            faults.add(new Violation("country", "role.scope.country", List.of()));
        }
        if (details.kind() == null) {
            faults.add(new Violation("kind", "organisation.kind", List.of()));
        }
        tooLong("accreditation", details.accreditation(), faults);
        tooLong("accreditedBy", details.accreditedBy(), faults);
        if (!faults.isEmpty()) {
            throw BusinessException.invalid(faults);
        }
    }

    private static void tooLong(String field, String value, List<Violation> faults) {
        if (value != null && value.length() > LONGEST) {
            faults.add(new Violation(field, "too-long", List.of(Integer.toString(LONGEST))));
        }
    }

    private boolean isTaken(String name, String own) {
        return entities.createQuery("select o.id from Organisation o where lower(o.name) = :name", String.class)
                .setParameter("name", name.strip().toLowerCase(Locale.ROOT))
                .getResultStream()
                .anyMatch(id -> !id.equals(own));
    }

    private Organisation get(String id) {
        Organisation found = id == null ? null : entities.find(Organisation.class, id);
        if (found == null) {
            throw BusinessException.notFound("organisation", String.valueOf(id));
        }
        return found;
    }

    private void record(String act, Organisation organisation) {
        ledger.record(new Act(
                viewer.get().personId(), act, "organisation", organisation.id(), null, organisation.country(), null));
    }
}
