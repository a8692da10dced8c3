package suivi.recommendation.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import suivi.foundation.Guarded;
import suivi.foundation.Language;
import suivi.foundation.Public;
import suivi.recommendation.boundary.RecommendationCard.Term;
import suivi.recommendation.control.Terms;
import suivi.recommendation.entity.TermKind;

/**
 * The words in which recommendations are described. Everything here is public. Lists by language hold retired terms
 * too, because records have them; {@link #offered} does not.
 */
@Stateless
@Guarded
public class Codebook {

    @PersistenceContext(unitName = "suivi")
    private EntityManager entities;

    @Inject
    private Terms terms;

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

    /** Those that a record can be given now: without what was retired or merged (R20). */
    @Public
    public List<Term> offered(TermKind kind, Language language) {
        return terms.all(kind).stream()
                .filter(term -> !term.isRetired() && term.names().containsKey(language.code()))
                .map(term -> new Term(term.id(), term.names().get(language.code())))
                .toList();
    }

    /** The names of the institutions of that country in that language, in order: what an edit page suggests. */
    @Public
    public List<String> institutions(String country, Language language) {
        return entities.createQuery(
                        "select n from Institution i join i.names n where i.country = :country and i.retired = false"
                                + " and key(n) = :language order by n",
                        String.class)
                .setParameter("country", country)
                .setParameter("language", language.code())
                .getResultList();
    }

    /**
     * All of one kind, in their order, with their labels in every language.
     *
     * @param retired whether those that are offered no more are among them
     */
    @Public
    public List<TermLine> vocabulary(TermKind kind, boolean retired) {
        return terms.all(kind).stream()
                .filter(term -> retired || !term.isRetired())
                .map(TermLine::of)
                .toList();
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
