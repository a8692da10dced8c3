package suivi.recommendation.boundary;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import suivi.foundation.Guarded;
import suivi.foundation.Language;
import suivi.foundation.Public;
import suivi.recommendation.boundary.RecommendationCard.Term;

/** The words in which recommendations are described. Everything here is public. */
@Stateless
@Guarded
public class Codebook {

    @PersistenceContext(unitName = "suivi")
    private EntityManager entities;

    /** Who recommends, in the usual order. */
    @Public
    public List<Term> bodies(Language language) {
        return terms("Body", language);
    }

    @Public
    public List<Term> themes(Language language) {
        return terms("Theme", language);
    }

    /** Groups of persons. */
    @Public
    public List<Term> groups(Language language) {
        return terms("PersonGroup", language);
    }

    private List<Term> terms(String entity, Language language) {
        return entities.createQuery(
                        "select new suivi.recommendation.boundary.RecommendationCard.Term(t.id, n) from " + entity
                                + " t join t.names n where key(n) = :language order by t.sortOrder",
                        Term.class)
                .setParameter("language", language.code())
                .getResultList();
    }
}
