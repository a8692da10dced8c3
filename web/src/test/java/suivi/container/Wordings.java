package suivi.container;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;

/** Authentic texts, made up: the shape is the real one, the words are not. */
final class Wordings {

    private Wordings() {}

    /** One article that is one paragraph without a number. */
    static String of(String instrument, String article, String text) {
        return text(
                instrument,
                article(article, Json.createObjectBuilder().addNull("num").add("text", text)));
    }

    static String text(String instrument, JsonObjectBuilder... articles) {
        JsonArrayBuilder all = Json.createArrayBuilder();
        for (JsonObjectBuilder article : articles) {
            all.add(article);
        }
        return Json.createObjectBuilder()
                .add("instrument", instrument)
                .add("articles", all)
                .build()
                .toString();
    }

    static JsonObjectBuilder article(String number, JsonObjectBuilder... paragraphs) {
        JsonArrayBuilder all = Json.createArrayBuilder();
        for (JsonObjectBuilder paragraph : paragraphs) {
            all.add(paragraph);
        }
        return Json.createObjectBuilder().add("article", number).add("paragraphs", all);
    }

    static JsonObjectBuilder paragraph(String number, String text, JsonObjectBuilder... letters) {
        JsonArrayBuilder all = Json.createArrayBuilder();
        for (JsonObjectBuilder letter : letters) {
            all.add(letter);
        }
        return Json.createObjectBuilder().add("num", number).add("text", text).add("subparagraphs", all);
    }

    static JsonObjectBuilder letter(String letter, String text) {
        return Json.createObjectBuilder().add("letter", letter).add("text", text);
    }
}
