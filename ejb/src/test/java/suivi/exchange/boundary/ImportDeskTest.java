package suivi.exchange.boundary;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import suivi.exchange.boundary.ImportCard.Counts;
import suivi.exchange.boundary.ImportCard.Grouped;
import suivi.exchange.control.ImportSteps;
import suivi.exchange.control.StrayFiles;
import suivi.exchange.format.Annotation;
import suivi.exchange.format.CorpusFile;
import suivi.exchange.format.Format;
import suivi.foundation.BusinessException;
import suivi.foundation.Scope;
import suivi.foundation.database.Database;
import suivi.foundation.database.OnEachDatabase;
import suivi.recommendation.control.KnownRecords;
import suivi.recommendation.control.Recorder;
import suivi.recommendation.entity.Kind;
import suivi.recommendation.entity.Measure;
import suivi.recommendation.entity.Recommendation;
import suivi.recommendation.entity.RecordState;

class ImportDeskTest {

    private static final String FIRST =
            "CEDAW/C/MEX/CO/98,7,MEX,CEDAW,2026-01-02,en,Protect domestic workers,,PUBLISHED,";

    private static final String SECOND = "CEDAW/C/MEX/CO/98,8,MEX,CEDAW,2026-01-02,en,Count migrant women,,,";

    @TempDir
    private Path folder;

    @OnEachDatabase
    void x11_nothingIsRecordedBeforeItIsConfirmed(Database database) {
        ImportTable.laid(database, folder, table -> {
            String id = table.previewed(FIRST, SECOND);
            assertThat(table.desk().get(id).line())
                    .returns(ImportState.PREVIEWED, ImportLine::state)
                    .returns(2, ImportLine::done)
                    .returns(2, ImportLine::total)
                    .returns("ana", ImportLine::by)
                    .returns(Format.SUIVI_CSV, ImportLine::format);
            assertThat(table.counts(id)).isEqualTo(new Counts(2, 0, 0, 0, 0));
            assertThat(table.recommendations()).isZero();
            table.recorded(id);
            assertThat(table.recommendations()).isEqualTo(2);
            assertThat(table.counts(id)).isEqualTo(new Counts(2, 0, 0, 0, 0));
        });
    }

    @OnEachDatabase
    void x11_whatWasConfirmedWhenItWasBroughtIsRecordedOnceItWasRead(Database database) {
        ImportTable.laid(database, folder, table -> {
            String id = table.recordedAtOnce(FIRST, SECOND);
            assertThat(table.desk().get(id).line().state()).isEqualTo(ImportState.DONE);
            assertThat(table.desk().get(id).recorded().added()).isEqualTo(2);
        });
    }

    @OnEachDatabase
    void x12_theSameFileAgainIsUnchangedAndAnotherTextIsAChange(Database database) {
        ImportTable.laid(database, folder, table -> {
            table.recorded(table.previewed(FIRST, SECOND));
            assertThat(table.counts(table.recorded(table.previewed(FIRST, SECOND))))
                    .isEqualTo(new Counts(0, 0, 2, 0, 0));
            String id = table.previewed(FIRST.replace("Protect", "Shield"), SECOND);
            assertThat(table.row(id, 1))
                    .returns(Verdict.CHANGED, RowLine::verdict)
                    .returns(List.of("text"), RowLine::differing)
                    .returns("CEDAW-C-MEX-CO-98:7", RowLine::reference);
            table.recorded(id);
            assertThat(found(table, "CEDAW-C-MEX-CO-98:7").texts()).containsEntry("en", "Shield domestic workers");
            assertThat(table.recommendations()).isEqualTo(2);
        });
    }

