package suivi.exchange.format;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number with which the text of an annotation starts, possibly below the heading of its section:
 * {@code 4.The Committee}, {@code 33 (a) Adopt}, {@code 140.7 Ratify}. The Index has no column for it.
 */
public final class Paragraphs {

    /** Lines that may stand before the number: headings of a section and its subsection. */
    private static final int HEADINGS = 3;

    /** Longer lines are no headings. */
    private static final int HEADING = 200;

    /** Its parts are counted: a group that repeats without end takes the stack for each of them. */
    private static final Pattern NUMBERED = Pattern.compile(
            "(\\d{1,3}(?:\\.\\d{1,3}){0,9}+)(?:\\s?\\.?\\s?\\(([a-z]{1,4})\\))?(\\.?)\\s*(?=[\\p{Lu}(\\[\"“‘'])");

    private Paragraphs() {}

    /** The number, or nothing where it starts with none. */
    public static Optional<String> atStart(String text) {
        int line = 0;
        for (int start = 0; line <= HEADINGS && start < text.length(); line++) {
            int end = text.indexOf('\n', start);
            String rest = text.substring(start).stripLeading();
            Optional<String> number = number(rest);
            if (number.isPresent() || end < 0 || end - start > HEADING) {
                return number;
            }
            start = end + 1;
        }
        return Optional.empty();
    }

    /** A whole number needs a full stop or a letter after it; "3 States" starts a sentence. */
    private static Optional<String> number(String text) {
        Matcher found = NUMBERED.matcher(text);
        if (!found.lookingAt()) {
            return Optional.empty();
        }
        String number = found.group(1);
        String letter = found.group(2);
        boolean marked = letter != null || !found.group(3).isEmpty() || number.indexOf('.') >= 0;
        if (!marked) {
            return Optional.empty();
        }
        return Optional.of(
                letter == null || startsList(text, letter, found.end()) ? number : number + "(" + letter + ")");
    }

    /** Where (b) follows, (a) is the first of a list, and the text is the whole paragraph. */
    private static boolean startsList(String text, String letter, int from) {
        if (letter.length() != 1) {
            return false;
        }
        String next = "(" + (char) (letter.charAt(0) + 1) + ")";
        return text.indexOf(next, from) >= 0;
    }
}
