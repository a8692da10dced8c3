package suivi.access.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import suivi.access.entity.Organisation;
import suivi.access.entity.Person;
import suivi.access.entity.Role;
import suivi.access.entity.RoleGrant;
import suivi.foundation.BusinessException;
import suivi.foundation.BusinessException.Violation;
import suivi.foundation.Scope;
import suivi.ledger.control.Act;
import suivi.ledger.control.Ledger;

/** Makes people and grants roles: the one way for an administrator, the first administrator and the demonstration. */
@ApplicationScoped
public class Accounts {

    public static final int LONGEST_NAME = 200;

    /** Something before and after one @, no space: whether it is somebody's, only a mail would tell. */
    private static final Pattern EMAIL = Pattern.compile("[^\\s@]{1,64}@[^\\s@]{1,189}");

    @PersistenceContext(unitName = "suivi")
    private EntityManager entities;

    @Inject
    private Clock clock;

    @Inject
    private Passwords passwords;

    @Inject
    private Ledger ledger;

    /**
     * A new person without any role.
     *
     * @param actor who adds her, or null for the installation itself
     */
    public Person add(String actor, String email, String name, String password, Organisation organisation) {
        List<Violation> faults = faults(email, name);
        faults.addAll(passwords.faults("password", password, email, name));
        if (faults.isEmpty() && find(email).isPresent()) {
            faults.add(new Violation("email", "email.taken", List.of()));
        }
        if (!faults.isEmpty()) {
            throw BusinessException.invalid(faults);
        }
        Person person = new Person(email, name, passwords.hash(password), organisation, clock.instant());
        entities.persist(person);
        ledger.record(Act.of(actor, "access.add-person", "person", person.id()));
        return person;
    }

    /** What is wrong with somebody's address and name; empty when nothing is. */
    public List<Violation> faults(String email, String name) {
        List<Violation> faults = new ArrayList<>();
        if (email == null || !EMAIL.matcher(email.strip()).matches()) {
            faults.add(new Violation("email", "email", List.of()));
        }
        if (name == null || name.isBlank() || name.length() > LONGEST_NAME) {
            faults.add(new Violation("name", "name", List.of(Integer.toString(LONGEST_NAME))));
        }
        return faults;
    }

    /**
     * The organisation with this id; null for null.
     *
     * @param kept in which somebody may stay although it is retired; null for none
     */
    public Organisation organisation(String id, Organisation kept) {
        Organisation found = id == null ? null : entities.find(Organisation.class, id);
        boolean fits = id == null || found != null && (found.isActive() || found.equals(kept));
        if (!fits) {
            throw BusinessException.invalid("organisation", "organisation.unknown", id);
        }
        return found;
    }

    public RoleGrant grant(String actor, Person person, Role role, Scope scope) {
        RoleGrant grant = new RoleGrant(person, role, scope, clock.instant());
        entities.persist(grant);
        record(actor, "access.grant-role", grant);
        return grant;
    }

    public void revoke(String actor, RoleGrant grant) {
        grant.revoke(clock.instant());
        record(actor, "access.revoke-role", grant);
    }

    /** With the country, so that whoever reads its entries (L5) sees its roles come and go. */
    private void record(String actor, String act, RoleGrant grant) {
        Scope scope = grant.scope();
        String country = scope.kind() == Scope.Kind.COUNTRY ? scope.key() : null;
        ledger.record(new Act(actor, act, "role-grant", grant.id(), null, country, null));
    }

    public Optional<Person> find(String email) {
        return entities.createNamedQuery("Person.byEmail", Person.class)
                .setParameter("email", Person.normal(email))
                .getResultStream()
                .findFirst();
    }

    /**
     * Lets whoever else takes an administrator away wait for this transaction: two who took each other away at once
     * would each count the other (A11).
     */
    public void lockAdministrators() {
        entities.createQuery("""
                        select g from RoleGrant g
                        where g.role = suivi.access.entity.Role.ADMINISTRATOR and g.revokedAt is null""", RoleGrant.class)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** Refuses what would leave the installation without an administrator (A11). */
    public void keepOneAdministrator() {
        entities.flush();
        if (administrators() == 0) {
            throw BusinessException.conflict("last-administrator");
        }
    }

    /** How many active people hold the administrator's role now. */
    public long administrators() {
        return entities.createQuery("""
                        select count(distinct g.person.id) from RoleGrant g
                        where g.role = suivi.access.entity.Role.ADMINISTRATOR
                          and g.revokedAt is null and g.person.active = true""", Long.class).getSingleResult();
    }
}
