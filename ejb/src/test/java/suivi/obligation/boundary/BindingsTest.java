package suivi.obligation.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import suivi.House;
import suivi.foundation.BusinessException;
import suivi.foundation.Language;
import suivi.foundation.database.Database;
import suivi.foundation.database.OnEachDatabase;
import suivi.obligation.boundary.BindingCard.Alternative;
import suivi.obligation.entity.Binding;
import suivi.obligation.entity.Crosswalk.Relation;

class BindingsTest {

    private static final LocalDate NOW = LocalDate.of(2024, 2, 20);

    @OnEachDatabase
    void o14_whereTheMigrantsConventionDoesNotBindThoseArticlesOfCedawAreOfferedThatDo(Database database) {
        ask(database, bindings -> {
            BindingCard moldova = bindings.check("CMW 25", "MDA", NOW, Language.EN);
            assertThat(moldova.binding()).isEqualTo(Binding.NOT_BINDING);
            assertThat(moldova.alternatives())
                    .extracting(Alternative::provision)
                    .startsWith("CEDAW 11(1)(d)", "CEDAW 11(1)(f)")
                    .contains("CEDAW 11", "CEDAW 2(a)");
            assertThat(moldova.alternatives().get(0)).satisfies(direct -> {
                assertThat(direct.relation()).isEqualTo(Relation.SAME_SUBJECT);
                assertThat(direct.at()).isEqualTo("CMW 25");
                assertThat(direct.via()).isNull();
                assertThat(direct.reason()).isNotBlank();
            });
        });
    }

    @OnEachDatabase
    void o14_theWayOverGeneralRecommendation26IsTold(Database database) {
        ask(database, bindings -> assertThat(
                        bindings.check("CMW 25", "MDA", NOW, Language.ES).alternatives())
                .filteredOn(other -> other.provision().equals("CEDAW 11"))
                .singleElement()
                .satisfies(over -> {
                    assertThat(over.via()).isEqualTo("CEDAW-GR26 26(b)");
                    assertThat(over.reason()).contains("mujeres que migran");
                }));
    }

    @OnEachDatabase
    void o14_whatLiesInAProvisionLeadsWhereItLeads(Database database) {
        ask(database, bindings -> assertThat(
                        bindings.check("CMW 25(1)", "MDA", NOW, Language.EN).alternatives())
                .extracting(Alternative::at)
                .containsOnly("CMW 25"));
    }

    @OnEachDatabase
    void o14_theCrosswalkIsGoneInBothDirections(Database database) {
        ask(database, bindings -> assertThat(bindings.check("CEDAW-GR26 26(b)", "MEX", NOW, Language.EN))
                .satisfies(guidance -> {
                    assertThat(guidance.binding()).isEqualTo(Binding.GUIDANCE);
                    assertThat(guidance.alternatives())
                            .extracting(Alternative::provision)
                            .contains("CEDAW 11", "CMW 25");
                }));
    }

    @OnEachDatabase
    void o14_whatBindsNeedsNoAlternative(Database database) {
        ask(database, bindings -> {
            BindingCard mexico = bindings.check("CMW 25", "MEX", NOW, Language.EN);
            assertThat(mexico.binding()).isEqualTo(Binding.BINDING);
            assertThat(mexico.alternatives()).isEmpty();
            assertThat(mexico.reservations()).isEmpty();
        });
    }

    @OnEachDatabase
    void o14_onADayBeforeTheTreatyWasInForceItDoesNotBind(Database database) {
        ask(database, bindings -> {
            BindingCard before = bindings.check("CMW 25", "MEX", LocalDate.of(2003, 6, 30), Language.EN);
            assertThat(before.binding()).isNotIn(Binding.BINDING, Binding.BINDING_WITH_RESERVATION);
            assertThat(before.alternatives())
                    .extracting(Alternative::instrument)
                    .containsOnly("CEDAW");
            assertThat(bindings.check("CMW 25", "MEX", LocalDate.of(2003, 7, 1), Language.EN)
                            .binding())
                    .isEqualTo(Binding.BINDING);
        });
    }

    @OnEachDatabase
    void o14_aReservationIsSaidWhereItTouchesTheProvision(Database database) {
        ask(database, bindings -> {
            BindingCard reserved = bindings.check("CMW 22(4)", "MEX", LocalDate.of(2005, 1, 1), Language.EN);
            assertThat(reserved.binding()).isEqualTo(Binding.BINDING_WITH_RESERVATION);
            assertThat(reserved.reservations()).hasSize(1);
        });
    }

    @OnEachDatabase
    void o14_manyAreToldAtOnceAsOneByOne(Database database) {
        ask(database, bindings -> {
            List<Bindings.Question> questions = List.of(
                    new Bindings.Question("CMW 25", "MDA", NOW),
                    new Bindings.Question("CMW 25", "MEX", NOW),
                    new Bindings.Question("CMW 25", "MEX", LocalDate.of(2003, 6, 30)),
                    new Bindings.Question("CMW 22(4)", "MEX", LocalDate.of(2005, 1, 1)),
                    new Bindings.Question("CEDAW-GR26 26(b)", "MEX", NOW));
            assertThat(bindings.of(questions)).hasSize(5).allSatisfy((question, binding) -> assertThat(binding)
                    .isEqualTo(bindings.check(question.provision(), question.country(), question.on(), Language.EN)
                            .binding()));
            assertThat(bindings.of(List.of())).isEmpty();
        });
    }

    @OnEachDatabase
    void o14_whatIsNotThereIsNamed(Database database) {
        ask(database, bindings -> {
            assertThatThrownBy(() -> bindings.check("CMW 999", "MEX", NOW, Language.EN))
                    .isInstanceOf(BusinessException.class)
                    .hasMessageContaining("not-found.provision");
            assertThatThrownBy(() -> bindings.check("CMW 25", "XXX", NOW, Language.EN))
                    .isInstanceOf(BusinessException.class)
                    .hasMessageContaining("not-found.country");
        });
    }

    private static void ask(Database database, Consumer<Bindings> asked) {
        database.scene(entities -> asked.accept(new House(entities).get(Bindings.class)));
    }
}