    @OnEachDatabase
    void x12_whatAFileDoesNotSayStaysAsItIs(Database database) {
        ImportTable.laid(database, folder, table -> {
            String full = "symbol,paragraph,country,body,adopted,text,themes,groups,kind,type,position,"
                    + "recommending_states,priority,due,state\r\n"
                    + "A/HRC/98/7,5,MEX,UPR,2026-01-02,Act,Right to health,Women & girls,LAW,concern,"
                    + "supported,PER,yes,2027-02-03,published\r\n";
            table.recorded(table.previewed(table.file(full)));
            Recommendation recorded = found(table, "A-HRC-98-7:5");
            assertThat(recorded)
                    .returns(Kind.CONCERN, Recommendation::kind)
                    .returns(Set.of(Measure.LAW), Recommendation::measures)
                    .returns(Set.of("PER"), Recommendation::recommendingStates)
                    .returns(LocalDate.of(2027, 2, 3), Recommendation::due)
                    .returns(true, Recommendation::isPriority);
            assertThat(recorded.themes()).hasSize(1);
            assertThat(recorded.groups()).hasSize(1);
            String sparse = "symbol,paragraph,country,body,text\r\nA/HRC/98/7,5,MEX,UPR,";
            assertThat(table.row(table.previewed(table.file(sparse + "Act\r\n")), 1))
                    .returns(Verdict.UNCHANGED, RowLine::verdict);
            table.recorded(table.previewed(table.file(sparse + "Act now\r\n")));
            assertThat(found(table, "A-HRC-98-7:5"))
                    .returns("Act now", changed -> changed.texts().get("en"))
                    .usingRecursiveComparison()
                    .comparingOnlyFields(
                            "kind", "themes", "groups", "measures", "recommendingStates", "position", "priority", "due")
                    .isEqualTo(recorded);
            String edited = full.replace("LAW", "DATA|LAW")
                    .replace(",yes,2027-02-03", ",no,2028-02-03")
                    .replace("Act", "Act now");
            String id = table.recorded(table.previewed(table.file(edited)));
            assertThat(table.row(id, 1).differing()).containsExactly("due", "measures", "priority");
            assertThat(found(table, "A-HRC-98-7:5"))
                    .returns(Set.of(Measure.LAW, Measure.DATA), Recommendation::measures)
                    .returns(LocalDate.of(2028, 2, 3), Recommendation::due)
                    .returns(false, Recommendation::isPriority);
        });
    }

    @OnEachDatabase
    void x8_aNameThatARowSharesWithAnotherNeitherStopsTheImportNorReachesTheOther(Database database) {
        ImportTable.laid(database, folder, table -> {
            String first = FIRST + "UHRI:a";
            String id = table.recorded(table.previewed(first, SECOND + "UHRI:a|OWN:b"));
            assertThat(table.counts(id)).isEqualTo(new Counts(1, 0, 0, 1, 0));
            assertThat(table.row(id, 2).reasons())
                    .containsExactly(
                            new RowLine.Reason("external_id", "import.duplicate.alias", List.of("UHRI:a", "1")));
            table.recorded(table.previewed(SECOND + "UPR-INFO:7"));
            String both = table.previewed(FIRST + "UHRI:a|UPR-INFO:7");
            assertThat(table.row(both, 1).reasons()).containsExactly(several("UHRI:a|UPR-INFO:7"));
            String other = table.previewed(table.file("reference," + ImportTable.HEADINGS + "CEDAW-C-MEX-CO-98:8,"
                    + SECOND.replace("Count", "Hide") + "UHRI:a"));
            assertThat(table.row(other, 1).reasons()).containsExactly(several("UHRI:a"));
        });
    }

    private static RowLine.Reason several(String names) {
        return new RowLine.Reason("external_id", "import.several-records", List.of(names));
    }

    @OnEachDatabase
    void x13_aRowOnACountryThatIsNotHersIsRejectedAndTheOthersAreTaken(Database database) {
        ImportTable.laid(database, folder, table -> {
            table.comes("bea", Scope.country("MEX"));
            String id = table.previewed(FIRST, "CMW/C/PHL/CO/9,4,PHL,CMW,2026-01-02,en,Inspect recruiters,,,");
            assertThat(table.row(id, 2).reasons())
                    .containsExactly(new RowLine.Reason("country", "import.country.not-yours", List.of("PHL")));
            table.recorded(id);
            assertThat(table.counts(id)).isEqualTo(new Counts(1, 0, 0, 1, 0));
            assertThat(table.recommendations()).isEqualTo(1);
        });
    }

