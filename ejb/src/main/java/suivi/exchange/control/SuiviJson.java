package suivi.exchange.control;

import jakarta.json.Json;
import jakarta.json.stream.JsonGenerator;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** One object: what the export says of itself, the recommendations with all their texts, and last how many they are. */
final class SuiviJson implements ExportWriter {

    private final JsonGenerator json;

    private final Labels labels;

    private int written;

    private int fictitious;

    SuiviJson(OutputStream out, Labels labels, ExportAbout about) {
        this.json = Json.createGenerator(new RejectedRows.StaysOpen(out));
        this.labels = labels;
        json.writeStartObject();
        json.writeStartObject("about")
                .write("source", ExportAbout.SOURCE)
                .write("licence", ExportAbout.LICENCE)
                .write("rights", ExportAbout.RIGHTS)
                .write("date", about.day().toString())
                .write("order", about.sort());
        json.writeStartObject("filter");
        about.wanted().forEach(json::write);
        json.writeEnd();
        json.write("demonstration", about.demonstration());
        if (about.demonstration()) {
            json.write("notice", ExportAbout.FICTITIOUS);
        }
        if (about.checkpoint() != null) {
            json.write("checkpoint", about.checkpoint());
        }
        json.writeEnd();
        json.writeStartArray("recommendations");
    }

    @Override
    public void write(List<ExportedRecord> records) {
        records.forEach(this::write);
    }

    private void write(ExportedRecord exported) {
        ExportedRecord.Core core = exported.core();
        json.writeStartObject();
        text("reference", core.reference());
        text("symbol", core.symbol());
        text("paragraph", core.paragraph());
        text("country", core.country());
        text("body", core.body());
        text("adopted", core.adopted().toString());
        text("session", core.session());
        text("cycle", core.cycle());
        text("language", core.original());
        texts("texts", exported.texts());
        terms("themes", exported.themes(), labels.themes());
        terms("groups", exported.groups(), labels.groups());
        strings("measures", exported.measures());
        text("kind", core.kind().name());
        text("position", core.position() == null ? null : core.position().name());
        strings("recommendingStates", exported.states());
        text("state", core.state().name());
        json.write("priority", core.priority());
        text("due", core.due() == null ? null : core.due().toString());
        texts("aliases", exported.aliases());
        links(exported.links());
        json.write("fictitious", core.fictitious());
        json.writeEnd();
        written++;
        fictitious += core.fictitious() ? 1 : 0;
    }

    private void links(List<ExportedRecord.Link> links) {
        json.writeStartArray("links");
        for (ExportedRecord.Link link : links) {
            json.writeStartObject();
            text("provision", link.provision());
            text("point", link.letter());
            text("relation", link.relation().name());
            json.write("confirmed", link.confirmed());
            json.write("removalProposed", link.removalProposed());
            text("binding", link.binding().name());
            json.writeEnd();
        }
        json.writeEnd();
    }

    private void text(String name, String value) {
        if (value == null) {
            json.writeNull(name);
        } else {
            json.write(name, value);
        }
    }

    private void texts(String name, Map<String, String> values) {
        json.writeStartObject(name);
        new TreeMap<>(values).forEach(json::write);
        json.writeEnd();
    }

    private void strings(String name, List<String> values) {
        json.writeStartArray(name);
        values.forEach(json::write);
        json.writeEnd();
    }

    private void terms(String name, List<String> ids, Map<String, String> names) {
        json.writeStartArray(name);
        for (String id : ids) {
            json.writeStartObject()
                    .write("id", id)
                    .write("name", names.getOrDefault(id, id))
                    .writeEnd();
        }
        json.writeEnd();
    }

    @Override
    public void end() {
        json.writeEnd();
        json.write("number", written).write("fictitious", fictitious).writeEnd();
        json.close();
    }
}
