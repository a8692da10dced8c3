package suivi.exchange.boundary;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import suivi.exchange.boundary.ImportCard.Counts;
import suivi.exchange.format.Annotation;
import suivi.exchange.format.SuiviColumn;
import suivi.foundation.BusinessException;
import suivi.foundation.Language;
import suivi.foundation.Permission;
import suivi.foundation.Scope;
import suivi.foundation.database.Database;
import suivi.foundation.database.OnEachDatabase;
import suivi.ledger.boundary.LedgerHead;
import suivi.ledger.boundary.LedgerProofs;
import suivi.ledger.control.Sealing;
import suivi.recommendation.boundary.RegisterFilter;
import suivi.recommendation.control.Recorder;
import suivi.recommendation.control.ShippedVocabulary;
import suivi.search.boundary.Finder;
import suivi.search.boundary.Wanted;

class ExportDeskTest {

    private static final String FORMULA =
            "CEDAW/C/MEX/CO/98,7,MEX,CEDAW,2026-01-02,en,\"=cmd|' /C calc'!A0\",,PUBLISHED,UHRI:@one";

    @TempDir
    private Path folder;

    @OnEachDatabase
    void x23_ourOwnFileIsImportedAgainWithNothingNewAndNothingChanged(Database database) {
        demonstration(database, table -> {
            byte[] csv = written(table, Layout.SUIVI_CSV);
            table.comes("bea", Scope.EVERYWHERE);
            String id = table.previewed(table.bytes(csv));
            int number = (int) table.recommendations();
            assertThat(number).isGreaterThanOrEqualTo(40);
            assertThat(table.counts(id)).as("%s", differing(table, id)).isEqualTo(new Counts(0, 0, number, 0, 0));
        });
    }

    @Test
    void x23_whatWasExportedIsTheSameInARegisterThatDidNotHaveIt() {
        List<byte[]> csv = new ArrayList<>();
        demonstration(Database.DERBY, table -> csv.add(written(table, Layout.SUIVI_CSV)));
        ImportTable.laid(Database.DERBY, folder, table -> {
            table.house.with(Finder.class, new EveryRecord(table.house.get(EntityManager.class)));
            String id = table.recorded(table.previewed(table.bytes(csv.get(0))));
            assertThat(table.counts(id).added()).isEqualTo((int) table.recommendations());
            seesAll(table);
            assertThat(withoutLinks(written(table, Layout.SUIVI_CSV))).isEqualTo(withoutLinks(csv.get(0)));
        });
    }

    @OnEachDatabase
    void r4_everyLayoutOfOursSaysHowEachLinkBinds(Database database) {
        demonstration(database, table -> {
            assertThat(records(table, "MDA"))
                    .extracting(row -> row.get("_links"))
                    .anyMatch(links -> links.contains("CMW 23 (NOT_BINDING)"))
                    .anyMatch(links -> links.contains("CMW 65(2) (NOT_BINDING, PROPOSED)"));
            assertThat(records(table, "MEX"))
                    .extracting(row -> row.get("_links"))
                    .anyMatch(links -> links.contains("CMW 25(1)(a) (BINDING)"));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            export(table).write(wanted("MDA"), Layout.SUIVI_JSON, out);
            assertThat(out.toString(UTF_8))
                    .contains("{\"provision\":\"CMW 23\",\"point\":null,\"relation\":")
                    .contains("\"binding\":\"NOT_BINDING\"");
        });
    }

    @Test
    void x23_noColumnOfAnExportIsPassedOverInSilenceWhereSomebodyChangedIt() {
        demonstration(Database.DERBY, table -> {
            CSVRecord row = records(table).stream()
                    .filter(each -> !each.get("recommending_states").isEmpty())
                    .findFirst()
                    .orElseThrow();
            table.comes("bea", Scope.EVERYWHERE);
            assertThat(told(table, row, Map.of())).isEmpty();
            Map<SuiviColumn, String> changes = new EnumMap<>(SuiviColumn.class);
            for (SuiviColumn column : SuiviColumn.values()) {
                changes.put(column, "77");
            }
            changes.putAll(Map.of(
                    SuiviColumn.COUNTRY, "PHL",
                    SuiviColumn.BODY, "CEDAW",
                    SuiviColumn.ADOPTED, "2020-02-02",
                    SuiviColumn.LANGUAGE, "fr",
                    SuiviColumn.TYPE, "other",
                    SuiviColumn.KIND, "",
                    SuiviColumn.STATE, row.get("state").equals("ARCHIVED") ? "DRAFT" : "ARCHIVED",
                    SuiviColumn.PRIORITY, row.get("priority").equals("yes") ? "no" : "yes",
                    SuiviColumn.DUE, "2031-02-03",
                    SuiviColumn.FICTITIOUS, "no"));
            changes.put(SuiviColumn.POSITION, row.get("position").equals("NOTED") ? "SUPPORTED" : "NOTED");
            changes.put(SuiviColumn.RECOMMENDING_STATES, "");
            changes.forEach((column, value) -> assertThat(told(table, row, Map.of(column, value)))
                    .as("%s: %s", column, value)
                    .isNotEmpty());
        });
    }

