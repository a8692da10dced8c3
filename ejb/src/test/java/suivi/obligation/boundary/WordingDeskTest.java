package suivi.obligation.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import suivi.House;
import suivi.foundation.BusinessException;
import suivi.foundation.Digests;
import suivi.foundation.Language;
import suivi.foundation.Permission;
import suivi.foundation.Scope;
import suivi.foundation.database.Database;
import suivi.foundation.database.OnEachDatabase;
import suivi.ledger.boundary.LedgerReading;

class WordingDeskTest {

    private static final String TEXT = """
            {"instrument": "CEDAW", "articles": [
              {"article": 2, "paragraphs": [{"num": null, "text": "Wording of article two",
                "subparagraphs": [{"letter": "a", "text": "Wording of letter a"}]}]},
              {"article": 11, "paragraphs": [{"num": "1", "text": "Wording of paragraph one",
                "subparagraphs": [{"letter": "b", "text": "Wording of letter b"}]}]}]}""";

    @OnEachDatabase
    void o10_theWordingIsShownInItsLanguageOnlyAndTheSummaryStays(Database database) {
        database.scene(entities -> {
            House house = new House(entities).administeredBy("ana");
            String summary = provision(house, "CEDAW 2", Language.EN).summary();
            assertThat(house.get(WordingDesk.class).importWording("CEDAW", Language.EN, TEXT))
                    .isEqualTo(4);
            assertThat(provision(house, "CEDAW 2", Language.EN).wording()).isEqualTo("Wording of article two");
            assertThat(provision(house, "CEDAW 2", Language.EN).summary())
                    .isEqualTo(summary)
                    .isNotBlank();
            assertThat(provision(house, "CEDAW 2", Language.ES).wording()).isNull();
            assertThat(provision(house, "CEDAW 2(a)", Language.EN).wording()).isEqualTo("Wording of letter a");
            assertThat(provision(house, "CEDAW 11(1)", Language.EN).wording()).isEqualTo("Wording of paragraph one");
            assertThat(provision(house, "CEDAW 11(1)(b)", Language.EN).wording())
                    .isEqualTo("Wording of letter b");
            assertThat(provision(house, "CEDAW 11", Language.EN).wording()).isNull();
        });
    }

    @OnEachDatabase
    void o10_anImportReplacesTheWordingBefore(Database database) {
        database.scene(entities -> {
            House house = new House(entities).administeredBy("ana");
            house.get(WordingDesk.class).importWording("CEDAW", Language.EN, TEXT);
            house.get(WordingDesk.class)
                    .importWording("CEDAW", Language.EN, TEXT.replace("Wording of article two", "Mended"));
            assertThat(provision(house, "CEDAW 2", Language.EN).wording()).isEqualTo("Mended");
        });
    }

    @OnEachDatabase
    void o10_anImportLeavesNothingStandingOfTheOneBeforeInItsLanguage(Database database) {
        database.scene(entities -> {
            House house = new House(entities).administeredBy("ana");
            house.get(WordingDesk.class).importWording("CEDAW", Language.EN, TEXT);
            house.get(WordingDesk.class).importWording("CEDAW", Language.ES, TEXT);
            house.get(WordingDesk.class).importWording("CEDAW", Language.EN, """
                    {"instrument": "CEDAW", "articles": [
                      {"article": 2, "paragraphs": [{"num": null, "text": "Shorter"}]}]}""");
            assertThat(provision(house, "CEDAW 2", Language.EN).wording()).isEqualTo("Shorter");
            assertThat(provision(house, "CEDAW 11(1)", Language.EN).wording()).isNull();
            assertThat(provision(house, "CEDAW 11(1)", Language.ES).wording()).isEqualTo("Wording of paragraph one");
        });
    }

    @OnEachDatabase
    void o11_anImportForNoInstrumentIsTheReadersToMend(Database database) {
        database.scene(entities -> assertThatThrownBy(() -> new House(entities)
                        .administeredBy("ana")
                        .get(WordingDesk.class)
                        .importWording(null, Language.EN, TEXT))
                .isInstanceOfSatisfying(BusinessException.class, refusal -> assertThat(refusal.violations())
                        .singleElement()
                        .satisfies(violation -> assertThat(violation.field()).isEqualTo("instrument"))));
    }

