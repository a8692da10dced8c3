package suivi.search.control;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.BooleanPredicateClausesStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.engine.search.predicate.dsl.SimpleBooleanPredicateClausesStep;

/**
 * What fits somebody's words, in the fields of one kind of document.
 *
 * @param fields where each word is looked for, with what it counts there
 * @param phrases where the words in a row count more
 * @param names where the whole of what was typed is looked for as a symbol, a reference or a key
 */
record Matching(
        SearchPredicateFactory predicates,
        Index index,
        Map<String, Float> fields,
        Map<String, Float> phrases,
        Map<String, Float> names) {

    /** Where several words are looked for and nothing has them all, six of ten are enough. */
    private static final double MOST_OF_THEM = 0.6;

    private static final int SLOP = 3;

    Words words(String typed) {
        return Words.of(typed, word -> saysLittle(word, Analyzers.ENGLISH) || saysLittle(word, Analyzers.SPANISH));
    }

    private boolean saysLittle(String word, String language) {
        return terms(index.analyzer(language), word).isEmpty();
    }

    /** As it stands in a field of names: letters and digits only. */
    String exact(String typed) {
        return terms(index.normalizer(Analyzers.EXACT), typed);
    }

    private static String terms(Analyzer analyzer, String text) {
        StringBuilder terms = new StringBuilder();
        try (TokenStream stream = analyzer.tokenStream("", text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                terms.append(term);
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return terms.toString();
    }

    /** What has all of them, or their name. */
    SearchPredicate all(Words words) {
        return wanted(words, words.required().size());
    }

    /** What has most of them, or their name. */
    SearchPredicate most(Words words) {
        return wanted(words, Math.max(1, (int) Math.round(words.required().size() * MOST_OF_THEM)));
    }

    private SearchPredicate wanted(Words words, int atLeast) {
        if (words.isEmpty()) {
            return predicates.matchNone().toPredicate();
        }
        BooleanPredicateClausesStep<?, ?> each = predicates.bool().minimumShouldMatchNumber(atLeast);
        words.required().forEach(word -> each.should(somewhere(word)));
        SimpleBooleanPredicateClausesStep<?, ?> either = predicates.or().add(each);
        String name = exact(words.typed());
        if (!name.isEmpty()) {
            names.forEach((field, boost) ->
                    either.add(predicates.match().field(field).matching(name).boost(boost)));
        }
        BooleanPredicateClausesStep<?, ?> ordered = predicates.bool().must(either.toPredicate());
        words.optional().forEach(word -> ordered.should(somewhere(word)));
        if (words.required().size() > 1) {
            String row = words.typed().replace('"', ' ');
            phrases.forEach((field, boost) -> ordered.should(
                    predicates.phrase().field(field).matching(row).slop(SLOP).boost(boost)));
        }
        return ordered.toPredicate();
    }

    /** A word of several parts, such as {@code 33(a)}, is a row of them. */
    SearchPredicate somewhere(String word) {
        SimpleBooleanPredicateClausesStep<?, ?> anywhere = predicates.or();
        fields.forEach((field, boost) ->
                anywhere.add(predicates.phrase().field(field).matching(word).boost(boost)));
        return anywhere.toPredicate();
    }

    /** What has all words before the last, and one that begins like the last; or whose name begins like all of it. */
    SearchPredicate beginning(Words words) {
        String name = exact(words.typed());
        if (words.isEmpty() || name.isEmpty()) {
            return predicates.matchNone().toPredicate();
        }
        int last = words.required().size() - 1;
        String begun = terms(index.analyzer(Analyzers.PLAIN), words.required().get(last));
        BooleanPredicateClausesStep<?, ?> each = predicates.bool();
        words.required().subList(0, last).forEach(word -> each.must(somewhere(word)));
        SimpleBooleanPredicateClausesStep<?, ?> end =
                predicates.or().add(somewhere(words.required().get(last)));
        if (!begun.isEmpty()) {
            end.add(predicates.prefix().field("typed").matching(begun));
        }
        SimpleBooleanPredicateClausesStep<?, ?> either = predicates.or().add(each.must(end.toPredicate()));
        names.forEach((field, boost) ->
                either.add(predicates.prefix().field(field).matching(name).boost(boost)));
        return either.toPredicate();
    }
}
