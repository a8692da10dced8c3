package suivi.web.recommendation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import suivi.door.Texts;
import suivi.recommendation.boundary.Codebook;
import suivi.recommendation.boundary.RecommendationCard.Term;
import suivi.web.Frame;

/** The fields of a revision and what they say, in the reader's words. */
@Named("fieldName")
@RequestScoped
public class FieldName {

    @Inject
    private Codebook codebook;

    @Inject
    private Frame frame;

    /** {@code point.a.en} is point (a) in English. */
    public String of(String field) {
        String[] parts = field.split("\\.");
        return switch (parts[0]) {
            case "text", "institution" -> words("field-name.", parts[0], frame.languageName(parts[1]));
            case "point" -> words("field-name.", parts[0], parts[1], frame.languageName(parts[2]));
            default -> words("field-name.", parts[0]);
        };
    }

    /** Whether it is read word by word. */
    public boolean isText(String field) {
        return field.startsWith("text.") || field.startsWith("institution.") || field.startsWith("point.");
    }

    public String value(String field, String value) {
        if (value == null) {
            return "–";
        }
        return switch (field) {
            case "kind" -> words("kind.", value);
            case "measures" -> words("measure.", value);
            case "stages" -> words("stage.", value);
            case "themes" -> names(codebook.themes(frame.getLanguage()), value);
            case "groups" -> names(codebook.groups(frame.getLanguage()), value);
            case "priority" -> words("yes-no.", value);
            case "due" -> frame.day(LocalDate.parse(value));
            default -> value;
        };
    }

    private String words(String prefix, String value, Object... args) {
        Texts texts = new Texts(frame.getLanguage());
        return Arrays.stream(value.split(", "))
                .map(word -> texts.get(prefix + word, args))
                .collect(Collectors.joining(", "));
    }

    private static String names(List<Term> terms, String value) {
        return Arrays.stream(value.split(", "))
                .map(id -> terms.stream()
                        .filter(term -> term.id().equals(id))
                        .findFirst()
                        .map(Term::name)
                        .orElse(id))
                .collect(Collectors.joining(", "));
    }
}
