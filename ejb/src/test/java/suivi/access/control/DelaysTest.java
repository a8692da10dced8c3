package suivi.access.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import suivi.House;
import suivi.access.control.Delays.Attempt;
import suivi.foundation.database.Database;
import suivi.foundation.database.OnEachDatabase;

class DelaysTest {

    private static final String ACCOUNT = "ana@example.org";

    private static final String ADDRESS = "192.0.2.1";

    private static final String ELSEWHERE = "198.51.100.7";

    @OnEachDatabase
    void a4_thirtyFailuresDelayThatAccountAndThatAddressAndNobodyElse(Database database) {
        database.scene(entities -> {
            Delays delays = failing(new House(entities), 30);
            assertThat(left(delays, ACCOUNT, ADDRESS)).isEqualTo(Duration.ofMinutes(15));
            assertThat(left(delays, ACCOUNT, ELSEWHERE)).as("the account").isEqualTo(Duration.ofMinutes(15));
            assertThat(left(delays, "bea@example.org", ADDRESS))
                    .as("the address")
                    .isEqualTo(Duration.ofMinutes(15));
            assertThat(left(delays, "bea@example.org", ELSEWHERE))
                    .as("somebody else")
                    .isZero();
        });
    }

    @OnEachDatabase
    void a4_aSharedAddressToleratesMoreThanAnAccount(Database database) {
        database.scene(entities -> {
            Delays delays = failing(new House(entities), 10);
            assertThat(left(delays, ACCOUNT, ELSEWHERE)).isEqualTo(Duration.ofSeconds(64));
            assertThat(left(delays, "bea@example.org", ADDRESS)).isZero();
        });
    }

    @OnEachDatabase
    void a4_anAccountIsTheSameHoweverItsAddressIsWritten(Database database) {
        database.scene(entities -> {
            Delays delays = failing(new House(entities), 4);
            assertThat(left(delays, "  ANA@example.ORG ", ELSEWHERE)).isEqualTo(Duration.ofSeconds(1));
        });
    }

    @OnEachDatabase
    void a4_theWaitRunsOut(Database database) {
        database.scene(entities -> {
            House house = new House(entities);
            Delays delays = failing(house, 6);
            house.clock.forward(Duration.ofSeconds(3));
            assertThat(left(delays, ACCOUNT, ELSEWHERE)).isEqualTo(Duration.ofSeconds(1));
            house.clock.forward(Duration.ofSeconds(1));
            assertThat(left(delays, ACCOUNT, ELSEWHERE)).isZero();
        });
    }

    @OnEachDatabase
    void a4_anAttemptThatComesTooSoonCountsForItsAddressAlone(Database database) {
        database.scene(entities -> {
            Delays delays = failing(new House(entities), 4);
            for (int i = 0; i < 20; i++) {
                delays.attempt(ACCOUNT, ADDRESS);
            }
            assertThat(left(delays, ACCOUNT, ELSEWHERE)).isEqualTo(Duration.ofSeconds(1));
            assertThat(left(delays, "bea@example.org", ADDRESS)).isGreaterThan(Duration.ofMinutes(1));
        });
    }

    @OnEachDatabase
    void a4_aSuccessTakesItsOwnAttemptBackAndNoOther(Database database) {
        database.scene(entities -> {
            House house = new House(entities);
            Delays delays = failing(house, 11);
            house.clock.forward(Duration.ofSeconds(200));
            delays.succeeded("bea@example.org", ADDRESS, delays.attempt("bea@example.org", ADDRESS));
            Attempt next = delays.attempt("bea@example.org", ADDRESS);
            assertThat(next.left())
                    .as("the address waits no longer than before")
                    .isZero();
            assertThat(left(delays, "bea@example.org", ADDRESS))
                    .as("and keeps its failures: eleven before, and the one just now")
                    .isEqualTo(Duration.ofSeconds(2));
        });
    }

    @OnEachDatabase
    void a4_ofManyAttemptsAtOnceNoMorePassThanOfManyInARow(Database database) throws Exception {
        database.dataSource();
        Delays delays = new House(null)
                .with(AttemptCount.class, new Committing(database))
                .get(Delays.class);
        ExecutorService many = Executors.newFixedThreadPool(8);
        try {
            CountDownLatch start = new CountDownLatch(1);
            List<Future<Duration>> attempts = IntStream.range(0, 8)
                    .mapToObj(i -> many.submit(() -> {
                        start.await();
                        return left(delays, ACCOUNT, ADDRESS);
                    }))
                    .toList();
            start.countDown();
            int passed = 0;
            for (Future<Duration> attempt : attempts) {
                passed += attempt.get().isZero() ? 1 : 0;
            }
            assertThat(passed).isEqualTo(4);
        } finally {
            many.shutdownNow();
            database.keep(entities ->
                    entities.createQuery("delete from SignInDelay d").executeUpdate());
        }
    }

    @OnEachDatabase
    void a4_whatIsOlderThanADayIsForgotten(Database database) {
        database.scene(entities -> {
            House house = new House(entities);
            house.get(Delays.class).attempt(ACCOUNT, ADDRESS);
            house.clock.forward(Duration.ofDays(1).plusSeconds(1));
            house.get(Delays.class).attempt("bea@example.org", ELSEWHERE);
            house.get(Forgetting.class).forget();
            List<?> ids =
                    entities.createNativeQuery("select id from sign_in_delay").getResultList();
            assertThat(ids).hasSize(2);
        });
    }

    @OnEachDatabase
    void a5_whatIsKeptNamesNeitherTheAccountNorTheAddress(Database database) {
        database.scene(entities -> {
            failing(new House(entities), 1);
            List<?> ids =
                    entities.createNativeQuery("select id from sign_in_delay").getResultList();
            assertThat(ids).hasSize(2).allSatisfy(id -> assertThat((String) id).matches("[0-9a-f]{64}"));
        });
    }

    private static Duration left(Delays delays, String email, String address) {
        return delays.attempt(email, address).left();
    }

    private static Delays failing(House house, int times) {
        Delays delays = house.get(Delays.class);
        People.failing(house, times, ACCOUNT, ADDRESS);
        return delays;
    }

    /** Counts as the server lets it: each attempt over a connection of its own, and kept. */
    private static final class Committing extends AttemptCount {

        private final Database database;

        Committing(Database database) {
            this.database = database;
        }

        @Override
        public Attempt attempt(String email, String address) {
            return database.keep(
                    entities -> new House(entities).get(AttemptCount.class).attempt(email, address));
        }
    }
}
