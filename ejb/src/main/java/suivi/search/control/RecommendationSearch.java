package suivi.search.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.hibernate.search.engine.search.aggregation.AggregationKey;
import org.hibernate.search.engine.search.aggregation.SearchAggregation;
import org.hibernate.search.engine.search.highlighter.dsl.HighlighterEncoder;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.engine.search.projection.SearchProjection;
import org.hibernate.search.engine.search.query.SearchResult;
import org.hibernate.search.engine.search.query.SearchScroll;
import org.hibernate.search.engine.search.query.SearchScrollResult;
import org.hibernate.search.engine.search.sort.SearchSort;
import org.hibernate.search.engine.search.sort.dsl.SearchSortFactory;
import org.hibernate.search.mapper.pojo.standalone.scope.SearchScope;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;
import suivi.recommendation.boundary.ProvisionCount;
import suivi.recommendation.boundary.RegisterFilter;
import suivi.recommendation.control.Visibility;
import suivi.search.boundary.Found.Facet;
import suivi.search.boundary.Found.Value;
import suivi.search.boundary.Wanted;
import suivi.search.boundary.Wanted.Sort;

/** The queries of the recommendations in the index; each is narrowed to what a viewer sees (S3). */
@ApplicationScoped
public class RecommendationSearch {

    private static final int VALUES = 20;

    /** No instrument has so many provisions times countries. */
    private static final int COUNTS = 100_000;

    private static final int SNIPPET = 180;

    private static final Map<String, Float> FIELDS =
            Map.of("text_en", 1f, "text_es", 1f, "text_other", 1f, "typed", 0.5f, "label", 6f, "about", 0.5f);

    private static final Map<String, Float> PHRASES = Map.of("text_en", 3f, "text_es", 3f, "typed", 3f, "label", 6f);

    private static final Map<String, Float> NAMES = Map.of("exactReference", 60f, "exactSymbol", 30f);

    private static final List<String> TEXTS = List.of("text_en", "text_es", "text_other");

    @Inject
    private Index index;

    /**
     * @param hits in the order of the list
     * @param someWords whether nothing has all the words, and these have most of them
     */
    public record Answer(List<Fitting> hits, long total, List<Facet> facets, boolean someWords) {
        public Answer {
            hits = List.copyOf(hits);
            facets = List.copyOf(facets);
        }
    }

    /**
     * One that fits.
     *
     * @param snippets where the words stand, by the field of the text; escaped
     */
    public record Fitting(Long id, Map<String, String> snippets) {

        public Fitting {
            snippets = Map.copyOf(snippets);
        }

        /** In the text of that language, else in one of another; null where no word stands in any. */
        public String snippet(String language) {
            String own = "text_" + language;
            return Stream.concat(Stream.of(TEXTS.contains(own) ? own : "text_other"), TEXTS.stream())
                    .map(snippets::get)
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse(null);
        }
    }

    /** A query that is ready to be asked, but for its narrowing. */
    private record Question(SearchPredicate fitting, Narrowing narrowing, RegisterFilter filter, boolean someWords) {

        SearchPredicate narrowed(Field without) {
            return narrowing.to(fitting, filter, without);
        }

        /** One cannot choose between states of which one sees only what is public, nor see to what is lacking. */
        boolean counts(Field field) {
            return field.isFacet()
                    && (!field.isForWork() || narrowing.visibility().seesMoreThanPublic());
        }
    }

