package suivi.web.recommendation;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import suivi.foundation.Language;
import suivi.recommendation.boundary.Content;
import suivi.recommendation.boundary.Split;
import suivi.recommendation.entity.Kind;
import suivi.recommendation.entity.Measure;
import suivi.recommendation.entity.Stage;

/** A content while somebody writes it in a form. */
public class ContentForm implements Serializable {

    private static final long serialVersionUID = 1L;

    /** One point while it is written. */
    public static class PointForm implements Serializable {

        private static final long serialVersionUID = 1L;

        private String letter;

        private final Map<String, String> texts;

        PointForm(String letter, Map<String, String> texts) {
            this.letter = letter;
            this.texts = new HashMap<>(texts);
        }

        public String getLetter() {
            return letter;
        }

        public void setLetter(String letter) {
            this.letter = letter;
        }

        public Map<String, String> getTexts() {
            return texts;
        }
    }

    private final List<String> languages;

    private final Map<String, String> texts;

    private final Map<String, String> institutions;

    private final List<PointForm> points = new ArrayList<>();

    private Kind kind;

    private Set<String> themes;

    private Set<String> groups;

    private Set<Measure> measures;

    private Set<Stage> stages;

    private boolean priority;

    private LocalDate due;

    ContentForm(Content content, String original) {
        TreeSet<String> others = new TreeSet<>(content.texts().keySet());
        for (Language language : Language.values()) {
            others.add(language.code());
        }
        others.remove(original);
        languages = new ArrayList<>(List.of(original));
        languages.addAll(others);
        texts = new HashMap<>(content.texts());
        institutions = new HashMap<>(content.institutions());
        content.points().forEach(point -> points.add(new PointForm(point.letter(), point.texts())));
        kind = content.kind();
        themes = new HashSet<>(content.themes());
        groups = new HashSet<>(content.groups());
        measures = new HashSet<>(content.measures());
        stages = new HashSet<>(content.stages());
        priority = content.priority();
        due = content.due();
    }

    Content read() {
        return new Content(
                kind,
                texts,
                themes,
                groups,
                measures,
                stages,
                priority,
                due,
                institutions,
                points.stream()
                        .map(point -> new Content.Point(point.letter == null ? "" : point.letter.strip(), point.texts))
                        .toList());
    }

    /** In each language at its letters; a point that is there keeps what it says in the others. */
    void become(String language, Split split) {
        Map<String, PointForm> held = new HashMap<>();
        points.forEach(point -> held.put(point.letter, point));
        points.clear();
        for (Split.Piece piece : split.points()) {
            PointForm point = held.getOrDefault(piece.letter(), new PointForm(piece.letter(), Map.of()));
            point.texts.put(language, piece.text());
            points.add(point);
        }
    }

    void addPoint() {
        String last = points.isEmpty() ? "" : points.get(points.size() - 1).letter;
        boolean goesOn = last.length() == 1 && last.charAt(0) >= 'a' && last.charAt(0) < 'z';
        points.add(new PointForm(
                goesOn ? String.valueOf((char) (last.charAt(0) + 1)) : last.isEmpty() ? "a" : "", Map.of()));
    }

    void remove(PointForm point) {
        points.remove(point);
    }

    /** The original first. */
    public List<String> getLanguages() {
        return languages;
    }

    public Map<String, String> getTexts() {
        return texts;
    }

    public Map<String, String> getInstitutions() {
        return institutions;
    }

    public List<PointForm> getPoints() {
        return points;
    }

    public Kind getKind() {
        return kind;
    }

    public void setKind(Kind kind) {
        this.kind = kind;
    }

    public Set<String> getThemes() {
        return themes;
    }

    public void setThemes(Set<String> themes) {
        this.themes = new HashSet<>(themes);
    }

    public Set<String> getGroups() {
        return groups;
    }

    public void setGroups(Set<String> groups) {
        this.groups = new HashSet<>(groups);
    }

    public Set<Measure> getMeasures() {
        return measures;
    }

    public void setMeasures(Set<Measure> measures) {
        this.measures = measures.isEmpty() ? EnumSet.noneOf(Measure.class) : EnumSet.copyOf(measures);
    }

    public Set<Stage> getStages() {
        return stages;
    }

    public void setStages(Set<Stage> stages) {
        this.stages = stages.isEmpty() ? EnumSet.noneOf(Stage.class) : EnumSet.copyOf(stages);
    }

    public boolean isPriority() {
        return priority;
    }

    public void setPriority(boolean priority) {
        this.priority = priority;
    }

    public LocalDate getDue() {
        return due;
    }

    public void setDue(LocalDate due) {
        this.due = due;
    }
}
