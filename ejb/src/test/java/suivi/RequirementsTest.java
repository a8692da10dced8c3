package suivi;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The requirements are numbered where a component says what it is for, and the tests carry the numbers. */
class RequirementsTest {

    /** The letter of each component's requirements. */
    private static final Map<String, String> LETTERS = Map.of(
            "foundation",
            "F",
            "ledger",
            "L",
            "access",
            "A",
            "obligation",
            "O",
            "recommendation",
            "R",
            "exchange",
            "X",
            "search",
            "S",
            "mail",
            "M");

    private static final Path SOURCES = Path.of("src/main/java/suivi");

    private static final Pattern REQUIREMENT = Pattern.compile("<li>([A-Z]\\d+) ");

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("suivi");

    private static final JavaClasses TESTS = new ClassFileImporter()
            .withImportOption(new ImportOption.OnlyIncludeTests())
            .importPackages("suivi");

    @ParameterizedTest
    @MethodSource("components")
    void everyRequirementOfAComponentIsNumberedInOrderAndCarriedByATest(String component) throws IOException {
        List<String> numbers = requirements(component);
        String letter = LETTERS.get(component);
        assertThat(numbers).isNotEmpty();
        for (int i = 0; i < numbers.size(); i++) {
            assertThat(numbers.get(i)).isEqualTo(letter + (i + 1));
        }
        assertThat(carried()).containsAll(numbers);
    }

    @Test
    void everyComponentIsAmongThem() {
        assertThat(HOUSE.stream()
                        .map(type -> type.getPackageName().split("\\."))
                        .filter(names -> names.length > 1)
                        .map(names -> names[1])
                        .distinct())
                .containsExactlyInAnyOrderElementsOf(components());
    }

    @Test
    void noTestCarriesANumberThatIsNoRequirement() throws IOException {
        Set<String> known = new TreeSet<>();
        for (String component : components()) {
            known.addAll(requirements(component));
        }
        assertThat(known).containsAll(carried());
    }

    private static Set<String> components() {
        return LETTERS.keySet();
    }

    private static List<String> requirements(String component) throws IOException {
        String text = Files.readString(SOURCES.resolve(component).resolve("package-info.java"));
        return REQUIREMENT.matcher(text).results().map(found -> found.group(1)).toList();
    }

    /** From the names of test methods, and of the rules of the architecture, which are fields. */
    private static Set<String> carried() {
        Pattern number = Pattern.compile("^([a-z]\\d+)_");
        return TESTS.stream()
                .map(JavaClass::getMembers)
                .flatMap(Set::stream)
                .map(JavaMember::getName)
                .flatMap(name -> number.matcher(name).results())
                .map((MatchResult found) -> found.group(1).toUpperCase(Locale.ROOT))
                .collect(toCollection(TreeSet::new));
    }
}
