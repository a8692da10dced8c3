package suivi.obligation.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.function.Function;
import suivi.House;
import suivi.foundation.BusinessException;
import suivi.foundation.Language;
import suivi.foundation.database.Database;
import suivi.foundation.database.OnEachDatabase;
import suivi.obligation.entity.Crosswalk.Relation;
import suivi.obligation.entity.Provision.Kind;

class ObligationsTest {

    @OnEachDatabase
    void o1_aProvisionIsFoundByItsKeyWithItsPathFromThePartDown(Database database) {
        ProvisionCard card = ask(database, desk -> desk.provision("CEDAW 11(1)(a)", Language.EN));
        assertThat(card.provision().path()).isEqualTo("11(1)(a)");
        assertThat(card.provision().kind()).isEqualTo(Kind.SUBPARAGRAPH);
        assertThat(card.provision().heading()).isEqualTo("The right to work, belonging to everyone");
        assertThat(card.path())
                .extracting(ProvisionLine::id)
                .containsExactly("CEDAW Part III", "CEDAW 11", "CEDAW 11(1)");
        assertThat(card.instrument().id()).isEqualTo("CEDAW");
    }

    @OnEachDatabase
    void o1_whatStandsInAProvisionComesInTheTreatysOrder(Database database) {
        ProvisionCard card = ask(database, desk -> desk.provision("CEDAW 11", Language.EN));
        assertThat(card.children())
                .extracting(ProvisionLine::id)
                .containsExactly("CEDAW 11(1)", "CEDAW 11(2)", "CEDAW 11(3)");
    }

    @OnEachDatabase
    void o9_theSameProvisionIsReadInSpanish(Database database) {
        ProvisionLine english =
                ask(database, desk -> desk.provision("CEDAW 2", Language.EN)).provision();
        ProvisionLine spanish =
                ask(database, desk -> desk.provision("CEDAW 2", Language.ES)).provision();
        assertThat(english.heading()).isEqualTo("Policy and duties to end discrimination");
        assertThat(spanish.heading()).isEqualTo("Política y deberes para acabar con la discriminación");
        assertThat(english.summary()).startsWith("The State must act at once");
        assertThat(spanish.summary()).startsWith("El Estado debe aplicar de inmediato");
    }

    @OnEachDatabase
    void o9_everyInstrumentIsListedInEachLanguageTreatiesFirst(Database database) {
        for (Language language : Language.values()) {
            List<InstrumentLine> instruments = ask(database, desk -> desk.instruments(language));
            assertThat(instruments)
                    .extracting(InstrumentLine::id)
                    .containsExactly(
                            "CEDAW",
                            "CMW",
                            "CEDAW-OP",
                            "CEDAW-GR26",
                            "CEDAW-GR38",
                            "CMW-GC1",
                            "CMW-GC2",
                            "CMW-GC3",
                            "CMW-GC4",
                            "CMW-GC5");
        }
        assertThat(ask(database, desk -> desk.instrument("CMW-GC1", Language.ES))
                        .instrument()
                        .name())
                .isEqualTo("Observación general núm. 1 sobre los trabajadores domésticos migratorios");
    }

    @OnEachDatabase
    void o7_aGeneralRecommendationInterpretsATreatyAndIsNone(Database database) {
        InstrumentLine guidance = ask(database, desk -> desk.instrument("CEDAW-GR26", Language.EN))
                .instrument();
        assertThat(guidance.isTreaty()).isFalse();
        assertThat(guidance.interprets()).isEqualTo("CEDAW");
        assertThat(guidance.inForce()).isNull();
        assertThat(guidance.entryIntoForce()).isNull();
    }

    @OnEachDatabase
    void o1_anInstrumentShowsEveryProvisionOnceInReadingOrder(Database database) {
        Explorer cedaw = ask(database, desk -> desk.instrument("CEDAW", Language.ES));
        assertThat(cedaw.provisions())
                .extracting(ProvisionLine::path)
                .doesNotHaveDuplicates()
                .startsWith("Part I", "1", "2", "2(a)")
                .endsWith("29(3)", "30");
        assertThat(cedaw.byParent().get("")).extracting(ProvisionLine::path).hasSize(6);
    }

    @OnEachDatabase
    void o1_theCrosswalkIsReadFromBothEnds(Database database) {
        ProvisionCard guidance = ask(database, desk -> desk.provision("CEDAW-GR26 23(b)", Language.EN));
        assertThat(guidance.cites()).extracting(ProvisionCard.Link::id).containsExactly("CEDAW 7(b)");
        ProvisionCard treaty = ask(database, desk -> desk.provision("CEDAW 7(b)", Language.ES));
        assertThat(treaty.citedBy()).singleElement().satisfies(link -> {
            assertThat(link.id()).isEqualTo("CEDAW-GR26 23(b)");
            assertThat(link.relation()).isEqualTo(Relation.CITES);
            assertThat(link.heading()).isNotBlank();
        });
    }

    @OnEachDatabase
    void f3_whatIsNotThereIsNotFoundUnderAStableCode(Database database) {
        assertThatThrownBy(() -> ask(database, desk -> desk.provision("CEDAW 31", Language.EN)))
                .isInstanceOfSatisfying(BusinessException.class, refusal -> assertThat(refusal.code())
                        .isEqualTo("not-found.provision"));
        assertThatThrownBy(() -> ask(database, desk -> desk.instrument("CERD", Language.EN)))
                .isInstanceOfSatisfying(BusinessException.class, refusal -> assertThat(refusal.code())
                        .isEqualTo("not-found.instrument"));
    }

    private static <T> T ask(Database database, Function<Obligations, T> question) {
        return database.read(entities -> question.apply(new House(entities).get(Obligations.class)));
    }
}
