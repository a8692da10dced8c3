package suivi.search.control;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What somebody typed, taken apart: words, and phrases in quotation marks. There is nothing else in the language, so
 * there is nothing that can be wrong in it (S13).
 *
 * @param typed the whole of it
 * @param required words and phrases that are looked for
 * @param optional words that say little: they only count for the order
 */
record Words(String typed, List<String> required, List<String> optional) {

    /** More than anybody types; what is beyond is not looked for. */
    private static final int LONGEST = 1_000;

    private static final int MOST = 32;

    private static final Pattern PART = Pattern.compile("\"([^\"]+)\"|[^\\s\"]+");

    private static final Pattern QUOTE = Pattern.compile("[“”„«»″]");

    /** A letter or a digit: what has none of them cannot be found. */
    private static final Pattern MEANING = Pattern.compile("[\\p{L}\\p{N}]");

    /** What people write before a number; the number is what they look for. */
    private static final Pattern PARAGRAPH =
            Pattern.compile("(?iu)paragraphs?|paras?\\.?|p[aá]rrafos?|p[aá]rrs?\\.?|articles?|arts?\\.?|art[ií]culos?");

    /** @param saysLittle whether it is a stop word */
    static Words of(String typed, Predicate<String> saysLittle) {
        String text = QUOTE.matcher(typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed)
                .replaceAll("\"")
                .strip();
        List<String> required = new ArrayList<>();
        List<String> optional = new ArrayList<>();
        Matcher part = PART.matcher(text);
        while (part.find() && required.size() + optional.size() < MOST) {
            boolean phrase = part.group(1) != null;
            String word = phrase ? part.group(1) : part.group();
            if (MEANING.matcher(word).find()) {
                boolean little = !phrase
                        && (saysLittle.test(word) || PARAGRAPH.matcher(word).matches());
                (little ? optional : required).add(word);
            }
        }
        return required.isEmpty() ? new Words(text, optional, List.of()) : new Words(text, required, optional);
    }

    /** Nothing in it can be found anywhere. */
    boolean isEmpty() {
        return required.isEmpty();
    }
}
