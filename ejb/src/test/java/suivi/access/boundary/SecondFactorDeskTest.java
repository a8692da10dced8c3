package suivi.access.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import suivi.House;
import suivi.access.boundary.SecondFactorDesk.State;
import suivi.access.control.Accounts;
import suivi.access.control.Authenticator;
import suivi.access.control.People;
import suivi.access.control.SessionCredential;
import suivi.access.control.SignIn;
import suivi.access.control.Viewers;
import suivi.access.entity.Person;
import suivi.access.entity.Role;
import suivi.foundation.BusinessException;
import suivi.foundation.Permission;
import suivi.foundation.Scope;
import suivi.foundation.Viewer;
import suivi.foundation.database.Database;
import suivi.foundation.database.OnEachDatabase;

class SecondFactorDeskTest {

    private static final String ADDRESS = "192.0.2.1";

    private interface Scene {
        void play(House house, SecondFactorDesk desk, Person ana);
    }

    @OnEachDatabase
    void a17_whoseRolesAskForOneHasNoRightsUntilSheHasIt(Database database) {
        scene(database, "false", (house, desk, ana) -> {
            Viewer before = nextRequest(house);
            assertThat(before.awaitsFactor()).isTrue();
            assertThat(before.grants()).isEmpty();
            assertThat(before.may(Permission.CHANGE_OWN_CREDENTIALS)).isTrue();
            refused("second-factor", () -> house.get(AccountDesk.class).createToken("a script", 1));
            Authenticator app = enrolled(house, desk);
            Viewer after = nextRequest(house);
            assertThat(after.awaitsFactor()).isFalse();
            assertThat(after.may(Permission.ADMINISTER)).isTrue();
            assertThat(app).isNotNull();
            assertThat(house.get(AccountDesk.class).createToken("a script", 1)).isNotNull();
        });
    }

    @OnEachDatabase
    void a17_aCoordinatorNeedsOneWithCustodyOnly(Database database) {
        scene(database, "false", (house, desk, ana) -> {
            Person bea = new People(house).coordinator("bea", "MEX");
            house.seenBy(bea.id(), Permission.USE_OWN_ACCOUNT);
            assertThat(nextRequest(house).awaitsFactor()).isFalse();
            house.get(Accounts.class).grant(null, bea, Role.CUSTODIAN, Scope.country("MEX"));
            assertThat(nextRequest(house).awaitsFactor()).isTrue();
        });
    }

    @OnEachDatabase
    void a17_onlyTheDemonstrationLetsHerGoOnWithoutInThatSessionAndByToken(Database database) {
        scene(database, "false", (house, desk, ana) -> {
            refused("second-factor", desk::skip);
            house.seenByTokenOf(ana.id());
            assertThat(nextRequest(house).grants()).as("her token").isEmpty();
        });
        scene(database, "true", (house, desk, ana) -> {
            assertThat(desk.state()).isEqualTo(new State(false, true, true, 0));
            desk.skip();
            assertThat(nextRequest(house).may(Permission.ADMINISTER)).isTrue();
            house.inSession(signIn(house, ana).session());
            assertThat(nextRequest(house).awaitsFactor())
                    .as("in another session")
                    .isTrue();
            house.seenByTokenOf(ana.id());
            assertThat(nextRequest(house).grants()).as("her token").isNotEmpty();
        });
    }

    @OnEachDatabase
    void a17_whoHasOneIsNotSignedInByHerPasswordAlone(Database database) {
        scene(database, "false", (house, desk, ana) -> {
            Authenticator app = enrolled(house, desk);
            house.clock.forward(Duration.ofSeconds(30));
            Caller caller = signIn(house, ana);
            assertThat(caller.awaitsCode()).isTrue();
            assertThat(caller.session()).isNull();
            SignIn signIn = house.get(SignIn.class);
            assertThat(signIn.byCode(signIn.codeAttempt(ana.id(), ana.stamp(), "000000", ADDRESS)))
                    .isEmpty();
            assertThat(signIn.byCode(signIn.codeAttempt(ana.id(), "another stamp", app.code(), ADDRESS)))
                    .isEmpty();
            Caller in = signIn.byCode(signIn.codeAttempt(ana.id(), ana.stamp(), app.code(), ADDRESS))
                    .orElseThrow();
            assertThat(signIn.bySession(new SessionCredential(ana.id(), ana.stamp(), in.session())))
                    .isPresent();
        });
    }

    @OnEachDatabase
    void a17_noCodeServesTwiceAndNoneThatIsOlder(Database database) {
        scene(database, "false", (house, desk, ana) -> {
            Authenticator app = enrolled(house, desk);
            SignIn signIn = house.get(SignIn.class);
            assertThat(signIn.byCode(signIn.codeAttempt(ana.id(), ana.stamp(), app.code(), ADDRESS)))
                    .as("the code that enrolled")
                    .isEmpty();
            String older = app.code();
            house.clock.forward(Duration.ofSeconds(30));
            assertThat(signIn.byCode(signIn.codeAttempt(ana.id(), ana.stamp(), app.code(), ADDRESS)))
                    .isPresent();
            assertThat(signIn.byCode(signIn.codeAttempt(ana.id(), ana.stamp(), older, ADDRESS)))
                    .isEmpty();
        });
    }

