package suivi.access.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Locale;
import suivi.access.control.Accounts;
import suivi.access.entity.Person;
import suivi.access.entity.Role;
import suivi.access.entity.RoleGrant;
import suivi.foundation.BusinessException;
import suivi.foundation.Guarded;
import suivi.foundation.Page;
import suivi.foundation.Permission;
import suivi.foundation.Requires;
import suivi.foundation.Scope;
import suivi.foundation.Viewer;
import suivi.ledger.control.Act;
import suivi.ledger.control.Ledger;

/** The administrator's desk for people and their roles (A9). */
@Stateless
@Guarded
public class PeopleDesk {

    private static final String SOUGHT = " where locate(:sought, lower(p.name)) > 0 or locate(:sought, p.email) > 0"
            + " or locate(:sought, lower(o.name)) > 0";

    @PersistenceContext(unitName = "suivi")
    private EntityManager entities;

    @Inject
    private Provider<Viewer> viewer;

    @Inject
    private Accounts accounts;

    @Inject
    private Ledger ledger;

    /**
     * Everybody with an account, by name; without their tokens.
     *
     * @param words of her name, her address or her organisation; everybody where it is null
     */
    @Requires(Permission.ADMINISTER)
    public Page<Account> people(String words, int page, int size) {
        Page.check(page, size);
        String sought = words == null ? "" : words.strip().toLowerCase(Locale.ROOT);
        List<Person> people = entities.createQuery(
                        "select p from Person p left join fetch p.organisation o" + SOUGHT + " order by p.name, p.id",
                        Person.class)
                .setParameter("sought", sought)
                .setFirstResult(page * size)
                .setMaxResults(size)
                .getResultList();
        long total = entities.createQuery(
                        "select count(p) from Person p left join p.organisation o" + SOUGHT, Long.class)
                .setParameter("sought", sought)
                .getSingleResult();
        var roles = HeldRoles.of(entities, people.stream().map(Person::id).toList());
        return new Page<>(
                people.stream()
                        .map(person -> Account.of(person, roles.getOrDefault(person.id(), List.of()), List.of()))
                        .toList(),
                page,
                size,
                total);
    }

    /** One person with the roles that she holds now; without her tokens. */
    @Requires(Permission.ADMINISTER)
    public Account person(String id) {
        Person person = get(id);
        return Account.of(person, HeldRoles.of(entities, List.of(id)).getOrDefault(id, List.of()), List.of());
    }

    /**
     * Adds a person without any role.
     *
     * @param password which the administrator hands to her; she changes it herself
     * @param organisation the id of one that is there, or null
     * @return her id
     */
    @Requires(Permission.ADMINISTER)
    public String add(String email, String name, String password, String organisation) {
        return accounts.add(actor(), email, name, password, accounts.organisation(organisation, null))
                .id();
    }

    /** Writes down her name and whom she works for; null for nobody. */
    @Requires(Permission.ADMINISTER)
    public void change(String person, String name, String organisation) {
        Person changed = get(person);
        if (name == null || name.isBlank() || name.length() > Accounts.LONGEST_NAME) {
            throw BusinessException.invalid("name", "name", Integer.toString(Accounts.LONGEST_NAME));
        }
        changed.describe(name, accounts.organisation(organisation, changed.organisation()));
        ledger.record(Act.of(actor(), "access.change-person", "person", changed.id()));
    }

    /**
     * Grants a role. The scope is a country's ISO 3166-1 alpha-3 code, an organisation's id, a committee's body, or
     * {@code *}, as the role asks (A10). Nobody holds one twice, and nobody who is inactive is given one.
     *
     * @return the id of the grant, by which it is revoked
     */
    @Requires(Permission.ADMINISTER)
    public String grant(String person, Role role, String scope) {
        Scope granted = Scopes.of(role, scope, entities);
        Person holder = get(person);
        // Whoever grants to her at the same time waits, and then finds the role held.
        entities.refresh(holder, LockModeType.PESSIMISTIC_WRITE);
        if (!holder.isActive()) {
            throw BusinessException.conflict("person-inactive");
        }
        if (holds(holder, role, granted)) {
            throw BusinessException.conflict("role-held");
        }
        return accounts.grant(actor(), holder, role, granted).id();
    }

    private boolean holds(Person person, Role role, Scope scope) {
        return HeldRoles.of(entities, List.of(person.id())).getOrDefault(person.id(), List.of()).stream()
                .anyMatch(held -> held.role() == role && held.scopeKey().equals(scope.key()));
    }

    /** Revokes a role with effect from the next request. */
    @Requires(Permission.ADMINISTER)
    public void revoke(String grantId) {
        accounts.lockAdministrators();
        RoleGrant grant = entities.find(RoleGrant.class, grantId, LockModeType.PESSIMISTIC_WRITE);
        if (grant == null || grant.isRevoked()) {
            throw BusinessException.notFound("role", grantId);
        }
        accounts.revoke(actor(), grant);
        accounts.keepOneAdministrator();
    }

    /** She cannot sign in any more, and her sessions and tokens end with the next request. */
    @Requires(Permission.ADMINISTER)
    public void deactivate(String personId) {
        accounts.lockAdministrators();
        Person person = get(personId);
        person.deactivate();
        accounts.keepOneAdministrator();
        ledger.record(Act.of(actor(), "access.deactivate-person", "person", person.id()));
    }

    /** She can sign in again, with the password and the roles that she had. */
    @Requires(Permission.ADMINISTER)
    public void reactivate(String personId) {
        Person person = get(personId);
        person.reactivate();
        ledger.record(Act.of(actor(), "access.reactivate-person", "person", person.id()));
    }

    private Person get(String id) {
        Person person = entities.find(Person.class, id);
        if (person == null) {
            throw BusinessException.notFound("person", id);
        }
        return person;
    }

    private String actor() {
        return viewer.get().personId();
    }
}
