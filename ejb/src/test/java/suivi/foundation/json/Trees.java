package suivi.foundation.json;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.AbstractList;
import java.util.AbstractMap;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The values of a document, as the interfaces of Jakarta describe them. */
final class Trees {

    private Trees() {}

    /** Two methods say what a JSON object and array share: a value that is missing, and a default for it. */
    private static JsonValue present(JsonValue value, Object name) {
        if (value == null) {
            throw new NullPointerException(name + " is missing");
        }
        return value;
    }

    static final class Fields extends AbstractMap<String, JsonValue> implements JsonObject {

        private final Map<String, JsonValue> fields;

        Fields(Map<String, JsonValue> fields) {
            this.fields = Collections.unmodifiableMap(fields);
        }

        @Override
        public Set<Entry<String, JsonValue>> entrySet() {
            return fields.entrySet();
        }

        @Override
        public ValueType getValueType() {
            return ValueType.OBJECT;
        }

        @Override
        public JsonArray getJsonArray(String name) {
            return (JsonArray) get(name);
        }

        @Override
        public JsonObject getJsonObject(String name) {
            return (JsonObject) get(name);
        }

        @Override
        public JsonNumber getJsonNumber(String name) {
            return (JsonNumber) get(name);
        }

        @Override
        public JsonString getJsonString(String name) {
            return (JsonString) get(name);
        }

        @Override
        public String getString(String name) {
            return ((JsonString) present(get(name), name)).getString();
        }

        @Override
        public String getString(String name, String otherwise) {
            return get(name) instanceof JsonString text ? text.getString() : otherwise;
        }

        @Override
        public int getInt(String name) {
            return ((JsonNumber) present(get(name), name)).intValue();
        }

        @Override
        public int getInt(String name, int otherwise) {
            return get(name) instanceof JsonNumber number ? number.intValue() : otherwise;
        }

        @Override
        public boolean getBoolean(String name) {
            JsonValue value = present(get(name), name);
            if (value != TRUE && value != FALSE) {
                throw new ClassCastException(name + " is no boolean");
            }
            return value == TRUE;
        }

        @Override
        public boolean getBoolean(String name, boolean otherwise) {
            JsonValue value = get(name);
            return value == TRUE || value != FALSE && otherwise;
        }

        @Override
        public boolean isNull(String name) {
            return present(get(name), name) == NULL;
        }
    }

    static final class Items extends AbstractList<JsonValue> implements JsonArray {

        private final List<JsonValue> items;

        Items(List<JsonValue> items) {
            this.items = List.copyOf(items);
        }

        @Override
        public JsonValue get(int index) {
            return items.get(index);
        }

        @Override
        public int size() {
            return items.size();
        }

        @Override
        public ValueType getValueType() {
            return ValueType.ARRAY;
        }

        @Override
        @SuppressWarnings("unchecked")
        public <T extends JsonValue> List<T> getValuesAs(Class<T> type) {
            return (List<T>) items;
        }

        @Override
        public JsonObject getJsonObject(int index) {
            return (JsonObject) get(index);
        }

        @Override
        public JsonArray getJsonArray(int index) {
            return (JsonArray) get(index);
        }

        @Override
        public JsonNumber getJsonNumber(int index) {
            return (JsonNumber) get(index);
        }

        @Override
        public JsonString getJsonString(int index) {
            return (JsonString) get(index);
        }

        @Override
        public String getString(int index) {
            return getJsonString(index).getString();
        }

        @Override
        public String getString(int index, String otherwise) {
            return get(index) instanceof JsonString text ? text.getString() : otherwise;
        }

        @Override
        public int getInt(int index) {
            return getJsonNumber(index).intValue();
        }

        @Override
        public int getInt(int index, int otherwise) {
            return get(index) instanceof JsonNumber number ? number.intValue() : otherwise;
        }

        @Override
        public boolean getBoolean(int index) {
            return get(index) == TRUE;
        }

        @Override
        public boolean getBoolean(int index, boolean otherwise) {
            return get(index) == TRUE || get(index) != FALSE && otherwise;
        }

        @Override
        public boolean isNull(int index) {
            return get(index) == NULL;
        }
    }

    record Text(String getString) implements JsonString {

        @Override
        public CharSequence getChars() {
            return getString;
        }

        @Override
        public ValueType getValueType() {
            return ValueType.STRING;
        }

        @Override
        public String toString() {
            return '"' + getString.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
        }
    }

    record Number(BigDecimal bigDecimalValue) implements JsonNumber {

        @Override
        public ValueType getValueType() {
            return ValueType.NUMBER;
        }

        @Override
        public boolean isIntegral() {
            return bigDecimalValue.scale() == 0;
        }

        @Override
        public int intValue() {
            return bigDecimalValue.intValue();
        }

        @Override
        public int intValueExact() {
            return bigDecimalValue.intValueExact();
        }

        @Override
        public long longValue() {
            return bigDecimalValue.longValue();
        }

        @Override
        public long longValueExact() {
            return bigDecimalValue.longValueExact();
        }

        @Override
        public BigInteger bigIntegerValue() {
            return bigDecimalValue.toBigInteger();
        }

        @Override
        public BigInteger bigIntegerValueExact() {
            return bigDecimalValue.toBigIntegerExact();
        }

        @Override
        public double doubleValue() {
            return bigDecimalValue.doubleValue();
        }

        @Override
        public String toString() {
            return bigDecimalValue.toString();
        }
    }
}
