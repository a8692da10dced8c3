package suivi.search.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.hibernate.search.engine.search.highlighter.dsl.HighlighterEncoder;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.mapper.pojo.standalone.scope.SearchScope;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;
import suivi.foundation.Language;

/** The queries of the provisions in the index. All of them are public. */
@ApplicationScoped
public class ProvisionSearch {

    private static final int SNIPPET = 180;

    private static final Map<String, Float> FIELDS =
            Map.of("label", 6f, "heading_en", 3f, "heading_es", 3f, "typed", 1f, "text_en", 1f, "text_es", 1f);

    private static final Map<String, Float> PHRASES = Map.of("label", 6f, "heading_en", 3f, "heading_es", 3f);

    private static final Map<String, Float> NAMES = Map.of("exactKey", 60f);

    @Inject
    private Index index;

    /** @param snippet where the words stand in the text of that language, escaped; null where they do not */
    public record Fitting(String key, String snippet) {

        static Fitting of(String key, List<String> fragments) {
            return new Fitting(key, fragments.isEmpty() ? null : String.join(" … ", fragments));
        }
    }

    /** What fits best first; what fits alike in the order of the instruments. */
    public List<Fitting> find(String typed, int most, Language language) {
        SearchScope<ProvisionDocument> scope = index.scope(ProvisionDocument.class);
        Matching matching = matching(scope.predicate());
        Words words = matching.words(typed);
        try (SearchSession session = index.session()) {
            List<Fitting> all = find(session, scope, matching.all(words), most, language);
            return all.isEmpty() ? find(session, scope, matching.most(words), most, language) : all;
        }
    }

    private static List<Fitting> find(
            SearchSession session,
            SearchScope<ProvisionDocument> scope,
            SearchPredicate fitting,
            int most,
            Language language) {
        return session.search(scope)
                .select(f -> f.composite()
                        .from(f.id(String.class), f.highlight("text_" + language.code()))
                        .as(Fitting::of))
                .where(fitting)
                .sort(f -> f.score().then().field("place"))
                .highlighter(f -> f.plain()
                        .fragmentSize(SNIPPET)
                        .numberOfFragments(2)
                        .encoder(HighlighterEncoder.HTML)
                        .tag("<mark>", "</mark>"))
                .fetchHits(most);
    }

    /** The keys of those that a reader who typed this may mean. */
    public List<String> beginningWith(String typed, int most) {
        SearchScope<ProvisionDocument> scope = index.scope(ProvisionDocument.class);
        Matching matching = matching(scope.predicate());
        try (SearchSession session = index.session()) {
            return session.search(scope)
                    .select(f -> f.id(String.class))
                    .where(matching.beginning(matching.words(typed)))
                    .sort(f -> f.score().then().field("place"))
                    .fetchHits(most);
        }
    }

    private Matching matching(SearchPredicateFactory predicates) {
        return new Matching(predicates, index, FIELDS, PHRASES, NAMES);
    }
}