    @Test
    void x13_whatIsRecordedForAnotherStateIsNotReachedThroughItsSymbolOrItsAlias() {
        ImportTable.laid(Database.DERBY, folder, table -> {
            table.recorded(table.previewed(FIRST.replace("PUBLISHED,", "PUBLISHED,UHRI:one")));
            table.comes("bea", Scope.country("PHL"));
            String id = table.previewed(
                    FIRST.replace(",7,MEX", ",9,PHL"),
                    "CMW/C/PHL/CO/9,4,PHL,CMW,2026-01-02,en,Inspect recruiters,,,UHRI:one");
            assertThat(table.row(id, 1).reasons()).containsExactly(elsewhere("CEDAW/C/MEX/CO/98"));
            assertThat(table.row(id, 2).reasons()).containsExactly(elsewhere("UHRI:one"));
            table.comes("cleo", Scope.EVERYWHERE);
            String all = table.previewed(
                    FIRST.replace(",7,MEX", ",9,PHL"),
                    "CMW/C/PHL/CO/9,4,PHL,CMW,2026-01-02,en,Inspect recruiters,,,UHRI:one");
            assertThat(table.row(all, 1).reasons())
                    .containsExactly(
                            new RowLine.Reason("country", "import.country.other", List.of("CEDAW/C/MEX/CO/98", "MEX")));
            assertThat(table.row(all, 2).reasons())
                    .containsExactly(new RowLine.Reason(
                            "country", "import.country.other", List.of("CEDAW-C-MEX-CO-98:7", "MEX")));
        });
    }

    @Test
    void x13_aPreviewTellsNothingOfADraftOfAnotherState() {
        ImportTable.laid(Database.DERBY, folder, table -> {
            table.recorded(table.previewed("UNW/7,8,MEX,CEDAW,2026-01-02,en,Count migrant women,,DRAFT,OWN:one"));
            table.comes("bea", Scope.country("PHL"));
            String id = table.previewed(table.file("reference," + ImportTable.HEADINGS
                    + ",UNW/7,9,PHL,CMW,,en,Ask after it,,,\r\n"
                    + ",UNW/8,9,PHL,CMW,2026-03-04,en,Ask after its alias,,,OWN:one\r\n"
                    + "UNW-7:8,UNW/9,9,PHL,CMW,2026-03-04,en,Ask after its reference,,,\r\n"
                    + ",UNW/7,8,MEX,CMW,,en,Ask in its name,,,\r\n"));
            assertThat(table.row(id, 1).reasons())
                    .containsExactly(
                            elsewhere("UNW/7"), new RowLine.Reason("adopted", "import.date.missing", List.of()));
            assertThat(table.row(id, 2).reasons()).containsExactly(elsewhere("OWN:one"));
            assertThat(table.row(id, 3).reasons()).containsExactly(elsewhere("UNW-7:8"));
            assertThat(table.row(id, 4).reasons())
                    .containsExactly(
                            new RowLine.Reason("country", "import.country.not-yours", List.of("MEX")),
                            new RowLine.Reason("adopted", "import.date.missing", List.of()));
            assertThat(table.rows(id).toString()).doesNotContain("CEDAW", "2026-01-02", "Count migrant women");
        });
    }

    private static RowLine.Reason elsewhere(String what) {
        return new RowLine.Reason("country", "import.country.elsewhere", List.of(what, "PHL"));
    }

    @OnEachDatabase
    void x14_anotherPersonsImportIsNotFoundButByWhoImportsEverywhere(Database database) {
        ImportTable.laid(database, folder, table -> {
            table.comes("bea", Scope.country("MEX"));
            String id = table.previewed(FIRST);
            table.comes("cleo", Scope.country("MEX"));
            for (ThrowingCallable call : List.<ThrowingCallable>of(
                    () -> table.desk().get(id),
                    () -> table.desk().rows(id, null, 0, 10),
                    () -> table.desk().confirm(id),
                    () -> table.desk().discard(id),
                    () -> table.desk().again(id),
                    () -> table.rejected(id))) {
                assertThat(refusal(call).code()).isEqualTo("not-found.import");
            }
            assertThat(table.desk().imports(0, 10).items()).isEmpty();
            table.comes("dora", Scope.EVERYWHERE);
            assertThat(table.desk().imports(0, 10))
                    .returns(1L, page -> page.total())
                    .satisfies(page -> assertThat(page.items().get(0).by()).isEqualTo("bea"));
        });
    }

