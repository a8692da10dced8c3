package suivi.recommendation.boundary;

import static java.util.stream.Collectors.toCollection;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import suivi.access.boundary.Names;
import suivi.foundation.BusinessException;
import suivi.foundation.Guarded;
import suivi.foundation.Permission;
import suivi.foundation.Requires;
import suivi.foundation.Viewer;
import suivi.ledger.control.Act;
import suivi.ledger.control.Ledger;
import suivi.recommendation.control.ContentRules;
import suivi.recommendation.control.NewRecords;
import suivi.recommendation.control.Records;
import suivi.recommendation.control.Revisions;
import suivi.recommendation.control.WorkingCopies;
import suivi.recommendation.entity.Recommendation;
import suivi.recommendation.entity.RecordState;
import suivi.recommendation.entity.Revision;

/**
 * Recording a recommendation, writing it differently, and bringing it before the public: by a coordinator of its country,
 * and published by another than those who wrote it (R9). Every change names the edition it was made on; made on another
 * than the latest it is {@code STALE} and changes nothing (R11).
 */
@Stateless
@Guarded
public class RecordingDesk {

    private static final int LONGEST_REASON = 1_000;

    @Inject
    private Records records;

    @Inject
    private NewRecords newRecords;

    @Inject
    private Revisions revisions;

    @Inject
    private WorkingCopies copies;

    @Inject
    private ContentRules rules;

    @Inject
    private Names people;

    @Inject
    private Ledger ledger;

    @Inject
    private Clock clock;

    @Inject
    private Provider<Viewer> viewer;

    /**
     * Records a new recommendation as a draft.
     *
     * @return its reference; one that is taken is {@code recommendation.exists}
     */
    @Requires(Permission.RECORD_RECOMMENDATION)
    public String record(NewRecord wanted) {
        Recommendation recorded = newRecords.add(wanted);
        Revision draft = revisions.write(recorded, newRecords.content(wanted), me());
        note(recorded, draft, "recommendation.record");
        return recorded.reference();
    }

    /** What is being written of it, or what is published where nobody writes. */
    @Requires(Permission.RECORD_RECOMMENDATION)
    public Working working(RecordKey key) {
        return copies.of(records.get(key), me());
    }

    /** Writes it so; what says the same already stays as it is. A published record stays so until this is published. */
    @Requires(Permission.RECORD_RECOMMENDATION)
    public Working save(RecordKey key, String edition, Content content) {
        Recommendation record = records.lock(key);
        if (record.state() == RecordState.ARCHIVED) {
            throw BusinessException.conflict("recommendation.archived");
        }
        requireLatest(record, edition);
        rules.check(content, record.original(), record.adopted());
        if (revisions.says(record, content)) {
            return copies.of(record, me());
        }
        Revision draft = revisions.write(record, content, me());
        note(record, draft, "recommendation.save");
        return copies.of(record, me());
    }

    /** Asks that somebody else look at it and publish it. */
    @Requires(Permission.RECORD_RECOMMENDATION)
    public Working send(RecordKey key, String edition) {
        Recommendation record = records.lock(key);
        Revision draft = open(record, edition);
        revisions.send(record, draft, me());
        note(record, draft, "recommendation.send");
        return copies.of(record, me());
    }

    /** @param reason what is to be mended; required, 1,000 characters at most */
    @Requires(Permission.RECORD_RECOMMENDATION)
    public Working sendBack(RecordKey key, String edition, String reason) {
        String given = reason == null ? "" : reason.strip();
        if (given.isEmpty()) {
            throw BusinessException.invalid("reason", "required");
        }
        if (given.length() > LONGEST_REASON) {
            throw BusinessException.invalid("reason", "too-long", Integer.toString(LONGEST_REASON));
        }
        Recommendation record = records.lock(key);
        Revision sent = open(record, edition);
        sent.isSentBack(me(), given, clock.instant());
        revisions.follow(record, sent);
        note(record, sent, "recommendation.send-back");
        return copies.of(record, me());
    }

    /** Brings it before the public; refused as {@code revision.own} to whoever wrote any of it (R9). */
    @Requires(Permission.RECORD_RECOMMENDATION)
    public Working publish(RecordKey key, String edition) {
        Recommendation record = records.lock(key);
        Revision sent = open(record, edition);
        revisions.publish(record, sent, me());
        note(record, sent, "recommendation.publish");
        return copies.of(record, me());
    }

    /** Throws away what was not published: a draft altogether, of a published record what was written since. */
    @Requires(Permission.RECORD_RECOMMENDATION)
    public void discard(RecordKey key, String edition) {
        Recommendation record = records.lock(key);
        Revision draft = open(record, edition);
        note(record, draft, "recommendation.discard");
        newRecords.discard(record, draft);
    }

    /** Nobody follows it any more; it stays where it is cited. What is being written of it is published or discarded first. */
    @Requires(Permission.RECORD_RECOMMENDATION)
    public void archive(RecordKey key) {
        move(key, RecordState.PUBLISHED, RecordState.ARCHIVED, "recommendation.archive");
    }

    /** It is followed again. */
    @Requires(Permission.RECORD_RECOMMENDATION)
    public void restore(RecordKey key) {
        move(key, RecordState.ARCHIVED, RecordState.PUBLISHED, "recommendation.restore");
    }

    private void move(RecordKey key, RecordState from, RecordState to, String act) {
        Recommendation record = records.lock(key);
        Revision latest = revisions.latest(record).orElse(null);
        if (record.state() != from || latest != null && !latest.isPublished()) {
            throw from == RecordState.PUBLISHED
                    ? BusinessException.conflict("recommendation.not-published")
                    : BusinessException.conflict("recommendation.not-archived");
        }
        record.moves(to);
        records.changed(record);
        note(record, latest, act);
    }

    /** Who changed what, newest first (R10). */
    @Requires(Permission.RECORD_RECOMMENDATION)
    public List<RevisionLine> history(RecordKey key) {
        List<Revision> all = revisions.of(records.get(key));
        Map<String, String> names = people.of(all.stream()
                .flatMap(each -> Stream.concat(
                        each.authors().stream(),
                        Stream.of(each.sentBy(), each.decidedBy()).filter(Objects::nonNull)))
                .collect(toCollection(HashSet::new)));
        List<RevisionLine> lines = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            Map<String, String> before = i + 1 < all.size() ? all.get(i + 1).fields() : Map.of();
            lines.add(copies.line(all.get(i), before, names));
        }
        return lines;
    }

    private Revision open(Recommendation record, String edition) {
        requireLatest(record, edition);
        return revisions
                .latest(record)
                .filter(latest -> !latest.isPublished())
                .orElseThrow(() -> BusinessException.conflict("revision.nothing-open"));
    }

    private void requireLatest(Recommendation record, String edition) {
        if (!revisions.edition(record).equals(edition)) {
            throw BusinessException.stale();
        }
    }

    private String me() {
        return viewer.get().personId();
    }

    private void note(Recommendation record, Revision revision, String act) {
        ledger.record(new Act(
                me(),
                act,
                "recommendation",
                record.reference(),
                revision == null ? null : revision.number(),
                record.country(),
                revision == null ? null : copies.digest(revision)));
    }
}
