package suivi.obligation.control;

import static java.util.stream.Collectors.toMap;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import suivi.obligation.entity.Basis;
import suivi.obligation.entity.Country;
import suivi.obligation.entity.Crosswalk;
import suivi.obligation.entity.EntryIntoForce;
import suivi.obligation.entity.Instrument;
import suivi.obligation.entity.Provision;
import suivi.obligation.entity.TreatyAction;
import suivi.obligation.entity.TreatyStatement;

/** Reads the reference files into entities: what is there is brought up to date, what is new is added. */
class ReferenceReader {

    private final EntityManager entities;

    private int order;

    ReferenceReader(EntityManager entities) {
        this.entities = entities;
    }

    void countries(JsonObject file) {
        for (JsonObject country : objects(file, "countries")) {
            entities.merge(new Country(
                    country.getString("iso3"),
                    country.getString("iso2"),
                    country.getBoolean("pilot"),
                    byLanguage(country.getJsonObject("name"))));
        }
    }

    void instrument(JsonObject file, int sortOrder) {
        Instrument instrument = new Instrument(
                file.getString("key"),
                Instrument.Kind.valueOf(file.getString("kind")),
                file.getString("body"),
                file.getString("symbol"),
                date(file, "adopted"),
                sortOrder);
        if (!file.isNull("entryIntoForce")) {
            instrument.entersIntoForce(date(file, "inForce"), EntryIntoForce.valueOf(file.getString("entryIntoForce")));
        }
        for (JsonString treaty : file.getJsonArray("interprets").getValuesAs(JsonString.class)) {
            instrument.interprets(treaty.getString());
        }
        instrument.isCalled(byLanguage(file.getJsonObject("name")), file.getString("address"));
        entities.merge(instrument);
        entities.flush();
        order = 0;
        Set<String> read = new HashSet<>();
        provisions(instrument.id(), null, objects(file, "provisions"), read);
        forgetAllBut(instrument.id(), read);
    }

    private void provisions(String instrument, String parent, List<JsonObject> children, Set<String> read) {
        for (JsonObject child : children) {
            String id = Provision.key(instrument, child.getString("path"));
            Provision provision = entities.find(Provision.class, id);
            if (provision == null) {
                provision = new Provision(
                        instrument, child.getString("path"), Provision.Kind.valueOf(child.getString("kind")));
                entities.persist(provision);
            }
            provision.stands(parent, order++);
            JsonObject heading = child.getJsonObject("heading");
            JsonObject summary = child.getJsonObject("summary");
            provision.says(heading.keySet().stream()
                    .collect(toMap(
                            language -> language,
                            language -> new Provision.Text(
                                    heading.getString(language),
                                    summary == null ? null : summary.getString(language)))));
            read.add(id);
            entities.flush();
            provisions(instrument, id, objects(child, "provisions"), read);
        }
    }

    /** A provision that a file no longer names; where something still hangs on it the database refuses. */
    private void forgetAllBut(String instrument, Set<String> read) {
        entities.createQuery(
                        "select p from Provision p where p.instrument = :instrument order by p.sortOrder desc",
                        Provision.class)
                .setParameter("instrument", instrument)
                .getResultStream()
                .filter(provision -> !read.contains(provision.id()))
                .forEach(entities::remove);
        entities.flush();
    }

    void crosswalk(JsonObject file) {
        entities.createQuery("delete from Crosswalk c").executeUpdate();
        for (JsonObject link : objects(file, "crosswalk")) {
            entities.persist(new Crosswalk(
                    link.getString("from"),
                    link.getString("to"),
                    Crosswalk.Relation.valueOf(link.getString("relation"))));
        }
    }

    void treatyStatus(JsonObject file) {
        for (JsonObject action : objects(file, "actions")) {
            entities.merge(new TreatyAction(
                    action.getString("country"),
                    action.getString("instrument"),
                    TreatyAction.Kind.valueOf(action.getString("action")),
                    date(action, "date"),
                    Basis.valueOf(action.getString("basis")),
                    action.getString("address"),
                    byLanguage(action.getJsonObject("source"))));
        }
        for (JsonObject statement : objects(file, "statements")) {
            entities.merge(statement(statement));
        }
    }

    private static TreatyStatement statement(JsonObject json) {
        String country = json.getString("country");
        String instrument = json.getString("instrument");
        TreatyStatement.Kind kind = TreatyStatement.Kind.valueOf(json.getString("kind"));
        Set<String> provisions = new HashSet<>();
        for (JsonString path : json.getJsonArray("provisions").getValuesAs(JsonString.class)) {
            provisions.add(Provision.key(instrument, path.getString()));
        }
        TreatyStatement statement = new TreatyStatement(
                country + " " + instrument + " " + kind + " " + json.getString("made"),
                country,
                instrument,
                kind,
                Basis.valueOf(json.getString("basis")),
                json.getString("address"));
        statement.stands(
                date(json, "made"),
                date(json, "withdrawn"),
                json.containsKey("withdrawnYear") ? json.getInt("withdrawnYear") : null);
        statement.concerns(provisions);
        JsonObject summary = json.getJsonObject("summary");
        JsonObject source = json.getJsonObject("source");
        for (String language : summary.keySet()) {
            statement.says(language, new TreatyStatement.Text(summary.getString(language), source.getString(language)));
        }
        return statement;
    }

    private static List<JsonObject> objects(JsonObject holder, String name) {
        JsonArray array = holder.getJsonArray(name);
        return array == null ? List.of() : array.getValuesAs(JsonObject.class);
    }

    private static Map<String, String> byLanguage(JsonObject texts) {
        return texts.keySet().stream().collect(toMap(language -> language, texts::getString));
    }

    private static LocalDate date(JsonObject holder, String name) {
        return !holder.containsKey(name) || holder.isNull(name) ? null : LocalDate.parse(holder.getString(name));
    }
}
