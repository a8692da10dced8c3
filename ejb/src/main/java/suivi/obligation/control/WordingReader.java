package suivi.obligation.control;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import suivi.foundation.BusinessException;

/**
 * Reads an authentic text: articles with paragraphs with subparagraphs. A paragraph without a number is the
 * article itself, and its letters hang on the article.
 */
public final class WordingReader {

    /** What a provision can hold, in characters. */
    private static final int LONGEST = 8000;

    private final Map<String, String> wordings = new LinkedHashMap<>();

    private WordingReader() {}

    /** The wording by path; refused whole where a part of it cannot be read (O11). */
    public static Map<String, String> read(String instrument, String json) {
        WordingReader reader = new WordingReader();
        try (JsonReader parser = Json.createReader(new StringReader(json))) {
            JsonObject text = parser.readObject();
            if (!instrument.equals(text.getString("instrument", null))) {
                throw BusinessException.invalid("instrument", "wording.instrument", instrument);
            }
            for (JsonObject article : array(text, "articles")) {
                reader.article(article);
            }
        } catch (JsonException | ClassCastException | IllegalStateException e) {
            throw BusinessException.invalid("articles", "wording.structure");
        }
        if (reader.wordings.isEmpty()) {
            throw BusinessException.invalid("articles", "wording.empty");
        }
        return Map.copyOf(reader.wordings);
    }

    private void article(JsonObject article) {
        String path = required(article, "article").toString().replace("\"", "");
        for (JsonObject paragraph : array(article, "paragraphs")) {
            String number = optional(paragraph, "num");
            String paragraphPath = number == null ? path : path + "(" + number + ")";
            put(paragraphPath, paragraph);
            for (JsonObject letter : array(paragraph, "subparagraphs")) {
                put(paragraphPath + "(" + string(letter, "letter") + ")", letter);
            }
        }
    }

    private void put(String path, JsonObject holder) {
        String wording = string(holder, "text").strip();
        if (wording.isEmpty()) {
            throw new JsonException("The text of " + path + " is empty");
        }
        if (wording.length() > LONGEST) {
            throw BusinessException.invalid("articles", "wording.long", path, Integer.toString(LONGEST));
        }
        if (wordings.put(path, wording) != null) {
            throw BusinessException.invalid("articles", "wording.twice", path);
        }
    }

    /** A missing field is told like any other fault of the structure. */
    private static JsonValue required(JsonObject holder, String name) {
        JsonValue value = holder.get(name);
        if (value == null || value == JsonValue.NULL) {
            throw new JsonException(name + " is missing");
        }
        return value;
    }

    private static String string(JsonObject holder, String name) {
        return ((JsonString) required(holder, name)).getString();
    }

    private static String optional(JsonObject holder, String name) {
        JsonValue value = holder.get(name);
        return value == null || value == JsonValue.NULL ? null : holder.getString(name);
    }

    private static List<JsonObject> array(JsonObject holder, String name) {
        JsonArray array = holder.getJsonArray(name);
        return array == null ? List.of() : array.getValuesAs(JsonObject.class);
    }
}
