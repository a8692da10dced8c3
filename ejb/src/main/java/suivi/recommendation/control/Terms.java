package suivi.recommendation.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import suivi.foundation.BusinessException;
import suivi.recommendation.entity.Body;
import suivi.recommendation.entity.CodebookTerm;
import suivi.recommendation.entity.Institution;
import suivi.recommendation.entity.PersonGroup;
import suivi.recommendation.entity.RecordState;
import suivi.recommendation.entity.TermKind;
import suivi.recommendation.entity.Theme;

/** The terms of the codebook, and how many records have each. */
@ApplicationScoped
public class Terms {

    /**
     * @param published records that the public reads
     * @param others drafts and what is in review
     */
    public record Uses(long published, long others) {

        public static final Uses NONE = new Uses(0, 0);

        private Uses and(boolean open, long more) {
            return open ? new Uses(published + more, others) : new Uses(published, others + more);
        }
    }

    @PersistenceContext(unitName = "suivi")
    private EntityManager entities;

    /** Retired ones too; in their usual order, institutions as they were first named. */
    public List<? extends CodebookTerm> all(TermKind kind) {
        return entities.createQuery(
                        "select t from " + type(kind).getSimpleName() + " t order by t.sortOrder, t.id", type(kind))
                .setHint("eclipselink.batch", "t.names")
                .getResultList();
    }

    public CodebookTerm get(TermKind kind, String id) {
        CodebookTerm found = kind == null || id == null ? null : entities.find(type(kind), id);
        if (found == null) {
            throw BusinessException.notFound("term", String.valueOf(id));
        }
        return found;
    }

    /** To change it: nobody else does meanwhile, and whoever saw it before is told that it changed. */
    public CodebookTerm lock(TermKind kind, String id) {
        CodebookTerm term = get(kind, id);
        entities.lock(term, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        return term;
    }

    /** By the id of the term; one that no record has is not among them. */
    public Map<String, Uses> uses(TermKind kind) {
        Map<String, Uses> uses = new HashMap<>();
        for (Object found : entities.createNativeQuery(counting(kind)).getResultList()) {
            Object[] row = (Object[]) found;
            boolean open = RecordState.valueOf((String) row[1]).isPublic();
            uses.merge(
                    (String) row[0],
                    Uses.NONE.and(open, ((Number) row[2]).longValue()),
                    (one, more) -> new Uses(one.published() + more.published(), one.others() + more.others()));
        }
        return uses;
    }

    private static String counting(TermKind kind) {
        return switch (kind) {
            case THEME ->
                "select x.theme_id, r.state, count(*) from recommendation_theme x"
                        + " join recommendation r on r.id = x.recommendation_id group by x.theme_id, r.state";
            case GROUP ->
                "select x.person_group_id, r.state, count(*) from recommendation_group x"
                        + " join recommendation r on r.id = x.recommendation_id group by x.person_group_id, r.state";
            case BODY -> "select r.body_id, r.state, count(*) from recommendation r group by r.body_id, r.state";
            case INSTITUTION ->
                "select i.id, r.state, count(distinct r.id) from institution i"
                        + " join institution_name n on n.institution_id = i.id"
                        + " join recommendation_institution x on x.name = n.name and x.language = n.language"
                        + " join recommendation r on r.id = x.recommendation_id and r.country = i.country"
                        + " group by i.id, r.state";
        };
    }

    public static Class<? extends CodebookTerm> type(TermKind kind) {
        return switch (kind) {
            case THEME -> Theme.class;
            case GROUP -> PersonGroup.class;
            case BODY -> Body.class;
            case INSTITUTION -> Institution.class;
        };
    }
}
