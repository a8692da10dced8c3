package suivi.recommendation.control;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import suivi.recommendation.entity.Kind;
import suivi.recommendation.entity.Measure;
import suivi.recommendation.entity.ObligationLink;
import suivi.recommendation.entity.Position;
import suivi.recommendation.entity.RecordState;
import suivi.recommendation.entity.Stage;

/** The fictitious recommendations of the demonstration (R6). A second start finds them and changes nothing. */
@Startup
@Singleton
@DependsOn("VocabularyData")
public class DemonstrationRecords {

    private static final String RECORDS = "/sql/demonstration/recommendations.json";

    @Inject
    private Recorder recorder;

    @Inject
    @ConfigProperty(name = "suivi.demonstration")
    private boolean wanted;

    @PostConstruct
    void load() {
        if (wanted) {
            recordings().stream()
                    .filter(recording -> recorder.find(recording).isEmpty())
                    .forEach(recorder::record);
        }
    }

    /** What the file holds. */
    static List<Recording> recordings() {
        try (InputStream file = DemonstrationRecords.class.getResourceAsStream(RECORDS);
                JsonReader reader = Json.createReader(file)) {
            return objects(reader.readObject(), "documents").stream()
                    .flatMap(document -> objects(document, "recommendations").stream()
                            .map(recommendation -> recording(document, recommendation)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(RECORDS, e);
        }
    }

    private static Recording recording(JsonObject document, JsonObject json) {
        String original = json.getString("original");
        return new Recording(
                new Recording.Document(
                        document.getString("symbol"),
                        document.getString("body"),
                        document.getString("country"),
                        LocalDate.parse(document.getString("adopted")),
                        string(document, "session"),
                        string(document, "cycle"),
                        document.getString("language"),
                        string(document, "address"),
                        byLanguage(document, "title"),
                        true),
                Kind.RECOMMENDATION,
                json.getString("paragraph"),
                original,
                byLanguage(json, "text"),
                strings(json, "themes"),
                strings(json, "groups"),
                strings(json, "measures").stream().map(Measure::valueOf).collect(toSet()),
                strings(json, "stages").stream().map(Stage::valueOf).collect(toSet()),
                strings(json, "recommendingStates"),
                json.isNull("position") ? null : Position.valueOf(json.getString("position")),
                json.getBoolean("priority"),
                json.isNull("due") ? null : LocalDate.parse(json.getString("due")),
                byLanguage(json, "institution"),
                RecordState.valueOf(json.getString("state")),
                Map.of(),
                objects(json, "points").stream()
                        .map(point -> new Recording.PointText(point.getString("letter"), byLanguage(point, "text")))
                        .toList(),
                objects(json, "links").stream()
                        .map(link -> new Recording.Link(
                                link.getString("provision"),
                                ObligationLink.Relation.valueOf(link.getString("relation")),
                                link.getBoolean("confirmed"),
                                byLanguage(link, "reason")))
                        .toList());
    }

    private static List<JsonObject> objects(JsonObject holder, String name) {
        return holder.containsKey(name) ? holder.getJsonArray(name).getValuesAs(JsonObject.class) : List.of();
    }

    private static Set<String> strings(JsonObject holder, String name) {
        return holder.getJsonArray(name).getValuesAs(JsonString.class).stream()
                .map(JsonString::getString)
                .collect(toSet());
    }

    private static String string(JsonObject holder, String name) {
        return holder.isNull(name) ? null : holder.getString(name);
    }

    private static Map<String, String> byLanguage(JsonObject holder, String name) {
        if (!holder.containsKey(name) || holder.isNull(name)) {
            return Map.of();
        }
        JsonObject texts = holder.getJsonObject(name);
        return texts.keySet().stream().collect(toMap(language -> language, texts::getString));
    }
}