    @OnEachDatabase
    void x15_whatStoppedRunsAgainFromWhereItWasAndNothingIsThereTwice(Database database) {
        ImportTable.laid(database, folder, table -> {
            String[] lines = new String[1200];
            for (int i = 0; i < lines.length; i++) {
                lines[i] = "CEDAW/C/MEX/CO/98," + (i + 1) + ",MEX,CEDAW,2026-01-02,en,Text " + i + ",,PUBLISHED,";
            }
            String id = table.previewed(lines);
            table.desk().confirm(id);
            table.house.requestEnds();
            int[] steps = {0};
            table.house.get(suivi.exchange.control.ImportJob.class).run(id, () -> steps[0]++ == 1);
            assertThat(table.desk().get(id).line())
                    .returns(ImportState.IMPORTING, ImportLine::state)
                    .returns(500, ImportLine::done);
            table.house.get(suivi.exchange.control.ImportSteps.class).findInterrupted();
            assertThat(table.desk().get(id).line().state()).isEqualTo(ImportState.STOPPED);
            assertThat(table.desk().get(id).refusal().code()).isEqualTo("import.interrupted");
            assertThat(table.recommendations()).isEqualTo(500);
            table.desk().again(id);
            table.turn(id);
            assertThat(table.desk().get(id).line().state()).isEqualTo(ImportState.DONE);
            assertThat(table.counts(id)).isEqualTo(new Counts(1200, 0, 0, 0, 0));
            assertThat(table.recommendations()).isEqualTo(1200);
        });
    }

    @OnEachDatabase
    void x15_aRunningImportStopsWhenItIsAskedToAndAPreviewThatIsDiscardedLeavesNothing(Database database) {
        ImportTable.laid(database, folder, table -> {
            String id = table.previewed(FIRST);
            table.desk().confirm(id);
            table.desk().discard(id);
            assertThat(table.desk().get(id).line().state()).isEqualTo(ImportState.STOPPED);
            table.turn(id);
            assertThat(table.recommendations()).isZero();
            assertThat(refusal(() -> table.desk().discard(id)).code()).isEqualTo("import.recorded");
            String other = table.previewed(SECOND);
            table.desk().discard(other);
            assertThat(folder.resolve("home/imports").resolve(other)).exists();
            table.turn(other);
            assertThat(refusal(() -> table.desk().get(other)).code()).isEqualTo("not-found.import");
            assertThat(folder.resolve("home/imports").resolve(other)).doesNotExist();
            assertThat(folder.resolve("home/imports").resolve(id)).exists();
        });
    }

    @Test
    void x19_aFileThatIsSentAgainWithTheKeyOfItsRequestIsTheSameImport() {
        ImportTable.laid(Database.DERBY, folder, table -> {
            String first = table.desk().begin(keyed(table));
            assertThat(table.desk().begin(keyed(table))).isEqualTo(first);
            assertThat(table.desk().imports(0, 10).total()).isEqualTo(1);
            table.comes("bea", Scope.country("MEX"));
            assertThat(table.desk().begin(keyed(table))).isNotEqualTo(first);
        });
    }

    private static NewImport keyed(ImportTable table) {
        return new NewImport(
                "file.csv", table.file(ImportTable.HEADINGS + FIRST), null, Set.of(), null, null, false, "key");
    }

    @Test
    void x19_aFileWhoseImportDidNotComeAboutIsSweptAwayAndNoOther() {
        ImportTable.laid(Database.DERBY, folder, table -> {
            Path imports = folder.resolve("home/imports");
            table.house.get(StrayFiles.class).sweep();
            Path known = imports.resolve(table.previewed(FIRST));
            Path stray = imports.resolve("stray");
            Path young = imports.resolve("young");
            write(stray, "");
            write(young, "");
            long now = table.house.clock.instant().toEpochMilli();
            assertThat(known.toFile().setLastModified(now - 7_200_000)).isTrue();
            assertThat(stray.toFile().setLastModified(now - 7_200_000)).isTrue();
            assertThat(young.toFile().setLastModified(now - 1_800_000)).isTrue();
            table.house.get(StrayFiles.class).sweep();
            assertThat(stray).doesNotExist();
            assertThat(known).exists();
            assertThat(young).exists();
        });
    }

    @Test
    void x15_aFileThatIsNoLongerTheOneThatWasPreviewedIsNotRecorded() {
        ImportTable.laid(Database.DERBY, folder, table -> {
            String id = table.previewed(FIRST);
            table.desk().confirm(id);
            Path kept = folder.resolve("home/imports").resolve(id);
            assertThat(kept).exists();
            write(kept, ImportTable.HEADINGS + SECOND);
            table.turn(id);
            assertThat(table.desk().get(id).refusal().code()).isEqualTo("import.file.changed");
            assertThat(table.recommendations()).isZero();
        });
    }

