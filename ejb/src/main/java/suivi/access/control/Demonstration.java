package suivi.access.control;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import suivi.access.entity.Organisation;
import suivi.access.entity.Person;
import suivi.access.entity.Role;
import suivi.foundation.Scope;

/**
 * The people of the demonstration: one per role and country, all fictitious, all with a known password. Only
 * where {@code suivi.demonstration} is set, and in a database that began with them; a second start finds them and
 * changes nothing.
 */
@Startup
@Singleton
@DependsOn("Migrations")
public class Demonstration {

    private static final String PEOPLE = "/sql/demonstration/people.json";

    @PersistenceContext(unitName = "suivi")
    private EntityManager entities;

    @Inject
    private Accounts accounts;

    @Inject
    @ConfigProperty(name = "suivi.demonstration")
    private boolean wanted;

    @PostConstruct
    void load() {
        if (!wanted) {
            return;
        }
        try (InputStream file = Demonstration.class.getResourceAsStream(PEOPLE);
                JsonReader reader = Json.createReader(file)) {
            JsonObject people = reader.readObject();
            refuseBesideOthers(people.getJsonArray("people").getValuesAs(JsonObject.class));
            for (JsonObject organisation : people.getJsonArray("organisations").getValuesAs(JsonObject.class)) {
                addOrganisation(organisation);
            }
            String password = people.getString("password");
            for (JsonObject person : people.getJsonArray("people").getValuesAs(JsonObject.class)) {
                addPerson(person, password);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(PEOPLE, e);
        }
    }

    /** An installation that began without the demonstration never gets it: its passwords are known to everybody. */
    private void refuseBesideOthers(List<JsonObject> people) {
        long there = entities.createQuery("select count(p) from Person p", Long.class)
                .getSingleResult();
        if (there > 0
                && people.stream().noneMatch(person -> accounts.find(person.getString("email"))
                        .isPresent())) {
            throw new IllegalStateException("suivi.demonstration is set, and this database holds people who are not of"
                    + " the demonstration. Its people have passwords that everybody knows: take the setting away, or"
                    + " give the demonstration a database of its own.");
        }
    }

    private void addOrganisation(JsonObject organisation) {
        String id = organisation.getString("id");
        if (entities.find(Organisation.class, id) == null) {
            Organisation added =
                    new Organisation(id, organisation.getString("name"), organisation.getString("country", null));
            added.describe(
                    added.name(), added.country(), Organisation.Kind.valueOf(organisation.getString("kind", "OTHER")));
            entities.persist(added);
        }
    }

    private void addPerson(JsonObject person, String password) {
        String email = person.getString("email");
        if (accounts.find(email).isPresent()) {
            return;
        }
        Organisation organisation = entities.find(Organisation.class, person.getString("organisation"));
        Person added = accounts.add(null, email, person.getString("name"), password, organisation);
        for (JsonObject held : person.getJsonArray("roles").getValuesAs(JsonObject.class)) {
            Role role = Role.valueOf(held.getString("role"));
            String key = held.getString("scope");
            accounts.grant(null, added, role, key.equals("*") ? Scope.EVERYWHERE : new Scope(role.scopeKind(), key));
        }
    }
}
