package suivi.recommendation.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import suivi.recommendation.boundary.Content;
import suivi.recommendation.entity.Recommendation;
import suivi.recommendation.entity.RecordState;
import suivi.recommendation.entity.Revision;

/**
 * The revisions of a record. What is published changes only when a revision is published; a record that never was is
 * what its draft says.
 */
@ApplicationScoped
public class Revisions {

    /** What a record says that has no revision. */
    static final String NEVER_EDITED = "0.0";

    @PersistenceContext(unitName = "suivi")
    private EntityManager entities;

    @Inject
    private Points points;

    @Inject
    private Institutions institutions;

    @Inject
    private Clock clock;

    @Inject
    private Event<RecommendationsChanged> changes;

    /** Newest first. */
    public List<Revision> of(Recommendation recommendation) {
        return entities.createQuery(
                        "select r from Revision r where r.recommendation = :id order by r.number desc", Revision.class)
                .setParameter("id", recommendation.id())
                .getResultList();
    }

    public Optional<Revision> latest(Recommendation recommendation) {
        return of(recommendation).stream().findFirst();
    }

    /** What the record says now, as a revision keeps it. */
    public Map<String, String> recorded(Recommendation recommendation) {
        return Fields.of(Fields.of(recommendation, points.of(recommendation)));
    }

    /** Which content is the latest: see {@link Revision#edition}. */
    public String edition(Recommendation recommendation) {
        return latest(recommendation).map(Revision::edition).orElse(NEVER_EDITED);
    }

    /** Whether that is what is written of it already. */
    public boolean says(Recommendation recommendation, Content content) {
        return latest(recommendation)
                .filter(latest -> !latest.isPublished())
                .map(Revision::fields)
                .orElseGet(() -> recorded(recommendation))
                .equals(Fields.of(content));
    }

    /** Writes into the open revision; begins one where there is none. */
    public Revision write(Recommendation recommendation, Content content, String author) {
        Map<String, String> fields = Fields.of(content);
        Revision latest = latest(recommendation).orElse(null);
        if (latest == null && recommendation.state().isPublic()) {
            latest = keepRecorded(recommendation, 1);
        }
        Revision open = latest == null || latest.isPublished()
                ? begin(recommendation, latest == null ? 1 : latest.number() + 1)
                : latest;
        open.says(fields, author, clock.instant());
        if (!recommendation.state().isPublic()) {
            apply(recommendation, content);
        }
        return open;
    }

    private Revision begin(Recommendation recommendation, int number) {
        Revision begun = new Revision(recommendation, number, recorded(recommendation), clock.instant());
        entities.persist(begun);
        return begun;
    }

    private Revision keepRecorded(Recommendation recommendation, int number) {
        Revision kept =
                Revision.asRecorded(recommendation, number, recorded(recommendation), recommendation.changedAt());
        entities.persist(kept);
        return kept;
    }

    /** The record says from now on what this content says; whoever follows it is told. */
    public void apply(Recommendation recommendation, Content content) {
        recommendation.isA(content.kind());
        recommendation.saysOnly(content.texts());
        recommendation.isAbout(content.themes(), content.groups());
        recommendation.asksFor(content.measures(), content.stages());
        recommendation.isFollowed(content.priority(), content.due(), content.institutions());
        institutions.keep(recommendation);
        points.become(recommendation, content.points());
        recommendation.changed(clock.instant());
        changes.fire(new RecommendationsChanged(List.of(recommendation.id())));
    }

    /** The draft waits for somebody who wrote none of it. */
    public void send(Recommendation recommendation, Revision draft, String who) {
        draft.isSent(who, clock.instant());
        follow(recommendation, draft);
    }

    /** From now on the record says what the revision says, before everybody (R9). */
    public void publish(Recommendation recommendation, Revision sent, String who) {
        sent.isPublished(who, clock.instant());
        recommendation.moves(RecordState.PUBLISHED);
        apply(recommendation, Fields.content(sent.fields()));
    }

    /** The state of a record is that of its revision, until one is published. */
    public void follow(Recommendation recommendation, Revision revision) {
        if (!recommendation.state().isPublic()) {
            recommendation.moves(revision.state());
            recommendation.changed(clock.instant());
            changes.fire(new RecommendationsChanged(List.of(recommendation.id())));
        }
    }

    /**
     * What is kept of a record follows the codebook, where a term took another's place. What was published gets a
     * revision of nobody's; what somebody is writing of it says the other term too, and stays in review where it is
     * (R10, R20).
     *
     * @param changed whether the record itself changed, not only what is being written of it
     * @param draft what is being written, as it says from now on
     */
    void follow(Recommendation recommendation, Revision latest, boolean changed, UnaryOperator<Content> draft) {
        if (!recommendation.state().isPublic()) {
            latest.nowSays(recorded(recommendation), clock.instant());
            return;
        }
        int next = latest.isPublished() ? latest.number() + 1 : latest.number();
        if (!latest.isPublished()) {
            Content said = Fields.content(latest.fields());
            if (changed) {
                latest.makesRoom();
            }
            latest.nowSays(Fields.of(draft.apply(said)), clock.instant());
            entities.flush();
        }
        if (changed) {
            entities.persist(Revision.asRecorded(recommendation, next, recorded(recommendation), clock.instant()));
        }
    }

    /**
     * Keeps what an import changed as a revision of its own; a draft says it from now on. What somebody is writing of a
     * published record stays, and comes after it (R11).
     *
     * @param before what the record said before the import changed it
     */
    void imported(Recommendation recommendation, Map<String, String> before) {
        Revision latest = latest(recommendation).orElse(null);
        if (!recommendation.state().isPublic()) {
            if (latest != null) {
                latest.nowSays(recorded(recommendation), clock.instant());
            }
            return;
        }
        int next = latest == null ? 1 : latest.number() + 1;
        if (latest == null) {
            entities.persist(Revision.asRecorded(recommendation, next++, before, recommendation.changedAt()));
        } else if (!latest.isPublished()) {
            next = latest.number();
            latest.comesAfter(next, clock.instant());
            entities.flush();
        }
        entities.persist(Revision.asRecorded(recommendation, next, recorded(recommendation), clock.instant()));
    }
}
