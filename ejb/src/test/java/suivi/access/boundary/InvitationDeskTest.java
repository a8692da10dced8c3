package suivi.access.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.List;
import suivi.House;
import suivi.access.boundary.Account.HeldRole;
import suivi.access.boundary.InvitationDesk.Made;
import suivi.access.boundary.NewInvitation.WantedRole;
import suivi.access.control.Accounts;
import suivi.access.control.People;
import suivi.access.entity.Invitation;
import suivi.access.entity.Person;
import suivi.access.entity.Role;
import suivi.foundation.BusinessException;
import suivi.foundation.Digests;
import suivi.foundation.Language;
import suivi.foundation.database.Database;
import suivi.foundation.database.OnEachDatabase;
import suivi.mail.boundary.MailDesk;

class InvitationDeskTest {

    private static final NewInvitation ANA =
            new NewInvitation("Ana@example.org", "Ana", null, List.of(new WantedRole(Role.COORDINATOR, "MEX")));

    private interface Scene {
        void play(House house, InvitationDesk desk, JoinDesk door);
    }

    @OnEachDatabase
    void a15_whoeverHoldsTheLinkJoinsWithTheRolesSheWasInvitedFor(Database database) {
        scene(database, (house, desk, door) -> {
            String secret = secret(desk.invite(ANA, Language.EN));
            assertThat(door.invited(secret)).contains(new JoinDesk.Invited("Ana", "ana@example.org"));
            door.join(secret, People.PASSWORD);
            Account ana =
                    house.get(PeopleDesk.class).people("ana@", 0, 10).items().get(0);
            assertThat(ana.roles())
                    .extracting(HeldRole::role, HeldRole::scopeKey)
                    .containsExactly(tuple(Role.COORDINATOR, "MEX"));
            assertThat(desk.invitations(0, 10).items())
                    .extracting(InvitationLine::state)
                    .containsExactly(InvitationLine.State.ACCEPTED);
        });
    }

    @OnEachDatabase
    void a15_theLinkServesOnceAndIsKeptAsADigest(Database database) {
        scene(database, (house, desk, door) -> {
            Made made = desk.invite(ANA, Language.EN);
            String secret = secret(made);
            assertThat(made.toString()).doesNotContain(secret);
            assertThat(house.get(EntityManager.class)
                            .createNativeQuery("select digest from invitation")
                            .getSingleResult())
                    .isEqualTo(Digests.sha256(secret));
            door.join(secret, People.PASSWORD);
            over(door, secret);
        });
    }

    @OnEachDatabase
    void a15_aLinkThatExpiredOrWasRevokedOrReplacedOpensNothing(Database database) {
        scene(database, (house, desk, door) -> {
            Made first = desk.invite(ANA, Language.EN);
            house.clock.forward(Invitation.OPEN_FOR);
            over(door, secret(first));
            Made second = desk.invite(ANA, Language.EN);
            Made third = desk.invite(ANA, Language.EN);
            house.requestEnds();
            over(door, secret(second));
            desk.revoke(third.id());
            over(door, secret(third));
            over(door, "something else");
            over(door, null);
            assertThat(desk.invitations(0, 10).items())
                    .extracting(InvitationLine::state)
                    .containsOnly(InvitationLine.State.REVOKED);
        });
    }

    @OnEachDatabase
    void a15_aLinkOfSomebodyWhoIsNotActiveAnyMoreOpensNothing(Database database) {
        scene(database, (house, desk, door) -> {
            Made made = desk.invite(ANA, Language.EN);
            assertThat(door.invited(secret(made))).isPresent();
            house.get(Accounts.class).find("root@example.org").orElseThrow().deactivate();
            over(door, secret(made));
        });
    }

    @OnEachDatabase
    void a15_anAddressThatGotAnAccountMeanwhileIsAnsweredAsAnyLinkThatIsOver(Database database) {
        scene(database, (house, desk, door) -> {
            Made made = desk.invite(ANA, Language.EN);
            new People(house).somebody("ana");
            over(door, secret(made));
        });
    }

    @OnEachDatabase
    void m1_theLinkGoesOutByALetterInTheLanguageOfWhoeverInvites(Database database) {
        scene(database, (house, desk, door) -> {
            Made made = desk.invite(ANA, Language.ES);
            assertThat(house.get(MailDesk.class).letters()).singleElement().satisfies(letter -> {
                assertThat(letter.recipient()).isEqualTo("ana@example.org");
                assertThat(letter.subject()).isEqualTo("Invitación a Suivi");
                assertThat(letter.body()).contains("\n" + made.link() + "\n").contains("durante 7 días");
            });
            assertThat(made.link()).startsWith("http://localhost:8080/access/invitation?key=");
        });
    }

    @OnEachDatabase
    void f3_whatIsWrongWithAnInvitationIsSaid(Database database) {
        scene(database, (house, desk, door) -> {
            refusedIn("email", new NewInvitation("nowhere", "Ana", null, List.of()), desk);
            refusedIn("email", new NewInvitation("root@example.org", "Ana", null, List.of()), desk);
            refusedIn("organisation", new NewInvitation("ana@example.org", "Ana", "none", List.of()), desk);
            refusedIn(
                    "scope",
                    new NewInvitation("ana@example.org", "Ana", null, List.of(new WantedRole(Role.EXPERT, "MEX"))),
                    desk);
        });
    }

    @OnEachDatabase
    void a15_aPasswordThatIsTooShortIsRefusedAndTheLinkServesStill(Database database) {
        scene(database, (house, desk, door) -> {
            String secret = secret(desk.invite(ANA, Language.EN));
            assertThatThrownBy(() -> door.join(secret, "short"))
                    .isInstanceOfSatisfying(BusinessException.class, refusal -> assertThat(refusal.violations())
                            .extracting(BusinessException.Violation::field)
                            .containsExactly("password"));
            house.clock.forward(Duration.ofDays(6));
            assertThat(door.invited(secret)).isPresent();
        });
    }

    private static void refusedIn(String field, NewInvitation wanted, InvitationDesk desk) {
        assertThatThrownBy(() -> desk.invite(wanted, Language.EN))
                .isInstanceOfSatisfying(BusinessException.class, refusal -> assertThat(refusal.violations())
                        .extracting(BusinessException.Violation::field)
                        .containsExactly(field));
    }

    private static void over(JoinDesk door, String secret) {
        assertThat(door.invited(secret)).isEmpty();
        assertThatThrownBy(() -> door.join(secret, People.PASSWORD))
                .isInstanceOfSatisfying(BusinessException.class, refusal -> assertThat(refusal.code())
                        .isEqualTo("not-found.invitation-link"));
    }

    private static String secret(Made made) {
        return made.link().substring(made.link().indexOf('=') + 1);
    }

    private static void scene(Database database, Scene scene) {
        database.scene(entities -> {
            House house = new House(entities).setting("suivi.demonstration", "true");
            Person root = new People(house).administrator("root");
            house.administeredBy(root.id());
            scene.play(house, house.get(InvitationDesk.class), house.get(JoinDesk.class));
        });
    }
}
