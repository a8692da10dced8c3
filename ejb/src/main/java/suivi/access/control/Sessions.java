package suivi.access.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import suivi.access.entity.Person;
import suivi.access.entity.PersonSession;

/** Who is signed in where: a session that is ended here is nobody's with its next request, on every node (A18). */
@ApplicationScoped
public class Sessions {

    private static final Duration KEPT = Duration.ofDays(90);

    @PersistenceContext(unitName = "suivi")
    private EntityManager entities;

    @Inject
    private Clock clock;

    /** @return its id, which the server keeps with the browser's session */
    public String begin(Person person) {
        PersonSession session = new PersonSession(person, clock.instant());
        entities.persist(session);
        return session.id();
    }

    /** The session with that id, if she is still signed in there; it is seen today. */
    public Optional<PersonSession> live(String id, String person) {
        return find(id).filter(
                        session -> !session.isEnded() && session.person().id().equals(person))
                .map(session -> {
                    session.seen(clock.instant());
                    return session;
                });
    }

    public Optional<PersonSession> find(String id) {
        return id == null ? Optional.empty() : Optional.ofNullable(entities.find(PersonSession.class, id));
    }

    /**
     * Ends what she has open.
     *
     * @param but the session that goes on; null for none
     */
    public void endAll(Person person, String but) {
        Instant now = clock.instant();
        entities.createQuery(
                        "select s from PersonSession s where s.person = :person and s.endedAt is null",
                        PersonSession.class)
                .setParameter("person", person)
                .getResultStream()
                .filter(session -> !session.id().equals(but))
                .forEach(session -> session.end(now));
    }

    /** The browser's session is over, for whatever reason. */
    @Transactional
    public void ended(String id) {
        find(id).ifPresent(session -> session.end(clock.instant()));
    }

    /** Forgets what began so long ago that nobody asks for it any more. */
    @Transactional
    public void forget() {
        entities.createQuery("delete from PersonSession s where s.startedAt < :forgotten and s.endedAt is not null")
                .setParameter("forgotten", clock.instant().minus(KEPT))
                .executeUpdate();
    }
}
