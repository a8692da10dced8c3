package suivi.benchmark;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.stream.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import java.util.function.IntConsumer;
import suivi.shipped.CorpusFile;

/**
 * Multiplies the recommendations of the Universal Human Rights Index and varies their shape, in its JSON, as a stream. The
 * same seed gives the same file. Each has a symbol and paragraph of its own; countries, bodies, themes and years are
 * spread as the Index spreads them, roughly: half is of the UPR, and a few countries and themes have most.
 */
public final class Generator {

    private static final long SEED = 20_260_204;

    /** Neighbouring seeds would begin alike: every document would be of one country. */
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private static final int PARAGRAPHS = 40;

    private static final int FIRST_YEAR = 2006;

    private static final int YEARS = 20;

    private static final List<String> COUNTRIES = List.of(
            "MEX Mexico",
            "PHL Philippines",
            "MDA Republic of Moldova",
            "AUS Australia",
            "PER Peru",
            "BRA Brazil",
            "COL Colombia",
            "ARG Argentina",
            "CHL Chile",
            "IND India",
            "IDN Indonesia",
            "NPL Nepal",
            "LKA Sri Lanka",
            "BGD Bangladesh",
            "PAK Pakistan",
            "KEN Kenya",
            "NGA Nigeria",
            "GHA Ghana",
            "SEN Senegal",
            "ETH Ethiopia",
            "ZAF South Africa",
            "MAR Morocco",
            "DZA Algeria",
            "TUN Tunisia",
            "EGY Egypt",
            "JOR Jordan",
            "LBN Lebanon",
            "ITA Italy",
            "ESP Spain",
            "PRT Portugal",
            "FRA France",
            "DEU Germany",
            "POL Poland",
            "ROU Romania",
            "UKR Ukraine",
            "GEO Georgia",
            "ARM Armenia",
            "KAZ Kazakhstan",
            "JPN Japan",
            "THA Thailand");

    private static final List<String> BODIES = List.of(
            "UPR", "UPR", "UPR", "UPR", "UPR", "UPR", "CRC", "CEDAW", "CEDAW", "CESCR", "CCPR", "CAT", "CERD", "CRPD",
            "CMW");

    private static final List<String> THEMES = List.of(
            "Constitutional & legislative framework",
            "Legal & institutional reform",
            "Equality & non-discrimination",
            "Discrimination against women",
            "Access to justice & remedy",
            "Human rights education, trainings & awareness raising");

    private static final List<String> GROUPS = List.of("Women & girls", "Children");

    private static final List<String> STATES = List.of("Portugal", "Uruguay", "Ghana", "Nepal", "Italy", "Egypt");

    private static final List<String> ACTS = List.of(
            "adopt a comprehensive law on",
            "strengthen labour inspection and",
            "allocate sufficient resources to",
            "collect disaggregated data on",
            "train judges, prosecutors and police officers on",
            "ensure effective access to remedies for",
            "raise awareness among employers of",
            "cooperate with countries of origin on");

    private static final List<String> MATTERS = List.of(
            "domestic workers",
            "trafficking in women and girls",
            "equal pay for work of equal value",
            "violence against women migrant workers",
            "children left behind",
            "recruitment fees",
            "maternity protection",
            "indigenous peoples",
            "detention of migrants",
            "the rights of persons with disabilities");

    private final Random random = new Random(SEED);

    private final List<String> texts;

    private Generator(List<String> texts) {
        this.texts = texts;
    }

    /** With the real texts where the corpus is there, else with a few of its own. */
    public static Generator ofTheCorpus() throws IOException {
        Path real = CorpusFile.path("uhri_real_rows.json");
        List<String> texts = new ArrayList<>();
        if (Files.exists(real)) {
            try (Reader in = Files.newBufferedReader(real);
                    JsonReader json = Json.createReader(in)) {
                json.readArray()
                        .getValuesAs(JsonObject.class)
                        .forEach(row -> texts.add(row.getString("text").replaceFirst("(?s)^.*?\\d+\\.\\s*", "")));
            }
        } else {
            texts.add("The Committee recommends that the State party review its legislation and report on its effect.");
            texts.add(
                    "The Committee is concerned at delays, and urges the State party to set a time frame for reform.");
            texts.add("Continue the efforts made so far, in consultation with civil society.");
        }
        return new Generator(texts);
    }

