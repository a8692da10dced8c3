package suivi.access.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import suivi.House;
import suivi.access.boundary.Account.HeldRole;
import suivi.access.control.People;
import suivi.access.entity.Organisation;
import suivi.access.entity.Person;
import suivi.access.entity.Role;
import suivi.foundation.BusinessException;
import suivi.foundation.Page;
import suivi.foundation.Permission;
import suivi.foundation.Scope;
import suivi.foundation.database.Database;
import suivi.foundation.database.OnEachDatabase;
import suivi.ledger.boundary.LedgerLine;
import suivi.ledger.boundary.LedgerReading;

class PeopleDeskTest {

    @OnEachDatabase
    void a10_aRoleIsRefusedInTheWrongKindOfScope(Database database) {
        scene(database, (house, desk) -> {
            String ana = new People(house).somebody("ana").id();
            refusedIn("scope", () -> desk.grant(ana, Role.COORDINATOR, "*"));
            refusedIn("scope", () -> desk.grant(ana, Role.COORDINATOR, "Mexico"));
            refusedIn("scope", () -> desk.grant(ana, Role.ADMINISTRATOR, "MEX"));
            refusedIn("scope", () -> desk.grant(ana, Role.EXPERT, "*"));
            refusedIn("scope", () -> desk.grant(ana, Role.SUBMITTER, null));
            refusedIn("scope", () -> desk.grant(ana, Role.COORDINATOR, "XXX"));
            refusedIn("scope", () -> desk.grant(ana, Role.COORDINATOR, "MX"));
            refusedIn("scope", () -> desk.grant(ana, Role.EXPERT, "CEDAV"));
            refusedIn("scope", () -> desk.grant(ana, Role.SUBMITTER, "nobody-knows-it"));
            refusedIn("role", () -> desk.grant(ana, null, "MEX"));
            assertThat(rolesOf(desk, "ana")).isEmpty();
        });
    }

    @OnEachDatabase
    void a10_aRoleIsGrantedInItsKindOfScopeAndShownWithIt(Database database) {
        scene(database, (house, desk) -> {
            String ana = new People(house).somebody("ana").id();
            desk.grant(ana, Role.COORDINATOR, "MEX");
            desk.grant(ana, Role.EXPERT, "CEDAW");
            house.get(EntityManager.class).persist(new Organisation("cso", "A society", "MEX"));
            desk.grant(ana, Role.SUBMITTER, "cso");
            assertThat(rolesOf(desk, "ana"))
                    .extracting(HeldRole::role, HeldRole::scopeKind, HeldRole::scopeKey)
                    .containsExactly(
                            tuple(Role.COORDINATOR, Scope.Kind.COUNTRY, "MEX"),
                            tuple(Role.EXPERT, Scope.Kind.COMMITTEE, "CEDAW"),
                            tuple(Role.SUBMITTER, Scope.Kind.ORGANISATION, "cso"));
        });
    }

    @OnEachDatabase
    void a10_aRoleThatIsHeldIsNotGrantedAgainUntilItIsRevoked(Database database) {
        scene(database, (house, desk) -> {
            new People(house).administrator("root");
            String ana = new People(house).somebody("ana").id();
            String grant = desk.grant(ana, Role.COORDINATOR, "MEX");
            desk.grant(ana, Role.COORDINATOR, "PHL");
            conflict("role-held", () -> desk.grant(ana, Role.COORDINATOR, "MEX"));
            desk.revoke(grant);
            house.requestEnds();
            desk.grant(ana, Role.COORDINATOR, "MEX");
            assertThat(rolesOf(desk, "ana")).hasSize(2);
        });
    }

    @OnEachDatabase
    void a6_whoeverIsInactiveIsGivenNoRole(Database database) {
        scene(database, (house, desk) -> {
            new People(house).administrator("root");
            String ana = new People(house).somebody("ana").id();
            desk.deactivate(ana);
            conflict("person-inactive", () -> desk.grant(ana, Role.COORDINATOR, "MEX"));
        });
    }

    @OnEachDatabase
    void l5_aRoleInACountryComesAndGoesInThatCountrysEntries(Database database) {
        scene(database, (house, desk) -> {
            new People(house).administrator("root");
            String ana = new People(house).somebody("ana").id();
            desk.revoke(desk.grant(ana, Role.COORDINATOR, "MEX"));
            assertThat(house.seenBy("reader", Permission.READ_LEDGER, Scope.country("MEX"))
                            .get(LedgerReading.class)
                            .entries(null, 10))
                    .extracting(LedgerLine::act)
                    .containsExactly("access.revoke-role", "access.grant-role");
        });
    }

    @OnEachDatabase
    void a6_aRevokedRoleIsNotHeldAnyMore(Database database) {
        scene(database, (house, desk) -> {
            new People(house).administrator("root");
            String ana = new People(house).somebody("ana").id();
            String grant = desk.grant(ana, Role.COORDINATOR, "MEX");
            desk.revoke(grant);
            assertThat(rolesOf(desk, "ana")).isEmpty();
            notFound(() -> desk.revoke(grant));
        });
    }

