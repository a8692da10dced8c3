package suivi.recommendation.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import suivi.recommendation.boundary.Difference;
import suivi.recommendation.boundary.RevisionLine;
import suivi.recommendation.boundary.Working;
import suivi.recommendation.entity.Recommendation;
import suivi.recommendation.entity.Revision;

/** What people read of a revision. */
@ApplicationScoped
public class WorkingCopies {

    @Inject
    private Revisions revisions;

    public Working of(Recommendation record, String reader) {
        Revision latest = revisions.latest(record).orElse(null);
        Map<String, String> recorded = revisions.recorded(record);
        Map<String, String> fields = latest == null || latest.isPublished() ? recorded : latest.fields();
        List<Difference> differences = record.state().isPublic() ? Differences.between(recorded, fields) : List.of();
        return new Working(
                record.reference(),
                revisions.edition(record),
                latest == null ? 0 : latest.number(),
                latest == null ? record.state() : latest.state(),
                record.state(),
                record.original(),
                Fields.content(fields),
                latest == null ? null : latest.note(),
                differences,
                latest != null && latest.authors().contains(reader));
    }

    /** @param names of people, by id */
    public RevisionLine line(Revision revision, Map<String, String> before, Map<String, String> names) {
        return new RevisionLine(
                revision.number(),
                revision.state(),
                revision.changedAt(),
                revision.authors().stream()
                        .map(names::get)
                        .filter(Objects::nonNull)
                        .sorted()
                        .toList(),
                name(revision.sentBy(), names),
                revision.sentAt(),
                name(revision.decidedBy(), names),
                revision.decidedAt(),
                revision.note(),
                Differences.between(before, revision.fields()));
    }

    private static String name(String person, Map<String, String> names) {
        return person == null ? null : names.get(person);
    }

    /** Of all that the revision says. */
    public String digest(Revision revision) {
        return Fields.digest(revision.fields());
    }
}