    /** A page from that offset on, and the facets of the whole. */
    public Answer find(Wanted wanted, int offset, int size, Visibility visibility) {
        SearchScope<RecommendationDocument> scope = scope();
        try (SearchSession session = index.session()) {
            Question question = question(session, scope, wanted, visibility);
            Map<Field, AggregationKey<Map<String, Long>>> together = new HashMap<>();
            var query = session.search(scope)
                    .select(projection(scope, wanted))
                    .where(question.narrowed(null))
                    .sort(sort(scope.sort(), wanted))
                    .highlighter(f -> f.plain()
                            .fragmentSize(SNIPPET)
                            .numberOfFragments(2)
                            .encoder(HighlighterEncoder.HTML)
                            .tag("<mark>", "</mark>"));
            for (Field field : Field.values()) {
                // A field that is not narrowed by counts under the same conditions as the list.
                if (question.counts(field) && field.wanted(question.filter()) == null) {
                    AggregationKey<Map<String, Long>> key = AggregationKey.of(field.key());
                    together.put(field, key);
                    query.aggregation(key, values(scope, field.key(), VALUES));
                }
            }
            SearchResult<Fitting> result = query.fetch(offset, size);
            List<Facet> facets = new ArrayList<>();
            for (Field field : Field.values()) {
                if (question.counts(field)) {
                    add(
                            facets,
                            field,
                            together.containsKey(field)
                                    ? result.aggregation(together.get(field))
                                    : values(session, scope, question.narrowed(field), field.key(), VALUES));
                }
            }
            return new Answer(result.hits(), result.total().hitCount(), facets, question.someWords());
        }
    }

    private static void add(List<Facet> facets, Field field, Map<String, Long> values) {
        if (!values.isEmpty()) {
            facets.add(new Facet(
                    field.key(),
                    values.entrySet().stream()
                            .map(value -> new Value(value.getKey(), value.getValue()))
                            .toList()));
        }
    }

    private static Map<String, Long> values(
            SearchSession session,
            SearchScope<RecommendationDocument> scope,
            SearchPredicate condition,
            String field,
            int most) {
        AggregationKey<Map<String, Long>> key = AggregationKey.of(field);
        return session.search(scope)
                .select(f -> f.id(Long.class))
                .where(condition)
                .aggregation(key, values(scope, field, most))
                .fetch(0)
                .aggregation(key);
    }

    private static SearchAggregation<Map<String, Long>> values(
            SearchScope<RecommendationDocument> scope, String field, int most) {
        return scope.aggregation()
                .terms()
                .field(field, String.class)
                .orderByCountDescending()
                .minDocumentCount(1)
                .maxTermCount(most)
                .toAggregation();
    }

    private static SearchProjection<Fitting> projection(SearchScope<RecommendationDocument> scope, Wanted wanted) {
        var projections = scope.projection();
        var id = projections.id(Long.class);
        return wanted.hasWords()
                ? projections
                        .composite()
                        .from(
                                id,
                                projections
                                        .composite()
                                        .from(
                                                projections.highlight(TEXTS.get(0)),
                                                projections.highlight(TEXTS.get(1)),
                                                projections.highlight(TEXTS.get(2)))
                                        .asList())
                        .as((Long number, List<?> highlights) -> new Fitting(number, snippets(highlights)))
                        .toProjection()
                : projections
                        .composite()
                        .from(id)
                        .as((Long number) -> new Fitting(number, Map.of()))
                        .toProjection();
    }

    private static Map<String, String> snippets(List<?> highlights) {
        Map<String, String> snippets = new HashMap<>();
        for (int i = 0; i < TEXTS.size(); i++) {
            List<?> fragments = (List<?>) highlights.get(i);
            if (!fragments.isEmpty()) {
                snippets.put(
                        TEXTS.get(i),
                        String.join(
                                " … ", fragments.stream().map(Object::toString).toList()));
            }
        }
        return snippets;
    }

    private static SearchSort sort(SearchSortFactory sorts, Wanted wanted) {
        Sort order = wanted.sort() == Sort.RELEVANCE && !wanted.hasWords() ? Sort.NEWEST : wanted.sort();
        return (switch (order) {
                    case RELEVANCE ->
                        sorts.score()
                                .then()
                                .field("adopted")
                                .desc()
                                .then()
                                .field("number")
                                .desc();
                    case NEWEST ->
                        sorts.field("adopted").desc().then().field("number").desc();
                    case OLDEST ->
                        sorts.field("adopted").asc().then().field("number").asc();
                    case DUE ->
                        sorts.field("due")
                                .asc()
                                .missing()
                                .last()
                                .then()
                                .field("number")
                                .asc();
                    case REFERENCE -> sorts.field("reference").asc();
                })
                .toSort();
    }

