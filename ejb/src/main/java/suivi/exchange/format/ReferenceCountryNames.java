package suivi.exchange.format;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The names of the reference data, and those that the Index, UPR Info and States themselves also use. */
public final class ReferenceCountryNames implements CountryNames {

    private static final String REFERENCE = "/sql/reference/countries.json";

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private static final Pattern NOT_IN_A_NAME = Pattern.compile("[^\\p{L}\\p{N}]+");

    private static final Pattern BRACKETS = Pattern.compile("^(.+?)\\s*\\((.+)\\)$");

    /** One line a country: its code, then the names that no official list has. */
    private static final String ALSO = """
            BHS|The Bahamas
            BIH|Bosnia & Herzegovina|Bosnia-Herzegovina
            BOL|Bolivia|Plurinational State of Bolivia
            BRN|Brunei
            CIV|Ivory Coast|Cote d'Ivoire
            COD|Democratic Republic of Congo|DR Congo|DRC|Congo (Democratic Republic of the)
            COG|Republic of the Congo|Congo (Republic of the)|Republic of Congo|Congo-Brazzaville
            CPV|Cape Verde
            CZE|Czech Republic|República Checa
            EGY|Arab Republic of Egypt
            FSM|Micronesia|Federated States of Micronesia
            GBR|United Kingdom|UK|Great Britain|United Kingdom of Great Britain & Northern Ireland|Reino Unido
            GMB|The Gambia|Republic of The Gambia
            GNB|Guinea Bissau
            IRN|Iran|Islamic Republic of Iran|Irán
            KGZ|Kyrgyz Republic
            KNA|Saint Kitts & Nevis|St. Kitts and Nevis|St. Kitts & Nevis
            KOR|South Korea|Korea (Republic of)|Corea del Sur
            LAO|Lao PDR|Laos
            LCA|St. Lucia
            LKA|Democratic Socialist Republic of Sri Lanka
            MDA|Moldova|Moldova (Republic of)
            MKD|Macedonia|the former Yugoslav Republic of Macedonia|TFYR Macedonia|FYR Macedonia|Republic of North Macedonia
            MMR|Burma
            NLD|Netherlands|The Netherlands|Kingdom of the Netherlands|Netherlands, Kingdom of the|Holanda|Países Bajos
            PHL|The Philippines
            PRK|DPRK|DPR Korea|North Korea|DPR of Korea|Korea (Democratic People's Republic of)|Corea del Norte
            PSE|Palestine|Palestine, State of|Occupied Palestinian Territory|Palestina
            RUS|Russia|Rusia
            STP|Sao Tome & Principe|São Tomé and Príncipe
            SWZ|Swaziland|Kingdom of Eswatini|Swazilandia
            SYR|Syria|Siria
            TLS|Timor Leste|East Timor
            TTO|Trinidad & Tobago
            TUR|Turkey|Turkiye|Turquía
            TZA|Tanzania|Tanzania (United Republic of)|Tanzanía
            ARE|UAE|Emirates
            USA|United States|USA|US|U.S.A.|Estados Unidos|EE.UU.
            VAT|Vatican|Vatican City|Holy See (Vatican City State)
            VCT|Saint Vincent & the Grenadines|St. Vincent and the Grenadines|St. Vincent & the Grenadines
            VEN|Venezuela|Bolivarian Republic of Venezuela
            VNM|Vietnam
            """;

    private final Map<String, String> byName = new HashMap<>();

    private final Map<String, String> byCode = new HashMap<>();

    public ReferenceCountryNames() {
        try (InputStream reference = ReferenceCountryNames.class.getResourceAsStream(REFERENCE)) {
            if (reference == null) {
                throw new IllegalStateException(REFERENCE + " is not part of this build");
            }
            try (var reader = Json.createReader(new InputStreamReader(reference, StandardCharsets.UTF_8))) {
                reader.readObject()
                        .getJsonArray("countries")
                        .getValuesAs(JsonObject.class)
                        .forEach(this::country);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        ALSO.lines().map(line -> line.split("\\|")).forEach(this::also);
    }

    @Override
    public Optional<String> find(String name) {
        String code = byCode.get(name.strip());
        return Optional.ofNullable(code == null ? byName.get(key(name)) : code);
    }

    private void country(JsonObject country) {
        String iso3 = country.getString("iso3");
        byCode.put(iso3, iso3);
        byCode.put(country.getString("iso2"), iso3);
        JsonObject names = country.getJsonObject("name");
        for (String language : names.keySet()) {
            String name = names.getString(language);
            byName.put(key(name), iso3);
            var brackets = BRACKETS.matcher(name);
            if (brackets.matches()) {
                byName.putIfAbsent(key(brackets.group(1)), iso3);
                byName.putIfAbsent(key(brackets.group(2) + " " + brackets.group(1)), iso3);
            }
        }
    }

    private void also(String... line) {
        String iso3 = line[0];
        for (int i = 1; i < line.length; i++) {
            byName.put(key(line[i]), iso3);
        }
    }

    /** Without case, accents and punctuation: what people vary when they write a name. */
    private static String key(String name) {
        String bare = MARKS.matcher(Normalizer.normalize(name.replace("&", " and "), Normalizer.Form.NFD))
                .replaceAll("");
        return NOT_IN_A_NAME
                .matcher(bare.toLowerCase(Locale.ROOT))
                .replaceAll(" ")
                .strip();
    }
}
