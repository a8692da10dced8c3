package suivi.exchange.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReferenceCountryNamesTest {

    @ParameterizedTest
    @CsvSource({
        "Moldova, MDA",
        "REPUBLIC OF MOLDOVA, MDA",
        "Bolivia, BOL",
        "USA, USA",
        "United States of America, USA",
        "Holy See, VAT",
        "Viet Nam, VNM",
        "Iran, IRN",
        "Islamic Republic of Iran, IRN",
        "Czech Republic, CZE",
        "Czechia, CZE",
        "Turkey, TUR",
        "Türkiye, TUR",
        "Russia, RUS",
        "State of Palestine, PSE",
        "United Kingdom, GBR",
        "Côte d’Ivoire, CIV",
        "Trinidad & Tobago, TTO",
        "Bolivarian Republic of Venezuela, VEN",
        "México, MEX",
        "filipinas, PHL",
        "PK, PAK",
        "PHL, PHL",
    })
    void x3_aCountryIsKnownByEveryNameThatIsInUse(String name, String code) {
        assertThat(Sample.NAMES.find(name)).contains(code);
    }

    @Test
    void x4_aNameThatIsNoCountrysIsNotGuessed() {
        assertThat(Sample.NAMES.find("Atlantis")).isEmpty();
        assertThat(Sample.NAMES.find("Korea")).isEmpty();
        assertThat(Sample.NAMES.find("pk")).isEmpty();
        assertThat(Sample.NAMES.find("")).isEmpty();
    }
}
