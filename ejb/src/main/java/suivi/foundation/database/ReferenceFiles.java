package suivi.foundation.database;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.function.Consumer;
import suivi.foundation.Digests;

/**
 * Reads a file of {@code sql/reference} when it is new or has changed since it was read last, in the caller's
 * transaction. An unchanged file costs one look.
 */
public final class ReferenceFiles {

    private final EntityManager entities;

    private final Clock clock;

    private final Consumer<String> loaded;

    private ReferenceFiles(EntityManager entities, Clock clock, Consumer<String> loaded) {
        this.entities = entities;
        this.clock = clock;
        this.loaded = loaded;
    }

    /** @param loaded told the name of each file that was read */
    public static ReferenceFiles into(EntityManager entities, Clock clock, Consumer<String> loaded) {
        return new ReferenceFiles(entities, clock, loaded);
    }

    /** @param name without folder and extension, such as {@code countries} or {@code instruments/CEDAW} */
    public void whenChanged(String name, Consumer<JsonObject> read) {
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
        try (InputStream file = ReferenceFiles.class.getResourceAsStream(resource)) {
            if (file == null) {
                throw new FileNotFoundException(resource);
            }
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }
}