    private SearchScope<RecommendationDocument> scope() {
        return index.scope(RecommendationDocument.class);
    }

    private Matching matching(SearchPredicateFactory predicates) {
        return new Matching(predicates, index, FIELDS, PHRASES, NAMES);
    }

    /** All words, or most of them where nothing that the viewer sees has them all. */
    private Question question(
            SearchSession session, SearchScope<RecommendationDocument> scope, Wanted wanted, Visibility visibility) {
        Narrowing narrowing = new Narrowing(scope.predicate(), visibility);
        if (!wanted.hasWords()) {
            return new Question(scope.predicate().matchAll().toPredicate(), narrowing, wanted.filter(), false);
        }
        Matching matching = matching(scope.predicate());
        Words words = matching.words(wanted.words());
        Question all = new Question(matching.all(words), narrowing, wanted.filter(), false);
        boolean enough = words.required().size() < 2
                || !session.search(scope)
                        .select(f -> f.id(Long.class))
                        .where(all.narrowed(null))
                        .fetchHits(1)
                        .isEmpty();
        return enough ? all : new Question(matching.most(words), narrowing, wanted.filter(), true);
    }

    /** The ids in the order of the list, from one state of the index, chunk by chunk. */
    public void scroll(Wanted wanted, int chunk, Visibility visibility, Consumer<List<Long>> each) {
        SearchScope<RecommendationDocument> scope = scope();
        try (SearchSession session = index.session()) {
            Question question = question(session, scope, wanted, visibility);
            try (SearchScroll<Long> scroll = session.search(scope)
                    .select(f -> f.id(Long.class))
                    .where(question.narrowed(null))
                    .sort(sort(scope.sort(), wanted))
                    .scroll(chunk)) {
                for (SearchScrollResult<Long> next = scroll.next(); next.hasHits(); next = scroll.next()) {
                    each.accept(next.hits());
                }
            }
        }
    }

    /** Those that a reader who typed this may mean, the likeliest first. */
    public List<Long> beginningWith(String typed, int most, Visibility visibility) {
        SearchScope<RecommendationDocument> scope = scope();
        try (SearchSession session = index.session()) {
            Matching matching = matching(scope.predicate());
            SearchPredicate fitting = matching.beginning(matching.words(typed));
            return session.search(scope)
                    .select(f -> f.id(Long.class))
                    .where(new Narrowing(scope.predicate(), visibility).to(fitting, RegisterFilter.NONE, Field.STATE))
                    .sort(f -> f.score().then().field("reference"))
                    .fetchHits(most);
        }
    }

    /** How many published recommendations hang on each provision of the instrument, per country. */
    public List<ProvisionCount> counts(String instrument, Visibility visibility) {
        SearchScope<RecommendationDocument> scope = scope();
        RegisterFilter filter = new RegisterFilter(null, null, instrument, null, null, null, null, null, null);
        try (SearchSession session = index.session()) {
            SearchPredicate condition = new Narrowing(scope.predicate(), visibility)
                    .to(scope.predicate().matchAll().toPredicate(), filter, null);
            return values(session, scope, condition, "link", COUNTS).entrySet().stream()
                    .filter(link -> link.getKey().startsWith(instrument + " "))
                    .map(link -> count(link.getKey(), link.getValue()))
                    .toList();
        }
    }

    private static ProvisionCount count(String link, long recommendations) {
        int end = link.lastIndexOf('|');
        return new ProvisionCount(link.substring(0, end), link.substring(end + 1), recommendations);
    }
}
