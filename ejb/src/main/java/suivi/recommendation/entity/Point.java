package suivi.recommendation.entity;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** One of several things that a recommendation asks for; followed and graded by itself. */
@Entity
public class Point {

    @Id
    private String id;

    @Column(name = "recommendation_id", updatable = false)
    private Long recommendation;

    private String letter;

    @Column(name = "sort_order")
    private int sortOrder;

    @ElementCollection
    @CollectionTable(name = "point_text", joinColumns = @JoinColumn(name = "point_id"))
    @MapKeyColumn(name = "language")
    @Column(name = "text")
    private Map<String, String> texts = new HashMap<>();

    protected Point() {}

    public Point(Recommendation recommendation, String letter, int sortOrder, Map<String, String> texts) {
        this.id = UUID.randomUUID().toString();
        this.recommendation = recommendation.id();
        this.letter = letter;
        this.sortOrder = sortOrder;
        this.texts = new HashMap<>(texts);
    }

    /** At that place among the others, and in these words. */
    public void says(int place, Map<String, String> textsByLanguage) {
        sortOrder = place;
        texts.keySet().retainAll(textsByLanguage.keySet());
        texts.putAll(textsByLanguage);
    }

    /** By language (ISO 639-1). */
    public Map<String, String> texts() {
        return Map.copyOf(texts);
    }

    public String id() {
        return id;
    }

    public String letter() {
        return letter;
    }
}
