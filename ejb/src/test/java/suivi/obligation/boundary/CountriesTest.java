package suivi.obligation.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import suivi.House;
import suivi.foundation.BusinessException;
import suivi.foundation.Language;
import suivi.foundation.database.Database;
import suivi.foundation.database.OnEachDatabase;
import suivi.obligation.entity.Basis;
import suivi.obligation.entity.Binding;

class CountriesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @OnEachDatabase
    void o9_everyStateIsListedByItsNameInEachLanguage(Database database) {
        List<CountryLine> english = ask(database, desk -> desk.countries(Language.EN));
        List<CountryLine> spanish = ask(database, desk -> desk.countries(Language.ES));
        assertThat(english).hasSameSizeAs(spanish).hasSizeGreaterThanOrEqualTo(193);
        assertThat(english.get(0).name()).isEqualTo("Afghanistan");
        assertThat(spanish.get(0).name()).isEqualTo("Afganistán");
        assertThat(english)
                .filteredOn(CountryLine::pilot)
                .extracting(CountryLine::iso3)
                .containsExactly("MEX", "PHL", "MDA");
    }

    @OnEachDatabase
    void o9_aStateIsNamedInTheReadersLanguage(Database database) {
        assertThat(mexico(database, Language.ES)).isEqualTo(new CountryLine("MEX", "MX", true, "México"));
        assertThat(mexico(database, Language.EN).name()).isEqualTo("Mexico");
        assertThatThrownBy(() -> ask(database, desk -> desk.country("XXX", Language.EN)))
                .isInstanceOfSatisfying(BusinessException.class, refusal -> assertThat(refusal.code())
                        .isEqualTo("not-found.country"));
    }

    @OnEachDatabase
    void o4_theCmwDoesNotBindTheRepublicOfMoldova(Database database) {
        TreatyStanding standing = standing(database, "MDA", "CMW", TODAY);
        assertThat(standing.binding()).isEqualTo(Binding.NOT_BINDING);
        assertThat(standing.boundFrom()).isNull();
        assertThat(standing.bindingOn("CMW 25(1)")).isEqualTo(Binding.NOT_BINDING);
    }

    @OnEachDatabase
    void o6_thatAStateIsNoPartySaysUntilWhenSomebodyLooked(Database database) {
        assertThat(standing(database, "MDA", "CMW", TODAY).actions())
                .singleElement()
                .satisfies(action -> assertThat(action.checkedIn()).isEqualTo(2022));
        assertThat(standing(database, "MDA", "CEDAW", TODAY).actions())
                .singleElement()
                .satisfies(action -> assertThat(action.checkedIn()).isNull());
    }

    @OnEachDatabase
    void o3_mexicoHadConsentedToTheCmwBeforeItWasInForce(Database database) {
        assertThat(standing(database, "MEX", "CMW", LocalDate.of(1999, 3, 7)).binding())
                .isEqualTo(Binding.SIGNED);
        assertThat(standing(database, "MEX", "CMW", LocalDate.of(1999, 3, 8)).binding())
                .isEqualTo(Binding.NOT_YET_IN_FORCE);
        assertThat(standing(database, "MEX", "CMW", LocalDate.of(2003, 6, 30)).binding())
                .isEqualTo(Binding.NOT_YET_IN_FORCE);
    }

    @OnEachDatabase
    void o2_theCmwBindsMexicoFromItsOwnEntryIntoForce(Database database) {
        TreatyStanding standing = standing(database, "MEX", "CMW", LocalDate.of(2003, 7, 1));
        assertThat(standing.binding()).isEqualTo(Binding.BINDING_WITH_RESERVATION);
        assertThat(standing.boundFrom()).isEqualTo("2003-07-01");
        assertThat(standing.waitedForTheTreaty()).isTrue();
    }

    @OnEachDatabase
    void o8_mexicosReservationStandsOnItsProvisionUntilItWasWithdrawn(Database database) {
        TreatyStanding before = standing(database, "MEX", "CMW", LocalDate.of(2010, 1, 1));
        assertThat(before.bindingOn("CMW 22(4)")).isEqualTo(Binding.BINDING_WITH_RESERVATION);
        assertThat(before.bindingOn("CMW 22")).isEqualTo(Binding.BINDING_WITH_RESERVATION);
        assertThat(before.bindingOn("CMW Part III")).isEqualTo(Binding.BINDING_WITH_RESERVATION);
        assertThat(before.bindingOn("CMW Part IV")).isEqualTo(Binding.BINDING);
        assertThat(before.bindingOn("CMW 22(5)")).isEqualTo(Binding.BINDING);
        assertThat(before.bindingOn("CMW 2")).isEqualTo(Binding.BINDING);
        assertThat(standing(database, "MEX", "CMW", LocalDate.of(2015, 1, 1)).binding())
                .isEqualTo(Binding.BINDING);
    }

    @OnEachDatabase
    void o2_thePhilippinesAreBoundByTheCmwSinceItsEntryIntoForceAndByCedawADayAfterIts(Database database) {
        TreatyStanding cmw = standing(database, "PHL", "CMW", TODAY);
        assertThat(cmw.binding()).isEqualTo(Binding.BINDING);
        assertThat(cmw.boundFrom()).isEqualTo("2003-07-01");
        TreatyStanding cedaw = standing(database, "PHL", "CEDAW", LocalDate.of(1981, 9, 3));
        assertThat(cedaw.binding()).isEqualTo(Binding.NOT_YET_IN_FORCE);
        assertThat(cedaw.boundFrom()).isEqualTo("1981-09-04");
        assertThat(cedaw.waitedForTheTreaty()).isFalse();
    }

    @OnEachDatabase
    void o2_theRepublicOfMoldovaIsBoundByCedawFromTheThirtiethDay(Database database) {
        assertThat(standing(database, "MDA", "CEDAW", LocalDate.of(1994, 7, 30)).binding())
                .isEqualTo(Binding.NOT_YET_IN_FORCE);
        assertThat(standing(database, "MDA", "CEDAW", LocalDate.of(1994, 7, 31)).binding())
                .isEqualTo(Binding.BINDING);
    }

    @OnEachDatabase
    void o5_whereNothingIsRecordedNothingIsConcluded(Database database) {
        assertThat(standings(database, List.of("FRA"), TODAY, Language.EN))
                .hasSize(3)
                .allSatisfy(standing -> assertThat(standing.binding()).isEqualTo(Binding.UNKNOWN));
    }

    @OnEachDatabase
    void o6_aStatusThatRestsOnBackgroundSaysSo(Database database) {
        assertThat(standing(database, "PHL", "CEDAW", TODAY).isBackground()).isTrue();
        assertThat(standing(database, "PHL", "CMW", TODAY).isBackground()).isFalse();
    }

    @OnEachDatabase
    void o6_everyFactNamesItsBasisAndItsSourceInEachLanguage(Database database) {
        for (Language language : Language.values()) {
            assertThat(standings(database, List.of("MEX", "MDA", "PHL"), TODAY, language))
                    .hasSize(9)
                    .allSatisfy(standing -> {
                        assertThat(standing.actions()).isNotEmpty().allSatisfy(action -> {
                            assertThat(action.basis()).isIn((Object[]) Basis.values());
                            assertThat(action.source()).isNotBlank();
                            assertThat(action.address()).startsWith("https://");
                        });
                        assertThat(standing.statements()).allSatisfy(statement -> {
                            assertThat(statement.summary()).isNotBlank();
                            assertThat(statement.source()).isNotBlank();
                        });
                    });
        }
    }

    @OnEachDatabase
    void o4_standingsComeInTheOrderOfTheStatesAskedFor(Database database) {
        assertThat(standings(database, List.of("PHL", "MEX"), TODAY, Language.ES))
                .extracting(standing -> standing.country() + " " + standing.instrument())
                .containsExactly("PHL CEDAW", "PHL CMW", "PHL CEDAW-OP", "MEX CEDAW", "MEX CMW", "MEX CEDAW-OP");
        assertThat(standings(database, List.of(), TODAY, Language.ES)).isEmpty();
    }

    private static TreatyStanding standing(Database database, String country, String treaty, LocalDate on) {
        return standings(database, List.of(country), on, Language.EN).stream()
                .filter(standing -> standing.instrument().equals(treaty))
                .findFirst()
                .orElseThrow();
    }

    private static CountryLine mexico(Database database, Language language) {
        return ask(database, desk -> desk.country("MEX", language));
    }

    private static List<TreatyStanding> standings(
            Database database, List<String> countries, LocalDate on, Language language) {
        return ask(database, desk -> desk.standings(countries, on, language));
    }

    private static <T> T ask(Database database, Function<Countries, T> question) {
        return database.read(entities -> question.apply(new House(entities).get(Countries.class)));
    }
}
