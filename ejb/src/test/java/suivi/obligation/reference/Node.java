package suivi.obligation.reference;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * One provision of a shipped instrument, as its file has it.
 *
 * @param parent the path of what it stands in; empty at the top
 */
record Node(String path, String kind, String parent, JsonObject json) {

    /** What is shipped about an instrument as a whole. */
    static JsonObject instrument(String key) {
        return shipped("instruments/" + key);
    }

    /** Every provision of a shipped instrument, in reading order. */
    static List<Node> of(String instrument) {
        List<Node> nodes = new ArrayList<>();
        lay("", instrument(instrument).getJsonArray("provisions"), nodes);
        return nodes;
    }

    static JsonObject shipped(String name) {
        try (InputStream file = Node.class.getResourceAsStream("/sql/reference/" + name + ".json");
                var reader = Json.createReader(file)) {
            return reader.readObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String heading(String language) {
        return text("heading", language);
    }

    /** Empty where there is none. */
    String summary(String language) {
        return text("summary", language);
    }

    private String text(String field, String language) {
        JsonObject texts = json.getJsonObject(field);
        return texts == null ? "" : texts.getString(language, "");
    }

    private static void lay(String parent, JsonArray children, List<Node> nodes) {
        if (children == null) {
            return;
        }
        for (JsonObject child : children.getValuesAs(JsonObject.class)) {
            String path = child.getString("path");
            nodes.add(new Node(path, child.getString("kind"), parent, child));
            lay(path, child.getJsonArray("provisions"), nodes);
        }
    }
}
