package suivi.access.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import suivi.House;
import suivi.access.boundary.Caller;
import suivi.access.entity.ApiToken;
import suivi.access.entity.Person;
import suivi.foundation.BusinessException;
import suivi.foundation.Permission;
import suivi.foundation.Scope;
import suivi.foundation.database.Database;
import suivi.foundation.database.OnEachDatabase;
import suivi.ledger.boundary.LedgerLine;
import suivi.ledger.boundary.LedgerReading;

class SignInTest {

    private static final String ADDRESS = "192.0.2.1";

    @OnEachDatabase
    void a2_aSignInIsRecordedWithThePerson(Database database) {
        scene(database, house -> {
            Person ana = new People(house).somebody("ana");
            assertThat(typed(house, "ana@example.org", People.PASSWORD)).contains(ana.id());
            assertThat(typed(house, " ANA@Example.org ", People.PASSWORD)).contains(ana.id());
            assertThat(newest(house)).isEqualTo("access.sign-in %s by %s".formatted(ana.id(), ana.id()));
        });
    }

    @OnEachDatabase
    void a2_aWrongPasswordIsRecordedWithThePersonAndNotWithWhatWasTyped(Database database) {
        scene(database, house -> {
            Person ana = new People(house).somebody("ana");
            assertThat(typed(house, "ana@example.org", "nine lives of a dog")).isEmpty();
            assertThat(newest(house)).isEqualTo("access.sign-in-fail %s by null".formatted(ana.id()));
        });
    }

    @OnEachDatabase
    void l2_anUnknownAccountIsRecordedWithoutWhatWasTyped(Database database) {
        scene(database, house -> {
            assertThat(typed(house, "nobody@example.org", People.PASSWORD)).isEmpty();
            assertThat(newest(house)).isEqualTo("access.sign-in-fail unknown by null");
        });
    }

    @OnEachDatabase
    void a6_aPersonWhoIsInactiveCannotSignIn(Database database) {
        scene(database, house -> {
            new People(house).somebody("ana").deactivate();
            assertThat(typed(house, "ana@example.org", People.PASSWORD)).isEmpty();
        });
    }

    @OnEachDatabase
    void a4_whileItMustWaitEvenTheRightPasswordIsRefusedAndTheRefusalRecorded(Database database) {
        scene(database, house -> {
            new People(house).somebody("ana");
            fail(house, 4);
            assertThatThrownBy(() -> typed(house, "ana@example.org", People.PASSWORD))
                    .isInstanceOfSatisfying(BusinessException.class, refusal -> {
                        assertThat(refusal.kind()).isEqualTo(BusinessException.Kind.TOO_MANY);
                        assertThat(refusal.args()).containsExactly("1");
                    });
            assertThat(newest(house)).isEqualTo("access.sign-in-too-soon unknown by null");
            house.clock.forward(Duration.ofSeconds(1));
            assertThat(typed(house, "ana@example.org", People.PASSWORD)).isPresent();
        });
    }

    @OnEachDatabase
    void a4_aSuccessForgivesTheAccount(Database database) {
        scene(database, house -> {
            new People(house).somebody("ana");
            fail(house, 3);
            assertThat(typed(house, "ana@example.org", People.PASSWORD)).isPresent();
            fail(house, 3);
            assertThat(typed(house, "ana@example.org", People.PASSWORD)).isPresent();
        });
    }

    @OnEachDatabase
    void a5_whereThereIsNoAccountAHashIsComputedAllTheSame(Database database) {
        database.scene(entities -> {
            List<String> computed = new ArrayList<>();
            House house = new House(entities).with(Passwords.class, new Passwords() {
                @Override
                boolean compute(String password, String hash) {
                    computed.add(hash.substring(0, hash.indexOf(",p=")));
                    return super.compute(password, hash);
                }
            });
            new People(house).somebody("ana");
            typed(house, "ana@example.org", "nine lives of a dog");
            typed(house, "nobody@example.org", "nine lives of a dog");
            assertThat(computed).hasSize(2);
            assertThat(computed.get(1)).isEqualTo(computed.get(0)).startsWith("$argon2id$");
        });
    }

    @OnEachDatabase
    void a5_anAccountThatDoesNotExistMustWaitAsLong(Database database) {
        scene(database, house -> {
            new People(house).somebody("ana");
            People.failing(house, 6, "ana@example.org", "192.0.2.2");
            Duration hers =
                    house.get(Delays.class).attempt("ana@example.org", ADDRESS).left();
            People.failing(house, 6, "nobody@example.org", "192.0.2.3");
            assertThat(house.get(Delays.class)
                            .attempt("nobody@example.org", ADDRESS)
                            .left())
                    .isPositive()
                    .isEqualTo(hers);
        });
    }

