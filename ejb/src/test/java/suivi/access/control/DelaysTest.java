package suivi.access.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import suivi.House;
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
            assertThat(delays.wait(ACCOUNT, ADDRESS)).isEqualTo(Duration.ofMinutes(15));
            assertThat(delays.wait(ACCOUNT, ELSEWHERE)).as("the account").isEqualTo(Duration.ofMinutes(15));
            assertThat(delays.wait("bea@example.org", ADDRESS))
                    .as("the address")
                    .isEqualTo(Duration.ofMinutes(15));
            assertThat(delays.wait("bea@example.org", ELSEWHERE))
                    .as("somebody else")
                    .isZero();
        });
    }

    @OnEachDatabase
    void a4_aSharedAddressToleratesMoreThanAnAccount(Database database) {
        database.scene(entities -> {
            Delays delays = failing(new House(entities), 10);
            assertThat(delays.wait(ACCOUNT, ELSEWHERE)).isEqualTo(Duration.ofSeconds(64));
            assertThat(delays.wait("bea@example.org", ADDRESS)).isZero();
        });
    }

    @OnEachDatabase
    void a4_anAccountIsTheSameHoweverItsAddressIsWritten(Database database) {
        database.scene(entities -> {
            Delays delays = failing(new House(entities), 4);
            assertThat(delays.wait("  ANA@example.ORG ", ELSEWHERE)).isEqualTo(Duration.ofSeconds(1));
        });
    }

    @OnEachDatabase
    void a4_theWaitRunsOut(Database database) {
        database.scene(entities -> {
            House house = new House(entities);
            Delays delays = failing(house, 6);
            house.clock.forward(Duration.ofSeconds(3));
            assertThat(delays.wait(ACCOUNT, ELSEWHERE)).isEqualTo(Duration.ofSeconds(1));
            house.clock.forward(Duration.ofSeconds(1));
            assertThat(delays.wait(ACCOUNT, ELSEWHERE)).isZero();
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

    private static Delays failing(House house, int times) {
        Delays delays = house.get(Delays.class);
        for (int i = 0; i < times; i++) {
            delays.failed(ACCOUNT, ADDRESS);
            house.requestEnds();
        }
        return delays;
    }
}
