package suivi.recommendation.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import suivi.recommendation.control.Recording.Link;
import suivi.recommendation.control.Recording.PointText;
import suivi.recommendation.entity.ObligationLink;
import suivi.recommendation.entity.Point;
import suivi.recommendation.entity.Recommendation;
import suivi.recommendation.entity.SourceDocument;

/** The one way in which a recommendation is recorded: by an import, the demonstration, a desk. Records no ledger entry. */
@ApplicationScoped
public class Recorder {

    @PersistenceContext(unitName = "suivi")
    private EntityManager entities;

    @Inject
    private Clock clock;

    @Inject
    private Revisions revisions;

    @Inject
    private Event<RecommendationsChanged> changes;

    /**
     * The recommendation that is recorded under the same alias or else the same reference.
     *
     * <p>An alias is looked up first: a paragraph number that was mended in the other register is no new recommendation.
     */
    public Optional<Recommendation> find(Recording recording) {
        for (Map.Entry<String, String> alias : recording.aliases().entrySet()) {
            Optional<Recommendation> known = entities.createQuery(
                            "select r from Recommendation r join r.aliases a where key(a) = :scheme and a = :alias",
                            Recommendation.class)
                    .setParameter("scheme", alias.getKey())
                    .setParameter("alias", alias.getValue())
                    .getResultStream()
                    .findFirst();
            if (known.isPresent()) {
                return known;
            }
        }
        return byReference(recording.reference());
    }

    public Optional<Recommendation> byReference(String reference) {
        return entities.createQuery(
                        "select r from Recommendation r where r.reference = :reference", Recommendation.class)
                .setParameter("reference", reference)
                .getResultStream()
                .findFirst();
    }

    /** Records what is new, or what differs in one that is there (R7). */
    @Transactional(Transactional.TxType.MANDATORY)
    public Recommendation record(Recording recording) {
        Recommendation known = find(recording).orElse(null);
        if (known == null) {
            SourceDocument document = document(recording.document());
            Recommendation added = add(recording, document);
            changes.fire(new RecommendationsChanged(List.of(added.id())));
            return added;
        }
        if (!differences(known, recording).isEmpty()) {
            change(known, recording);
            changes.fire(new RecommendationsChanged(List.of(known.id())));
        }
        return known;
    }

    /**
     * Records many, with few queries: each recording beside what {@link KnownRecords} found for it. No two of them are
     * the same recommendation.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void recordAll(List<Recording> recordings, List<Optional<Known>> known) {
        Map<String, SourceDocument> documents = new HashMap<>();
        Map<Long, Recording> differing = new LinkedHashMap<>();
        List<Long> changed = new ArrayList<>();
        for (int i = 0; i < recordings.size(); i++) {
            Recording recording = recordings.get(i);
            Known held = known.get(i).orElse(null);
            if (held == null) {
                SourceDocument document = documents.computeIfAbsent(
                        recording.document().symbol(), symbol -> document(recording.document()));
                changed.add(add(recording, document).id());
            } else if (!held.differences(recording).isEmpty()) {
                differing.put(held.id(), recording);
            }
        }
        if (!differing.isEmpty()) {
            entities.createQuery("select r from Recommendation r where r.id in :ids", Recommendation.class)
                    .setParameter("ids", differing.keySet())
                    .getResultList()
                    .forEach(recommendation -> change(recommendation, differing.get(recommendation.id())));
            changed.addAll(differing.keySet());
        }
        if (!changed.isEmpty()) {
            changes.fire(new RecommendationsChanged(changed));
        }
    }

    private void change(Recommendation known, Recording recording) {
        Map<String, String> before = revisions.recorded(known);
        describe(known, recording);
        if (!revisions.recorded(known).equals(before)) {
            revisions.imported(known, before);
        }
        known.changed(clock.instant());
    }

    /** The fields in which the recording says something else than the record, by name, in alphabetical order. */
    public Set<String> differences(Recommendation known, Recording recording) {
        return Known.of(known).differences(recording);
    }

    private Recommendation add(Recording recording, SourceDocument document) {
        Recommendation added = new Recommendation(
                recording.reference(),
                document,
                recording.paragraph(),
                recording.original(),
                recording.document().fictitious(),
                clock.instant());
        describe(added, recording);
        added.asksFor(added.measures(), recording.stages());
        added.isFollowed(added.isPriority(), added.due(), recording.institutions());
        added.moves(recording.state());
        entities.persist(added);
        if (!recording.points().isEmpty() || !recording.links().isEmpty()) {
            // They name it by its key only, and would not wait for it.
            entities.flush();
        }
        int order = 0;
        for (PointText point : recording.points()) {
            entities.persist(new Point(added, point.letter(), order++, point.texts()));
        }
        for (Link link : recording.links()) {
            entities.persist(
                    new ObligationLink(added, link.provision(), link.relation(), link.confirmed(), link.reasons()));
        }
        return added;
    }

    /** What is not said stays as it is. */
    private static void describe(Recommendation known, Recording recording) {
        recording.texts().forEach((language, text) -> known.says(language, text, false));
        known.isA(said(recording.kind(), known.kind()));
        known.isAbout(said(recording.themes(), known.themes()), said(recording.groups(), known.groups()));
        known.asksFor(said(recording.measures(), known.measures()), known.stages());
        known.isFollowed(
                said(recording.priority(), known.isPriority()),
                recording.due() == null ? known.due() : recording.due(),
                known.institutions());
        known.wasMadeBy(
                said(recording.recommendingStates(), known.recommendingStates()),
                recording.position() == null ? known.position() : recording.position());
        known.isAlsoCalled(recording.aliases());
    }

    private static <T> T said(T said, T recorded) {
        return said == null ? recorded : said;
    }

    /** Looked up by its symbol, then by what else it is called: joined, those without an alias would be lost. */
    private SourceDocument document(Recording.Document wanted) {
        return document("select d from SourceDocument d where d.symbol = :symbol", wanted.symbol())
                .or(() ->
                        document("select d from SourceDocument d join d.aliases a where a = :symbol", wanted.symbol()))
                .orElseGet(() -> {
                    SourceDocument document = new SourceDocument(
                            wanted.symbol(), wanted.body(), wanted.country(), wanted.language(), wanted.fictitious());
                    document.wasAdopted(wanted.adopted(), wanted.session(), wanted.cycle());
                    document.isCalled(wanted.titles(), wanted.address());
                    entities.persist(document);
                    return document;
                });
    }

    private Optional<SourceDocument> document(String query, String symbol) {
        return entities.createQuery(query, SourceDocument.class)
                .setParameter("symbol", symbol)
                .getResultStream()
                .findFirst();
    }
}
