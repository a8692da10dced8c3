package suivi.search.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.queries.mlt.MoreLikeThis;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.hibernate.search.backend.lucene.LuceneExtension;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.mapper.pojo.standalone.scope.SearchScope;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;
import suivi.recommendation.boundary.RegisterFilter;
import suivi.recommendation.control.Visibility;

/** Which recommendations say much the same as another one: those that share its telling words (S9). */
@ApplicationScoped
public class Likeness {

    /** By the language in which texts are compared. */
    private static final Map<String, String> ANALYZERS = Map.of("en", Analyzers.ENGLISH, "es", Analyzers.SPANISH);

    private static final int TELLING_WORDS = 25;

    private static final int SHORTEST_WORD = 3;

    @PersistenceContext(unitName = "suivi")
    private EntityManager entities;

    @Inject
    private Index index;

    /** The most alike first; none where the viewer does not see this one. */
    public List<Long> of(String reference, int most, Visibility visibility) {
        List<Object[]> texts = visibility
                .apply(entities.createQuery(
                        "select r.id, key(t), t from Recommendation r join r.texts t where r.reference = :reference and "
                                + visibility.condition("r"),
                        Object[].class))
                .setParameter("reference", reference)
                .getResultList();
        if (texts.isEmpty()) {
            return List.of();
        }
        SearchScope<RecommendationDocument> scope = index.scope(RecommendationDocument.class);
        SearchPredicateFactory predicates = scope.predicate();
        try (SearchSession session = index.session()) {
            SearchPredicate alike = predicates
                    .bool()
                    .must(predicates.extension(LuceneExtension.get()).fromLuceneQuery(alike(texts)))
                    .mustNot(predicates.id().matching(texts.get(0)[0]))
                    .toPredicate();
            return session.search(scope)
                    .select(f -> f.id(Long.class))
                    .where(new Narrowing(predicates, visibility).to(alike, RegisterFilter.NONE, Field.STATE))
                    .fetchHits(most);
        }
    }

    private Query alike(List<Object[]> texts) {
        BooleanQuery.Builder alike = new BooleanQuery.Builder();
        try (IndexReader reader = index.reader(RecommendationDocument.class)) {
            for (Object[] text : texts) {
                String language = (String) text[1];
                if (ANALYZERS.containsKey(language)) {
                    alike.add(
                            moreLikeThis(reader, ANALYZERS.get(language))
                                    .like("text_" + language, new StringReader((String) text[2])),
                            BooleanClause.Occur.SHOULD);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return alike.build();
    }

    private MoreLikeThis moreLikeThis(IndexReader reader, String analyzer) throws IOException {
        MoreLikeThis like = new MoreLikeThis(reader);
        like.setAnalyzer(index.analyzer(analyzer));
        like.setMinTermFreq(1);
        like.setMinDocFreq(2);
        like.setMinWordLen(SHORTEST_WORD);
        like.setMaxQueryTerms(TELLING_WORDS);
        like.setBoost(true);
        return like;
    }
}
