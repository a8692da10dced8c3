package suivi.recommendation.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import suivi.foundation.BusinessException;
import suivi.recommendation.boundary.BulkWanted;
import suivi.recommendation.boundary.Content;
import suivi.recommendation.entity.BulkAct;
import suivi.recommendation.entity.BulkItem;
import suivi.recommendation.entity.ObligationLink;
import suivi.recommendation.entity.Recommendation;
import suivi.recommendation.entity.RecordState;
import suivi.recommendation.entity.Revision;

/** One record of a bulk act: whether it can be done to it, doing it, and undoing it. */
@ApplicationScoped
public class BulkWork {

    /** Under which the id of a proposed link is kept. */
    private static final String LINK = "link";

    @PersistenceContext(unitName = "suivi")
    private EntityManager entities;

    @Inject
    private Revisions revisions;

    @Inject
    private Records records;

    @Inject
    private ContentRules rules;

    @Inject
    private Links links;

    @Inject
    private LinkRules linkRules;

    /** Why it cannot be done to this record; null where it can. */
    public String refusal(BulkWanted wanted, Recommendation record, String who) {
        Revision latest = revisions.latest(record).orElse(null);
        boolean open = latest != null && !latest.isPublished();
        return switch (wanted.kind()) {
            case THEME, INSTITUTION ->
                record.state() == RecordState.ARCHIVED
                        ? "archived"
                        : changed(wanted, written(record, latest)).equals(written(record, latest)) ? "already" : null;
            case LINK -> record.state() == RecordState.ARCHIVED ? "archived" : noLink(wanted, record);
            case SEND -> !open || latest.state() != RecordState.DRAFT ? "not-draft" : null;
            case PUBLISH ->
                !open || latest.state() != RecordState.IN_REVIEW
                        ? "not-in-review"
                        : latest.authors().contains(who) ? "own" : null;
        };
    }

    private String noLink(BulkWanted wanted, Recommendation record) {
        try {
            linkRules.check(record, wanted.link());
            return null;
        } catch (BusinessException refusal) {
            return refusal.kind() == BusinessException.Kind.CONFLICT ? "already" : "no-link";
        }
    }

    private Content written(Recommendation record, Revision latest) {
        return Fields.content(latest == null || latest.isPublished() ? revisions.recorded(record) : latest.fields());
    }

    private static Content changed(BulkWanted wanted, Content content) {
        Set<String> themes = new TreeSet<>(content.themes());
        Map<String, String> institutions = content.institutions();
        if (wanted.kind() == BulkAct.Kind.THEME) {
            themes.add(wanted.theme());
        } else {
            institutions = wanted.institutions();
        }
        return new Content(
                content.kind(),
                content.texts(),
                themes,
                content.groups(),
                content.measures(),
                content.stages(),
                content.priority(),
                content.due(),
                institutions,
                content.points());
    }

    /** Does it, and keeps what is needed to undo it. */
    public void apply(BulkAct act, BulkWanted wanted, Recommendation record, String who) {
        Revision latest = revisions.latest(record).orElse(null);
        boolean begins = latest == null || latest.isPublished();
        Map<String, String> before =
                act.kind() == BulkAct.Kind.PUBLISH || begins ? revisions.recorded(record) : latest.fields();
        switch (act.kind()) {
            case LINK -> {
                before = Map.of(
                        LINK, links.propose(record, null, wanted.link(), who).id());
                records.changed(record);
            }
            case THEME, INSTITUTION -> {
                Content content = changed(wanted, written(record, latest));
                rules.check(content, record.original(), record.adopted());
                Revision draft = revisions.write(record, content, who);
                if (record.state().isPublic()) {
                    revisions.send(record, draft, who);
                }
            }
            case SEND -> revisions.send(record, latest, who);
            case PUBLISH -> {
                begins = !record.state().isPublic();
                revisions.publish(record, latest, who);
            }
        }
        entities.flush();
        entities.persist(new BulkItem(act, record, revisions.edition(record), begins, before));
    }

    /** Whether nobody went on from there: what was written is still the latest, what was proposed is not confirmed. */
    public boolean canUndo(BulkAct act, BulkItem item, Recommendation record) {
        if (record == null || record.state() == RecordState.ARCHIVED) {
            return false;
        }
        if (act.kind() != BulkAct.Kind.LINK) {
            return revisions.edition(record).equals(item.edition());
        }
        ObligationLink link = proposed(item);
        return link != null && !link.isConfirmed();
    }

    private ObligationLink proposed(BulkItem item) {
        return entities.find(ObligationLink.class, item.before().get(LINK));
    }

    public void undo(BulkAct act, BulkItem item, Recommendation record, String who) {
        Revision latest = revisions.latest(record).orElse(null);
        switch (act.kind()) {
            case LINK -> {
                entities.remove(proposed(item));
                records.changed(record);
            }
            case THEME, INSTITUTION -> {
                if (item.isBegun()) {
                    entities.remove(latest);
                } else {
                    revisions.write(record, Fields.content(item.before()), who);
                }
            }
            case SEND -> {
                latest.isTakenBack();
                revisions.follow(record, latest);
            }
            case PUBLISH -> {
                latest.isReviewedAgain();
                if (item.isBegun()) {
                    record.moves(RecordState.IN_REVIEW);
                }
                revisions.apply(record, Fields.content(item.before()));
            }
        }
    }
}
