package suivi.exchange.control;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonNumber;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import suivi.exchange.boundary.ImportCard.Grouped;
import suivi.exchange.boundary.ImportCard.Refusal;
import suivi.exchange.boundary.RowLine.Inferred;
import suivi.exchange.boundary.RowLine.Reason;
import suivi.exchange.format.Format;
import suivi.exchange.format.Inference;
import suivi.exchange.format.Reckoning;

/**
 * What is only shown, as JSON in one column: each an array of its parts, in order. What somebody wrote is cut to a
 * length at which it can still be recognised, and lists to one at which nobody reads on.
 */
public final class Compact {

    private static final int WRITTEN = 200;

    private static final int MOST = 40;

    private static final int MOST_ROWS = 400;

    private Compact() {}

    /** Null for none, as all of these. */
    static String reasons(List<Reason> reasons) {
        return list(reasons, MOST, reason -> Json.createArrayBuilder()
                .add(cut(reason.column()))
                .add(reason.code())
                .add(strings(reason.args())));
    }

    public static List<Reason> reasons(String json) {
        return arrays(json).stream()
                .map(each -> new Reason(each.getString(0), each.getString(1), strings(each.getJsonArray(2))))
                .toList();
    }

    static String inferred(List<Inferred> inferred) {
        return list(inferred, MOST, each -> Json.createArrayBuilder()
                .add(each.field())
                .add(cut(each.value()))
                .add(each.code())
                .add(cut(each.written())));
    }

    public static List<Inferred> inferred(String json) {
        return arrays(json).stream()
                .map(each -> new Inferred(each.getString(0), each.getString(1), each.getString(2), each.getString(3)))
                .toList();
    }

    static String numbers(Collection<Integer> numbers) {
        return list(numbers, MOST_ROWS, null);
    }

    public static List<Integer> numbers(String json) {
        return array(json).stream()
                .map(value -> ((JsonNumber) value).intValue())
                .toList();
    }

    static String names(Collection<String> names) {
        return names.isEmpty() ? null : String.join(",", names);
    }

    public static List<String> names(String joined) {
        return joined == null ? List.of() : Arrays.asList(joined.split(","));
    }

    static String grouped(List<Grouped> grouped) {
        String json = list(grouped, MOST, each -> Json.createArrayBuilder()
                .add(each.code())
                .add(cut(each.column()))
                .add(each.count()));
        return json == null ? "[]" : json;
    }

    public static List<Grouped> grouped(String json) {
        return arrays(json).stream()
                .map(each -> new Grouped(each.getString(0), each.getString(1), each.getInt(2)))
                .toList();
    }

    public static String refusal(String code, List<String> args) {
        return Json.createArrayBuilder().add(code).add(strings(args)).build().toString();
    }

    public static Refusal refusal(String json) {
        if (json == null) {
            return null;
        }
        JsonArray parts = array(json);
        return new Refusal(parts.getString(0), strings(parts.getJsonArray(1)));
    }

    static String reckoning(Reckoning reckoning) {
        JsonArrayBuilder inferences = Json.createArrayBuilder();
        reckoning
                .inferences()
                .forEach(inference -> inferences.add(Json.createArrayBuilder()
                        .add(inference.field())
                        .add(cut(inference.value()))
                        .add(inference.from().name())
                        .add(cut(inference.written()))));
        return Json.createArrayBuilder()
                .add(reckoning.format().name())
                .add(reckoning.rows())
                .add(reckoning.joined())
                .add(reckoning.repeated())
                .add(reckoning.skipped())
                .add(reckoning.rejected())
                .add(reckoning.recommendations())
                .add(inferences)
                .build()
                .toString();
    }

    public static Reckoning reckoning(String json) {
        if (json == null) {
            return null;
        }
        JsonArray parts = array(json);
        return new Reckoning(
                Format.valueOf(parts.getString(0)),
                parts.getInt(1),
                parts.getInt(2),
                parts.getInt(3),
                parts.getInt(4),
                parts.getInt(5),
                parts.getInt(6),
                parts.getJsonArray(7).getValuesAs(JsonArray.class).stream()
                        .map(each -> new Inference(
                                each.getString(0),
                                each.getString(1),
                                Inference.From.valueOf(each.getString(2)),
                                each.getString(3)))
                        .toList());
    }

    static String cut(String written) {
        String text = written == null ? "" : written;
        return text.length() <= WRITTEN ? text : text.substring(0, WRITTEN - 1) + "…";
    }

    private static <T> String list(Collection<T> items, int most, Function<T, JsonArrayBuilder> parts) {
        if (items.isEmpty()) {
            return null;
        }
        JsonArrayBuilder list = Json.createArrayBuilder();
        items.stream().limit(most).forEach(item -> {
            if (item instanceof Integer number) {
                list.add(number);
            } else {
                list.add(parts.apply(item));
            }
        });
        return list.build().toString();
    }

    private static JsonArrayBuilder strings(List<String> strings) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        strings.stream().limit(MOST).forEach(each -> array.add(cut(each)));
        return array;
    }

    private static List<String> strings(JsonArray array) {
        return array.getValuesAs(JsonString::getString);
    }

    private static List<JsonArray> arrays(String json) {
        return array(json).stream().map(JsonValue::asJsonArray).toList();
    }

    private static JsonArray array(String json) {
        if (json == null) {
            return JsonValue.EMPTY_JSON_ARRAY;
        }
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            return reader.readArray();
        }
    }
}
