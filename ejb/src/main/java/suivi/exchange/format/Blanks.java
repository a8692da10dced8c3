package suivi.exchange.format;

import java.util.regex.Pattern;

/** Blanks as these files have them: no-break spaces and marks of no width too, which {@link String#strip} leaves. */
final class Blanks {

    private static final String BLANK = "[\\s\\p{Z}\\uFEFF\\u200B]+";

    private static final Pattern AROUND = Pattern.compile("^" + BLANK + "|" + BLANK + "$");

    private static final Pattern ANY = Pattern.compile(BLANK);

    private Blanks() {}

    static String trim(String text) {
        return AROUND.matcher(text).replaceAll("");
    }

    /** Trimmed, and what is left between words is one blank each. */
    static String single(String text) {
        return ANY.matcher(trim(text)).replaceAll(" ");
    }

    static boolean isBlank(String text) {
        return trim(text).isEmpty();
    }
}