    @OnEachDatabase
    void a7_aTokenActsAsItsPersonUntilItExpires(Database database) {
        scene(database, house -> {
            People people = new People(house);
            Person ana = people.somebody("ana");
            people.token(ana, "suivi_secret", house.clock.instant().plusSeconds(60));
            house.clock.forward(Duration.ofSeconds(59));
            assertThat(bearing(house, "suivi_secret")).contains(ana.id());
            assertThat(bearing(house, "suivi_another")).isEmpty();
            house.clock.forward(Duration.ofSeconds(1));
            assertThat(bearing(house, "suivi_secret")).isEmpty();
        });
    }

    @OnEachDatabase
    void a7_aRevokedTokenActsAsNobody(Database database) {
        scene(database, house -> {
            ApiToken token = new People(house)
                    .token(
                            new People(house).somebody("ana"),
                            "suivi_secret",
                            house.clock.instant().plusSeconds(60));
            assertThat(bearing(house, "suivi_secret")).isPresent();
            token.revoke(house.clock.instant());
            assertThat(bearing(house, "suivi_secret")).isEmpty();
        });
    }

    @OnEachDatabase
    void a6_theTokenOfAPersonWhoIsInactiveActsAsNobody(Database database) {
        scene(database, house -> {
            People people = new People(house);
            Person ana = people.somebody("ana");
            people.token(ana, "suivi_secret", house.clock.instant().plusSeconds(60));
            ana.deactivate();
            assertThat(bearing(house, "suivi_secret")).isEmpty();
        });
    }

    @OnEachDatabase
    void a12_aSessionEndsWithThePasswordItBeganWith(Database database) {
        scene(database, house -> {
            Person ana = new People(house).somebody("ana");
            SignIn signIn = house.get(SignIn.class);
            Caller caller = signIn.byPassword(signIn.attempt(ana.email(), People.PASSWORD, ADDRESS))
                    .orElseThrow();
            SessionCredential session = credential(caller, ana);
            assertThat(signIn.bySession(session)).map(Caller::getName).contains(ana.id());
            ana.changePassword(house.get(Passwords.class).hash("ten lives of a cat"));
            assertThat(signIn.bySession(session)).isEmpty();
            assertThat(signIn.bySession(credential(caller, ana))).isPresent();
            ana.deactivate();
            assertThat(signIn.bySession(credential(caller, ana))).isEmpty();
            assertThat(signIn.bySession(new SessionCredential("a stranger", "a stamp", caller.session())))
                    .isEmpty();
        });
    }

    @OnEachDatabase
    void a18_aSessionThatIsEndedFromElsewhereIsNobodys(Database database) {
        scene(database, house -> {
            People people = new People(house);
            Person ana = people.somebody("ana");
            Person bea = people.somebody("bea");
            SignIn signIn = house.get(SignIn.class);
            Caller caller = signIn.byPassword(signIn.attempt(ana.email(), People.PASSWORD, ADDRESS))
                    .orElseThrow();
            assertThat(signIn.bySession(new SessionCredential(bea.id(), bea.stamp(), caller.session())))
                    .as("somebody else in her session")
                    .isEmpty();
            assertThat(signIn.bySession(new SessionCredential(ana.id(), ana.stamp(), "another")))
                    .isEmpty();
            house.get(Sessions.class).ended(caller.session());
            assertThat(signIn.bySession(credential(caller, ana))).isEmpty();
        });
    }

    private static SessionCredential credential(Caller caller, Person person) {
        return new SessionCredential(person.id(), person.stamp(), caller.session());
    }

    private static void scene(Database database, Consumer<House> scene) {
        database.scene(entities -> scene.accept(new House(entities)));
    }

    private static void fail(House house, int times) {
        People.failing(house, times, "ana@example.org", ADDRESS);
    }

    private static Optional<String> typed(House house, String email, String password) {
        SignIn signIn = house.get(SignIn.class);
        return signIn.byPassword(signIn.attempt(email, password, ADDRESS)).map(Caller::getName);
    }

    private static Optional<String> bearing(House house, String secret) {
        return house.get(SignIn.class).byToken(secret).map(Caller::getName);
    }

    private static String newest(House house) {
        List<LedgerLine> lines = house.seenBy("auditor", Permission.READ_LEDGER, Scope.EVERYWHERE)
                .get(LedgerReading.class)
                .entries(null, 1);
        LedgerLine line = lines.get(0);
        return "%s %s by %s".formatted(line.act(), line.subjectKey(), line.actor());
    }
}
