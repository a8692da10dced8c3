package suivi.exchange.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

/** What real files really hold. */
class CorpusTest {

    private static final Given EVERY_KIND = new Given(null, null, EnumSet.allOf(Annotation.class));

    @Test
    void x6_uprInfoHolds667RecommendationsIn680Rows() {
        Sample read = Sample.read(CorpusFile.named("upr_info_pilots_sessions1-20.csv"));

        assertThat(read.reckoning())
                .returns(680, Reckoning::rows)
                .returns(13, Reckoning::joined)
                .returns(0, Reckoning::repeated)
                .returns(0, Reckoning::skipped)
                .returns(0, Reckoning::rejected)
                .returns(667, Reckoning::recommendations);
        assertThat(read.rows()).hasSize(667).allMatch(ImportedRow::taken);
        assertThat(read.rows().stream().flatMap(row -> row.rows().stream()).map(RawRow::number))
                .doesNotHaveDuplicates()
                .hasSize(680);
    }

    @Test
    void x6_theStatesOfJointRowsAreAllThereAndTheRowsAreTold() {
        Sample read = Sample.read(CorpusFile.named("upr_info_pilots_sessions1-20.csv"));

        assertThat(read.rows().stream()
                        .filter(row -> row.rows().size() > 1)
                        .map(row -> row.rows().stream().map(RawRow::number).toList()))
                .containsExactlyInAnyOrder(
                        List.of(5, 10, 32),
                        List.of(34, 78),
                        List.of(36, 41, 103),
                        List.of(37, 106),
                        List.of(70, 83),
                        List.of(158, 159),
                        List.of(161, 162, 163, 164),
                        List.of(175, 176),
                        List.of(475, 476));
        assertThat(read.rows())
                .filteredOn(row -> row.number() == 161)
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.countries()).containsExactly("PHL");
                    assertThat(row.review().recommendingStates()).containsExactly("MEX", "NLD", "SVN", "GBR");
                    assertThat(row.inferences()).anySatisfy(inference -> assertThat(inference)
                            .returns(Inference.From.JOINT_ROWS, Inference::from)
                            .returns("161, 162, 163, 164", Inference::written));
                });
    }

    @Test
    void x3_everyRowOfUprInfoHasItsCountryItsStatesItsPositionAndItsCycle() {
        Sample read = Sample.read(CorpusFile.named("upr_info_pilots_sessions1-20.csv"));

        assertThat(read.rows()).allSatisfy(row -> {
            assertThat(row.countries()).hasSize(1).isSubsetOf("MEX", "PHL", "MDA");
            assertThat(row.review().recommendingStates()).hasSize(row.rows().size());
            assertThat(row.review().position()).isIn(Position.SUPPORTED, Position.NOTED);
            assertThat(row.document().body()).isEqualTo("UPR");
            assertThat(row.document().cycle())
                    .isEqualTo(Integer.parseInt(row.document().session()) <= 12 ? 1 : 2);
            assertThat(row.labels().themes()).isNotEmpty();
            assertThat(row.paragraph()).isNull();
        });
    }

    @Test
    void x3_theSixteenRealRowsOfTheIndexAreRightInTheWorkbook() throws IOException {
        Sample read = Sample.read(CorpusFile.named("uhri_layout_real_rows.xlsx"), EVERY_KIND);

        assertThat(read.rows()).hasSize(16).allMatch(ImportedRow::taken);
        assertThat(read.each(ImportedRow::paragraph))
                .containsExactly(
                        "7", "17", "3", "6", "9", "12", "13", "5", "10", "16", "8", "11", "15", "4", "14", "4");
        Map<String, JsonObject> real = realRows();
        for (ImportedRow row : read.rows().subList(0, 15)) {
            assertSame(row, real.remove(row.externalId()));
        }
        assertThat(real).isEmpty();
        assertThat(read.rows().get(15))
                .returns("a9ceae8c-fe1c-40f9-a326-1529e0ab678f", ImportedRow::externalId)
                .returns(List.of("PER"), ImportedRow::countries)
                .returns(Annotation.CONCERN, ImportedRow::kindOfAnnotation)
                .satisfies(row -> {
                    assertThat(row.document().body()).isEqualTo("CRC");
                    assertThat(row.document().symbol()).isEqualTo("CRC/C/PER/CO/6-7");
                    assertThat(row.document().adopted()).isEqualTo(LocalDate.of(2025, 2, 12));
                    assertThat(row.labels().themes()).hasSize(7).contains("Right to health");
                    assertThat(row.labels().groups()).hasSize(4).contains("Women & girls");
                    assertThat(row.labels().sdgs()).hasSize(3);
                });
    }

    @Test
    void x7_ofTheSixteenRowsTheConcernsAreSkippedUnlessTheyAreWanted() {
        Sample read = Sample.read(CorpusFile.named("uhri_layout_real_rows.xlsx"));

        assertThat(read.reckoning())
                .returns(16, Reckoning::rows)
                .returns(9, Reckoning::skipped)
                .returns(7, Reckoning::recommendations);
        assertThat(read.rows()).filteredOn(ImportedRow::skipped).allSatisfy(row -> assertThat(row.skip())
                .isEqualTo(new Skip(Skip.Why.NO_RECOMMENDATION, "Concerns/Observations")));
    }

    @Test
    void x3_theSameRowsAreRightInJsonWithNormalisedKeys() throws IOException {
        Sample read = Sample.read(CorpusFile.named("uhri_real_rows.json"), EVERY_KIND);

        Map<String, JsonObject> real = realRows();
        assertThat(read.rows()).hasSize(15).allMatch(ImportedRow::taken);
        read.rows().forEach(row -> assertSame(row, real.get(row.externalId())));
    }

    @Test
    void x3_theWordMatrixGivesItsRowsFieldByField() throws IOException {
        Sample read = Sample.read(CorpusFile.named("ohchr_upr48_thematic_list.docx"));

        List<CSVRecord> expected = csv("ohchr_upr48_matrix.csv");
        assertThat(read.reckoning()).returns(254, Reckoning::rows).returns(254, Reckoning::recommendations);
        assertThat(read.rows()).hasSameSizeAs(expected);
        for (int i = 0; i < expected.size(); i++) {
            ImportedRow row = read.rows().get(i);
            CSVRecord line = expected.get(i);
            assertThat(row.paragraph()).isEqualTo(line.get("number"));
            assertThat(row.labels().cluster()).isEqualTo(line.get("cluster_theme"));
            assertThat(row.text()).isEqualTo(line.get("text"));
            assertThat(row.review().statesAsWritten()).isEqualTo(states(line));
            assertThat(row.review().recommendingStates()).hasSameSizeAs(states(line));
            assertThat(row.review().positionAsWritten()).isEqualTo(line.get("position"));
            assertThat(row.review().position())
                    .isEqualTo(Position.valueOf(line.get("position").toUpperCase(Locale.ROOT)));
            assertThat(row.review().positionSource()).isEqualTo(line.get("position_source"));
            assertThat(row.labels().themes()).isEqualTo(list(line.get("themes")));
            assertThat(Objects.requireNonNullElse(row.labels().groups(), List.of()))
                    .isEqualTo(list(line.get("groups")));
            assertThat(row.labels().sdgs()).isEqualTo(list(line.get("sdgs")));
            assertThat(row.countries()).containsExactly("SVN");
            assertThat(row.document()).isEqualTo(new ImportedRow.Document("A/HRC/59/15", "UPR", null, "48", 4, "en"));
        }
    }

    @Test
    void x3_everyStateThatRecommendsInTheCorpusIsKnown() throws IOException {
        Set<String> names = new HashSet<>();
        csv("upr_info_pilots_sessions1-20.csv").forEach(row -> names.add(row.get("From")));
        csv("ohchr_upr48_matrix.csv").forEach(row -> names.addAll(states(row)));

        assertThat(names)
                .hasSizeGreaterThan(120)
                .allMatch(name -> Sample.NAMES.find(name).isPresent());
    }

    /** Where a State's own name has brackets, who made the list by hand cut it at the inner one. */
    private static List<String> states(CSVRecord line) {
        return list(line.get("states")).stream()
                .map(name -> name.equals("Bolivarian Republic of") ? "Venezuela (Bolivarian Republic of)" : name)
                .toList();
    }

    private static List<String> list(String cell) {
        return cell.isEmpty() ? List.of() : List.of(cell.split("\\|"));
    }

    private static void assertSame(ImportedRow row, JsonObject real) {
        assertThat(row.text()).isEqualTo(real.getString("text").strip());
        assertThat(row.document().symbol()).isEqualTo(real.getString("symbol"));
        assertThat(row.document().body()).isEqualTo(real.getString("body"));
        assertThat(row.document().adopted()).isEqualTo(real.getString("date"));
        assertThat(row.countries()).containsExactly("AUS");
        assertThat(row.kindOfAnnotation())
                .isEqualTo(
                        real.getString("annotation_type").equals("Recommendations")
                                ? Annotation.RECOMMENDATION
                                : Annotation.CONCERN);
        assertThat(row.labels().themes()).isEqualTo(strings(real.getJsonArray("themes")));
        assertThat(row.labels().groups()).isEqualTo(strings(real.getJsonArray("affected_persons")));
        assertThat(row.labels().sdgs()).isEqualTo(strings(real.getJsonArray("sdgs")));
    }

    private static List<String> strings(JsonArray array) {
        return array.getValuesAs(
                (JsonString value) -> value.getString().replace('\u00A0', ' ').strip());
    }

    private static Map<String, JsonObject> realRows() throws IOException {
        Map<String, JsonObject> rows = new LinkedHashMap<>();
        try (var reader = Json.createReader(Files.newBufferedReader(CorpusFile.named("uhri_real_rows.json")))) {
            reader.readArray().getValuesAs(JsonObject.class).forEach(row -> rows.put(row.getString("_id"), row));
        }
        return rows;
    }

    private static List<CSVRecord> csv(String name) throws IOException {
        try (Reader reader = Files.newBufferedReader(CorpusFile.named(name), UTF_8)) {
            return CSVFormat.RFC4180
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .get()
                    .parse(reader)
                    .getRecords();
        }
    }
}
