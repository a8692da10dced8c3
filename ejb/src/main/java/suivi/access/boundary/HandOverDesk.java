package suivi.access.boundary;

import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import suivi.access.boundary.Account.HeldRole;
import suivi.access.control.Accounts;
import suivi.access.control.Credentials;
import suivi.access.control.Sessions;
import suivi.access.entity.HandOver;
import suivi.access.entity.Person;
import suivi.access.entity.RoleGrant;
import suivi.foundation.BusinessException;
import suivi.foundation.Guarded;
import suivi.foundation.Permission;
import suivi.foundation.Requires;
import suivi.foundation.Scope;
import suivi.foundation.Viewer;
import suivi.ledger.control.Act;
import suivi.ledger.control.Ledger;

/** Where somebody leaves, and what she holds goes to somebody else (A19). */
@Stateless
@Guarded
public class HandOverDesk {

    private static final int LONGEST_NOTE = 2000;

    private static final int MOST_TAKERS = 500;

    @PersistenceContext(unitName = "suivi")
    private EntityManager entities;

    @Inject
    private Provider<Viewer> viewer;

    @Inject
    private Clock clock;

    @Inject
    @Any
    private Instance<Holding> holdings;

    @Inject
    private Accounts accounts;

    @Inject
    private Credentials credentials;

    @Inject
    private Sessions sessions;

    @Inject
    private Ledger ledger;

    /** What would go on, before anything does. */
    public record Summary(Account person, List<Held> held) {
        public Summary {
            held = List.copyOf(held);
        }
    }

    /** @param name its word is {@code holding.<name>} */
    public record Held(String name, long count) {}

    /** Somebody who can take over. */
    public record Taker(String id, String name, String email) {}

    /** What somebody took over. */
    public record Taken(String from, String note, Instant when) {}

    /** What she holds now: her roles, and how many of everything else. */
    @Requires(Permission.ADMINISTER)
    public Summary summary(String person) {
        Person leaving = get(person);
        return new Summary(Account.of(leaving, roles(leaving), List.of()), held(leaving));
    }

    /** Everybody active but herself, by name; the first {@value #MOST_TAKERS}. */
    @Requires(Permission.ADMINISTER)
    public List<Taker> takers(String person) {
        return entities.createQuery(
                        "select new suivi.access.boundary.HandOverDesk$Taker(p.id, p.name, p.email) from Person p"
                                + " where p.active = true and p.id <> :person order by p.name, p.id",
                        Taker.class)
                .setParameter("person", person)
                .setMaxResults(MOST_TAKERS)
                .getResultList();
    }

    /**
     * She leaves: everything that she holds goes to somebody else, her roles go along or end, and she cannot sign in any
     * more.
     *
     * @param to who takes over; null where nothing goes on
     * @param note for whoever takes over, at most {@value #LONGEST_NOTE} characters; or null
     * @param moving the ids of the grants that go along; every other one ends
     */
    @Requires(Permission.ADMINISTER)
    public void handOver(String person, String to, String note, Collection<String> moving) {
        accounts.lockAdministrators();
        Person leaving = get(person);
        if (!leaving.isActive()) {
            throw BusinessException.conflict("person-inactive");
        }
        if (note != null && note.length() > LONGEST_NOTE) {
            throw BusinessException.invalid("note", "too-long", Integer.toString(LONGEST_NOTE));
        }
        Person taker =
                taker(leaving, to, !moving.isEmpty() || held(leaving).stream().anyMatch(held -> held.count() > 0));
        grantsOf(leaving).forEach(grant -> end(grant, moving.contains(grant.id()) ? taker : null));
        if (taker != null) {
            holdings.forEach(holding -> holding.move(leaving.id(), taker.id()));
        }
        leaving.deactivate();
        sessions.endAll(leaving, null);
        credentials.endTokens(leaving);
        credentials.endBindings(leaving);
        accounts.keepOneAdministrator();
        entities.persist(new HandOver(leaving, taker, note, entities.find(Person.class, actor()), clock.instant()));
        ledger.record(Act.of(actor(), "access.hand-over", "person", leaving.id()));
    }

    /** What I took over from people who left, the newest first. */
    @Requires(Permission.USE_OWN_ACCOUNT)
    public List<Taken> taken() {
        return entities.createQuery(
                        "select new suivi.access.boundary.HandOverDesk$Taken(f.name, h.note, h.madeAt)"
                                + " from HandOver h join h.from f where h.to.id = :me order by h.madeAt desc",
                        Taken.class)
                .setParameter("me", actor())
                .getResultList();
    }

    private Person taker(Person leaving, String to, boolean needed) {
        if (to == null) {
            if (needed) {
                throw BusinessException.invalid("to", "taker.missing");
            }
            return null;
        }
        Person taker = entities.find(Person.class, to);
        if (taker == null || !taker.isActive() || taker.equals(leaving)) {
            throw BusinessException.invalid("to", "taker.unfit");
        }
        return taker;
    }

    private void end(RoleGrant grant, Person taker) {
        if (taker != null && !holds(taker, grant)) {
            accounts.grant(actor(), taker, grant.role(), grant.scope());
        }
        accounts.revoke(actor(), grant);
    }

    private boolean holds(Person person, RoleGrant grant) {
        Scope scope = grant.scope();
        return roles(person).stream()
                .anyMatch(held -> held.role() == grant.role()
                        && held.scopeKind() == scope.kind()
                        && held.scopeKey().equals(scope.key()));
    }

    private List<RoleGrant> grantsOf(Person person) {
        return entities.createQuery(
                        "select g from RoleGrant g where g.person = :person and g.revokedAt is null order by g.role",
                        RoleGrant.class)
                .setParameter("person", person)
                .getResultList();
    }

    private List<Held> held(Person person) {
        List<Held> held = new ArrayList<>();
        holdings.forEach(holding -> held.add(new Held(holding.name(), holding.count(person.id()))));
        return held;
    }

    private List<HeldRole> roles(Person person) {
        return HeldRoles.of(entities, List.of(person.id())).getOrDefault(person.id(), List.of());
    }

    private Person get(String id) {
        Person found = id == null ? null : entities.find(Person.class, id);
        if (found == null) {
            throw BusinessException.notFound("person", String.valueOf(id));
        }
        return found;
    }

    private String actor() {
        return viewer.get().personId();
    }
}