    /** What a preview says of that row with some cells changed. */
    private static List<String> told(ImportTable table, CSVRecord row, Map<SuiviColumn, String> changes) {
        List<String> headings = new ArrayList<>();
        List<String> cells = new ArrayList<>();
        for (SuiviColumn column : SuiviColumn.values()) {
            headings.add(column.heading());
            cells.add('"'
                    + changes.getOrDefault(column, row.get(column.heading())).replace("\"", "\"\"")
                    + '"');
        }
        String id = table.previewed(table.file(String.join(",", headings) + "\r\n" + String.join(",", cells)));
        RowLine line = table.row(id, 1);
        List<String> told = new ArrayList<>(line.differing());
        line.reasons().forEach(reason -> told.add(reason.code()));
        line.inferred().forEach(inferred -> told.add(inferred.code()));
        return told;
    }

    @OnEachDatabase
    void x22_thePublicGetsWhatIsPublicAndACoordinatorHerDraftsToo(Database database) {
        demonstration(database, table -> {
            assertThat(states(table)).contains("DRAFT", "PUBLISHED");
            table.house.seenBy("bea", Permission.RECORD_RECOMMENDATION, Scope.country("MEX"));
            assertThat(records(table))
                    .filteredOn(row -> row.get("state").equals("DRAFT"))
                    .isNotEmpty()
                    .allMatch(row -> row.get("country").equals("MEX"));
            table.house.seenBy("nobody", Permission.USE_OWN_ACCOUNT);
            assertThat(states(table)).isSubsetOf("PUBLISHED", "ARCHIVED").isNotEmpty();
        });
    }

    @Test
    void x22_aLongListIsWrittenWhileItIsReadAndStaysInItsOrder() {
        ImportTable.laid(Database.DERBY, folder, table -> {
            String[] lines = new String[1100];
            for (int i = 0; i < lines.length; i++) {
                lines[i] = "CEDAW/C/MEX/CO/98," + (i + 1) + ",MEX,CEDAW,2026-01-02,en,Text " + i + ",,PUBLISHED,";
            }
            table.recorded(table.previewed(lines));
            Counting out = new Counting();
            EveryRecord list = new EveryRecord(table.house.get(EntityManager.class));
            List<Long> writtenBefore = new ArrayList<>();
            list.before = () -> writtenBefore.add(out.bytes);
            table.house.with(Finder.class, list);
            table.desk();
            export(table).write(wanted(null), Layout.SUIVI_CSV, out);
            assertThat(writtenBefore).hasSize(3).doesNotHaveDuplicates();
            assertThat(records(table))
                    .extracting(row -> row.get("reference"))
                    .hasSize(1100)
                    .isSorted();
        });
    }

    /** A transaction keeps its connection, and a slow reader would keep both. */
    @Test
    void x22_whatIsWrittenAsAStreamHoldsNoTransaction() {
        for (Class<?> desk : List.of(ExportDesk.class, ImportDesk.class, Finder.class)) {
            assertThat(desk.getDeclaredMethods())
                    .filteredOn(
                            method -> Set.of("write", "writeRejected", "scroll").contains(method.getName()))
                    .singleElement()
                    .satisfies(method -> assertThat(method.getAnnotation(TransactionAttribute.class))
                            .isNotNull()
                            .returns(TransactionAttributeType.NOT_SUPPORTED, TransactionAttribute::value));
        }
    }

