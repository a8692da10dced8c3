package suivi.obligation.control;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import suivi.foundation.Digests;
import suivi.ledger.control.Act;
import suivi.ledger.control.Ledger;
import suivi.obligation.entity.ReferenceFile;

/** Brings the reference data of {@code sql/reference} into the database, file by file, when it changed (O12). */
@Startup
@Singleton
@DependsOn("Migrations")
public class ReferenceData {

    /** In the order in which they build on each other; the instruments in the order in which they are listed. */
    public static final List<String> INSTRUMENTS = List.of(
            "CEDAW",
            "CMW",
            "CEDAW-OP",
            "CEDAW-GR26",
            "CEDAW-GR38",
            "CMW-GC1",
            "CMW-GC2",
            "CMW-GC3",
            "CMW-GC4",
            "CMW-GC5");

    @PersistenceContext(unitName = "suivi")
    private EntityManager entities;

    @Inject
    private Clock clock;

    @Inject
    private Ledger ledger;

    @PostConstruct
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    void load() {
        bringUpToDate(
                entities,
                clock,
                name -> ledger.record(Act.of(null, "obligation.load-reference", "reference-file", name)));
    }

    /** The loading alone, in the caller's transaction; the persistence tests call it on each database. */
    static void bringUpToDate(EntityManager entities, Clock clock, Consumer<String> loaded) {
        ReferenceReader reader = new ReferenceReader(entities);
        Loading loading = new Loading(entities, clock, loaded);
        loading.file("countries", reader::countries);
        for (int i = 0; i < INSTRUMENTS.size(); i++) {
            int order = i;
            loading.file("instruments/" + INSTRUMENTS.get(i), json -> reader.instrument(json, order));
        }
        loading.file("crosswalks/CEDAW-GR26", json -> reader.crosswalk("CEDAW-GR26", json));
        loading.file("treaty-status", reader::treatyStatus);
    }

    /** One pass over the files. */
    private record Loading(EntityManager entities, Clock clock, Consumer<String> loaded) {

        void file(String name, Consumer<JsonObject> read) {
            byte[] bytes = bytes("/sql/reference/" + name + ".json");
            String digest = Digests.sha256(bytes);
            ReferenceFile known = entities.find(ReferenceFile.class, name);
            if (known != null && known.isVersion(digest)) {
                return;
            }
            try (JsonReader json = Json.createReader(new ByteArrayInputStream(bytes))) {
                read.accept(json.readObject());
            }
            entities.merge(new ReferenceFile(name, digest, clock.instant()));
            entities.flush();
            loaded.accept(name);
        }

        private static byte[] bytes(String resource) {
            try (InputStream file = ReferenceData.class.getResourceAsStream(resource)) {
                if (file == null) {
                    throw new FileNotFoundException(resource);
                }
                return file.readAllBytes();
            } catch (IOException e) {
                throw new UncheckedIOException(resource, e);
            }
        }
    }
}
