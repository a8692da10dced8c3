package suivi.recommendation.control;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import suivi.foundation.Digests;

/**
 * The citable reference of a recommendation (R1): its document's symbol and its paragraph, in characters that an
 * address carries as they are. {@code CEDAW/C/MEX/CO/9} and {@code 33(a)} make {@code CEDAW-C-MEX-CO-9:33(a)}.
 */
public final class References {

    private static final Pattern NOT_IN_AN_ADDRESS = Pattern.compile("[^A-Za-z0-9.()]+");

    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");

    private static final int DIGITS = 10;

    private References() {}

    /**
     * @param paragraph as the document numbers it; where it is null, ten digits of the text's digest stand for it, so
     *     that the same text has the same reference whenever it is recorded
     */
    public static String of(String symbol, String paragraph, String text) {
        String within = paragraph == null || paragraph.isBlank()
                ? "t" + Digests.sha256(comparable(text)).substring(0, DIGITS)
                : address(paragraph);
        return address(symbol) + ":" + within;
    }

    /** Two texts that differ only in space, case or the way an accent is encoded are the same. */
    public static String comparable(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        return SPACE.matcher(composed).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    }

    private static String address(String text) {
        String address = NOT_IN_AN_ADDRESS.matcher(text.strip()).replaceAll("-");
        return address.replaceAll("^-+|-+$", "");
    }
}