    /** @param each hears how many were written so far */
    public void write(Path file, int count, IntConsumer each) throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                java.io.Writer writer =
                        new java.io.BufferedWriter(new java.io.OutputStreamWriter(out, UTF_8), 1 << 16);
                JsonGenerator json = Json.createGenerator(writer)) {
            json.writeStartArray();
            for (int i = 0; i < count; i++) {
                write(json, i);
                each.accept(i + 1);
            }
            json.writeEnd();
        }
    }

    /** A document has some forty paragraphs in a row, as a real file has them. */
    private void write(JsonGenerator json, int i) {
        int document = i / PARAGRAPHS;
        Random ofDocument = new Random((SEED + document) * SPREAD);
        String country = skewed(COUNTRIES, ofDocument);
        String iso3 = country.substring(0, 3);
        String body = pick(BODIES, ofDocument);
        boolean review = body.equals("UPR");
        int session = 1 + ofDocument.nextInt(48);
        LocalDate adopted = review
                ? LocalDate.of(2008, 4, 7).plusMonths(4L * session)
                : LocalDate.of(FIRST_YEAR, 1, 1).plusDays(ofDocument.nextInt(365 * YEARS));
        int paragraph = i % PARAGRAPHS + 1;
        String symbol = review
                ? "A/HRC/" + (10_000 + document) + "/" + session
                : body + "/C/" + iso3 + "/CO/" + (1_000 + document);
        json.writeStartObject()
                .write("AnnotationId", new UUID(SEED, i).toString())
                .write("AnnotationType", "- Recommendations")
                .write("Body", "- " + body)
                .write("DocumentId", new UUID(SEED, -1L - document).toString())
                .write("Symbol", symbol)
                .write("PublicationDate", adopted + "T00:00:00")
                .write("PublicationDateOnUhri", adopted.plusDays(90) + "T08:30:00")
                .write("Text", text(paragraph, review));
        strings(json, "Countries", List.of(country.substring(4)));
        strings(json, "Regions", List.of());
        strings(json, "Themes", some(THEMES, 1 + random.nextInt(3)));
        strings(json, "AffectedPersons", some(GROUPS, random.nextInt(3)));
        strings(json, "Sdgs", random.nextInt(4) == 0 ? List.of("5 - GENDER EQUALITY") : List.of());
        json.writeNull("UprCycle");
        strings(json, "UprSession", review ? List.of(Integer.toString(session)) : List.of());
        strings(json, "UprPositions", review ? List.of(random.nextInt(4) == 0 ? "- Noted" : "- Supported") : List.of());
        strings(json, "UprRecommendingCountry", review ? some(STATES, 1 + random.nextInt(3)) : List.of());
        strings(json, "UprRecommendingRegions", List.of());
        json.writeEnd();
    }

    /** As real ones: a heading before some, HTML in some, from one sentence to a page. */
    private String text(int paragraph, boolean review) {
        String matter = pick(MATTERS, random);
        String wanted = pick(ACTS, random) + " " + matter + " by " + (2027 + random.nextInt(9));
        if (review) {
            return paragraph + ". " + wanted.substring(0, 1).toUpperCase(Locale.ROOT) + wanted.substring(1) + ", case "
                    + random.nextInt(100_000);
        }
        String heading = random.nextInt(3) == 0 ? matter.toUpperCase(Locale.ROOT) + "\n" : "";
        String more = random.nextInt(3) == 0 ? pick(texts, random) : "";
        String sentence = "The Committee recommends that the State party " + wanted + ", taking into account case "
                + random.nextInt(100_000) + ". " + more;
        return random.nextInt(5) == 0
                ? "<p>" + heading + paragraph + ". "
                        + sentence.replace("&", "&amp;").replace("<", "&lt;") + "</p>"
                : heading + paragraph + ". " + sentence;
    }

    private static void strings(JsonGenerator json, String key, List<String> values) {
        json.writeStartArray(key);
        values.forEach(json::write);
        json.writeEnd();
    }

    private static String pick(List<String> from, Random by) {
        return from.get(by.nextInt(from.size()));
    }

    /** The first far more often than the last. */
    private static String skewed(List<String> from, Random by) {
        double at = by.nextDouble();
        return from.get((int) (at * at * from.size()));
    }

    private List<String> some(List<String> from, int count) {
        List<String> left = new ArrayList<>(from);
        List<String> some = new ArrayList<>();
        for (int i = 0; i < count && !left.isEmpty(); i++) {
            some.add(left.remove((int) (Math.pow(random.nextDouble(), 2) * left.size())));
        }
        return some;
    }
}
