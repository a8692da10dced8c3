package suivi;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Named;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PagesTest {

    private static final Path PAGES = Path.of("src/main/webapp");

    private static final Pattern EXPRESSION = Pattern.compile("#\\{[^}]*\\}");

    private static final Pattern STACK_TABLE =
            Pattern.compile("<table class=\"stack-table\".*?</table>", Pattern.DOTALL);

    private static final Pattern PART = Pattern.compile("<(table|thead|tbody|tr|th|td)\\b[^>]*>");

    private static final Pattern BEAN = Pattern.compile("\\b[a-z]\\w*Page\\b");

    @Test
    void thePathOfAPageTellsItsBeanAndItAsksNoOther() throws IOException {
        List<Path> pages;
        try (Stream<Path> files = Files.walk(PAGES)) {
            pages = files.filter(file -> file.toString().endsWith(".xhtml"))
                    .filter(file -> !file.startsWith(PAGES.resolve("WEB-INF")))
                    .toList();
        }
        assertThat(pages).isNotEmpty().allSatisfy(page -> {
            Set<String> beans = beans(Files.readString(page));
            if (!beans.isEmpty()) {
                assertThat(beans).containsExactly(name(Class.forName(bean(PAGES.relativize(page)))));
            }
        });
    }

    /** Styled as blocks on a phone, a table would lose its meaning in some browsers. */
    @Test
    void aTableThatBecomesAListOnAPhoneSaysThatItIsATable() throws IOException {
        try (Stream<Path> files = Files.walk(PAGES)) {
            assertThat(files.filter(file -> file.toString().endsWith(".xhtml")))
                    .allSatisfy(page -> assertThat(STACK_TABLE
                                    .matcher(Files.readString(page))
                                    .results()
                                    .flatMap(
                                            table -> PART.matcher(table.group()).results())
                                    .map(MatchResult::group))
                            .allMatch(part -> part.contains(" role=")));
        }
    }

    private static Set<String> beans(String page) {
        return EXPRESSION
                .matcher(page)
                .results()
                .flatMap(expression -> BEAN.matcher(expression.group()).results())
                .map(MatchResult::group)
                .collect(Collectors.toSet());
    }

    private static String name(Class<?> bean) {
        return bean.getAnnotation(Named.class).value();
    }

    /** {@code obligations/provision.xhtml} is {@code suivi.web.obligation.ProvisionPage}. */
    private static String bean(Path page) {
        String file = page.getFileName().toString().replace(".xhtml", "");
        String folder =
                page.getParent() == null ? "" : "." + component(page.getParent().toString());
        return "suivi.web" + folder + "." + file.substring(0, 1).toUpperCase(Locale.ROOT) + file.substring(1) + "Page";
    }

    /** A folder is in the plural where it holds many of a thing; a component is in the singular. */
    private static String component(String folder) {
        if (folder.endsWith("ies")) {
            return folder.replaceAll("ies$", "y");
        }
        return folder.endsWith("ss") ? folder : folder.replaceAll("s$", "");
    }
}
