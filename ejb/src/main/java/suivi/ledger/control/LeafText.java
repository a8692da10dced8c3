package suivi.ledger.control;

import jakarta.json.Json;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObjectBuilder;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Map;

/**
 * An entry as the leaf of the tree: one line of JSON in the canonical form of RFC 8785, in UTF-8. Whoever may read an entry
 * makes the same bytes of it, with any tool: the members in the order of their names, no blanks, the time in UTC with six
 * decimals, what is not there as null. {@code version} is 1; another form will have another number.
 */
public final class LeafText {

    private static final int VERSION = 1;

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'").withZone(ZoneOffset.UTC);

    private static final JsonBuilderFactory JSON = Json.createBuilderFactory(Map.of());

    private final JsonObjectBuilder members = JSON.createObjectBuilder();

    private LeafText() {}

    /** @param salt null in entries from before there was a tree */
    public static String of(
            long id,
            Instant occurredAt,
            String actor,
            String act,
            String subjectType,
            String subjectKey,
            Integer revision,
            String country,
            String digest,
            String salt) {
        LeafText leaf = new LeafText();
        leaf.text("act", act);
        leaf.text("actor", actor);
        leaf.text("country", country);
        leaf.text("digest", digest);
        leaf.members.add("id", id);
        leaf.text("occurredAt", TIME.format(occurredAt));
        if (revision == null) {
            leaf.members.addNull("revision");
        } else {
            leaf.members.add("revision", revision);
        }
        leaf.text("salt", salt);
        leaf.text("subjectKey", subjectKey);
        leaf.text("subjectType", subjectType);
        leaf.members.add("version", VERSION);
        return leaf.members.build().toString();
    }

    private void text(String name, String value) {
        if (value == null) {
            members.addNull(name);
        } else {
            members.add(name, value);
        }
    }
}
