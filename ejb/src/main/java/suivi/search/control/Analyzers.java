package suivi.search.control;

import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurationContext;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurer;

/**
 * How texts and words become terms. Everywhere without case and accents; English and Spanish without stop words and
 * endings, so that one form of a word finds the others (S4).
 */
final class Analyzers implements LuceneAnalysisConfigurer {

    static final String ENGLISH = "english";

    static final String SPANISH = "spanish";

    /** Words as they are typed, of any language. */
    static final String PLAIN = "plain";

    /** Runs of letters and of digits: {@code CEDAW/C/MEX/CO/9} is {@code cedaw c mex co 9} (S6). */
    static final String LABEL = "label";

    /** Nothing but letters and digits, in one. */
    static final String EXACT = "exact";

    @Override
    public void configure(LuceneAnalysisConfigurationContext context) {
        context.analyzer(ENGLISH)
                .custom()
                .tokenizer("standard")
                .tokenFilter("englishPossessive")
                .tokenFilter("lowercase")
                .tokenFilter("asciiFolding")
                .tokenFilter("stop")
                .param("words", "suivi/search/stop-words_en.txt")
                .tokenFilter("stemmerOverride")
                .param("dictionary", "suivi/search/irregular_en.txt")
                .tokenFilter("snowballPorter")
                .param("language", "English");
        context.analyzer(SPANISH)
                .custom()
                .tokenizer("standard")
                .tokenFilter("lowercase")
                .tokenFilter("asciiFolding")
                .tokenFilter("stop")
                .param("words", "suivi/search/stop-words_es.txt")
                .tokenFilter("spanishLightStem");
        context.analyzer(PLAIN)
                .custom()
                .tokenizer("standard")
                .tokenFilter("englishPossessive")
                .tokenFilter("elision")
                .tokenFilter("lowercase")
                .tokenFilter("asciiFolding");
        context.analyzer(LABEL)
                .custom()
                .tokenizer("pattern")
                .param("pattern", "\\p{L}+|\\p{N}+")
                .param("group", "0")
                .tokenFilter("lowercase")
                .tokenFilter("asciiFolding");
        context.normalizer(EXACT)
                .custom()
                .tokenFilter("lowercase")
                .tokenFilter("asciiFolding")
                .tokenFilter("patternReplace")
                .param("pattern", "[^\\p{L}\\p{N}]")
                .param("replacement", "")
                .param("replace", "all");
    }
}
