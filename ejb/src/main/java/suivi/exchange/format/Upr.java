package suivi.exchange.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The Universal Periodic Review's cycles and positions. */
final class Upr {

    /** The last session of each cycle, in order: 2008–2011, 2012–2016, 2017–2022, 2022–2027. */
    private static final int[] LAST_SESSIONS = {12, 26, 40, 54};

    private static final Pattern NUMBER = Pattern.compile("\\d{1,2}");

    /** The words of today, which are read and not inferred. */
    private static final Map<String, Position> TODAY = Map.of(
            "supported", Position.SUPPORTED,
            "noted", Position.NOTED,
            "accepted", Position.SUPPORTED,
            "pending", Position.PENDING);

    private static final Map<String, Position> OLDER = Map.ofEntries(
            Map.entry("enjoys support", Position.SUPPORTED),
            Map.entry("supports", Position.SUPPORTED),
            Map.entry("rejected", Position.NOTED),
            Map.entry("not accepted", Position.NOTED),
            Map.entry("not supported", Position.NOTED),
            Map.entry("accepted in part", Position.SUPPORTED_IN_PART),
            Map.entry("partially accepted", Position.SUPPORTED_IN_PART),
            Map.entry("partially supported", Position.SUPPORTED_IN_PART),
            Map.entry("supported in part", Position.SUPPORTED_IN_PART),
            Map.entry("partially noted", Position.SUPPORTED_IN_PART),
            Map.entry("supported/noted", Position.SUPPORTED_IN_PART),
            Map.entry("no response", Position.PENDING),
            Map.entry("no clear position", Position.PENDING),
            Map.entry("general response", Position.PENDING),
            Map.entry("in progress", Position.PENDING),
            Map.entry("unclear", Position.PENDING));

    private Upr() {}

    /** The cycle that a session belongs to; of something like "48th session" the number counts. */
    static Optional<Integer> cycle(String session) {
        Matcher number = NUMBER.matcher(session == null ? "" : session);
        if (!number.find()) {
            return Optional.empty();
        }
        int found = Integer.parseInt(number.group());
        for (int cycle = 1; cycle <= LAST_SESSIONS.length; cycle++) {
            if (found >= 1 && found <= LAST_SESSIONS[cycle - 1]) {
                return Optional.of(cycle);
            }
        }
        return Optional.empty();
    }

    /** Our own file writes the enum's constants, which are words of today too. */
    static void position(RowDraft draft, String column, List<String> written) {
        if (written.isEmpty()) {
            return;
        }
        List<Position> found = new ArrayList<>();
        for (String word : written) {
            position(draft, column, word)
                    .filter(position -> !found.contains(position))
                    .ifPresent(found::add);
        }
        draft.positionAsWritten = String.join("; ", written);
        if (found.size() == 1) {
            draft.position = found.get(0);
        } else if (found.size() > 1) {
            draft.position = Position.SUPPORTED_IN_PART;
            draft.inferred(
                    "position",
                    Position.SUPPORTED_IN_PART.name(),
                    Inference.From.SEVERAL_POSITIONS,
                    draft.positionAsWritten);
        }
    }

    private static Optional<Position> position(RowDraft draft, String column, String written) {
        String word = written.strip().toLowerCase(Locale.ROOT).replace('_', ' ');
        if (TODAY.containsKey(word)) {
            return Optional.of(TODAY.get(word));
        }
        Position position = OLDER.get(word);
        if (position == null) {
            draft.fault(column, Problem.POSITION, written);
        } else if (!position.name().equalsIgnoreCase(written)) {
            draft.inferred("position", position.name(), Inference.From.OLDER_WORD, written);
        }
        return Optional.ofNullable(position);
    }
}
