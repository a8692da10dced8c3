package suivi.recommendation.entity;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * What a body recommended to a State. It begins as a draft, is reviewed by somebody else, published, and archived when
 * nobody follows it any more; its reference stays for good (R1).
 */
@Entity
public class Recommendation {

    /** How a text in some language came about (R3). */
    public enum Origin {
        ORIGINAL,
        HUMAN,
        MACHINE
    }

    @Id
    @SequenceGenerator(name = "recommendation", sequenceName = "recommendation_sequence", allocationSize = 200)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "recommendation")
    private Long id;

    @Column(updatable = false)
    private String reference;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "source_document_id", updatable = false)
    private SourceDocument document;

    @Column(updatable = false)
    private String paragraph;

    private String country;

    @Column(name = "body_id")
    private String body;

    private LocalDate adopted;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Enumerated(EnumType.STRING)
    private RecordState state;

    @Column(updatable = false)
    private String original;

    private boolean priority;

    private LocalDate due;

    @Enumerated(EnumType.STRING)
    private Position position;

    @Column(updatable = false)
    private boolean fictitious;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    @Column(name = "changed_at")
    private Instant changedAt;

    @ElementCollection
    @CollectionTable(name = "recommendation_text", joinColumns = @JoinColumn(name = "recommendation_id"))
    @MapKeyColumn(name = "language")
    @Column(name = "text")
    private Map<String, String> texts = new HashMap<>();

    @ElementCollection
    @CollectionTable(name = "recommendation_machine_text", joinColumns = @JoinColumn(name = "recommendation_id"))
    @Column(name = "language")
    private Set<String> machineMade = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "recommendation_institution", joinColumns = @JoinColumn(name = "recommendation_id"))
    @MapKeyColumn(name = "language")
    @Column(name = "name")
    private Map<String, String> institutions = new HashMap<>();

    @ElementCollection
    @CollectionTable(name = "recommendation_theme", joinColumns = @JoinColumn(name = "recommendation_id"))
    @Column(name = "theme_id")
    private Set<String> themes = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "recommendation_group", joinColumns = @JoinColumn(name = "recommendation_id"))
    @Column(name = "person_group_id")
    private Set<String> groups = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "recommendation_measure", joinColumns = @JoinColumn(name = "recommendation_id"))
    @Column(name = "measure")
    @Enumerated(EnumType.STRING)
    private Set<Measure> measures = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "recommendation_stage", joinColumns = @JoinColumn(name = "recommendation_id"))
    @Column(name = "stage")
    @Enumerated(EnumType.STRING)
    private Set<Stage> stages = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "recommending_state", joinColumns = @JoinColumn(name = "recommendation_id"))
    @Column(name = "iso3")
    private Set<String> recommendingStates = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "recommendation_alias", joinColumns = @JoinColumn(name = "recommendation_id"))
    @MapKeyColumn(name = "scheme")
    @Column(name = "alias")
    private Map<String, String> aliases = new HashMap<>();

    @Version
    private int version;

    protected Recommendation() {}

    /**
     * @param reference see {@link suivi.recommendation.control.References}
     * @param paragraph as the document numbers it, or null
     * @param original the language in which it was made (ISO 639-1)
     */
    public Recommendation(
            String reference,
            SourceDocument document,
            String paragraph,
            String original,
            boolean fictitious,
            Instant now) {
        this.reference = reference;
        this.document = document;
        this.paragraph = paragraph;
        this.original = original;
        this.fictitious = fictitious;
        this.country = document.country();
        this.body = document.body();
        this.adopted = document.adopted();
        this.kind = Kind.RECOMMENDATION;
        this.state = RecordState.DRAFT;
        this.createdAt = now;
        this.changedAt = now;
    }

    public void isA(Kind kindOfParagraph) {
        kind = kindOfParagraph;
    }

    /** In that language, made by a person or by a machine; the original is nobody's translation. */
    public void says(String language, String text, boolean byMachine) {
        texts.put(language, text);
        if (byMachine && !language.equals(original)) {
            machineMade.add(language);
        } else {
            machineMade.remove(language);
        }
    }

    /** Only in these languages, each made by a person where it says something else than before. */
    public void saysOnly(Map<String, String> textsByLanguage) {
        texts.keySet().retainAll(textsByLanguage.keySet());
        machineMade.retainAll(textsByLanguage.keySet());
        textsByLanguage.forEach((language, text) -> {
            if (!text.equals(texts.get(language))) {
                says(language, text, false);
            }
        });
    }

    public void isAbout(Set<String> themeIds, Set<String> groupIds) {
        replace(themes, themeIds);
        replace(groups, groupIds);
    }

    /** The body was merged into that one. */
    public void isOf(String otherBody) {
        body = otherBody;
    }

    public void asksFor(Set<Measure> kinds, Set<Stage> atStages) {
        replace(measures, kinds);
        replace(stages, atStages);
    }

    /** Made by these States together (R5); the State under review answered with that position, or has not yet. */
    public void wasMadeBy(Set<String> states, Position answer) {
        replace(recommendingStates, states);
        position = answer;
    }

    public void isFollowed(boolean first, LocalDate until, Map<String, String> leadInstitutions) {
        priority = first;
        due = until;
        institutions.keySet().retainAll(leadInstitutions.keySet());
        institutions.putAll(leadInstitutions);
    }

    public void isAlsoCalled(Map<String, String> aliasesByScheme) {
        aliases.putAll(aliasesByScheme);
    }

    public void moves(RecordState to) {
        state = to;
    }

    public void changed(Instant now) {
        changedAt = now;
    }

    /** What stays is left alone, so that recording the same again writes nothing (R7). */
    private static <T> void replace(Set<T> held, Set<T> wanted) {
        held.retainAll(wanted);
        held.addAll(wanted);
    }

    public Instant changedAt() {
        return changedAt;
    }

    public Long id() {
        return id;
    }

    public String reference() {
        return reference;
    }

    public String country() {
        return country;
    }

    public Kind kind() {
        return kind;
    }

    public RecordState state() {
        return state;
    }

    public Position position() {
        return position;
    }

    public Set<String> themes() {
        return Set.copyOf(themes);
    }

    public Set<String> groups() {
        return Set.copyOf(groups);
    }

    public Set<String> recommendingStates() {
        return Set.copyOf(recommendingStates);
    }

    /** By language (ISO 639-1). */
    public Map<String, String> texts() {
        return Map.copyOf(texts);
    }

    /** How the text in that language came about (R3). */
    public Origin origin(String language) {
        if (language.equals(original)) {
            return Origin.ORIGINAL;
        }
        return machineMade.contains(language) ? Origin.MACHINE : Origin.HUMAN;
    }

    /** How other registers name it, by scheme. */
    public Map<String, String> aliases() {
        return Map.copyOf(aliases);
    }

    public boolean isPriority() {
        return priority;
    }

    public LocalDate due() {
        return due;
    }

    public SourceDocument document() {
        return document;
    }

    public String paragraph() {
        return paragraph;
    }

    public String body() {
        return body;
    }

    public LocalDate adopted() {
        return adopted;
    }

    public String original() {
        return original;
    }

    public boolean isFictitious() {
        return fictitious;
    }

    public Map<String, String> institutions() {
        return Map.copyOf(institutions);
    }

    public Set<Measure> measures() {
        return Set.copyOf(measures);
    }

    public Set<Stage> stages() {
        return Set.copyOf(stages);
    }

    public int version() {
        return version;
    }
}
