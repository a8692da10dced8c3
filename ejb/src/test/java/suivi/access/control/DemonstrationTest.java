package suivi.access.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import suivi.House;
import suivi.access.entity.Person;
import suivi.access.entity.Role;
import suivi.foundation.Permission;
import suivi.foundation.Scope;
import suivi.foundation.database.Database;
import suivi.foundation.database.OnEachDatabase;

class DemonstrationTest {

    @OnEachDatabase
    void a13_theDemonstrationDoesNotStartBesidePeopleWhoAreNotOfIt(Database database) {
        database.scene(entities -> {
            House house = new House(entities).setting("suivi.demonstration", "true");
            new People(house).administrator("ana");
            assertThatThrownBy(() -> house.get(Demonstration.class).load())
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("not of the demonstration");
            assertThat(house.get(Accounts.class).find("administrator@demo.suivi"))
                    .isEmpty();
        });
    }

    @OnEachDatabase
    void a13_aSecondStartFindsItsPeopleAndWhomTheyAdded(Database database) {
        database.scene(entities -> {
            House house = new House(entities).setting("suivi.demonstration", "true");
            house.get(Demonstration.class).load();
            Person ana = new People(house).somebody("ana");
            long before = house.get(Accounts.class).administrators();
            house.make(Demonstration.class).load();
            assertThat(house.get(Accounts.class).administrators()).isEqualTo(before);
            assertThat(house.get(Accounts.class).find("ana@example.org")).contains(ana);
        });
    }

    @OnEachDatabase
    void a10_aCoordinatorMayHoldEveryCountryAndAnExpertMayNot(Database database) {
        database.scene(entities -> {
            House house = new House(entities).setting("suivi.demonstration", "true");
            house.get(Demonstration.class).load();
            Person everywhere =
                    house.get(Accounts.class).find("coordinator.all@demo.suivi").orElseThrow();
            house.requestEnds();
            house.seenBy(everywhere.id(), Permission.USE_OWN_ACCOUNT);
            house.clock.forward(Duration.ofSeconds(1));
            assertThat(house.make(Viewers.class).current().scopesOf(Permission.IMPORT_AND_EXPORT))
                    .containsExactly(Scope.EVERYWHERE);
            assertThatThrownBy(() -> house.get(Accounts.class).grant(null, everywhere, Role.EXPERT, Scope.EVERYWHERE))
                    .isInstanceOf(IllegalArgumentException.class);
        });
    }

    @OnEachDatabase
    void a13_whereItIsNotWantedNobodyIsAdded(Database database) {
        database.scene(entities -> {
            House house = new House(entities);
            house.get(Demonstration.class).load();
            assertThat(house.get(Accounts.class).administrators()).isZero();
        });
    }
}
