package suivi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TextsTest {

    private static final Path PAGES = Path.of("src/main/webapp");

    private static final Pattern KEY = Pattern.compile("t\\['([a-zA-Z0-9.-]+)'\\]");

    @Test
    void p2_everyLanguageHasTheSameKeys() {
        assertThat(texts("es").keySet()).isEqualTo(texts("en").keySet());
    }

    @Test
    void noSentenceHoldsAnApostropheThatItsFormatWouldSwallow() {
        for (String language : List.of("en", "es")) {
            ResourceBundle texts = texts(language);
            assertThat(texts.keySet()).noneMatch(key -> texts.getString(key).contains("'"));
        }
    }

    @Test
    void p2_everyPageHasATitleAndEveryKeyItUsesIsThere() throws IOException {
        ResourceBundle texts = texts("en");
        List<Path> pages;
        try (Stream<Path> files = Files.walk(PAGES)) {
            pages = files.filter(file -> file.toString().endsWith(".xhtml")).toList();
        }
        assertThat(pages).isNotEmpty();
        List<String> missing = new ArrayList<>();
        for (Path page : pages) {
            KEY.matcher(Files.readString(page))
                    .results()
                    .map(found -> found.group(1))
                    .filter(key -> !key.endsWith(".") && !texts.containsKey(key))
                    .forEach(key -> missing.add(page + " " + key));
            String path = PAGES.relativize(page).toString();
            if (!path.startsWith("WEB-INF")) {
                String title = "page." + path.replace(".xhtml", "").replace('/', '.');
                if (!texts.containsKey(title)) {
                    missing.add(title);
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    private static ResourceBundle texts(String language) {
        return ResourceBundle.getBundle(
                "suivi.texts",
                Locale.forLanguageTag(language),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
