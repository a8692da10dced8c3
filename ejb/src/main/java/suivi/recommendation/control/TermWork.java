package suivi.recommendation.control;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import suivi.recommendation.boundary.Content;
import suivi.recommendation.entity.CodebookTerm;
import suivi.recommendation.entity.Institution;
import suivi.recommendation.entity.Recommendation;
import suivi.recommendation.entity.Revision;
import suivi.recommendation.entity.SourceDocument;
import suivi.recommendation.entity.TermKind;

/** Puts one term in the place of another, wherever records and drafts name it (R20). */
@ApplicationScoped
public class TermWork {

    private static final int CHUNK = 200;

    private static final String DRAFTS = " from revision v join recommendation r on r.id = v.recommendation_id"
            + " join revision_field f on f.revision_id = v.id where v.state <> 'PUBLISHED' and ";

    @PersistenceContext(unitName = "suivi")
    private EntityManager entities;

    @Inject
    private Revisions revisions;

    @Inject
    private Vocabulary vocabulary;

    @Inject
    private Clock clock;

    @Inject
    private Event<RecommendationsChanged> changes;

    /** The records that name it, or that somebody is writing into so that they will. */
    public Set<Long> named(TermKind kind, CodebookTerm term) {
        Set<Long> ids = new TreeSet<>();
        switch (kind) {
            case THEME -> {
                add(ids, "select recommendation_id from recommendation_theme where theme_id = ?", term.id());
                ids.addAll(written("themes", term.id()));
            }
            case GROUP -> {
                add(ids, "select recommendation_id from recommendation_group where person_group_id = ?", term.id());
                ids.addAll(written("groups", term.id()));
            }
            case BODY -> add(ids, "select id from recommendation where body_id = ?", term.id());
            case INSTITUTION ->
                term.names().forEach((language, name) -> {
                    String country = ((Institution) term).country();
                    add(
                            ids,
                            "select r.id from recommendation r join recommendation_institution x"
                                    + " on x.recommendation_id = r.id where x.language = ? and x.name = ? and r.country = ?",
                            language,
                            name,
                            country);
                    add(
                            ids,
                            "select v.recommendation_id" + DRAFTS + "f.field = ? and f.content = ? and r.country = ?",
                            "institution." + language,
                            name,
                            country);
                });
        }
        return ids;
    }

    private void add(Set<Long> ids, String query, String... parameters) {
        Query reading = entities.createNativeQuery(query);
        for (int i = 0; i < parameters.length; i++) {
            reading.setParameter(i + 1, parameters[i]);
        }
        for (Object id : reading.getResultList()) {
            ids.add(((Number) id).longValue());
        }
    }

    /** A draft keeps its terms in one field; what only looks like the id is told apart here. */
    private List<Long> written(String field, String id) {
        List<Long> found = new ArrayList<>();
        for (Object row : entities.createNativeQuery(
                        "select v.recommendation_id, v.id" + DRAFTS + "f.field = ? and f.content like ?")
                .setParameter(1, field)
                .setParameter(2, "%" + id + "%")
                .getResultList()) {
            Object[] cells = (Object[]) row;
            Content content =
                    Fields.content(entities.find(Revision.class, cells[1]).fields());
            if ((field.equals("themes") ? content.themes() : content.groups()).contains(id)) {
                found.add(((Number) cells[0]).longValue());
            }
        }
        return found;
    }

    /** Ends with an empty persistence context: what was read before is to be read again. */
    public void merge(TermKind kind, CodebookTerm from, CodebookTerm into) {
        if (kind != TermKind.INSTITUTION) {
            vocabulary.lead(Vocabulary.Kind.valueOf(kind.name()), from.id(), into.id());
        }
        if (kind == TermKind.BODY) {
            entities.createQuery("select d from SourceDocument d where d.body = :body", SourceDocument.class)
                    .setParameter("body", from.id())
                    .getResultList()
                    .forEach(document -> document.isOf(into.id()));
        }
        entities.createQuery(
                        "select t from " + Terms.type(kind).getSimpleName() + " t where t.mergedInto = :from",
                        CodebookTerm.class)
                .setParameter("from", from.id())
                .getResultList()
                .forEach(earlier -> earlier.isMergedInto(into.id()));
        from.isMergedInto(into.id());
        replace(new Replacement(kind, from.id(), into.id(), from.names(), into.names()), named(kind, from));
    }

    /** Records name an institution in words: they say the new ones. */
    public void rename(Institution institution, Map<String, String> names) {
        Set<Long> ids = named(TermKind.INSTITUTION, institution);
        Replacement replacement =
                new Replacement(TermKind.INSTITUTION, institution.id(), institution.id(), institution.names(), names);
        institution.isCalled(names);
        replace(replacement, ids);
    }

    private void replace(Replacement replacement, Set<Long> ids) {
        List<Long> all = List.copyOf(ids);
        for (int i = 0; i < all.size(); i += CHUNK) {
            replace(replacement, all.subList(i, Math.min(all.size(), i + CHUNK)));
        }
        entities.flush();
        entities.clear();
    }

    private void replace(Replacement replacement, List<Long> ids) {
        Map<Long, Revision> latest = entities.createQuery(
                        "select v from Revision v where v.recommendation in :ids order by v.number", Revision.class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(toMap(Revision::recommendation, revision -> revision, (older, newer) -> newer));
        List<Recommendation> records = entities.createQuery(
                        "select r from Recommendation r where r.id in :ids", Recommendation.class)
                .setParameter("ids", ids)
                .getResultList();
        for (Recommendation record : records) {
            boolean changed = replacement.in(record);
            if (changed) {
                record.changed(clock.instant());
            }
            Revision revision = latest.get(record.id());
            if (revision != null && replacement.kind() != TermKind.BODY) {
                revisions.follow(record, revision, changed, replacement::in);
            }
        }
        changes.fire(new RecommendationsChanged(ids));
        entities.flush();
        entities.clear();
    }

    /** Whoever made something of its records with its names in it makes it again. */
    public void renamed(TermKind kind, CodebookTerm term) {
        List<Long> all = List.copyOf(named(kind, term));
        for (int i = 0; i < all.size(); i += CHUNK) {
            changes.fire(new RecommendationsChanged(all.subList(i, Math.min(all.size(), i + CHUNK))));
        }
    }
}
