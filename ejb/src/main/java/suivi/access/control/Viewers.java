package suivi.access.control;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.security.enterprise.SecurityContext;
import java.security.Principal;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import suivi.access.boundary.Caller;
import suivi.access.entity.Person;
import suivi.access.entity.PersonSession;
import suivi.access.entity.Role;
import suivi.foundation.Permission;
import suivi.foundation.Scope;
import suivi.foundation.Viewer;

/** Turns the caller whom the server authenticated into a {@link Viewer}, afresh for each request (A6). */
@RequestScoped
public class Viewers {

    @PersistenceContext(unitName = "suivi")
    private EntityManager entities;

    @Inject
    private SecurityContext security;

    @Inject
    private SecondFactors factors;

    @Inject
    private Sessions sessions;

    private Viewer viewer;

    private Who viewedAs;

    /** Whoever signs in anew within a request is looked up anew. */
    private record Who(String id, boolean byToken, String session) {}

    @Produces
    public Viewer current() {
        Principal caller = security.getCallerPrincipal();
        Who who = new Who(
                caller == null ? null : caller.getName(),
                caller instanceof Caller known && known.isByToken(),
                session().orElse(null));
        if (viewer == null || !who.equals(viewedAs)) {
            viewedAs = who;
            viewer = who.id() == null ? Viewer.NOBODY : load(who.id(), who.byToken());
        }
        return viewer;
    }

    /** The session in which she is here; empty for a token and for nobody. */
    public Optional<String> session() {
        return security.getCallerPrincipal() instanceof Caller caller
                ? Optional.ofNullable(caller.session())
                : Optional.empty();
    }

    /** What she may do has just changed; it is read again when it is next asked for. */
    public void forget() {
        viewer = null;
    }

    /** What she may do now; nobody when there is no such person, or she is not active any more. */
    private Viewer load(String id, boolean byToken) {
        Person person = entities.find(Person.class, id);
        if (person == null || !person.isActive()) {
            return Viewer.NOBODY;
        }
        List<?> rows = entities.createNativeQuery("""
                        select p.permission, g.scope_kind, g.scope_key, g.role_name
                        from role_grant g join role_permission p on p.role_name = g.role_name
                        where g.person_id = ? and g.revoked_at is null""").setParameter(1, id).getResultList();
        Set<Viewer.Grant> grants = new HashSet<>();
        Set<Role> roles = EnumSet.noneOf(Role.class);
        for (Object row : rows) {
            Object[] cell = (Object[]) row;
            grants.add(new Viewer.Grant(
                    Permission.valueOf((String) cell[0]),
                    new Scope(Scope.Kind.valueOf((String) cell[1]), (String) cell[2])));
            roles.add(Role.valueOf((String) cell[3]));
        }
        boolean awaits = SecondFactors.isRequiredFor(roles) && !factors.isEnrolled(id) && !mayGoOnWithout(byToken);
        return new Viewer(person.id(), person.name(), awaits ? Set.of() : grants, byToken, awaits);
    }

    /** In the demonstration: a token always, she herself where she said so. */
    private boolean mayGoOnWithout(boolean byToken) {
        return factors.isSkippable()
                && (byToken
                        || session()
                                .flatMap(sessions::find)
                                .filter(PersonSession::isSkipped)
                                .isPresent());
    }
}
