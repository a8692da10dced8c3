package suivi.exchange.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The States that recommend, in brackets at the end of a text: {@code … (Maldives) (Spain, Peru and Chad);}. */
final class NamedStates {

    private NamedStates() {}

    /** Names as written, in their order, known or not; none where no bracket stands at the end. */
    static List<String> atEnd(String text, CountryNames names) {
        List<String> found = new ArrayList<>();
        String rest = withoutEnd(text);
        while (rest.endsWith(")")) {
            int open = opening(rest);
            if (open < 0) {
                break;
            }
            List<String> states = split(rest.substring(open + 1, rest.length() - 1), names);
            boolean anyKnown =
                    states.stream().anyMatch(state -> names.find(state).isPresent());
            if (!anyKnown && !found.isEmpty()) {
                break;
            }
            found.addAll(0, states);
            rest = withoutEnd(rest.substring(0, open));
        }
        return found;
    }

    /** Only as far as the names ask for it: Bosnia and Herzegovina is one State. */
    static List<String> split(String written, CountryNames names) {
        String whole = written.strip();
        if (names.find(whole).isPresent()) {
            return List.of(whole);
        }
        List<String> states = new ArrayList<>();
        for (String part : Lists.split(whole, "[,;]")) {
            Optional<String> known = names.find(part);
            states.addAll(known.isPresent() ? List.of(part) : Lists.split(part, "(?:^|\\s)(?:and|y)\\s"));
        }
        return states;
    }

    private static String withoutEnd(String text) {
        return Blanks.trimEnd(text, ";.,");
    }

    /** The bracket that the last one closes; -1 where there is none. */
    private static int opening(String text) {
        int depth = 0;
        for (int i = text.length() - 1; i >= 0; i--) {
            char c = text.charAt(i);
            if (c == ')') {
                depth++;
            } else if (c == '(' && --depth == 0) {
                return i;
            }
        }
        return -1;
    }
}
