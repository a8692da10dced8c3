package suivi.access.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import suivi.House;
import suivi.access.boundary.OrganisationCard.Details;
import suivi.access.control.People;
import suivi.access.entity.Organisation;
import suivi.foundation.BusinessException;
import suivi.foundation.database.Database;
import suivi.foundation.database.OnEachDatabase;

class OrganisationDeskTest {

    private static final Details SOCIETY = new Details(
            "Casa de las Trabajadoras",
            "MEX",
            Organisation.Kind.CIVIL_SOCIETY,
            "special consultative status with ECOSOC",
            "ECOSOC",
            LocalDate.of(2028, 12, 31));

    private interface Scene {
        void play(House house, OrganisationDesk desk);
    }

    @OnEachDatabase
    void a14_anOrganisationCarriesItsAccreditationAndIsFoundByAPartOfItsName(Database database) {
        scene(database, (house, desk) -> {
            String id = desk.add(SOCIETY);
            OrganisationCard card = desk.organisations("TRABAJ", 0, 10).items().get(0);
            assertThat(card)
                    .isEqualTo(new OrganisationCard(
                            id,
                            SOCIETY.name(),
                            "MEX",
                            SOCIETY.kind(),
                            SOCIETY.accreditation(),
                            "ECOSOC",
                            SOCIETY.accreditedUntil(),
                            true,
                            card.version()));
            assertThat(desk.organisation(id)).isEqualTo(card);
        });
    }

    @OnEachDatabase
    void a14_nobodyIsPutIntoARetiredOneAndWhoIsInItStays(Database database) {
        scene(database, (house, desk) -> {
            PeopleDesk people = house.get(PeopleDesk.class);
            String id = desk.add(SOCIETY);
            String ana = people.add("ana@example.org", "Ana", People.PASSWORD, id);
            String bea = new People(house).somebody("bea").id();
            desk.retire(id);
            house.requestEnds();
            assertThat(desk.active()).isEmpty();
            refusedIn("organisation", () -> people.change(bea, "Bea", id));
            people.change(ana, "Ana María", id);
            assertThat(people.person(ana))
                    .extracting(Account::name, Account::organisation)
                    .containsExactly("Ana María", SOCIETY.name());
            desk.reopen(id);
            people.change(bea, "Bea", id);
            assertThat(people.people("trabajadoras", 0, 10).items())
                    .extracting(Account::name)
                    .containsExactly("Ana María", "Bea");
        });
    }

    @OnEachDatabase
    void a14_whoeverSawAnOlderOneOverwritesNothing(Database database) {
        scene(database, (house, desk) -> {
            String id = desk.add(SOCIETY);
            int seen = desk.organisation(id).version();
            desk.change(id, seen, new Details("Casa", "MEX", Organisation.Kind.CIVIL_SOCIETY, null, null, null));
            house.requestEnds();
            assertThatThrownBy(() -> desk.change(id, seen, SOCIETY))
                    .isInstanceOfSatisfying(BusinessException.class, refusal -> assertThat(refusal.code())
                            .isEqualTo("organisation-changed"));
        });
    }

    @OnEachDatabase
    void f3_everythingThatIsWrongWithOneIsSaidAtOnce(Database database) {
        scene(database, (house, desk) -> {
            desk.add(SOCIETY);
            house.get(EntityManager.class).flush();
            assertThatThrownBy(() -> desk.add(
                            new Details(" CASA de las Trabajadoras", "XXX", null, "x".repeat(201), null, null)))
                    .isInstanceOfSatisfying(BusinessException.class, refusal -> assertThat(refusal.violations())
                            .extracting(BusinessException.Violation::field)
                            .containsExactly("name", "country", "kind", "accreditation"));
        });
    }

    private static void refusedIn(String field, Runnable call) {
        assertThatThrownBy(call::run)
                .isInstanceOfSatisfying(BusinessException.class, refusal -> assertThat(refusal.violations())
                        .extracting(BusinessException.Violation::field)
                        .containsExactly(field));
    }

    private static void scene(Database database, Scene scene) {
        database.scene(entities -> {
            House house = new House(entities).administeredBy("root");
            scene.play(house, house.get(OrganisationDesk.class));
        });
    }
}
