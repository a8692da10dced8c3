package suivi.access.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import suivi.House;
import suivi.access.boundary.Account.HeldRole;
import suivi.access.boundary.HandOverDesk.Held;
import suivi.access.boundary.HandOverDesk.Taken;
import suivi.access.control.Accounts;
import suivi.access.control.People;
import suivi.access.control.SessionCredential;
import suivi.access.control.SignIn;
import suivi.access.entity.Person;
import suivi.access.entity.Role;
import suivi.foundation.BusinessException;
import suivi.foundation.Language;
import suivi.foundation.Permission;
import suivi.foundation.Scope;
import suivi.foundation.database.Database;
import suivi.foundation.database.OnEachDatabase;

class HandOverDeskTest {

    private interface Scene {
        /** Root and Ana administer; Ana coordinates Mexico as well. */
        void play(House house, HandOverDesk desk, Person root, Person ana);
    }

    @OnEachDatabase
    void a19_whatSheHoldsIsShownBeforeAnythingMoves(Database database) {
        scene(database, (house, desk, root, ana) -> {
            invites(house, ana);
            HandOverDesk.Summary summary = desk.summary(ana.id());
            assertThat(summary.held()).containsExactly(new Held("invitations", 1));
            assertThat(summary.person().roles())
                    .extracting(HeldRole::role)
                    .containsExactly(Role.ADMINISTRATOR, Role.COORDINATOR);
            assertThat(desk.takers(ana.id()))
                    .extracting(HandOverDesk.Taker::name)
                    .containsExactly("root");
        });
    }

    @OnEachDatabase
    void a19_everythingGoesToWhoeverTakesOverWithANoteAndHerAccountEnds(Database database) {
        scene(database, (house, desk, root, ana) -> {
            Person bea = new People(house).somebody("bea");
            String secret = invites(house, ana);
            SignIn signIn = house.get(SignIn.class);
            Caller caller = signIn.byPassword(signIn.attempt(ana.email(), People.PASSWORD, "192.0.2.1"))
                    .orElseThrow();
            new People(house).token(ana, "suivi_secret", house.clock.instant().plusSeconds(60));
            desk.handOver(
                    ana.id(),
                    bea.id(),
                    "The file of Chiapas is with Lucía.",
                    List.of(grant(house, ana, Role.COORDINATOR)));
            house.requestEnds();
            assertThat(roles(house, ana)).isEmpty();
            assertThat(roles(house, bea))
                    .extracting(HeldRole::role, HeldRole::scopeKey)
                    .containsExactly(tuple(Role.COORDINATOR, "MEX"));
            assertThat(ana.isActive()).isFalse();
            assertThat(signIn.byToken("suivi_secret")).isEmpty();
            assertThat(signIn.bySession(new SessionCredential(ana.id(), ana.stamp(), caller.session())))
                    .isEmpty();
            assertThat(house.get(JoinDesk.class).invited(secret))
                    .as("the invitation that she sent serves still")
                    .isPresent();
            assertThat(desk.summary(bea.id()).held()).containsExactly(new Held("invitations", 1));
            house.seenBy(bea.id(), Permission.USE_OWN_ACCOUNT);
            assertThat(desk.taken())
                    .extracting(Taken::from, Taken::note)
                    .containsExactly(tuple("ana", "The file of Chiapas is with Lucía."));
        });
    }

    @OnEachDatabase
    void a19_aRoleThatTheOtherHoldsAlreadyIsNotGrantedTwice(Database database) {
        scene(database, (house, desk, root, ana) -> {
            Person bea = new People(house).coordinator("bea", "MEX");
            desk.handOver(ana.id(), bea.id(), null, List.of(grant(house, ana, Role.COORDINATOR)));
            house.requestEnds();
            assertThat(roles(house, bea)).hasSize(1);
        });
    }

    @OnEachDatabase
    void a19_whereSomethingGoesOnSomebodyWhoIsActiveTakesIt(Database database) {
        scene(database, (house, desk, root, ana) -> {
            List<String> coordinating = List.of(grant(house, ana, Role.COORDINATOR));
            refusedIn("to", () -> desk.handOver(ana.id(), null, null, coordinating));
            refusedIn("to", () -> desk.handOver(ana.id(), ana.id(), null, coordinating));
            refusedIn("to", () -> desk.handOver(ana.id(), "nobody", null, coordinating));
            refusedIn("note", () -> desk.handOver(ana.id(), root.id(), "x".repeat(2001), coordinating));
            invites(house, ana);
            refusedIn("to", () -> desk.handOver(ana.id(), null, null, List.of()));
        });
    }

    @OnEachDatabase
    void a19_whoHoldsNothingThatGoesOnLeavesWithoutATaker(Database database) {
        scene(database, (house, desk, root, ana) -> {
            desk.handOver(ana.id(), null, null, List.of());
            house.requestEnds();
            assertThat(roles(house, ana)).isEmpty();
            assertThatThrownBy(() -> desk.handOver(ana.id(), null, null, List.of()))
                    .isInstanceOfSatisfying(BusinessException.class, refusal -> assertThat(refusal.code())
                            .isEqualTo("person-inactive"));
        });
    }

    @OnEachDatabase
    void a11_theLastAdministratorLeavesOnlyIfSomebodyTakesThatRole(Database database) {
        scene(database, (house, desk, root, ana) -> {
            house.get(PeopleDesk.class).deactivate(root.id());
            Person bea = new People(house).somebody("bea");
            String administering = grant(house, ana, Role.ADMINISTRATOR);
            assertThatThrownBy(() -> desk.handOver(ana.id(), bea.id(), null, List.of()))
                    .isInstanceOfSatisfying(BusinessException.class, refusal -> assertThat(refusal.code())
                            .isEqualTo("last-administrator"));
            assertThat(administering).isNotNull();
        });
        scene(database, (house, desk, root, ana) -> {
            house.get(PeopleDesk.class).deactivate(root.id());
            Person bea = new People(house).somebody("bea");
            desk.handOver(ana.id(), bea.id(), null, List.of(grant(house, ana, Role.ADMINISTRATOR)));
            assertThat(house.get(Accounts.class).administrators()).isEqualTo(1);
        });
    }

    private static String invites(House house, Person person) {
        house.administeredBy(person.id());
        String link = house.get(InvitationDesk.class)
                .invite(new NewInvitation("eva@example.org", "Eva", null, List.of()), Language.EN)
                .link();
        house.administeredBy(person.id());
        return link.substring(link.indexOf('=') + 1);
    }

    private static String grant(House house, Person person, Role role) {
        return roles(house, person).stream()
                .filter(held -> held.role() == role)
                .map(HeldRole::id)
                .findFirst()
                .orElseThrow();
    }

    private static List<HeldRole> roles(House house, Person person) {
        return house.get(PeopleDesk.class).person(person.id()).roles();
    }

    private static void refusedIn(String field, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(BusinessException.class, refusal -> assertThat(refusal.violations())
                        .extracting(BusinessException.Violation::field)
                        .containsExactly(field));
    }

    private static void scene(Database database, Scene scene) {
        database.scene(entities -> {
            House house = new House(entities).setting("suivi.demonstration", "true");
            People people = new People(house);
            Person root = people.administrator("root");
            Person ana = people.administrator("ana");
            house.get(Accounts.class).grant(null, ana, Role.COORDINATOR, Scope.country("MEX"));
            house.administeredBy(root.id());
            scene.play(house, house.get(HandOverDesk.class), root, ana);
        });
    }
}
