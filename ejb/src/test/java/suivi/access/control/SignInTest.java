package suivi.access.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import suivi.House;
import suivi.access.entity.ApiToken;
import suivi.access.entity.Person;
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
            assertThat(typed(house, "ana@example.org", People.PASSWORD)).isEmpty();
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
    void a5_anAccountThatDoesNotExistMustWaitAsLong(Database database) {
        scene(database, house -> {
            new People(house).somebody("ana");
            Delays delays = house.get(Delays.class);
            for (int i = 0; i < 6; i++) {
                delays.failed("ana@example.org", "192.0.2.2");
                delays.failed("nobody@example.org", "192.0.2.3");
                house.requestEnds();
            }
            assertThat(delays.wait("nobody@example.org", ADDRESS))
                    .isPositive()
                    .isEqualTo(delays.wait("ana@example.org", ADDRESS));
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

    private static void scene(Database database, Consumer<House> scene) {
        database.scene(entities -> scene.accept(new House(entities)));
    }

    private static void fail(House house, int times) {
        for (int i = 0; i < times; i++) {
            house.get(Delays.class).failed("ana@example.org", ADDRESS);
            house.requestEnds();
        }
    }

    private static Optional<String> typed(House house, String email, String password) {
        return house.get(SignIn.class).byPassword(new SignInCredential(email, password, ADDRESS));
    }

    private static Optional<String> bearing(House house, String secret) {
        return house.get(SignIn.class).byToken(secret);
    }

    private static String newest(House house) {
        List<LedgerLine> lines = house.seenBy("auditor", Permission.READ_LEDGER, Scope.EVERYWHERE)
                .get(LedgerReading.class)
                .entries(null, 1);
        LedgerLine line = lines.get(0);
        return "%s %s by %s".formatted(line.act(), line.subjectKey(), line.actor());
    }
}