    @Test
    void x15_anErrorStopsItsOwnImportAndNoOther() {
        ImportTable.laid(Database.DERBY, folder, table -> {
            table.house.with(KnownRecords.class, new KnownRecords() {
                @Override
                public Map<String, KnownDocument> documents(Collection<String> symbols) {
                    throw new StackOverflowError();
                }
            });
            String id = table.previewed(FIRST);
            assertThat(table.desk().get(id))
                    .returns(ImportState.STOPPED, card -> card.line().state())
                    .returns("import.failed", card -> card.refusal().code());
            assertThat(table.house.get(ImportSteps.class).next()).isEmpty();
            table.desk().discard(id);
            assertThat(table.desk().imports(0, 10).items()).isEmpty();
        });
    }

    @Test
    void x2_whateverALibraryThrowsAtAFileIsTheFilesFault() {
        ImportTable.laid(Database.DERBY, folder, table -> {
            String deep = "[{\"Text\": \"4. Do this\", \"Themes\": " + "[".repeat(5000) + "]";
            String id = table.previewed(table.file(deep));
            assertThat(table.desk().get(id))
                    .returns(ImportState.REFUSED, card -> card.line().state())
                    .returns("import.file.damaged", card -> card.refusal().code());
        });
    }

    @Test
    void x16_rejectedRowsAreHandedBackMendedAndTaken() {
        ImportTable.laid(Database.DERBY, folder, table -> {
            String id = table.recorded(table.previewed(
                    FIRST,
                    "CEDAW/C/MEX/CO/98,9,Atlantis,CEDAW,2026-01-02,en,\"=Drain, the \"\"sea\"\"\",,,",
                    "CEDAW/C/MEX/CO/98,10,MEX,CEDAW,30 February 2026,en,Mend the date,,,"));
            assertThat(table.counts(id)).isEqualTo(new Counts(1, 0, 0, 2, 0));
            String handedBack = new String(table.rejected(id), UTF_8);
            assertThat(handedBack)
                    .contains(",_problem\r\n", "country: import.country.unknown (Atlantis)", "import.date")
                    .contains("\"'=Drain, the \"\"sea\"\"\"")
                    .doesNotContain("Protect");
            String mended = handedBack.replace("Atlantis", "MEX").replace("30 February 2026", "2026-01-02");
            String again = table.recorded(table.previewed(table.file(mended)));
            assertThat(table.counts(again)).isEqualTo(new Counts(2, 0, 0, 0, 0));
            assertThat(found(table, "CEDAW-C-MEX-CO-98:9").texts()).containsEntry("en", "=Drain, the \"sea\"");
            assertThat(table.desk().rejectedFileName(id)).isEqualTo("file-rejected.csv");
        });
    }

