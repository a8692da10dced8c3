package suivi.recommendation.control;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toUnmodifiableMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import suivi.foundation.Digests;
import suivi.recommendation.boundary.Content;
import suivi.recommendation.entity.Kind;
import suivi.recommendation.entity.Measure;
import suivi.recommendation.entity.Point;
import suivi.recommendation.entity.Recommendation;
import suivi.recommendation.entity.Stage;

/** What a recommendation says as a revision keeps it: field by field, each as text. */
public final class Fields {

    private static final String KIND = "kind";
    private static final String TEXT = "text.";
    private static final String THEMES = "themes";
    private static final String GROUPS = "groups";
    private static final String MEASURES = "measures";
    private static final String STAGES = "stages";
    private static final String PRIORITY = "priority";
    private static final String DUE = "due";
    private static final String INSTITUTION = "institution.";
    private static final String POINTS = "points";
    private static final String POINT = "point.";
    private static final String AND = ", ";

    private Fields() {}

    public static SortedMap<String, String> of(Content content) {
        SortedMap<String, String> fields = new TreeMap<>();
        fields.put(KIND, content.kind().name());
        content.texts().forEach((language, text) -> fields.put(TEXT + language, text));
        put(fields, THEMES, content.themes().stream().sorted());
        put(fields, GROUPS, content.groups().stream().sorted());
        put(fields, MEASURES, content.measures().stream().sorted().map(Enum::name));
        put(fields, STAGES, content.stages().stream().sorted().map(Enum::name));
        fields.put(PRIORITY, Boolean.toString(content.priority()));
        put(fields, DUE, Stream.ofNullable(content.due()).map(LocalDate::toString));
        content.institutions().forEach((language, name) -> fields.put(INSTITUTION + language, name));
        put(fields, POINTS, content.points().stream().map(Content.Point::letter));
        content.points().forEach(point -> point.texts()
                .forEach((language, text) -> fields.put(POINT + point.letter() + "." + language, text)));
        return fields;
    }

    private static void put(Map<String, String> fields, String field, Stream<String> values) {
        String joined = values.collect(joining(AND));
        if (!joined.isEmpty()) {
            fields.put(field, joined);
        }
    }

    /** What the record says now. */
    static Content of(Recommendation recommendation, List<Point> points) {
        return new Content(
                recommendation.kind(),
                recommendation.texts(),
                recommendation.themes(),
                recommendation.groups(),
                recommendation.measures(),
                recommendation.stages(),
                recommendation.isPriority(),
                recommendation.due(),
                recommendation.institutions(),
                points.stream()
                        .map(point -> new Content.Point(point.letter(), point.texts()))
                        .toList());
    }

    static Content content(Map<String, String> fields) {
        return new Content(
                Kind.valueOf(fields.get(KIND)),
                byLanguage(fields, TEXT),
                set(fields, THEMES, Function.identity()),
                set(fields, GROUPS, Function.identity()),
                set(fields, MEASURES, Measure::valueOf),
                set(fields, STAGES, Stage::valueOf),
                Boolean.parseBoolean(fields.get(PRIORITY)),
                fields.containsKey(DUE) ? LocalDate.parse(fields.get(DUE)) : null,
                byLanguage(fields, INSTITUTION),
                list(fields, POINTS).stream()
                        .map(letter -> new Content.Point(letter, byLanguage(fields, POINT + letter + ".")))
                        .toList());
    }

    private static Map<String, String> byLanguage(Map<String, String> fields, String prefix) {
        return fields.entrySet().stream()
                .filter(field -> field.getKey().startsWith(prefix))
                .collect(toUnmodifiableMap(field -> field.getKey().substring(prefix.length()), Map.Entry::getValue));
    }

    private static <T> Set<T> set(Map<String, String> fields, String field, Function<String, T> value) {
        return list(fields, field).stream().map(value).collect(toUnmodifiableSet());
    }

    private static List<String> list(Map<String, String> fields, String field) {
        return fields.containsKey(field) ? Arrays.asList(fields.get(field).split(AND)) : List.of();
    }

    /** Of all it says: what the ledger keeps of a revision. */
    static String digest(Map<String, String> fields) {
        List<String> lines = new ArrayList<>();
        new TreeMap<>(fields).forEach((field, text) -> lines.add(field + "=" + text.length() + ":" + text));
        return Digests.sha256(String.join("\n", lines));
    }
}
