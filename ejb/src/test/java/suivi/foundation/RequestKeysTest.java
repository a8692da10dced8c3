package suivi.foundation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.function.Supplier;
import suivi.House;
import suivi.access.control.People;
import suivi.foundation.database.Database;
import suivi.foundation.database.OnEachDatabase;

class RequestKeysTest {

    @OnEachDatabase
    void f5_whatIsSentAgainWithItsKeyIsDoneOnceForEachPersonAndForgottenAfterAWeek(Database database) {
        database.scene(entities -> {
            House house = new House(entities);
            People people = new People(house);
            String ana = people.somebody("ana").id();
            String bea = people.somebody("bea").id();
            house.requestEnds();
            RequestKeys keys = house.get(RequestKeys.class);
            int[] times = {0};
            Supplier<String> request = () -> "outcome " + ++times[0];
            assertThat(keys.once(ana, "k", request)).isEqualTo("outcome 1");
            assertThat(keys.once(ana, "k", request)).isEqualTo("outcome 1");
            assertThat(keys.once(bea, "k", request)).isEqualTo("outcome 2");
            assertThat(keys.once(ana, "l", request)).isEqualTo("outcome 3");
            assertThat(keys.once(ana, null, request)).isEqualTo("outcome 4");
            house.clock.forward(Duration.ofDays(8));
            keys.once(ana, "m", request);
            assertThat(keys.once(ana, "k", request)).isEqualTo("outcome 6");
            for (String key : new String[] {"", " ", "a".repeat(101), "é"}) {
                assertThatThrownBy(() -> keys.once(ana, key, request)).isInstanceOf(BusinessException.class);
            }
        });
    }
}
