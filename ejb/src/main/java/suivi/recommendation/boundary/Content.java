package suivi.recommendation.boundary;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import suivi.recommendation.entity.Kind;
import suivi.recommendation.entity.Measure;
import suivi.recommendation.entity.Stage;

/**
 * What people write of a recommendation, and may write differently later. What is left out is empty.
 *
 * @param kind what the paragraph is; a recommendation where it is left out
 * @param texts by language (ISO 639-1)
 * @param themes ids of the codebook
 * @param groups of persons, ids of the codebook
 * @param priority chosen by the body for follow-up
 * @param due until when the body asks for a follow-up; null for none
 * @param institutions which leads, by language
 * @param points what it asks for one by one, in order
 */
public record Content(
        Kind kind,
        Map<String, String> texts,
        Set<String> themes,
        Set<String> groups,
        Set<Measure> measures,
        Set<Stage> stages,
        boolean priority,
        LocalDate due,
        Map<String, String> institutions,
        List<Point> points) {

    /** @param letter as the document letters it, such as {@code a} */
    public record Point(String letter, Map<String, String> texts) {
        public Point {
            letter = Objects.requireNonNullElse(letter, "");
            texts = Map.copyOf(given(texts));
        }
    }

    public Content {
        kind = Objects.requireNonNullElse(kind, Kind.RECOMMENDATION);
        texts = Map.copyOf(given(texts));
        themes = themes == null ? Set.of() : Set.copyOf(themes);
        groups = groups == null ? Set.of() : Set.copyOf(groups);
        measures = measures == null ? Set.of() : Set.copyOf(measures);
        stages = stages == null ? Set.of() : Set.copyOf(stages);
        institutions = Map.copyOf(given(institutions));
        points = points == null ? List.of() : List.copyOf(points);
    }

    public Content withDue(LocalDate day) {
        return new Content(kind, texts, themes, groups, measures, stages, priority, day, institutions, points);
    }

    public Content about(Set<String> otherThemes, Set<String> otherGroups) {
        return new Content(
                kind, texts, otherThemes, otherGroups, measures, stages, priority, due, institutions, points);
    }

    public Content ledBy(Map<String, String> others) {
        return new Content(kind, texts, themes, groups, measures, stages, priority, due, others, points);
    }

    /** Blank says nothing. */
    private static Map<String, String> given(Map<String, String> texts) {
        if (texts == null) {
            return Map.of();
        }
        return texts.entrySet().stream()
                .filter(text -> text.getValue() != null && !text.getValue().isBlank())
                .collect(java.util.stream.Collectors.toUnmodifiableMap(
                        Map.Entry::getKey, text -> text.getValue().strip()));
    }
}