    @Test
    void x25_whatASpreadsheetOfAnotherCountrySplitsIsNoFormulaEitherAndComesBackAsItIs() {
        ImportTable.laid(Database.DERBY, folder, table -> {
            table.house.with(Finder.class, new EveryRecord(table.house.get(EntityManager.class)));
            String text = "Adopt;=cmd|' /C calc'!A0;now\n=1+1\n- one\t@two";
            table.recorded(table.previewed(
                    FORMULA.replace("=cmd|' /C calc'!A0", text),
                    FORMULA.replace("98,7", "98,8").replace("@one", "two").replace("=cmd", "''=cmd")));
            assertThat(records(table))
                    .extracting(row -> row.get("text"))
                    .containsExactly("Adopt;'=cmd|' /C calc'!A0;now\n'=1+1\n'- one\t'@two", "''=cmd|' /C calc'!A0");
            byte[] csv = written(table, Layout.SUIVI_CSV);
            assertThat(new String(csv, UTF_8)).doesNotContainPattern("[;\\t\\r\\n][=+@-]");
            assertThat(table.counts(table.previewed(table.bytes(csv)))).isEqualTo(new Counts(0, 0, 2, 0, 0));
        });
    }

    @Test
    void x27_eachLayoutCarriesTheCheckpointOfTheLedger() throws IOException {
        demonstration(Database.DERBY, table -> {
            table.house.setting("suivi.ledger.key", folder.resolve("ledger.key").toString());
            table.house.get(Sealing.class).seal();
            String note = table.house
                    .get(LedgerProofs.class)
                    .newestHead()
                    .map(LedgerHead::note)
                    .orElseThrow();
            assertThat(records(table).get(0).get("_about")).endsWith("\n\n" + note);
            JsonObject json = Json.createReader(new ByteArrayInputStream(written(table, Layout.SUIVI_JSON)))
                    .readObject();
            assertThat(json.getJsonObject("about").getString("checkpoint")).isEqualTo(note);
            List<JsonObject> annotations = Json.createReader(new ByteArrayInputStream(written(table, Layout.UHRI_JSON)))
                    .readArray()
                    .getValuesAs(JsonObject.class);
            assertThat(annotations)
                    .filteredOn(each -> each.containsKey("_checkpoint"))
                    .containsExactly(annotations.get(0));
            assertThat(annotations.get(0).getString("_checkpoint")).isEqualTo(note);
            for (Layout layout : List.of(Layout.SUIVI_XLSX, Layout.UHRI_XLSX)) {
                workbook(written(table, layout), workbook -> assertThat(workbook.getSheet("About"))
                        .extracting(row -> row.getCell(1).getStringCellValue())
                        .contains(note));
            }
        });
    }

    @Test
    void x24_eachLayoutSaysWhereItIsFromAndWhatIsFictitious() throws IOException {
        demonstration(Database.DERBY, table -> {
            JsonObject json = Json.createReader(new ByteArrayInputStream(written(table, Layout.SUIVI_JSON)))
                    .readObject();
            JsonObject about = json.getJsonObject("about");
            assertThat(about.getString("licence")).contains("creativecommons.org/licenses/by/4.0");
            assertThat(about.getString("date")).isEqualTo("2026-11-24");
            assertThat(about.getJsonObject("filter").getString("country")).isEqualTo("MEX");
            assertThat(about.getBoolean("demonstration")).isTrue();
            assertThat(json.getJsonArray("recommendations").getValuesAs(JsonObject.class))
                    .isNotEmpty()
                    .allMatch(each -> each.getBoolean("fictitious"))
                    .hasSize(json.getInt("number"))
                    .hasSize(json.getInt("fictitious"));
            List<CSVRecord> rows = records(table);
            assertThat(rows.get(0).get("_about")).contains("CC BY 4.0", "2026-11-24", "country=MEX", "demonstration");
            assertThat(rows).allMatch(row -> row.get("fictitious").equals("yes"));
            for (Layout layout : List.of(Layout.SUIVI_XLSX, Layout.UHRI_XLSX)) {
                workbook(written(table, layout), workbook -> assertThat(workbook.getSheet("About"))
                        .extracting(row -> row.getCell(0).getStringCellValue() + "="
                                + row.getCell(1).getStringCellValue())
                        .contains("Date=2026-11-24", "Filter=country=MEX", "Recommendations=" + rows.size())
                        .anyMatch(line -> line.startsWith("Fictitious=")));
            }
            assertThat(new String(written(table, Layout.UHRI_JSON), UTF_8)).contains("[FICTITIOUS]");
            assertThat(export(table).fileName(wanted("MEX"), Layout.UHRI_JSON))
                    .isEqualTo("suivi-demonstration-recommendations-2026-11-24-MEX-uhri.json");
        });
    }

