package suivi.recommendation.control;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import suivi.recommendation.entity.Body;
import suivi.recommendation.entity.CodebookTerm;
import suivi.recommendation.entity.PersonGroup;
import suivi.recommendation.entity.Theme;

/** The bodies, themes and groups of persons that a recommendation can name, and what other registers call them. */
@ApplicationScoped
public class Vocabulary {

    /** What kind of term; the names are the keys of the file and the column {@code vocabulary_alias.kind}. */
    public enum Kind {
        BODY("bodies"),
        THEME("themes"),
        GROUP("groups");

        private final String list;

        Kind(String list) {
            this.list = list;
        }
    }

    @PersistenceContext(unitName = "suivi")
    private EntityManager entities;

    /** The id of the term with that id, name or alias, whatever its case; empty where there is none (R8). */
    public Optional<String> find(Kind kind, String label) {
        return find(entities, kind, label);
    }

    private static Optional<String> find(EntityManager entities, Kind kind, String label) {
        List<?> found = entities.createNativeQuery("select term_id from vocabulary_alias where kind = ? and label = ?")
                .setParameter(1, kind.name())
                .setParameter(2, comparable(label))
                .getResultList();
        return found.stream().map(String.class::cast).findFirst();
    }

    private static String comparable(String label) {
        return References.comparable(label);
    }

    /** From now on that label finds the term too; where it finds another already, it goes on to find that one. */
    public void call(Kind kind, String label, String id) {
        if (find(kind, label).isEmpty()) {
            insert(entities, kind, label, id);
        }
    }

    /** How many labels find the term, its id and its names among them. */
    public int labels(Kind kind, String id) {
        return ((Number) entities.createNativeQuery(
                                "select count(*) from vocabulary_alias where kind = ? and term_id = ?")
                        .setParameter(1, kind.name())
                        .setParameter(2, id)
                        .getSingleResult())
                .intValue();
    }

    /** Whatever found the one finds the other from now on. */
    public void lead(Kind kind, String from, String to) {
        entities.createNativeQuery("update vocabulary_alias set term_id = ? where kind = ? and term_id = ?")
                .setParameter(1, to)
                .setParameter(2, kind.name())
                .setParameter(3, from)
                .executeUpdate();
    }

    /**
     * Brings the terms of the file into the database. One that is there is brought up to date, unless an administrator
     * edited it; one that was merged stays merged (R19, R20).
     */
    static void load(EntityManager entities, JsonObject file) {
        for (Kind kind : Kind.values()) {
            int order = 0;
            for (JsonObject json : file.getJsonArray(kind.list).getValuesAs(JsonObject.class)) {
                CodebookTerm term = bring(entities, kind, json, order++);
                entities.flush();
                alias(entities, kind, json.getString("id"), term);
                names(json.getJsonObject("name")).values().forEach(name -> alias(entities, kind, name, term));
                JsonArray aliases = json.getJsonArray("aliases");
                if (aliases != null) {
                    aliases.getValuesAs(JsonString.class)
                            .forEach(label -> alias(entities, kind, label.getString(), term));
                }
            }
        }
    }

    private static CodebookTerm bring(EntityManager entities, Kind kind, JsonObject json, int order) {
        Map<String, String> names = names(json.getJsonObject("name"));
        CodebookTerm term = entity(kind, json, order, names);
        CodebookTerm known = entities.find(term.getClass(), json.getString("id"));
        if (known == null) {
            entities.persist(term);
            return term;
        }
        if (known instanceof Body body) {
            body.comesFromFile(order, names, bodyKind(json), months(json));
        } else {
            known.comesFromFile(order, names);
        }
        return known;
    }

    private static CodebookTerm entity(Kind kind, JsonObject json, int order, Map<String, String> names) {
        String id = json.getString("id");
        return switch (kind) {
            case BODY -> new Body(id, bodyKind(json), months(json), order, names);
            case THEME -> new Theme(id, order, names);
            case GROUP -> new PersonGroup(id, order, names);
        };
    }

    private static Body.Kind bodyKind(JsonObject json) {
        return Body.Kind.valueOf(json.getString("kind"));
    }

    private static Integer months(JsonObject json) {
        return json.isNull("followUpMonths") ? null : json.getInt("followUpMonths");
    }

    /** What an administrator let a label find stands against the file. */
    private static void alias(EntityManager entities, Kind kind, String label, CodebookTerm term) {
        String id = term.mergedInto() == null ? term.id() : term.mergedInto();
        String found = find(entities, kind, label).orElse(null);
        if (found == null) {
            insert(entities, kind, label, id);
        } else if (!found.equals(id) && !entities.find(term.getClass(), found).isEdited()) {
            entities.createNativeQuery("update vocabulary_alias set term_id = ? where kind = ? and label = ?")
                    .setParameter(1, id)
                    .setParameter(2, kind.name())
                    .setParameter(3, comparable(label))
                    .executeUpdate();
        }
    }

    private static void insert(EntityManager entities, Kind kind, String label, String id) {
        entities.createNativeQuery("insert into vocabulary_alias (kind, label, term_id) values (?, ?, ?)")
                .setParameter(1, kind.name())
                .setParameter(2, comparable(label))
                .setParameter(3, id)
                .executeUpdate();
    }

    private static Map<String, String> names(JsonObject json) {
        return json.keySet().stream().collect(toMap(language -> language, json::getString));
    }
}
