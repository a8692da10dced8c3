package suivi.exchange.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import suivi.House;
import suivi.access.control.People;
import suivi.exchange.boundary.ImportCard.Counts;
import suivi.exchange.control.ImportDiscarded;
import suivi.exchange.control.ImportFiles;
import suivi.exchange.control.ImportJob;
import suivi.exchange.control.RejectedRows;
import suivi.exchange.format.Annotation;
import suivi.foundation.Permission;
import suivi.foundation.Scope;
import suivi.foundation.database.Database;

/** Somebody who brings files, and what comes of it; the background's turn is taken at once. */
final class ImportTable {

    static final String HEADINGS = "symbol,paragraph,country,body,adopted,language,text,themes,state,external_id\r\n";

    final House house;

    private final Path folder;

    private final List<Object> fired = new ArrayList<>();

    private ImportTable(House house, Path folder) {
        this.house = house;
        this.folder = folder;
    }

    /** Ana may import everywhere. */
    static void laid(Database database, Path folder, Consumer<ImportTable> play) {
        database.scene(entities -> {
            House house = new House(entities)
                    .setting("suivi.home", folder.resolve("home").toString())
                    .setting("suivi.demonstration", "true");
            ImportTable table = new ImportTable(house, folder);
            table.comes("ana", Scope.EVERYWHERE);
            house.heardBy(table.fired::add);
            play.accept(table);
        });
    }

    /** From now on she is looking. */
    void comes(String name, Scope... scopes) {
        house.seenBy(new People(house).somebody(name).id(), Permission.IMPORT_AND_EXPORT, scopes);
    }

    ImportDesk desk() {
        return house.get(ImportDesk.class);
    }

    Path file(String content) {
        return bytes(content.getBytes(StandardCharsets.UTF_8));
    }

    Path bytes(byte... content) {
        try {
            return Files.write(Files.createTempFile(folder, "upload", ""), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path copy(Path file) {
        try {
            return bytes(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file of our own with these lines. */
    String previewed(String... lines) {
        return previewed(file(HEADINGS + String.join("\r\n", lines) + "\r\n"));
    }

    /** Confirmed when it was brought, and had its turns. */
    String recordedAtOnce(String... lines) {
        Path file = file(HEADINGS + String.join("\r\n", lines) + "\r\n");
        String id = desk().begin(new NewImport("file.csv", file, null, Set.of(), null, null, true, null));
        turn(id);
        turn(id);
        return id;
    }

    String previewed(Path file, Annotation... kinds) {
        String id = desk().begin(new NewImport("file.csv", file, null, Set.of(kinds), null, null, false, null));
        turn(id);
        return id;
    }

    void turn(String id) {
        committed();
        house.get(ImportJob.class).run(id, () -> false);
        house.requestEnds();
        house.get(EntityManager.class).clear();
    }

    /** The request is over, and what waits for that is told. */
    void committed() {
        house.requestEnds();
        fired.stream()
                .filter(ImportDiscarded.class::isInstance)
                .map(ImportDiscarded.class::cast)
                .forEach(house.get(ImportFiles.class)::discarded);
        fired.clear();
    }

    String recorded(String id) {
        desk().confirm(id);
        turn(id);
        assertThat(desk().get(id).line().state()).isEqualTo(ImportState.DONE);
        return id;
    }

    Counts counts(String id) {
        ImportCard card = desk().get(id);
        return card.confirmed() == null ? card.previewed() : card.recorded();
    }

    List<RowLine> rows(String id) {
        return desk().rows(id, null, 0, 200).items();
    }

    RowLine row(String id, int number) {
        return rows(id).stream()
                .filter(row -> row.number() == number)
                .findFirst()
                .orElseThrow();
    }

    /** What would be downloaded. */
    byte[] rejected(String id) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        desk().writeRejected(id, RejectedRows::coded, out);
        return out.toByteArray();
    }

    long recommendations() {
        return house.get(EntityManager.class)
                .createQuery("select count(r) from Recommendation r", Long.class)
                .getSingleResult();
    }
}
