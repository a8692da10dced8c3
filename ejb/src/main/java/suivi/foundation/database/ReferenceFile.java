package suivi.foundation.database;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** Which version of a reference file the database holds (O12). */
@Entity
@Table(name = "reference_file")
class ReferenceFile {

    @Id
    private String id;

    private String digest;

    @Column(name = "loaded_at")
    private Instant loadedAt;

    protected ReferenceFile() {}

    ReferenceFile(String id, String digest, Instant loadedAt) {
        this.id = id;
        this.digest = digest;
        this.loadedAt = loadedAt;
    }

    boolean isVersion(String other) {
        return digest.equals(other);
    }
}
