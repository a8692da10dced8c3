package suivi;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.ENUMS;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.PackageMatcher;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

@AnalyzeClasses(
        packages = {"suivi.door", "suivi.api", "suivi.web"},
        importOptions = ImportOption.DoNotIncludeTests.class)
class WebArchitectureTest {

    private static final String API = "suivi.api..";

    private static final String PAGES = "suivi.web..";

    private static final String SHARED = "suivi.door..";

    private static final String FOUNDATION = "suivi.foundation";

    private static final String BOUNDARIES = "suivi.*.boundary";

    private static final String ENTITIES = "suivi.*.entity";

    private static final String FORMATS = "suivi.exchange.format";

    private static final String FACES = "jakarta.faces..";

    private static final String JAX_RS = "jakarta.ws.rs..";

    @ArchTest
    static final ArchRule theSystemIsReachedThroughItsBoundaries = noClasses()
            .should()
            .dependOnClassesThat(resideInAPackage("suivi..")
                    .and(not(resideInAnyPackage(API, PAGES, SHARED, FOUNDATION, BOUNDARIES)))
                    .and(not(resideInAnyPackage(ENTITIES, FORMATS).and(ENUMS))))
            .because("permission, validation and the transaction live there and nowhere else; a constant of an entity's"
                    + " enum is a value that boundaries hand out");

    @ArchTest
    static final ArchRule theApiKnowsNoPages = noClasses()
            .that()
            .resideInAPackage(API)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(PAGES, FACES)
            .because("what both doors need is in suivi.door");

    @ArchTest
    static final ArchRule thePagesKnowNoApi = noClasses()
            .that()
            .resideInAPackage(PAGES)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(API, JAX_RS)
            .because("what both doors need is in suivi.door");

    @ArchTest
    static final ArchRule whatTheDoorsShareKnowsNeitherDoor = noClasses()
            .that()
            .resideInAPackage(SHARED)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(API, PAGES, FACES, JAX_RS)
            .because("it serves both");

    @ArchTest
    static void everyPackageThatARuleNamesIsThere(JavaClasses doors) {
        Set<String> there = doors.stream()
                .flatMap(door -> Stream.concat(
                        Stream.of(door),
                        door.getDirectDependenciesFromSelf().stream().map(Dependency::getTargetClass)))
                .map(JavaClass::getPackageName)
                .collect(Collectors.toSet());
        assertThat(List.of(API, PAGES, SHARED, FOUNDATION, BOUNDARIES, ENTITIES, FORMATS, FACES, JAX_RS))
                .allSatisfy(named -> assertThat(there).as(named).anyMatch(PackageMatcher.of(named)::matches));
    }
}