    @OnEachDatabase
    void a11_theLastAdministratorKeepsHerRole(Database database) {
        scene(database, (house, desk) -> {
            new People(house).administrator("ana");
            String grant = rolesOf(desk, "ana").get(0).id();
            assertThatThrownBy(() -> desk.revoke(grant))
                    .isInstanceOfSatisfying(BusinessException.class, refusal -> assertThat(refusal.code())
                            .isEqualTo("last-administrator"));
        });
    }

    @OnEachDatabase
    void a11_theLastAdministratorStaysActive(Database database) {
        scene(database, (house, desk) -> {
            People people = new People(house);
            Person ana = people.administrator("ana");
            Person bea = people.administrator("bea");
            desk.deactivate(bea.id());
            assertThatThrownBy(() -> desk.deactivate(ana.id()))
                    .isInstanceOfSatisfying(BusinessException.class, refusal -> assertThat(refusal.code())
                            .isEqualTo("last-administrator"));
        });
    }

    @OnEachDatabase
    void a11_oneOfTwoAdministratorsCanBeTakenAway(Database database) {
        scene(database, (house, desk) -> {
            People people = new People(house);
            people.administrator("ana");
            people.administrator("bea");
            desk.revoke(rolesOf(desk, "ana").get(0).id());
            assertThat(rolesOf(desk, "bea")).extracting(HeldRole::role).containsExactly(Role.ADMINISTRATOR);
        });
    }

    @OnEachDatabase
    void l1_everyChangeRecordsOneEntryWithWhoMadeIt(Database database) {
        scene(database, (house, desk) -> {
            new People(house).administrator("ana");
            recordsOne(house, "access.add-person", () -> desk.add("bea@example.org", "Bea", People.PASSWORD, null));
            String bea = account(desk, "Bea").id();
            recordsOne(house, "access.grant-role", () -> desk.grant(bea, Role.COORDINATOR, "MEX"));
            String grant = rolesOf(desk, "Bea").get(0).id();
            recordsOne(house, "access.revoke-role", () -> desk.revoke(grant));
            recordsOne(house, "access.deactivate-person", () -> desk.deactivate(bea));
        });
    }

    @OnEachDatabase
    void f3_everythingThatIsWrongWithANewPersonIsSaidAtOnce(Database database) {
        scene(database, (house, desk) -> {
            assertThatThrownBy(() -> desk.add("nowhere", " ", "short", null))
                    .isInstanceOfSatisfying(BusinessException.class, refusal -> assertThat(refusal.violations())
                            .extracting(BusinessException.Violation::field)
                            .containsExactly("email", "name", "password"));
            refusedIn("organisation", () -> desk.add("ana@example.org", "Ana", People.PASSWORD, "nobody knows it"));
            new People(house).somebody("ana");
            refusedIn("email", () -> desk.add("ANA@example.org", "Ana", People.PASSWORD, null));
        });
    }

    private interface Scene {
        void play(House house, PeopleDesk desk);
    }

    private static void scene(Database database, Scene scene) {
        database.scene(entities -> {
            House house = new House(entities).administeredBy("root");
            scene.play(house, house.get(PeopleDesk.class));
        });
    }

    private static Account account(PeopleDesk desk, String name) {
        Page<Account> people = desk.people(null, 0, 10);
        return people.items().stream()
                .filter(account -> account.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static List<HeldRole> rolesOf(PeopleDesk desk, String name) {
        return account(desk, name).roles();
    }

    private static void refusedIn(String field, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(BusinessException.class, refusal -> assertThat(refusal.violations())
                        .extracting(BusinessException.Violation::field)
                        .containsExactly(field));
    }

    private static void conflict(String code, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(BusinessException.class, refusal -> {
            assertThat(refusal.kind()).isEqualTo(BusinessException.Kind.CONFLICT);
            assertThat(refusal.code()).isEqualTo(code);
        });
    }

    private static void notFound(ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(BusinessException.class, refusal -> assertThat(refusal.kind())
                .isEqualTo(BusinessException.Kind.NOT_FOUND));
    }

    private static void recordsOne(House house, String act, Runnable change) {
        int before = ledger(house).size();
        house.administeredBy("root");
        change.run();
        List<LedgerLine> after = ledger(house);
        house.administeredBy("root");
        assertThat(after).hasSize(before + 1);
        assertThat(after.get(0)).extracting(LedgerLine::act, LedgerLine::actor).containsExactly(act, "root");
    }

    private static List<LedgerLine> ledger(House house) {
        return house.seenBy("auditor", Permission.READ_LEDGER, Scope.EVERYWHERE)
                .get(LedgerReading.class)
                .entries(null, 100);
    }
}