    @Test
    void x25_noCellIsAFormulaAndATextThatLooksLikeOneComesBackAsItIs() {
        ImportTable.laid(Database.DERBY, folder, table -> {
            table.house.with(Finder.class, new EveryRecord(table.house.get(EntityManager.class)));
            table.recorded(table.previewed(FORMULA));
            assertThat(records(table).get(0).get("text")).isEqualTo("'=cmd|' /C calc'!A0");
            for (Layout layout : List.of(Layout.SUIVI_XLSX, Layout.UHRI_XLSX)) {
                workbook(written(table, layout), workbook -> {
                    List<String> texts = new ArrayList<>();
                    for (Sheet sheet : workbook) {
                        for (Row row : sheet) {
                            for (Cell cell : row) {
                                assertThat(cell.getCellType()).isIn(CellType.STRING, CellType.NUMERIC);
                                if (cell.getCellType() == CellType.STRING) {
                                    texts.add(cell.getStringCellValue());
                                }
                            }
                        }
                    }
                    assertThat(texts).anyMatch(text -> text.endsWith("=cmd|' /C calc'!A0"));
                });
            }
            assertThat(table.counts(table.previewed(table.bytes(written(table, Layout.SUIVI_CSV)))))
                    .isEqualTo(new Counts(0, 0, 1, 0, 0));
        });
    }

    @Test
    void x26_theLayoutsOfTheIndexAreReadAsTheIndexsOwn() {
        demonstration(Database.DERBY, table -> {
            int number = (int) table.recommendations();
            Set<String> references =
                    records(table).stream().map(row -> row.get("reference")).collect(toSet());
            List<byte[]> files = List.of(written(table, Layout.UHRI_JSON), written(table, Layout.UHRI_XLSX));
            table.comes("bea", Scope.EVERYWHERE);
            for (byte[] file : files) {
                String id = table.previewed(table.bytes(file), Annotation.values());
                assertThat(table.counts(id)).as("%s", differing(table, id)).isEqualTo(new Counts(0, 0, number, 0, 0));
                assertThat(table.rows(id))
                        .extracting(RowLine::reference)
                        .containsExactlyInAnyOrderElementsOf(references);
            }
        });
    }

    @Test
    void x26_whatIsNotFictitiousComesBackUnchangedAndIsNotThereTwice() {
        ImportTable.laid(Database.DERBY, folder, table -> {
            table.house.with(Finder.class, new EveryRecord(table.house.get(EntityManager.class)));
            String document = "MEX,CEDAW,2026-01-02,";
            table.recorded(table.previewed(
                    "CEDAW/C/MEX/CO/98,140.7," + document + "en,Without its number,,PUBLISHED,",
                    "CEDAW/C/MEX/CO/98,8," + document + "en,8. With its number,,PUBLISHED,",
                    "CEDAW/C/MEX/CO/98,12bis," + document + "en,A number that is not read back,,PUBLISHED,",
                    "CEDAW/C/MEX/CO/98,13(a)(ii)," + document + "en,\"A line\n\n and <another>\",,PUBLISHED,",
                    "CEDAW/C/MEX/CO/98,15," + document + "es,En español,,PUBLISHED,",
                    "CEDAW/C/MEX/CO/98,," + document + "en,Without a paragraph,,PUBLISHED,UHRI:8c5b"));
            for (Layout layout : List.of(Layout.UHRI_JSON, Layout.UHRI_XLSX)) {
                byte[] file = written(table, layout);
                String id = table.previewed(table.bytes(file), Annotation.values());
                assertThat(table.counts(id)).as("%s", differing(table, id)).isEqualTo(new Counts(0, 0, 6, 0, 0));
            }
            byte[] edited = new String(written(table, Layout.UHRI_JSON), UTF_8)
                    .replace("A number that", "A paragraph that")
                    .getBytes(UTF_8);
            String id = table.recorded(table.previewed(table.bytes(edited), Annotation.values()));
            assertThat(table.counts(id)).isEqualTo(new Counts(0, 1, 5, 0, 0));
            assertThat(table.recommendations()).isEqualTo(6);
            assertThat(table.house
                            .get(Recorder.class)
                            .byReference("CEDAW-C-MEX-CO-98:12bis")
                            .orElseThrow()
                            .texts())
                    .containsEntry("en", "A paragraph that is not read back");
        });
    }