    @OnEachDatabase
    void a17_aRecoveryCodeStandsInOnceAndIsKeptAsADigest(Database database) {
        scene(database, "false", (house, desk, ana) -> {
            Authenticator app = Authenticator.with(desk.begin(null).key(), house.clock);
            List<String> codes = desk.confirm(app.key(), app.code());
            assertThat(codes).hasSize(10).doesNotHaveDuplicates();
            assertThat(desk.state().recoveryCodesLeft()).isEqualTo(10);
            SignIn signIn = house.get(SignIn.class);
            String typed = codes.get(3).toLowerCase(Locale.ROOT).replace("-", " ");
            assertThat(signIn.byCode(signIn.codeAttempt(ana.id(), ana.stamp(), typed, ADDRESS)))
                    .isPresent();
            assertThat(signIn.byCode(signIn.codeAttempt(ana.id(), ana.stamp(), typed, ADDRESS)))
                    .isEmpty();
            assertThat(desk.state().recoveryCodesLeft()).isEqualTo(9);
            house.clock.forward(Duration.ofMinutes(1));
            assertThat(desk.renewRecoveryCodes(app.code())).hasSize(10).doesNotContainAnyElementsOf(codes);
            assertThat(desk.state().recoveryCodesLeft()).isEqualTo(10);
        });
    }

    @OnEachDatabase
    void a4_a17_guessingCodesMustWaitThoughThePasswordIsRight(Database database) {
        scene(database, "false", (house, desk, ana) -> {
            enrolled(house, desk);
            SignIn signIn = house.get(SignIn.class);
            for (int i = 0; i < 4; i++) {
                signIn.byCode(signIn.codeAttempt(ana.id(), ana.stamp(), "00000" + i, ADDRESS));
            }
            assertThatThrownBy(() -> signIn.codeAttempt(ana.id(), ana.stamp(), "000004", "192.0.2.2"))
                    .isInstanceOfSatisfying(BusinessException.class, refusal -> assertThat(refusal.kind())
                            .isEqualTo(BusinessException.Kind.TOO_MANY));
            assertThat(signIn(house, ana).awaitsCode()).as("her password").isTrue();
        });
    }

    @OnEachDatabase
    void a17_whoeverElseKnowsHerPasswordSeesAnotherKeyThanShe(Database database) {
        scene(database, "false", (house, desk, ana) -> {
            String key = desk.begin(null).key();
            assertThat(desk.begin(null).key()).isNotEqualTo(key);
            assertThat(desk.begin(key).key())
                    .as("shown again after a wrong code")
                    .isEqualTo(key);
            refusedIn(
                    "code",
                    () -> desk.confirm(
                            "AAAA", Authenticator.with("AAAA", house.clock).code()));
            enrolled(house, desk);
            refused(
                    "second-factor-held",
                    () -> desk.confirm(key, Authenticator.with(key, house.clock).code()));
        });
    }

    @OnEachDatabase
    void a17_enrollingEndsHerOtherSessions(Database database) {
        scene(database, "false", (house, desk, ana) -> {
            Caller other = signIn(house, ana);
            enrolled(house, desk);
            assertThat(house.get(SignIn.class).bySession(new SessionCredential(ana.id(), ana.stamp(), other.session())))
                    .isEmpty();
        });
    }

    @OnEachDatabase
    void a17_sheRemovesItWithACodeAndAnAdministratorWithout(Database database) {
        scene(database, "false", (house, desk, ana) -> {
            Authenticator app = enrolled(house, desk);
            refusedIn("code", () -> desk.remove("000000"));
            house.clock.forward(Duration.ofMinutes(1));
            desk.remove(app.code());
            assertThat(nextRequest(house).awaitsFactor()).isTrue();
            enrolled(house, desk);
            desk.takeAway(ana.id());
            assertThat(desk.state()).isEqualTo(new State(false, true, false, 0));
        });
    }

    private static Authenticator enrolled(House house, SecondFactorDesk desk) {
        Authenticator app = Authenticator.with(desk.begin(null).key(), house.clock);
        desk.confirm(app.key(), app.code());
        return app;
    }

    private static Caller signIn(House house, Person person) {
        SignIn signIn = house.get(SignIn.class);
        return signIn.byPassword(signIn.attempt(person.email(), People.PASSWORD, ADDRESS))
                .orElseThrow();
    }

    private static Viewer nextRequest(House house) {
        house.get(Viewers.class).forget();
        return house.get(Viewers.class).current();
    }

    private static void refused(String code, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(BusinessException.class, refusal -> assertThat(refusal.code())
                .isEqualTo(code));
    }

    private static void refusedIn(String field, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(BusinessException.class, refusal -> assertThat(refusal.violations())
                        .extracting(BusinessException.Violation::field)
                        .containsExactly(field));
    }

    /** Ana administers, and is signed in. */
    private static void scene(Database database, String demonstration, Scene scene) {
        database.scene(entities -> {
            House house = new House(entities).setting("suivi.demonstration", demonstration);
            Person ana = new People(house).administrator("ana");
            house.inSession(signIn(house, ana).session()).seenBy(ana.id(), Permission.USE_OWN_ACCOUNT);
            scene.play(house, house.get(SecondFactorDesk.class), ana);
        });
    }
}
