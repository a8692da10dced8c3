package suivi.obligation.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** Which version of a reference file the database holds (O12). */
@Entity
@Table(name = "reference_file")
public class ReferenceFile {

    @Id
    private String id;

    private String digest;

    @Column(name = "loaded_at")
    private Instant loadedAt;

    protected ReferenceFile() {}

    public ReferenceFile(String id, String digest, Instant loadedAt) {
        this.id = id;
        this.digest = digest;
        this.loadedAt = loadedAt;
    }

    public boolean isVersion(String other) {
        return digest.equals(other);
    }
}
