package suivi.recommendation.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import suivi.foundation.BusinessException;
import suivi.foundation.BusinessException.Violation;
import suivi.recommendation.boundary.Content;

/** What a content must be to be recorded: each fault names its field, and all are told at once. */
@ApplicationScoped
public class ContentRules {

    private static final int LONGEST_TEXT = 20_000;

    private static final int LONGEST_POINT = 8_000;

    private static final int LONGEST_NAME = 300;

    private static final int MOST_POINTS = 60;

    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}");

    private static final Pattern LETTER = Pattern.compile("[a-z]{1,4}|[0-9]{1,2}");

    @Inject
    private Vocabulary vocabulary;

    /**
     * @param original the language in which a text must be there
     * @param adopted the day of the document; nothing is due before it
     */
    public void check(Content content, String original, LocalDate adopted) {
        List<Violation> faults = new ArrayList<>();
        texts(content.texts(), "text", LONGEST_TEXT, faults);
        if (!content.texts().containsKey(original)) {
            faults.add(fault("text", "text.missing", original));
        }
        terms(Vocabulary.Kind.THEME, "themes", content.themes(), faults);
        terms(Vocabulary.Kind.GROUP, "groups", content.groups(), faults);
        if (content.due() != null && content.due().isBefore(adopted)) {
            faults.add(fault("due", "due.before-adoption", adopted.toString()));
        }
        texts(content.institutions(), "institution", LONGEST_NAME, faults);
        points(content.points(), faults);
        if (!faults.isEmpty()) {
            throw BusinessException.invalid(faults);
        }
    }

    private static void texts(Map<String, String> texts, String field, int longest, List<Violation> faults) {
        texts.forEach((language, text) -> {
            if (!LANGUAGE.matcher(language).matches()) {
                faults.add(fault(field, "language.unknown", language));
            } else if (text.length() > longest) {
                faults.add(fault(field, "too-long", Integer.toString(longest)));
            }
        });
    }

    /** By their ids only: whoever chooses from the codebook has them (R8). */
    private void terms(Vocabulary.Kind kind, String field, Set<String> ids, List<Violation> faults) {
        ids.stream()
                .sorted()
                .filter(id -> vocabulary.find(kind, id).filter(id::equals).isEmpty())
                .forEach(id -> faults.add(fault(field, "term.unknown", id)));
    }

    private static void points(List<Content.Point> points, List<Violation> faults) {
        if (points.size() > MOST_POINTS) {
            faults.add(fault("points", "points.too-many", Integer.toString(MOST_POINTS)));
        }
        Set<String> letters = new HashSet<>();
        for (Content.Point point : points) {
            if (!LETTER.matcher(point.letter()).matches()) {
                faults.add(fault("points", "point.letter", point.letter()));
            } else if (!letters.add(point.letter())) {
                faults.add(fault("points", "point.twice", point.letter()));
            }
            if (point.texts().isEmpty()) {
                faults.add(fault("points", "point.empty", point.letter()));
            }
            texts(point.texts(), "points", LONGEST_POINT, faults);
        }
    }

    private static Violation fault(String field, String code, String... args) {
        return new Violation(field, code, List.of(args));
    }
}