    @Test
    void x16_aCellThatNoWorkbookTakesIsHandedBackCutAndSaysSo() {
        ImportTable.laid(Database.DERBY, folder, table -> {
            Map<String, String> row = Map.of(
                    "Text",
                    "33. Act",
                    "Countries Concerned",
                    "- Mexico",
                    "Reccomending Body",
                    "- CEDAW",
                    "Document Symbol",
                    "a1".repeat(20_000),
                    "Type",
                    "- Recommendations");
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            List<String> headings = List.of(
                    "Text",
                    "Countries Concerned",
                    "Reccomending Body",
                    "Document Symbol",
                    "Themes",
                    "Affected Persons",
                    "Sdgs",
                    "Document Publication Date",
                    "UPR Reccomending States",
                    "UPR Position",
                    "Type",
                    "OHCHR Annotation Id",
                    "UPR Session",
                    "Regions Concerned",
                    "Recommending Regions",
                    "Date of publication on UHRI");
            try (Workbook workbook = new Workbook(file, "test", "1.0")) {
                Worksheet sheet = workbook.newWorksheet("UHRI");
                for (int column = 0; column < headings.size(); column++) {
                    sheet.inlineString(0, column, headings.get(column));
                    sheet.inlineString(1, column, row.getOrDefault(headings.get(column), ""));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            String id = table.previewed(table.bytes(file.toByteArray()));
            try (XSSFWorkbook back = new XSSFWorkbook(new ByteArrayInputStream(table.rejected(id)))) {
                var cells = back.getSheetAt(0).getRow(1);
                assertThat(cells.getCell(headings.indexOf("Document Symbol")).getStringCellValue())
                        .hasSize(32_767);
                assertThat(cells.getCell(headings.size()).getStringCellValue())
                        .contains("import.cell.long", "; Document Symbol: import.cell.cut (32767)");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    @Test
    void x17_whatTheVocabularyDoesNotHaveIsToldAndNeverGuessed() {
        ImportTable.laid(Database.DERBY, folder, table -> {
            String id = table.previewed(
                    FIRST.replace("workers,,", "workers,Right to health|Rights of robots,"),
                    SECOND.replace(",CEDAW,2026", ",Committee of Robots,2026"));
            assertThat(table.row(id, 1)).returns(Verdict.NEW, RowLine::verdict).satisfies(row -> assertThat(
                            row.inferred())
                    .containsExactly(new RowLine.Inferred("themes", "", "import.left-out.theme", "Rights of robots")));
            assertThat(table.row(id, 2).reasons())
                    .containsExactly(new RowLine.Reason("body", "import.body.unknown", List.of("Committee of Robots")));
            assertThat(table.desk().get(id).inferred()).contains(new Grouped("import.left-out.theme", "themes", 1));
            table.recorded(id);
            assertThat(found(table, "CEDAW-C-MEX-CO-98:7").themes()).containsExactly("right-to-health");
        });
    }

    @Test
    void x17_aRecordOfOurOwnFileIsADraftUnlessItSaysAnotherState() {
        ImportTable.laid(Database.DERBY, folder, table -> {
            table.recorded(table.previewed(FIRST, SECOND));
            assertThat(found(table, "CEDAW-C-MEX-CO-98:7").state()).isEqualTo(RecordState.PUBLISHED);
            assertThat(found(table, "CEDAW-C-MEX-CO-98:8").state()).isEqualTo(RecordState.DRAFT);
        });
    }

    @Test
    void x18_aRowThatCannotBeDatedOrNamesNoDocumentIsRejectedByItsColumn() {
        ImportTable.laid(Database.DERBY, folder, table -> {
            String id = table.previewed(FIRST.replace("2026-01-02", ""), SECOND.replace("CEDAW/C/MEX/CO/98", ""));
            assertThat(table.row(id, 1).reasons())
                    .containsExactly(new RowLine.Reason("adopted", "import.date.missing", List.of()));
            assertThat(table.row(id, 2).reasons())
                    .containsExactly(new RowLine.Reason("symbol", "import.symbol.missing", List.of()));
        });
    }

    @Test
    void x19_theFileIsRefusedAtOnceOrWhenItsEndIsReadAndNothingIsKept() {
        ImportTable.laid(Database.DERBY, folder, table -> {
            assertThat(code(() -> table.previewed(table.file("")))).isEqualTo("import.file.empty");
            assertThat(code(() -> table.previewed(table.file("a,b\r\n1,2")))).isEqualTo("import.file.unknown");
            table.house
                    .setting("suivi.import.largest", "10")
                    .with(ImportDesk.class, table.house.make(ImportDesk.class));
            assertThat(code(() -> table.previewed(FIRST))).isEqualTo("import.too-large");
            table.house
                    .setting("suivi.import.largest", "1000")
                    .with(ImportDesk.class, table.house.make(ImportDesk.class));
            assertThat(table.desk().imports(0, 10).items()).isEmpty();
            String id = table.previewed(table.file("[{\"Text\":\"4.Do this\",\"Countries\":[\"Mexico\"]},{\"Te"));
            assertThat(table.desk().get(id))
                    .returns(ImportState.REFUSED, card -> card.line().state())
                    .returns("import.file.cut-off", card -> card.refusal().code());
            assertThat(table.rows(id)).isEmpty();
            assertThat(refusal(() -> table.desk().confirm(id)).code()).isEqualTo("import.not-previewed");
        });
    }

    @OnEachDatabase
    void x20_theFileOfUprInfoGives667RecommendationsAndTheReckoningSaysHow(Database database) {
        Path corpus = CorpusFile.named("upr_info_pilots_sessions1-20.csv");
        ImportTable.laid(database, folder, table -> {
            String id = table.previewed(table.copy(corpus));
            assertThat(table.desk().get(id).reckoning())
                    .returns(680, reckoning -> reckoning.rows())
                    .returns(13, reckoning -> reckoning.joined())
                    .returns(667, reckoning -> reckoning.recommendations());
            assertThat(table.counts(id)).isEqualTo(new Counts(667, 0, 0, 0, 0));
            table.recorded(id);
            assertThat(table.recommendations()).isEqualTo(667);
            assertThat(table.counts(table.recorded(table.previewed(table.copy(corpus)))))
                    .isEqualTo(new Counts(0, 0, 667, 0, 0));
            assertThat(table.house
                            .get(EntityManager.class)
                            .createQuery(
                                    "select distinct r.document.symbol, r.adopted from Recommendation r",
                                    Object[].class)
                            .getResultList())
                    .extracting(row -> row[0] + " " + row[1])
                    .containsExactlyInAnyOrder(
                            "A/HRC/11/27 2009-02-13",
                            "A/HRC/25/7 2013-10-25",
                            "A/HRC/19/18 2011-10-14",
                            "A/HRC/8/28 2008-04-15",
                            "A/HRC/21/12 2012-06-01");
        });
    }

    @Test
    void x20_theSixteenRealRowsOfTheIndexAreTakenWithBodyCountryParagraphAndDate() {
        Path corpus = CorpusFile.named("uhri_layout_real_rows.xlsx");
        ImportTable.laid(Database.DERBY, folder, table -> {
            String id = table.previewed(table.copy(corpus), Annotation.values());
            assertThat(table.counts(id)).as("%s", table.rows(id)).isEqualTo(new Counts(16, 0, 0, 0, 0));
            table.recorded(id);
            Recommendation peru = found(table, "CRC-C-PER-CO-6-7:4");
            assertThat(peru)
                    .returns("CRC", Recommendation::body)
                    .returns("PER", Recommendation::country)
                    .returns("4", Recommendation::paragraph)
                    .returns(LocalDate.of(2025, 2, 12), Recommendation::adopted)
                    .returns(RecordState.PUBLISHED, Recommendation::state);
            assertThat(peru.aliases()).containsEntry("UHRI", "a9ceae8c-fe1c-40f9-a326-1529e0ab678f");
            assertThat(table.counts(table.previewed(table.copy(corpus), Annotation.values())))
                    .isEqualTo(new Counts(0, 0, 16, 0, 0));
        });
    }

    @Test
    void x20_theWordMatrixGivesItsRowsAndItsRejectedOnesComeBackAsOurOwnFile() {
        Path corpus = CorpusFile.named("ohchr_upr48_thematic_list.docx");
        ImportTable.laid(Database.DERBY, folder, table -> {
            table.comes("bea", Scope.country("MEX"));
            String none = table.previewed(table.copy(corpus));
            assertThat(table.counts(none)).isEqualTo(new Counts(0, 0, 0, 254, 0));
            byte[] handedBack = table.rejected(none);
            table.comes("cleo", Scope.country("SVN"));
            String id = table.recorded(table.previewed(table.copy(corpus)));
            assertThat(table.counts(id)).isEqualTo(new Counts(254, 0, 0, 0, 0));
            assertThat(table.counts(table.previewed(table.bytes(handedBack)))).isEqualTo(new Counts(0, 0, 254, 0, 0));
        });
    }

    @Test
    void x21_theLedgerHasAnEntryForEachStepOfAnImportAndNoneForARow() {
        ImportTable.laid(Database.DERBY, folder, table -> {
            String id = table.recorded(table.previewed(FIRST, SECOND));
            List<?> acts = table.house
                    .get(EntityManager.class)
                    .createNativeQuery("select act from ledger_entry where subject_key = ? and digest = ? order by id")
                    .setParameter(1, id)
                    .setParameter(2, table.desk().get(id).sha256())
                    .getResultList();
            assertThat(acts)
                    .map(String::valueOf)
                    .containsExactly("exchange.begin-import", "exchange.confirm-import", "exchange.finish-import");
        });
    }

    private static Recommendation found(ImportTable table, String reference) {
        return table.house.get(Recorder.class).byReference(reference).orElseThrow();
    }

    private static BusinessException refusal(ThrowingCallable call) {
        BusinessException[] refusal = new BusinessException[1];
        assertThatThrownBy(call).isInstanceOfSatisfying(BusinessException.class, thrown -> refusal[0] = thrown);
        return refusal[0];
    }

    private static String code(ThrowingCallable call) {
        return refusal(call).violations().get(0).code();
    }

    private static void write(Path file, String content) {
        try {
            java.nio.file.Files.writeString(file, content);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
