package suivi.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.net.http.HttpHeaders;
import java.util.List;

/** What the API answered. */
public record Answer(int status, HttpHeaders headers, String body) {

    JsonObject object() {
        try (JsonReader reader = Json.createReader(new StringReader(body))) {
            return reader.readObject();
        }
    }

    List<JsonObject> objects() {
        try (JsonReader reader = Json.createReader(new StringReader(body))) {
            return List.copyOf(reader.readArray().getValuesAs(JsonObject.class));
        }
    }

    /** The id of what was created. */
    String created() {
        assertThat(status).as(body).isEqualTo(201);
        return object().getString("id");
    }

    /** The one fault of the request: its field and what is told of it. */
    JsonObject violation() {
        assertThat(status).as(body).isEqualTo(400);
        assertThat(headers.firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
        JsonArray violations = object().getJsonArray("violations");
        assertThat(violations).as(body).hasSize(1);
        return violations.getJsonObject(0);
    }
}
