package suivi.obligation.control;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
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
        instrument.bears(byLanguage(file.getJsonObject("name")), file.getString("address"));
        entities.merge(instrument);
        entities.flush();
        List<Place> places = new ArrayList<>();
        lay(instrument.id(), null, 0, objects(file, "provisions"), places);
        Map<String, Provision> known = provisions(instrument.id()).collect(toMap(Provision::id, identity()));
        for (List<Place> level : byLevel(places).values()) {
            level.forEach(place -> put(instrument.id(), place, known.get(place.id())));
            // What the next level stands in must be there first.
            entities.flush();
        }
        forgetAllBut(instrument.id(), places.stream().map(Place::id).collect(toSet()));
    }

    /** Where one provision stands in the file. */
    private record Place(String id, String parent, int level, int order, JsonObject json) {}

    /** Lays the tree out in the order in which it is read. */
    private static void lay(
            String instrument, String parent, int level, List<JsonObject> children, List<Place> places) {
        for (JsonObject child : children) {
            String id = Provision.key(instrument, child.getString("path"));
            places.add(new Place(id, parent, level, places.size(), child));
            lay(instrument, id, level + 1, objects(child, "provisions"), places);
        }
    }

    private static SortedMap<Integer, List<Place>> byLevel(List<Place> places) {
        return places.stream().collect(groupingBy(Place::level, TreeMap::new, toList()));
    }

    /** @param known what is there under that key; null where it is new */
    private void put(String instrument, Place place, Provision known) {
        JsonObject json = place.json();
        Provision provision = known;
        if (provision == null) {
            provision =
                    new Provision(instrument, json.getString("path"), Provision.Kind.valueOf(json.getString("kind")));
            entities.persist(provision);
        }
        provision.stands(place.parent(), place.order());
        JsonObject heading = json.getJsonObject("heading");
        JsonObject summary = json.getJsonObject("summary");
        provision.says(heading.keySet().stream()
                .collect(toMap(
                        language -> language,
                        language -> new Provision.Text(
                                heading.getString(language), summary == null ? null : summary.getString(language)))));
    }

    /** What the database has of it, the last first. */
    private Stream<Provision> provisions(String instrument) {
        return entities.createQuery(
                        "select p from Provision p where p.instrument = :instrument order by p.sortOrder desc",
                        Provision.class)
                .setParameter("instrument", instrument)
                .getResultStream();
    }

    /** A provision that a file no longer names goes, with what hangs on it. */
    private void forgetAllBut(String instrument, Set<String> read) {
        List<Provision> gone = provisions(instrument)
                .filter(provision -> !read.contains(provision.id()))
                .toList();
        if (!gone.isEmpty()) {
            forgetWhatHangsOn(gone.stream().map(Provision::id).toList());
        }
        for (Provision provision : gone) {
            entities.remove(provision);
            // One by one, the last first: left to itself, the order would not heed what stands in what.
            entities.flush();
        }
    }

    /** The files it came from are read again after the instruments: a fact that still stands comes back. */
    private void forgetWhatHangsOn(List<String> provisions) {
        entities.createQuery("delete from Crosswalk c where c.from in :provisions or c.to in :provisions")
                .setParameter("provisions", provisions)
                .executeUpdate();
        entities.createQuery(
                        "select distinct s from TreatyStatement s join s.provisions p where p in :provisions",
                        TreatyStatement.class)
                .setParameter("provisions", provisions)
                .getResultList()
                .forEach(entities::remove);
        entities.createQuery("delete from ReferenceFile f where f.id like 'crosswalks/%' or f.id = 'treaty-status'")
                .executeUpdate();
        entities.flush();
    }

    /** @param instrument whose provisions relate to others */
    void crosswalk(String instrument, JsonObject file) {
        entities.createQuery("delete from Crosswalk c where c.from in"
                        + " (select p.id from Provision p where p.instrument = :instrument)")
                .setParameter("instrument", instrument)
                .executeUpdate();
        for (JsonObject link : objects(file, "crosswalk")) {
            entities.persist(new Crosswalk(
                    link.getString("from"),
                    link.getString("to"),
                    Crosswalk.Relation.valueOf(link.getString("relation")),
                    link.containsKey("reason") ? byLanguage(link.getJsonObject("reason")) : Map.of()));
        }
    }

    void treatyStatus(JsonObject file) {
        Set<Object> read = new HashSet<>();
        for (JsonObject action : objects(file, "actions")) {
            read.add(entities.merge(action(action)));
        }
        for (JsonObject statement : objects(file, "statements")) {
            read.add(entities.merge(statement(statement)));
        }
        forgetFactsBut(read);
    }

    /** A fact that was corrected away is no fact: it must not go on binding a State. */
    private void forgetFactsBut(Set<Object> read) {
        for (String fact : List.of("TreatyAction", "TreatyStatement")) {
            entities.createQuery("select f from " + fact + " f", Object.class)
                    .getResultStream()
                    .filter(known -> !read.contains(known))
                    .forEach(entities::remove);
        }
    }

    private static TreatyAction action(JsonObject json) {
        TreatyAction action = new TreatyAction(
                json.getString("country"),
                json.getString("instrument"),
                TreatyAction.Kind.valueOf(json.getString("action")),
                date(json, "date"),
                Basis.valueOf(json.getString("basis")),
                json.getString("address"),
                byLanguage(json.getJsonObject("source")));
        action.wasChecked(number(json, "checked"));
        return action;
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
        statement.stands(date(json, "made"), date(json, "withdrawn"), number(json, "withdrawnYear"));
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

    private static Integer number(JsonObject holder, String name) {
        return !holder.containsKey(name) || holder.isNull(name) ? null : holder.getInt(name);
    }

    private static LocalDate date(JsonObject holder, String name) {
        return !holder.containsKey(name) || holder.isNull(name) ? null : LocalDate.parse(holder.getString(name));
    }
}
