package suivi.search.control;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.mlt.MoreLikeThis;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.hibernate.search.backend.lucene.LuceneExtension;
import org.hibernate.search.mapper.pojo.standalone.scope.SearchScope;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;
import suivi.foundation.Language;
import suivi.obligation.boundary.Obligations;
import suivi.obligation.boundary.ProvisionLine;

/** Which provisions share the telling words of a text (S15). */
@ApplicationScoped
public class ProvisionLikeness {

    private static final Map<Language, String> ANALYZERS =
            Map.of(Language.EN, Analyzers.ENGLISH, Language.ES, Analyzers.SPANISH);

    private static final int TELLING_WORDS = 25;

    private static final int SHORTEST_WORD = 4;

    /** A word that more than so many of a hundred provisions have, such as women or State, tells none from others. */
    private static final int TELLS_NOTHING = 15;

    /** A word of the heading says more than one of the text. */
    private static final float HEADING = 2;

    /** How many words a reader is told. */
    private static final int TOLD = 5;

    @Inject
    private Index index;

    @Inject
    private Obligations obligations;

    /** @param words of the text that the provision shares, in the order in which they stand in the text */
    public record Alike(String provision, double score, List<String> words) {
        public Alike {
            words = List.copyOf(words);
        }
    }

    private record Hit(String key, float score) {}

    /** The most alike first. */
    public List<Alike> of(String text, Language language, int most) {
        Query telling = telling(text, language);
        List<Hit> hits = hits(telling, most);
        Map<String, String> terms = terms(text, language);
        terms.keySet().retainAll(termsOf(telling));
        Map<String, ProvisionLine> lines =
                obligations.provisions(hits.stream().map(Hit::key).toList(), language).stream()
                        .collect(toMap(ProvisionLine::id, line -> line));
        List<Alike> alike = new ArrayList<>();
        for (Hit hit : hits) {
            ProvisionLine line = lines.get(hit.key());
            if (line != null) {
                alike.add(new Alike(hit.key(), hit.score(), shared(terms, line, language)));
            }
        }
        return alike;
    }

    private List<Hit> hits(Query telling, int most) {
        SearchScope<ProvisionDocument> scope = index.scope(ProvisionDocument.class);
        try (SearchSession session = index.session()) {
            return session.search(scope)
                    .select(f ->
                            f.composite().from(f.id(String.class), f.score()).as(Hit::new))
                    .where(f -> f.extension(LuceneExtension.get()).fromLuceneQuery(telling))
                    .sort(f -> f.score().then().field("place"))
                    .fetchHits(most);
        }
    }

    /** The words of the text that tell it from others, looked for in headings and texts. */
    private Query telling(String text, Language language) {
        try (IndexReader reader = index.reader(ProvisionDocument.class)) {
            MoreLikeThis like = new MoreLikeThis(reader);
            like.setAnalyzer(index.analyzer(ANALYZERS.get(language)));
            like.setMinTermFreq(1);
            like.setMinDocFreq(1);
            like.setStopWords(common(reader, text, language));
            like.setMinWordLen(SHORTEST_WORD);
            like.setMaxQueryTerms(TELLING_WORDS);
            like.setBoost(true);
            return new BooleanQuery.Builder()
                    .add(
                            new BoostQuery(like.like("heading_" + language.code(), new StringReader(text)), HEADING),
                            BooleanClause.Occur.SHOULD)
                    .add(like.like("text_" + language.code(), new StringReader(text)), BooleanClause.Occur.SHOULD)
                    .build();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Those of its terms that tell no provision from others, wherever they stand. */
    private Set<String> common(IndexReader reader, String text, Language language) throws IOException {
        int most = reader.getDocCount("text_" + language.code()) * TELLS_NOTHING / 100;
        Set<String> common = new HashSet<>();
        for (String term : terms(text, language).keySet()) {
            if (reader.docFreq(new Term("text_" + language.code(), term)) > most) {
                common.add(term);
            }
        }
        return common;
    }

    private static Set<String> termsOf(Query query) {
        Set<Term> terms = new HashSet<>();
        query.visit(QueryVisitor.termCollector(terms));
        return terms.stream().map(Term::text).collect(toSet());
    }

    private List<String> shared(Map<String, String> terms, ProvisionLine line, Language language) {
        String text = String.join(
                " ",
                Stream.of(line.heading(), line.summary(), line.wording())
                        .filter(Objects::nonNull)
                        .toList());
        Set<String> held = terms(text, language).keySet();
        return terms.entrySet().stream()
                .filter(term -> held.contains(term.getKey()))
                .map(Map.Entry::getValue)
                .limit(TOLD)
                .toList();
    }

    /** Each term of the text as it first stands there, in the order in which they do. */
    private Map<String, String> terms(String text, Language language) {
        Map<String, String> terms = new LinkedHashMap<>();
        Analyzer analyzer = index.analyzer(ANALYZERS.get(language));
        try (TokenStream stream = analyzer.tokenStream("", text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            OffsetAttribute place = stream.addAttribute(OffsetAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                String word = text.substring(place.startOffset(), place.endOffset());
                if (word.length() >= SHORTEST_WORD) {
                    terms.putIfAbsent(term.toString(), word);
                }
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return terms;
    }
}
