package suivi;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.ejb.Stateless;
import suivi.foundation.Public;
import suivi.foundation.Requires;

@AnalyzeClasses(packages = "suivi", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule f1_everyBoundaryMethodDeclaresWhoMay = methods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Stateless.class)
            .and()
            .arePublic()
            .should()
            .beAnnotatedWith(Requires.class)
            .orShould()
            .beAnnotatedWith(Public.class)
            .because("what declares nothing is refused to everybody");

    @ArchTest
    static final ArchRule componentsHaveNoCycles = slices().matching("suivi.(*)..")
            .should()
            .beFreeOfCycles()
            .because("a component is understood, tested and replaced without those above it");

    @ArchTest
    static final ArchRule noDoorInside = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.ws.rs..", "jakarta.faces..", "jakarta.servlet..")
            .because("what is true without a browser knows none");

    @ArchTest
    static final ArchRule theLedgerUsesNoComponent = noClasses()
            .that()
            .resideInAPackage("suivi.ledger..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("suivi.access..", "suivi.obligation..")
            .because("everything records into it");
}
