package suivi.access.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import suivi.House;
import suivi.access.entity.Person;
import suivi.access.entity.Role;
import suivi.access.entity.RoleGrant;
import suivi.foundation.Permission;
import suivi.foundation.Scope;
import suivi.foundation.Viewer;
import suivi.foundation.database.Database;
import suivi.foundation.database.OnEachDatabase;

class ViewersTest {

    @OnEachDatabase
    void a1_aRoleCarriesItsPermissionsInItsScopeOnly(Database database) {
        database.scene(entities -> {
            House house = new House(entities);
            Person ana = new People(house).coordinator("ana", "MEX");
            Viewer viewer = nextRequest(house, ana);
            assertThat(viewer.name()).isEqualTo("ana");
            assertThat(viewer.may(Permission.RECORD_RECOMMENDATION, Set.of(Scope.country("MEX"))))
                    .isTrue();
            assertThat(viewer.may(Permission.RECORD_RECOMMENDATION, Set.of(Scope.country("PHL"))))
                    .isFalse();
            assertThat(viewer.may(Permission.ADMINISTER)).isFalse();
        });
    }

    @OnEachDatabase
    void a7_aViewerKnowsThatATokenBroughtHer(Database database) {
        database.scene(entities -> {
            House house = new House(entities);
            Person ana = new People(house).somebody("ana");
            assertThat(nextRequest(house, ana).byToken()).isFalse();
            house.seenByTokenOf(ana.id());
            Viewer viewer = house.make(Viewers.class).current();
            assertThat(viewer.byToken()).isTrue();
            assertThat(viewer.may(Permission.USE_OWN_ACCOUNT)).isTrue();
            assertThat(viewer.may(Permission.CHANGE_OWN_CREDENTIALS)).isFalse();
        });
    }

    @OnEachDatabase
    void a6_aRevokedRoleIsGoneWithTheNextRequest(Database database) {
        database.scene(entities -> {
            House house = new House(entities);
            Person ana = new People(house).somebody("ana");
            RoleGrant grant = house.get(Accounts.class).grant(null, ana, Role.COORDINATOR, Scope.country("MEX"));
            assertThat(nextRequest(house, ana).grants()).isNotEmpty();
            grant.revoke(house.clock.instant());
            assertThat(nextRequest(house, ana)).isEqualTo(new Viewer(ana.id(), "ana", Set.of()));
        });
    }

    @OnEachDatabase
    void a6_aPersonWhoIsMadeInactiveIsNobodyWithTheNextRequest(Database database) {
        database.scene(entities -> {
            House house = new House(entities);
            Person ana = new People(house).coordinator("ana", "MEX");
            assertThat(nextRequest(house, ana).isSignedIn()).isTrue();
            ana.deactivate();
            assertThat(nextRequest(house, ana)).isEqualTo(Viewer.NOBODY);
        });
    }

    @OnEachDatabase
    void a6_somebodyWhoIsNotThereIsNobody(Database database) {
        database.scene(entities -> {
            House house = new House(entities);
            assertThat(house.make(Viewers.class).current()).isEqualTo(Viewer.NOBODY);
            house.seenBy("a stranger", Permission.ADMINISTER, Scope.EVERYWHERE);
            assertThat(house.make(Viewers.class).current()).isEqualTo(Viewer.NOBODY);
        });
    }

    /** What the house makes of her, from her id alone. */
    private static Viewer nextRequest(House house, Person person) {
        house.seenBy(person.id(), Permission.USE_OWN_ACCOUNT);
        return house.make(Viewers.class).current();
    }
}
