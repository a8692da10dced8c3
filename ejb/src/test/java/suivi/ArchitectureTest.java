package suivi;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.metaAnnotatedWith;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.core.domain.properties.HasParameterTypes.Predicates.rawParameterTypes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.domain.properties.CanBeAnnotated;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateful;
import jakarta.ejb.Stateless;
import jakarta.enterprise.context.NormalScope;
import jakarta.inject.Scope;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import suivi.boundary.Undeclared;
import suivi.foundation.ClockSource;
import suivi.foundation.Guarded;
import suivi.foundation.Public;
import suivi.foundation.Requires;

@AnalyzeClasses(packages = "suivi", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String FOUNDATION = "suivi.foundation..";

    private static final String LEDGER = "suivi.ledger..";

    private static final String LEDGER_ENTITY = "suivi.ledger.entity..";

    private static final String ACCESS = "suivi.access..";

    private static final String[] INSIDE_ACCESS = {
        "suivi.access.control..", "suivi.access.entity..", "suivi.access.openid.."
    };

    private static final String MAIL = "suivi.mail..";

    private static final String OBLIGATION = "suivi.obligation..";

    private static final String[] INSIDE_OBLIGATION = {"suivi.obligation.control..", "suivi.obligation.entity.."};

    private static final String RECOMMENDATION = "suivi.recommendation..";

    private static final String EXCHANGE = "suivi.exchange..";

    private static final String FORMATS = "suivi.exchange.format..";

    private static final String SEARCH = "suivi.search..";

    private static final String[] BOUNDARIES = {
        "suivi.ledger.boundary..",
        "suivi.access.boundary..",
        "suivi.mail.boundary..",
        "suivi.obligation.boundary..",
        "suivi.recommendation.boundary..",
        "suivi.search.boundary..",
        "suivi.exchange.boundary.."
    };

    private static final DescribedPredicate<JavaClass> ENUMS = DescribedPredicate.describe("enums", JavaClass::isEnum);

    private static final String[] DOORS = {"jakarta.ws.rs..", "jakarta.faces..", "jakarta.servlet.."};

    private static final String[] SEARCHED_WITH = {"org.hibernate.search..", "org.apache.lucene.."};

    private static final DescribedPredicate<CanBeAnnotated> BEANS = annotatedWith(Stateless.class)
            .or(annotatedWith(Stateful.class))
            .or(annotatedWith(Singleton.class))
            .or(metaAnnotatedWith(NormalScope.class))
            .or(metaAnnotatedWith(Scope.class))
            .as("beans");

    private static final DescribedPredicate<JavaClass> BOUNDARY_BEANS =
            resideInAPackage("..boundary..").and(BEANS).as("beans of a boundary");

    @ArchTest
    static final ArchRule f1_everyBoundaryMethodDeclaresWhoMay = methods()
            .that()
            .areDeclaredInClassesThat(BOUNDARY_BEANS)
            .and()
            .arePublic()
            .should()
            .beAnnotatedWith(Requires.class)
            .orShould()
            .beAnnotatedWith(Public.class)
            .because("what declares nothing is refused to everybody");

    @ArchTest
    static final ArchRule f1_everyBoundaryIsGuarded = classes()
            .that(BOUNDARY_BEANS)
            .should()
            .beAnnotatedWith(Guarded.class)
            .because("a declaration that nobody checks lets everybody pass");

    @ArchTest
    static final ArchRule f1_everyDeskIsInABoundary = classes()
            .that()
            .areAnnotatedWith(Stateless.class)
            .should()
            .resideInAnyPackage(BOUNDARIES)
            .because("what declares who may stands where a door looks for it");

    @ArchTest
    static void f1_aBoundaryThatIsAnyKindOfBeanIsSeen(JavaClasses house) {
        JavaClasses undeclared = new ClassFileImporter().importClasses(Undeclared.class);
        for (ArchRule rule : List.of(f1_everyBoundaryMethodDeclaresWhoMay, f1_everyBoundaryIsGuarded)) {
            assertThat(rule.evaluate(undeclared).hasViolation())
                    .as(rule.getDescription())
                    .isTrue();
        }
    }

    @ArchTest
    static final ArchRule f4_timeIsReadFromTheInjectedClock = noClasses()
            .that()
            .doNotHaveFullyQualifiedName(ClockSource.class.getName())
            .should()
            .callMethodWhere(target(owner(resideInAPackage("java.time")))
                    .and(target(name("now")))
                    .and(target(rawParameterTypes(new Class<?>[0]))))
            .orShould()
            .callMethodWhere(target(owner(JavaClass.Predicates.type(Clock.class)))
                    .and(target(name("systemUTC").or(name("systemDefaultZone")))))
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .because("a test moves the clock, and every reading is in UTC");

    @ArchTest
    static final ArchRule componentsHaveNoCycles = slices().matching("suivi.(*)..")
            .should()
            .beFreeOfCycles()
            .because("a component is understood, tested and replaced without those above it");

    @ArchTest
    static final ArchRule noDoorInside = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(DOORS)
            .because("what is true without a browser knows none");

    @ArchTest
    static final ArchRule theFoundationUsesNoComponent = noClasses()
            .that()
            .resideInAPackage(FOUNDATION)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(LEDGER, ACCESS, OBLIGATION)
            .because("every component stands on it");

    @ArchTest
    static final ArchRule theLedgerUsesNoComponent = noClasses()
            .that()
            .resideInAPackage(LEDGER)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(ACCESS, OBLIGATION, RECOMMENDATION)
            .because("everything records into it");

    @ArchTest
    static final ArchRule theMailUsesNoComponent = noClasses()
            .that()
            .resideInAPackage(MAIL)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(LEDGER, ACCESS, OBLIGATION, RECOMMENDATION)
            .because("whoever sends a letter knows what it is about, and the mail does not");

    @ArchTest
    static final ArchRule l3_onlyTheLedgerHandlesItsEntries = noClasses()
            .that()
            .resideOutsideOfPackage(LEDGER)
            .should()
            .dependOnClassesThat()
            .resideInAPackage(LEDGER_ENTITY)
            .because("others append through the ledger's control and read through its boundary");

    @ArchTest
    static final ArchRule accessKeepsItsInsides = noClasses()
            .that()
            .resideOutsideOfPackage(ACCESS)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(INSIDE_ACCESS)
            .because("who may do what is decided in one place, and asked through Viewer and the guard");

    @ArchTest
    static final ArchRule obligationKeepsItsInsides = noClasses()
            .that()
            .resideOutsideOfPackage(OBLIGATION)
            .should()
            .dependOnClassesThat(resideInAnyPackage(INSIDE_OBLIGATION).and(not(ENUMS)))
            .because("a component is used through its boundary; its enums are values and may be named");

    @ArchTest
    static final ArchRule recommendationIsNotUsedBelow = noClasses()
            .that()
            .resideInAnyPackage(LEDGER, ACCESS, OBLIGATION)
            .should()
            .dependOnClassesThat()
            .resideInAPackage(RECOMMENDATION)
            .because("a component is understood without those above it");

    @ArchTest
    static final ArchRule exchangeIsUsedByNoOtherComponent = noClasses()
            .that()
            .resideOutsideOfPackage(EXCHANGE)
            .should()
            .dependOnClassesThat()
            .resideInAPackage(EXCHANGE)
            .because("a component is understood without those above it");

    @ArchTest
    static final ArchRule formatsKnowNoRegisterAndNoDatabase = noClasses()
            .that()
            .resideInAPackage(FORMATS)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(RECOMMENDATION, ACCESS, LEDGER, "jakarta.persistence..")
            .because("a file is read for what it says, whatever is recorded");

    @ArchTest
    static final ArchRule searchIsNotUsedBelow = noClasses()
            .that()
            .resideInAnyPackage(FOUNDATION, LEDGER, ACCESS, OBLIGATION, RECOMMENDATION)
            .should()
            .dependOnClassesThat()
            .resideInAPackage(SEARCH)
            .because("they tell that something changed, and do not know who follows");

    @ArchTest
    static final ArchRule onlySearchKnowsWhatItSearchesWith = noClasses()
            .that()
            .resideOutsideOfPackage(SEARCH)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(SEARCHED_WITH)
            .because("another engine would be another control of one component");

    @ArchTest
    static final ArchRule boundariesSpeakInRecords = methods()
            .that()
            .areDeclaredInClassesThat()
            .resideInAnyPackage(BOUNDARIES)
            .and()
            .arePublic()
            .should(neitherTakeNorReturnEntities())
            .because("an entity outside its transaction is a promise that nobody keeps");

    @ArchTest
    static void everyPackageNamedInARuleHasAClass(JavaClasses house) {
        Stream.of(
                        Stream.of(
                                FOUNDATION,
                                LEDGER,
                                LEDGER_ENTITY,
                                ACCESS,
                                MAIL,
                                OBLIGATION,
                                RECOMMENDATION,
                                SEARCH,
                                EXCHANGE,
                                FORMATS),
                        Stream.of(INSIDE_ACCESS),
                        Stream.of(INSIDE_OBLIGATION),
                        Stream.of(BOUNDARIES))
                .flatMap(names -> names)
                .forEach(name ->
                        assertThat(house.that(resideInAPackage(name))).as(name).isNotEmpty());
        Stream.of(DOORS, SEARCHED_WITH)
                .flatMap(Stream::of)
                .map(name -> name.replace("..", ""))
                .forEach(name -> assertThat(
                                new ClassFileImporter().importPackages(name).that(alwaysTrue()))
                        .as(name)
                        .isNotEmpty());
    }

    private static ArchCondition<JavaMethod> neitherTakeNorReturnEntities() {
        return new ArchCondition<>("neither take nor return entities") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                Stream.concat(Stream.of(method.getReturnType()), method.getParameterTypes().stream())
                        .map(JavaType::getAllInvolvedRawTypes)
                        .flatMap(types -> types.stream())
                        .filter(type -> type.isAnnotatedWith(Entity.class) || type.isAnnotatedWith(Embeddable.class))
                        .forEach(type -> events.add(SimpleConditionEvent.violated(
                                method, method.getFullName() + " hands out " + type.getName())));
            }
        };
    }
}
