package suivi.obligation.entity;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import java.util.HashMap;
import java.util.Map;

/** A part, an article, a paragraph or a subparagraph of an instrument. Its key is its address for good (O1). */
@Entity
public class Provision {

    public enum Kind {
        PART,
        SECTION,
        ARTICLE,
        PARAGRAPH,
        SUBPARAGRAPH
    }

    /** What we say about it in one language; the summary may be null. */
    @Embeddable
    public static class Text {

        private String heading;

        private String summary;

        protected Text() {}

        public Text(String heading, String summary) {
            this.heading = heading;
            this.summary = summary;
        }
    }

    @Id
    private String id;

    @Column(name = "instrument_id")
    private String instrument;

    private String path;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Column(name = "parent_id")
    private String parent;

    @Column(name = "sort_order")
    private int sortOrder;

    @ElementCollection
    @CollectionTable(name = "provision_text", joinColumns = @JoinColumn(name = "provision_id"))
    @MapKeyColumn(name = "language")
    private Map<String, Text> texts = new HashMap<>();

    @ElementCollection
    @CollectionTable(name = "provision_wording", joinColumns = @JoinColumn(name = "provision_id"))
    @MapKeyColumn(name = "language")
    @Column(name = "wording")
    private Map<String, String> wordings = new HashMap<>();

    protected Provision() {}

    public Provision(String instrument, String path, Kind kind) {
        this.id = key(instrument, path);
        this.instrument = instrument;
        this.path = path;
        this.kind = kind;
    }

    /** {@code CEDAW} and {@code 11(1)(a)} make {@code CEDAW 11(1)(a)}. */
    public static String key(String instrument, String path) {
        return instrument + " " + path;
    }

    /** @param parentId null at the top */
    public void stands(String parentId, int order) {
        parent = parentId;
        sortOrder = order;
    }

    public void says(Map<String, Text> textsByLanguage) {
        texts = new HashMap<>(textsByLanguage);
    }

    /** The authentic wording in that language, in place of any before (O10). */
    public void takesWording(String language, String wording) {
        wordings.put(language, wording);
    }

    public void losesWording(String language) {
        wordings.remove(language);
    }

    public String id() {
        return id;
    }

    public String path() {
        return path;
    }
}
