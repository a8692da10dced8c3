package suivi.obligation.control;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import suivi.MovableClock;
import suivi.foundation.database.Database;
import suivi.foundation.database.OnEachDatabase;

class ReferenceDataTest {

    private static final List<String> TABLES = List.of(
            "country",
            "country_name",
            "instrument",
            "instrument_name",
            "provision",
            "provision_text",
            "crosswalk",
            "crosswalk_reason",
            "treaty_action",
            "treaty_action_source",
            "treaty_statement",
            "treaty_statement_provision",
            "treaty_statement_text",
            "reference_file");

    private final MovableClock clock = MovableClock.at("2026-11-24T12:00:00Z");

    @OnEachDatabase
    void o12_anUnchangedFileIsNotReadAgain(Database database) {
        database.scene(entities -> assertThat(filesLoadedInto(entities)).isEmpty());
    }

    @OnEachDatabase
    void o12_aChangedFileIsReadAgainAndItAlone(Database database) {
        database.scene(entities -> {
            entities.createNativeQuery("update reference_file set digest = 'another' where id = 'instruments/CEDAW'")
                    .executeUpdate();
            assertThat(filesLoadedInto(entities)).containsExactly("instruments/CEDAW");
            assertThat(filesLoadedInto(entities)).isEmpty();
        });
    }

    @OnEachDatabase
    void o12_readingEveryFileAgainChangesNoRow(Database database) {
        database.scene(entities -> {
            Map<String, List<String>> before = rows(entities);
            entities.createNativeQuery("update reference_file set digest = 'another' where id <> 'vocabulary'")
                    .executeUpdate();
            assertThat(filesLoadedInto(entities)).hasSize(ReferenceData.INSTRUMENTS.size() + 4);
            Map<String, List<String>> after = rows(entities);
            assertThat(after.keySet()).isEqualTo(before.keySet());
            before.forEach((table, rows) ->
                    assertThat(after.get(table)).as(table).isNotEmpty().isEqualTo(rows));
        });
    }

    @OnEachDatabase
    void o12_aProvisionThatMovesKeepsItsKey(Database database) {
        database.scene(entities -> {
            read(entities, treaty("""
                    {"path": "1", "kind": "ARTICLE", "heading": {"en": "One", "es": "Uno"}},
                    {"path": "2", "kind": "ARTICLE", "heading": {"en": "Two", "es": "Dos"}}"""));
            read(entities, treaty("""
                    {"path": "Part I", "kind": "PART", "heading": {"en": "Part", "es": "Parte"}, "provisions": [
                      {"path": "2", "kind": "ARTICLE", "heading": {"en": "Second", "es": "Segundo"}},
                      {"path": "1", "kind": "ARTICLE", "heading": {"en": "First", "es": "Primero"}}]}"""));
            assertThat(provisions(entities))
                    .containsExactly("TRY Part I in null", "TRY 2 in TRY Part I", "TRY 1 in TRY Part I");
        });
    }

    @OnEachDatabase
    void o12_aProvisionThatTheFileNoLongerNamesGoesWithWhatStandsInIt(Database database) {
        database.scene(entities -> {
            read(entities, treaty("""
                    {"path": "1", "kind": "ARTICLE", "heading": {"en": "One", "es": "Uno"}},
                    {"path": "2", "kind": "ARTICLE", "heading": {"en": "Two", "es": "Dos"}, "provisions": [
                      {"path": "2(1)", "kind": "PARAGRAPH", "heading": {"en": "Two", "es": "Dos"}, "provisions": [
                        {"path": "2(1)(a)", "kind": "SUBPARAGRAPH", "heading": {"en": "Two", "es": "Dos"}},
                        {"path": "2(1)(b)", "kind": "SUBPARAGRAPH", "heading": {"en": "Two", "es": "Dos"}}]}]}"""));
            read(entities, treaty("""
                    {"path": "1", "kind": "ARTICLE", "heading": {"en": "One", "es": "Uno"}}"""));
            assertThat(provisions(entities)).containsExactly("TRY 1 in null");
        });
    }

