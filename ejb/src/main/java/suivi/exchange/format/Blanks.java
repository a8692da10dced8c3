package suivi.exchange.format;

import java.util.regex.Pattern;

/**
 * Blanks as these files have them: no-break spaces and marks of no width too, which {@link String#strip} leaves. Goes
 * over a text once, however many blanks somebody put into it.
 */
final class Blanks {

    private static final Pattern ANY = Pattern.compile("[\\s\\p{Z}\\uFEFF\\u200B]+");

    private Blanks() {}

    static String trim(String text) {
        int start = 0;
        while (start < text.length() && isBlank(text.charAt(start))) {
            start++;
        }
        return trimEnd(text.substring(start), "");
    }

    /** @param also what else is left off there */
    static String trimEnd(String text, String also) {
        int end = text.length();
        while (end > 0 && (isBlank(text.charAt(end - 1)) || also.indexOf(text.charAt(end - 1)) >= 0)) {
            end--;
        }
        return text.substring(0, end);
    }

    /** Trimmed, and what is left between words is one blank each. */
    static String single(String text) {
        return ANY.matcher(trim(text)).replaceAll(" ");
    }

    static boolean isBlank(String text) {
        return text.chars().allMatch(c -> isBlank((char) c));
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF' || c == '\u200B';
    }
}
