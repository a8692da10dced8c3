package suivi.recommendation.control;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import suivi.recommendation.boundary.Split;

/**
 * Splits a paragraph at its letters, as the committees' concluding observations are lettered: {@code (a)} in English and
 * French, {@code a)} in Spanish, one after the other from {@code a}.
 */
public final class Letters {

    /** At the start, or after what ends the point before; "article 123 (b)" is a reference. */
    private static final Pattern LETTER =
            Pattern.compile("(?:^|[\\n;:,.]\\s*|\\s(?:and|or|y|e|o|et|ou)\\s+)(\\(?([a-z])\\)\\s+)", Pattern.MULTILINE);

    /** What stands between two points and belongs to neither. */
    private static final Pattern END =
            Pattern.compile("(?:[;,]\\s*(?:and|or|y|e|o|et|ou)?|\\s(?:and|or|y|e|o|et|ou))\\s*$");

    /** A shorter piece is no request but a reference, as in "subparagraphs (a) and (b)". */
    private static final int FEWEST_WORDS = 3;

    private Letters() {}

    public static Split split(String paragraph) {
        String text = paragraph.strip();
        List<Integer> starts = new ArrayList<>();
        List<Integer> ends = new ArrayList<>();
        Matcher letters = LETTER.matcher(text);
        while (letters.find()) {
            if (letters.group(2).charAt(0) == (char) ('a' + starts.size())) {
                starts.add(letters.start(1));
                ends.add(letters.end(1));
            }
        }
        List<Split.Piece> points = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            int end = i + 1 < starts.size() ? starts.get(i + 1) : text.length();
            String piece = trimmed(text.substring(ends.get(i), end));
            if (piece.split("\\s+").length < FEWEST_WORDS) {
                return new Split(text, List.of());
            }
            points.add(new Split.Piece(String.valueOf((char) ('a' + i)), piece));
        }
        return points.size() < 2
                ? new Split(text, List.of())
                : new Split(text.substring(0, starts.get(0)).strip(), points);
    }

    private static String trimmed(String piece) {
        return END.matcher(piece.strip()).replaceFirst("").strip();
    }
}
