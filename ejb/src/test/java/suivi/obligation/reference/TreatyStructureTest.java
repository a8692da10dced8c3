package suivi.obligation.reference;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The trees that are shipped are the texts' own: nothing more, nothing less. */
class TreatyStructureTest {

    @Test
    void o1_cedawHasEveryArticleParagraphAndSubparagraph() {
        List<String> text = new ArrayList<>();
        for (JsonObject article : objects(Corpus.json("cedaw.json"), "articles")) {
            String path = Integer.toString(article.getInt("article"));
            text.add(path + " in Part " + article.getString("part"));
            for (JsonObject paragraph : objects(article, "paragraphs")) {
                String number = paragraph.getString("num", null);
                String holder = number == null ? path : path + "(" + number + ")";
                if (number != null) {
                    text.add(holder + " in " + path);
                }
                for (JsonObject letter : objects(paragraph, "subparagraphs")) {
                    text.add(holder + "(" + letter.getString("letter") + ") in " + holder);
                }
            }
        }
        assertThat(shipped("CEDAW", "PART")).isEqualTo(text);
    }

    @Test
    void o1_theCmwHasEveryArticleParagraphAndSubparagraph() {
        List<String> text = new ArrayList<>();
        for (JsonObject article : objects(Corpus.json("cmw_outline.json"), "articles")) {
            String path = Integer.toString(article.getInt("article"));
            text.add(path + " in Part " + article.getString("part"));
            JsonObject letters = article.getJsonObject("subparagraphs");
            addLetters(text, path, letters.getString("0", null));
            int paragraphs = article.getInt("paragraph_count");
            for (int number = 1; number <= paragraphs && paragraphs > 1; number++) {
                String paragraph = path + "(" + number + ")";
                text.add(paragraph + " in " + path);
                addLetters(text, paragraph, letters.getString(Integer.toString(number), null));
            }
        }
        assertThat(shipped("CMW", "PART")).isEqualTo(text);
    }

    @Test
    void o1_generalRecommendation26HasEveryParagraphSubparagraphAndItem() {
        List<String> text = new ArrayList<>();
        for (JsonObject paragraph : objects(Corpus.json("cedaw_gr26_structured.json"), "paragraphs")) {
            String path = Integer.toString(paragraph.getInt("para"));
            text.add(path);
            for (JsonObject letter : objects(paragraph, "subparagraphs")) {
                String lettered = path + "(" + letter.getString("letter") + ")";
                text.add(lettered + " in " + path);
                for (JsonObject item : objects(letter, "items")) {
                    text.add(lettered + "(" + item.getString("roman") + ") in " + lettered);
                }
            }
        }
        assertThat(shipped("CEDAW-GR26", "SECTION"))
                .extracting(place -> place.replaceFirst(" in Section .*", ""))
                .isEqualTo(text);
    }

    @Test
    void o1_theSectionsOfGeneralRecommendation26AreThoseOfTheText() {
        List<String> borders = new ArrayList<>();
        String before = "";
        for (JsonObject paragraph : objects(Corpus.json("cedaw_gr26_structured.json"), "paragraphs")) {
            if (!paragraph.getString("section").equals(before)) {
                before = paragraph.getString("section");
                borders.add("Section %d from %d".formatted(borders.size() + 1, paragraph.getInt("para")));
            }
        }
        List<String> shipped = new ArrayList<>();
        List<Node> nodes = Node.of("CEDAW-GR26");
        for (int i = 0; i < nodes.size(); i++) {
            if (nodes.get(i).kind().equals("SECTION")) {
                shipped.add(nodes.get(i).path() + " from " + nodes.get(i + 1).path());
            }
        }
        assertThat(shipped).isEqualTo(borders);
    }

    @Test
    void o6_theCrosswalkIsWhatGeneralRecommendation26Cites() {
        List<String> text = new ArrayList<>();
        for (JsonObject paragraph : objects(Corpus.json("cedaw_gr26_structured.json"), "paragraphs")) {
            for (JsonObject letter : objects(paragraph, "subparagraphs")) {
                String from = "CEDAW-GR26 %d(%s)".formatted(paragraph.getInt("para"), letter.getString("letter"));
                cite(text, from, letter);
                for (JsonObject item : objects(letter, "items")) {
                    cite(text, from + "(" + item.getString("roman") + ")", item);
                }
            }
        }
        assertThat(objects(Node.shipped("crosswalks/CEDAW-GR26"), "crosswalk"))
                .extracting(
                        link -> link.getString("from") + " " + link.getString("relation") + " " + link.getString("to"))
                .containsExactlyInAnyOrderElementsOf(text);
    }

    @Test
    void o13_aCrosswalkThatIsAJudgementSaysItsReasonInEveryLanguage() {
        assertThat(objects(Node.shipped("crosswalks/CMW"), "crosswalk"))
                .isNotEmpty()
                .allSatisfy(link -> {
                    assertThat(link.getString("relation")).isNotEqualTo("CITES");
                    assertThat(link.getJsonObject("reason").keySet()).containsExactlyInAnyOrder("en", "es");
                });
        assertThat(objects(Node.shipped("crosswalks/CEDAW-GR26"), "crosswalk"))
                .allMatch(link -> link.getString("relation").equals("CITES"));
    }

    @Test
    void o1_symbolsAndDaysOfAdoptionAreThoseOfTheDocuments() {
        Map<String, String> adopted = Corpus.csv("general_comments.csv").stream()
                .collect(toMap(row -> row.get("symbol"), row -> row.get("adopted")));
        for (String key : List.of("CEDAW-GR26", "CEDAW-GR38", "CMW-GC1", "CMW-GC2", "CMW-GC3", "CMW-GC4", "CMW-GC5")) {
            JsonObject instrument = Node.instrument(key);
            assertThat(adopted).containsKey(instrument.getString("symbol"));
            assertThat(instrument.getString("adopted")).startsWith(adopted.get(instrument.getString("symbol")));
        }
        for (var treaty :
                Map.of("CEDAW", "cedaw.json", "CMW", "cmw_outline.json").entrySet()) {
            JsonObject text = Corpus.json(treaty.getValue());
            assertThat(text.getString("adopted"))
                    .startsWith(Node.instrument(treaty.getKey()).getString("adopted"));
            assertThat(Node.instrument(treaty.getKey()).getString("inForce"))
                    .isEqualTo(text.getString("entry_into_force"));
        }
    }

    private static void cite(List<String> links, String from, JsonObject holder) {
        holder.getJsonArray("cedaw_articles")
                .getValuesAs(JsonString.class)
                .forEach(article -> links.add(from + " CITES CEDAW " + article.getString()));
    }

    /** A range such as {@code a-f}, or nothing. */
    private static void addLetters(List<String> text, String holder, String range) {
        if (range == null) {
            return;
        }
        for (char letter = range.charAt(0); letter <= range.charAt(range.length() - 1); letter++) {
            text.add(holder + "(" + letter + ") in " + holder);
        }
    }

    /** What stands in what, in reading order; without the kind that only groups. */
    private static List<String> shipped(String instrument, String grouping) {
        return Node.of(instrument).stream()
                .filter(node -> !node.kind().equals(grouping))
                .map(node -> node.path() + " in " + node.parent())
                .toList();
    }

    private static List<JsonObject> objects(JsonObject holder, String name) {
        return holder.getJsonArray(name).getValuesAs(JsonObject.class);
    }
}
