package suivi.api.recommendation;

import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import suivi.door.Reader;
import suivi.foundation.BusinessException;
import suivi.recommendation.boundary.Content;
import suivi.recommendation.boundary.NewRecord;
import suivi.recommendation.entity.Kind;
import suivi.recommendation.entity.Measure;
import suivi.recommendation.entity.Stage;

/**
 * What a recommendation says, as JSON brings it; a value that is no word of its kind is refused by the name of its field.
 *
 * @param kind recommendation (if left out), concern or other
 * @param texts by language (ISO 639-1)
 * @param themes ids of the codebook
 * @param groups of persons, ids of the codebook
 * @param measures law, policy, services, capacity, data, access_to_justice, ratification
 * @param stages before_departure, transit, destination, return
 * @param priority chosen by the body for follow-up
 * @param due as 2026-02-20
 * @param institutions which leads, by language
 * @param points what it asks for one by one
 */
public record ContentBody(
        String kind,
        Map<String, String> texts,
        Set<String> themes,
        Set<String> groups,
        Set<String> measures,
        Set<String> stages,
        Boolean priority,
        String due,
        Map<String, String> institutions,
        List<Point> points) {

    public record Point(String letter, Map<String, String> texts) {}

    /** The document of a new recommendation. */
    public record Document(
            String symbol,
            String body,
            String country,
            String adopted,
            String session,
            String cycle,
            String address,
            Map<String, String> titles) {}

    /** A recommendation that is not in the register yet. */
    public record New(Document document, String paragraph, String original, ContentBody content) {

        NewRecord read() {
            Document stands =
                    document == null ? new Document(null, null, null, null, null, null, null, null) : document;
            return new NewRecord(
                    new NewRecord.Document(
                            stands.symbol(),
                            stands.body(),
                            stands.country(),
                            day("adopted", stands.adopted()),
                            stands.session(),
                            stands.cycle(),
                            stands.address(),
                            stands.titles()),
                    paragraph,
                    original,
                    content == null ? null : content.read());
        }
    }

    Content read() {
        return new Content(
                Reader.constant("kind", kind, Kind.class, null),
                texts,
                themes,
                groups,
                words("measures", measures, Measure.class),
                words("stages", stages, Stage.class),
                Boolean.TRUE.equals(priority),
                day("due", due),
                institutions,
                Stream.ofNullable(points)
                        .flatMap(List::stream)
                        .map(point -> new Content.Point(point.letter(), point.texts()))
                        .toList());
    }

    private static <E extends Enum<E>> Set<E> words(String field, Set<String> written, Class<E> words) {
        return Stream.ofNullable(written)
                .flatMap(Set::stream)
                .map(word -> Reader.constant(field, word, words, null))
                .collect(toSet());
    }

    private static LocalDate day(String field, String written) {
        if (written == null || written.isBlank()) {
            return null;
        }
        try {
            return LocalDate.parse(written);
        } catch (DateTimeParseException e) {
            throw BusinessException.invalid(field, "day");
        }
    }
}