    @OnEachDatabase
    void o12_aProvisionThatGoesTakesAlongWhatCitesItAndWhatWasReservedOnIt(Database database) {
        database.scene(entities -> {
            read(entities, treaty("""
                    {"path": "1", "kind": "ARTICLE", "heading": {"en": "One", "es": "Uno"}},
                    {"path": "2", "kind": "ARTICLE", "heading": {"en": "Two", "es": "Dos"}}"""));
            entities.createNativeQuery("insert into crosswalk values ('TRY 1', 'TRY 2', 'CITES')")
                    .executeUpdate();
            entities.createNativeQuery("insert into crosswalk values ('CEDAW 1', 'TRY 1', 'CITES')")
                    .executeUpdate();
            new ReferenceReader(entities).treatyStatus(json("""
                    {"actions": [], "statements": [{"country": "MEX", "instrument": "TRY", "kind": "RESERVATION",
                      "provisions": ["2"], "made": "2002-01-01", "basis": "READ", "address": "https://example.org/",
                      "summary": {"en": "No", "es": "No"}, "source": {"en": "Read", "es": "Leído"}}]}"""));
            entities.flush();
            read(entities, treaty("""
                    {"path": "1", "kind": "ARTICLE", "heading": {"en": "One", "es": "Uno"}}"""));
            assertThat(provisions(entities)).containsExactly("TRY 1 in null");
            assertThat(count(entities, "crosswalk where from_id like 'TRY%' or to_id like 'TRY%'"))
                    .isEqualTo(1);
            assertThat(count(entities, "treaty_statement")).isZero();
            assertThat(filesLoadedInto(entities))
                    .as("what still stands comes back")
                    .containsExactly("crosswalks/CEDAW-GR26", "crosswalks/CMW", "treaty-status");
        });
    }

    @OnEachDatabase
    void o12_aCrosswalkThatIsReadAgainLeavesThoseOfOtherInstruments(Database database) {
        database.scene(entities -> {
            entities.createNativeQuery("insert into crosswalk values ('CEDAW-GR38 Section 3', 'CEDAW 6', 'CITES')")
                    .executeUpdate();
            long migrants = count(entities, "crosswalk where from_id like 'CMW %'");
            new ReferenceReader(entities).crosswalk("CEDAW-GR26", json("{\"crosswalk\": []}"));
            assertThat(count(entities, "crosswalk")).isEqualTo(migrants + 1).isGreaterThan(1);
        });
    }

    @OnEachDatabase
    void o12_aFactThatTheFileNoLongerNamesIsForgotten(Database database) {
        database.scene(entities -> {
            new ReferenceReader(entities).treatyStatus(json("""
                    {"actions": [], "statements": []}"""));
            entities.flush();
            assertThat(count(entities, "treaty_action")).isZero();
            assertThat(count(entities, "treaty_statement")).isZero();
        });
    }

    private List<String> filesLoadedInto(EntityManager entities) {
        List<String> loaded = new ArrayList<>();
        ReferenceData.bringUpToDate(entities, clock, loaded::add);
        entities.flush();
        entities.clear();
        return loaded;
    }

    /** Each table's rows in a stable order; when a file was loaded may differ. */
    private static Map<String, List<String>> rows(EntityManager entities) {
        Map<String, List<String>> rows = new TreeMap<>();
        for (String table : TABLES) {
            String columns = table.equals("reference_file") ? "id, digest" : "*";
            List<?> found = entities.createNativeQuery("select %s from %s".formatted(columns, table))
                    .getResultList();
            rows.put(
                    table,
                    found.stream()
                            .map(row -> Arrays.toString((Object[]) row))
                            .sorted()
                            .toList());
        }
        return rows;
    }

    private static long count(EntityManager entities, String table) {
        return ((Number) entities.createNativeQuery("select count(*) from " + table)
                        .getSingleResult())
                .longValue();
    }

    private static List<String> provisions(EntityManager entities) {
        entities.clear();
        return entities.createQuery(
                        "select p.id, p.parent from Provision p where p.instrument = 'TRY' order by p.sortOrder",
                        Object[].class)
                .getResultStream()
                .map(row -> row[0] + " in " + row[1])
                .toList();
    }

    private static void read(EntityManager entities, JsonObject treaty) {
        new ReferenceReader(entities).instrument(treaty, 99);
        entities.clear();
    }

    private static JsonObject treaty(String provisions) {
        return json("""
                {"key": "TRY", "kind": "TREATY", "body": "TRY", "symbol": "TRY/1", "adopted": "2000-01-01",
                 "inForce": "2001-01-01", "entryIntoForce": "THREE_MONTHS", "address": "https://example.org/",
                 "name": {"en": "A treaty", "es": "Un tratado"}, "interprets": [], "provisions": [%s]}""".formatted(provisions));
    }

    private static JsonObject json(String text) {
        try (var reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }
}
