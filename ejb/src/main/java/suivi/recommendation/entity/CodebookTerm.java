package suivi.recommendation.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.util.Map;

/**
 * A word of the codebook, with its names by language. It comes from the file or from an administrator, whose word
 * stands; it retires, or is merged into another, and is never deleted (R19, R20).
 */
@MappedSuperclass
public abstract class CodebookTerm {

    @Id
    private String id;

    @Column(name = "sort_order")
    private int sortOrder;

    private boolean edited;

    private boolean retired;

    @Column(name = "merged_into")
    private String mergedInto;

    @Version
    private int version;

    protected CodebookTerm() {}

    protected CodebookTerm(String id, int sortOrder) {
        this.id = id;
        this.sortOrder = sortOrder;
    }

    /** The names themselves, by language; each kind keeps them in its own table. */
    protected abstract Map<String, String> held();

    /** What the file says; nothing where an administrator said otherwise. */
    public void comesFromFile(int order, Map<String, String> names) {
        if (!edited) {
            sortOrder = order;
            name(names);
        }
    }

    public void isCalled(Map<String, String> names) {
        edited = true;
        name(names);
    }

    private void name(Map<String, String> names) {
        held().keySet().retainAll(names.keySet());
        held().putAll(names);
    }

    /** From now on it is offered nowhere; the records that have it keep it. */
    public void retires() {
        edited = true;
        retired = true;
    }

    public void isRestored() {
        edited = true;
        retired = false;
    }

    /** The other stands in its place for good. */
    public void isMergedInto(String other) {
        retires();
        mergedInto = other;
    }

    public String id() {
        return id;
    }

    public Map<String, String> names() {
        return Map.copyOf(held());
    }

    /** Whether an administrator said anything of it. */
    public boolean isEdited() {
        return edited;
    }

    public boolean isRetired() {
        return retired;
    }

    /** Null where it was not. */
    public String mergedInto() {
        return mergedInto;
    }

    public int version() {
        return version;
    }
}
