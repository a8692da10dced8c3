package suivi.obligation.reference;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A summary of guidance says "must" only where the text itself does; elsewhere it says "should". */
class ForceTest {

    private static final Pattern TEXT = Pattern.compile("\\b(must|essential|requires States parties)\\b");

    private static final Map<String, Pattern> SUMMARY =
            Map.of("en", Pattern.compile("\\bmust\\b"), "es", Pattern.compile("\\bdeben?\\b"));

    @Test
    void o7_noSummaryOfGeneralRecommendation26IsStrongerThanItsParagraph() {
        Map<String, String> texts = texts();
        assertThat(Node.of("CEDAW-GR26"))
                .filteredOn(node -> texts.containsKey(node.path()))
                .hasSameSizeAs(texts.keySet())
                .allSatisfy(node -> SUMMARY.forEach((language, must) -> {
                    if (must.matcher(node.summary(language).toLowerCase(Locale.ROOT))
                            .find()) {
                        assertThat(texts.get(node.path()))
                                .as(node.path() + " in " + language)
                                .containsPattern(TEXT);
                    }
                }));
    }

    /** By path. */
    private static Map<String, String> texts() {
        Map<String, String> texts = new HashMap<>();
        for (JsonObject paragraph : objects(Corpus.json("cedaw_gr26_structured.json"), "paragraphs")) {
            String path = Integer.toString(paragraph.getInt("para"));
            texts.put(path, paragraph.getString("text"));
            for (JsonObject letter : objects(paragraph, "subparagraphs")) {
                String lettered = path + "(" + letter.getString("letter") + ")";
                texts.put(lettered, letter.getString("text"));
                for (JsonObject item : objects(letter, "items")) {
                    texts.put(lettered + "(" + item.getString("roman") + ")", item.getString("text"));
                }
            }
        }
        return texts;
    }

    private static Iterable<JsonObject> objects(JsonObject holder, String name) {
        return holder.getJsonArray(name).getValuesAs(JsonObject.class);
    }
}
