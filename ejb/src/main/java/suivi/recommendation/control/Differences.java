package suivi.recommendation.control;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.Chunk;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import suivi.recommendation.boundary.Difference;
import suivi.recommendation.boundary.Difference.Change;
import suivi.recommendation.boundary.Difference.Part;

/** What differs between two revisions, field by field and word by word. */
public final class Differences {

    /** Each word with the space after it, so that the parts together are the text. */
    private static final Pattern WORD = Pattern.compile("\\S+\\s*|\\s+");

    private Differences() {}

    public static List<Difference> between(Map<String, String> before, Map<String, String> after) {
        Set<String> fields = new TreeSet<>(before.keySet());
        fields.addAll(after.keySet());
        return fields.stream()
                .filter(field -> !Objects.equals(before.get(field), after.get(field)))
                .map(field -> difference(field, before.get(field), after.get(field)))
                .toList();
    }

    private static Difference difference(String field, String before, String after) {
        List<Part> parts = new ArrayList<>();
        for (AbstractDelta<String> delta :
                DiffUtils.diff(words(before), words(after), true).getDeltas()) {
            if (delta.getType() == DeltaType.EQUAL) {
                add(parts, Change.SAME, delta.getSource());
            } else {
                add(parts, Change.REMOVED, delta.getSource());
                add(parts, Change.ADDED, delta.getTarget());
            }
        }
        return new Difference(field, before, after, parts);
    }

    private static void add(List<Part> parts, Change change, Chunk<String> words) {
        if (words.size() > 0) {
            parts.add(new Part(change, String.join("", words.getLines())));
        }
    }

    private static List<String> words(String text) {
        return text == null
                ? List.of()
                : WORD.matcher(text).results().map(found -> found.group()).toList();
    }
}