    @OnEachDatabase
    void o10_nothingIsShippedWithItsAuthenticWording(Database database) {
        database.scene(entities -> assertThat(entities.createNativeQuery("select count(*) from provision_wording")
                        .getSingleResult())
                .hasToString("0"));
    }

    @OnEachDatabase
    void o11_anImportThatKnowsNoSuchProvisionNamesItAndLeavesNothingBehind(Database database) {
        database.scene(entities -> {
            House house = new House(entities).administeredBy("ana");
            String text = TEXT.replace("\"article\": 11", "\"article\": 31");
            assertThatThrownBy(() -> house.get(WordingDesk.class).importWording("CEDAW", Language.EN, text))
                    .isInstanceOfSatisfying(BusinessException.class, refusal -> {
                        assertThat(refusal.violations().get(0).code()).isEqualTo("wording.unknown");
                        assertThat(refusal.violations().get(0).args().get(0)).startsWith("31(1)");
                    });
        });
        database.scene(entities -> assertThat(
                        provision(new House(entities), "CEDAW 2", Language.EN).wording())
                .as("in a transaction after the one that was rolled back")
                .isNull());
    }

    @OnEachDatabase
    void l1_anImportIsInTheLedgerWithTheDigestOfWhatCame(Database database) {
        database.scene(entities -> {
            House house = new House(entities).administeredBy("ana");
            house.get(WordingDesk.class).importWording("CEDAW", Language.EN, TEXT);
            assertThat(house.seenBy("auditor", Permission.READ_LEDGER, Scope.EVERYWHERE)
                            .get(LedgerReading.class)
                            .entries(null, 2))
                    .singleElement()
                    .satisfies(line -> {
                        assertThat(line.act()).isEqualTo("obligation.import-wording");
                        assertThat(line.actor()).isEqualTo("ana");
                        assertThat(line.subjectKey()).isEqualTo("CEDAW");
                        assertThat(line.digest()).isEqualTo(Digests.sha256(TEXT));
                    });
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "no json",
                "[]",
                "{}",
                "{\"instrument\": \"CMW\", \"articles\": []}",
                "{\"instrument\": \"CEDAW\", \"articles\": []}",
                "{\"instrument\": \"CEDAW\", \"articles\": {}}",
                "{\"instrument\": \"CEDAW\", \"articles\": [1]}",
                "{\"instrument\": \"CEDAW\", \"articles\": [{}]}",
                "{\"instrument\": \"CEDAW\", \"articles\": [{\"article\": 1, \"paragraphs\": [{}]}]}",
                "{\"instrument\": \"CEDAW\", \"articles\": [{\"article\": 1, \"paragraphs\": [{\"text\": 1}]}]}",
                "{\"instrument\": \"CEDAW\", \"articles\": [{\"article\": 1, \"paragraphs\": [{\"text\": \" \"}]}]}",
                "{\"instrument\": \"CEDAW\", \"articles\": [{\"article\": 1, \"paragraphs\": "
                        + "[{\"num\": 1, \"text\": \"one\"}]}]}",
                "{\"instrument\": \"CEDAW\", \"articles\": [{\"article\": 1, \"paragraphs\": "
                        + "[{\"text\": \"one\"}, {\"text\": \"two\"}]}]}"
            })
    void o11_aTextThatCannotBeReadIsRefusedAsTheReadersToMend(String text) {
        Database.DERBY.scene(entities -> assertThatThrownBy(() -> new House(entities)
                        .administeredBy("ana")
                        .get(WordingDesk.class)
                        .importWording("CEDAW", Language.EN, text))
                .isInstanceOfSatisfying(BusinessException.class, refusal -> assertThat(refusal.kind())
                        .isEqualTo(BusinessException.Kind.INVALID)));
    }

    private static ProvisionLine provision(House house, String id, Language language) {
        house.requestEnds();
        return house.get(Obligations.class).provision(id, language).provision();
    }
}
