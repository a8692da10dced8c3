package suivi.recommendation.entity;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** The document in which a body recommended: concluding observations, a working group's report, a project's paper. */
@Entity
@Table(name = "source_document")
public class SourceDocument {

    @Id
    private String id;

    @Column(updatable = false)
    private String symbol;

    @Column(name = "body_id")
    private String body;

    private String country;

    private LocalDate adopted;

    private String session;

    private String cycle;

    private String language;

    private String address;

    private boolean fictitious;

    @ElementCollection
    @CollectionTable(name = "source_document_title", joinColumns = @JoinColumn(name = "source_document_id"))
    @MapKeyColumn(name = "language")
    @Column(name = "title")
    private Map<String, String> titles = new HashMap<>();

    @ElementCollection
    @CollectionTable(name = "source_document_alias", joinColumns = @JoinColumn(name = "source_document_id"))
    @Column(name = "symbol")
    private Set<String> aliases = new HashSet<>();

    @Version
    private int version;

    protected SourceDocument() {}

    /** @param symbol as the United Nations writes it, or the demonstration's own */
    public SourceDocument(String symbol, String body, String country, String language, boolean fictitious) {
        this.id = UUID.randomUUID().toString();
        this.symbol = symbol;
        this.body = body;
        this.country = country;
        this.language = language;
        this.fictitious = fictitious;
    }

    public void wasAdopted(LocalDate day, String inSession, String inCycle) {
        adopted = day;
        session = inSession;
        cycle = inCycle;
    }

    /** The body was merged into that one. */
    public void isOf(String otherBody) {
        body = otherBody;
    }

    public void isCalled(Map<String, String> titlesByLanguage, String webAddress) {
        titles = new HashMap<>(titlesByLanguage);
        address = webAddress;
    }

    public String id() {
        return id;
    }

    public String symbol() {
        return symbol;
    }

    public String body() {
        return body;
    }

    public String country() {
        return country;
    }

    public LocalDate adopted() {
        return adopted;
    }

    public String session() {
        return session;
    }

    public String cycle() {
        return cycle;
    }

    public boolean isFictitious() {
        return fictitious;
    }

    public String address() {
        return address;
    }

    public Map<String, String> titles() {
        return Map.copyOf(titles);
    }
}
