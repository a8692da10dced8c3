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
        List<?> found = entities.createNativeQuery("select term_id from vocabulary_alias where kind = ? and label = ?")
                .setParameter(1, kind.name())
                .setParameter(2, comparable(label))
                .getResultList();
        return found.stream().map(String.class::cast).findFirst();
    }

    private static String comparable(String label) {
        return References.comparable(label);
    }

    /** Brings the terms of the file into the database; a term that is there is brought up to date. */
    static void load(EntityManager entities, JsonObject file) {
        for (Kind kind : Kind.values()) {
            int order = 0;
            for (JsonObject term : file.getJsonArray(kind.list).getValuesAs(JsonObject.class)) {
                String id = term.getString("id");
                Map<String, String> names = names(term.getJsonObject("name"));
                entities.merge(entity(kind, term, id, order++, names));
                entities.flush();
                alias(entities, kind, id, id);
                names.values().forEach(name -> alias(entities, kind, name, id));
                JsonArray aliases = term.getJsonArray("aliases");
                if (aliases != null) {
                    aliases.getValuesAs(JsonString.class)
                            .forEach(label -> alias(entities, kind, label.getString(), id));
                }
            }
        }
    }

    private static Object entity(Kind kind, JsonObject term, String id, int order, Map<String, String> names) {
        return switch (kind) {
            case BODY ->
                new Body(
                        id,
                        Body.Kind.valueOf(term.getString("kind")),
                        term.isNull("followUpMonths") ? null : term.getInt("followUpMonths"),
                        order,
                        names);
            case THEME -> new Theme(id, order, names);
            case GROUP -> new PersonGroup(id, order, names);
        };
    }

    private static void alias(EntityManager entities, Kind kind, String label, String id) {
        entities.createNativeQuery("delete from vocabulary_alias where kind = ? and label = ?")
                .setParameter(1, kind.name())
                .setParameter(2, comparable(label))
                .executeUpdate();
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
