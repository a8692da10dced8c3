package suivi.container;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import suivi.access.control.Tokens;
import suivi.access.entity.ApiToken;
import suivi.access.entity.Person;
import suivi.access.entity.Role;

/** Programs that act for the people of the demonstration, and for people that a test makes for itself. */
@RequestScoped
public class Programs {

    static final String ADMINISTRATOR = "administrator@demo.suivi";

    static final String AUDITOR = "auditor@demo.suivi";

    static final String COORDINATOR = "coordinator.mex@demo.suivi";

    static final String SUBMITTER = "submitter.mex@demo.suivi";

    static final String PASSWORD = "suivi-demonstration-2026";

    @PersistenceContext(unitName = "suivi")
    private EntityManager entities;

    @Inject
    private Clock clock;

    @Inject
    private HttpServletRequest request;

    private final HttpClient http = HttpClient.newHttpClient();

    public Program ofNobody() {
        return new Program(http, server(), Map.of());
    }

    public Program with(String token) {
        return new Program(http, server(), Map.of("Authorization", "Bearer " + token));
    }

    /** As a browser calls, in whose session somebody signed in. */
    public Program inSession(String id) {
        return new Program(http, server(), Map.of("Cookie", "suivi=" + id));
    }

    /** With a token that was not made through the API, so that a test of the API can begin with it. */
    @Transactional
    public Program of(String email) {
        String secret = Tokens.secret();
        Instant now = clock.instant();
        entities.persist(
                new ApiToken(person(email), "a test", Tokens.digest(secret), now, now.plus(Duration.ofHours(1))));
        return with(secret);
    }

    @Transactional
    public String idOf(String email) {
        return person(email).id();
    }

    /** How many people have this address: one or none. */
    @Transactional
    public long countOf(String email) {
        return entities.createQuery("select count(p) from Person p where p.email = :email", Long.class)
                .setParameter("email", email)
                .getSingleResult();
    }

    /** Somebody new with one role, made as an administrator makes her. */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public Somebody somebody(Program administrator, Role role, String scope) throws IOException, InterruptedException {
        String email = newEmail();
        String id = administrator.post("/api/v1/people", newPerson(email)).created();
        String grant = administrator
                .post("/api/v1/people/" + id + "/roles", newRole(role.name(), scope))
                .created();
        return new Somebody(id, email, grant);
    }

    static String newEmail() {
        return UUID.randomUUID() + "@test.suivi";
    }

    static String newPerson(String email) {
        return Json.createObjectBuilder()
                .add("email", email)
                .add("name", "Somebody of a test")
                .add("password", PASSWORD)
                .build()
                .toString();
    }

    static String newRole(String role, String scope) {
        return Json.createObjectBuilder()
                .add("role", role)
                .add("scope", scope)
                .build()
                .toString();
    }

    private URI server() {
        return URI.create(request.getRequestURL().toString());
    }

    private Person person(String email) {
        return entities.createNamedQuery("Person.byEmail", Person.class)
                .setParameter("email", email)
                .getSingleResult();
    }
}