    @Test
    void anOrderThatThereIsNotIsRefusedWithThoseThatThereAre() {
        ImportTable.laid(Database.DERBY, folder, table -> {
            ExportWanted wanted = new ExportWanted(null, RegisterFilter.NONE, "sideways", Language.EN);
            assertThatThrownBy(() -> export(table).write(wanted, Layout.SUIVI_CSV, new ByteArrayOutputStream()))
                    .isInstanceOfSatisfying(BusinessException.class, refusal -> assertThat(
                                    refusal.violations().get(0))
                            .returns("word", violation -> violation.code())
                            .satisfies(violation ->
                                    assertThat(violation.args().get(0)).contains("newest", "relevance")));
        });
    }

    /** The demonstration's records, and somebody who sees them all. */
    private void demonstration(Database database, Consumer<ImportTable> play) {
        ImportTable.laid(database, folder, table -> {
            table.house.with(Finder.class, new EveryRecord(table.house.get(EntityManager.class)));
            Recorder recorder = table.house.get(Recorder.class);
            ShippedVocabulary.demonstration().forEach(recorder::record);
            table.house.requestEnds();
            table.house.get(EntityManager.class).clear();
            seesAll(table);
            play.accept(table);
        });
    }

    private static void seesAll(ImportTable table) {
        table.house.seenBy("ana", Permission.RECORD_RECOMMENDATION, Scope.EVERYWHERE);
    }

    private static ExportDesk export(ImportTable table) {
        return table.house.get(ExportDesk.class);
    }

    private static ExportWanted wanted(String country) {
        return new ExportWanted(
                null,
                new RegisterFilter(country, null, null, null, null, null, null, null, null),
                "reference",
                Language.EN);
    }

    private static byte[] written(ImportTable table, Layout layout) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        export(table).write(wanted(layout == Layout.SUIVI_CSV ? null : "MEX"), layout, out);
        return out.toByteArray();
    }

    /** A link needs two people, so that no file brings one. */
    private static List<Map<String, String>> withoutLinks(byte[] csv) {
        return records(csv).stream()
                .map(CSVRecord::toMap)
                .peek(row -> row.remove("_links"))
                .toList();
    }

    private static List<CSVRecord> records(ImportTable table) {
        return records(table, "MEX");
    }

    private static List<CSVRecord> records(ImportTable table, String country) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        export(table).write(wanted(country), Layout.SUIVI_CSV, out);
        return records(out.toByteArray());
    }

    private static List<CSVRecord> records(byte[] csv) {
        String text = new String(csv, UTF_8);
        assertThat(text).startsWith("\uFEFF");
        try (CSVParser parser = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .setAllowMissingColumnNames(true)
                .get()
                .parse(new java.io.StringReader(text.substring(1)))) {
            return parser.getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> states(ImportTable table) {
        return records(table).stream().map(row -> row.get("state")).collect(toSet());
    }

    private static List<String> differing(ImportTable table, String id) {
        return table.rows(id).stream()
                .filter(row -> row.verdict() != Verdict.UNCHANGED)
                .map(row -> row.reference() + " " + row.differing() + " " + row.reasons())
                .toList();
    }

    private static void workbook(byte[] bytes, Consumer<XSSFWorkbook> reading) {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            reading.accept(workbook);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A finder that narrows nothing, so that what an export leaves out is its own doing. */
    private static final class EveryRecord extends Finder {

        private final EntityManager entities;

        private Runnable before = () -> {};

        EveryRecord(EntityManager entities) {
            this.entities = entities;
        }

        @Override
        public void scroll(Wanted wanted, int chunk, Consumer<List<Long>> each) {
            List<Long> ids = entities.createQuery("select r.id from Recommendation r order by r.reference", Long.class)
                    .getResultList();
            for (int from = 0; from < ids.size(); from += chunk) {
                before.run();
                each.accept(ids.subList(from, Math.min(ids.size(), from + chunk)));
            }
        }
    }

    private static final class Counting extends OutputStream {

        private long bytes;

        @Override
        public void write(int b) {
            bytes++;
        }
    }
}
