package suivi.foundation.json;

import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonStructure;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonParsingException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** Reads one document whole. */
final class TreeReader implements JsonReader {

    private final Supplier<JsonNode> document;

    TreeReader(Supplier<JsonNode> document) {
        this.document = document;
    }

    @Override
    public JsonValue readValue() {
        try {
            return value(document.get());
        } catch (JacksonException e) {
            throw new JsonParsingException(e.getOriginalMessage(), e, null);
        }
    }

    @Override
    public JsonStructure read() {
        return structure(JsonStructure.class);
    }

    @Override
    public JsonObject readObject() {
        return structure(JsonObject.class);
    }

    @Override
    public JsonArray readArray() {
        return structure(JsonArray.class);
    }

    private <T extends JsonStructure> T structure(Class<T> type) {
        JsonValue value = readValue();
        if (!type.isInstance(value)) {
            throw new JsonParsingException("Not a " + type.getSimpleName(), null);
        }
        return type.cast(value);
    }

    @Override
    public void close() {
        // Jackson closes what it read.
    }

    private static JsonValue value(JsonNode node) {
        return switch (node.getNodeType()) {
            case OBJECT -> {
                Map<String, JsonValue> fields = new LinkedHashMap<>();
                node.properties().forEach(field -> fields.put(field.getKey(), value(field.getValue())));
                yield new Trees.Fields(fields);
            }
            case ARRAY -> {
                List<JsonValue> items = new ArrayList<>();
                node.forEach(item -> items.add(value(item)));
                yield new Trees.Items(items);
            }
            case STRING -> new Trees.Text(node.stringValue());
            case NUMBER -> new Trees.Number(node.decimalValue());
            case BOOLEAN -> node.booleanValue() ? JsonValue.TRUE : JsonValue.FALSE;
            case NULL -> JsonValue.NULL;
            default -> throw new JsonException("No JSON: " + node.getNodeType());
        };
    }
}
