package suivi.exchange.control;

import jakarta.json.Json;
import jakarta.json.stream.JsonGenerator;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import suivi.exchange.format.Paragraphs;
import suivi.recommendation.entity.Kind;
import suivi.recommendation.entity.Position;

/**
 * The layouts of the Universal Human Rights Index, with what is peculiar to them: a dash before each value, a paragraph
 * number only at the start of the text, two headings that are misspelt. What a record marks as fictitious says so where a
 * person reads it, in its text.
 */
final class UhriExport {

    private static final List<String> HEADINGS = List.of(
            "Text",
            "Countries Concerned",
            "Reccomending Body",
            "Document Symbol",
            "Themes",
            "Affected Persons",
            "Sdgs",
            "Document Publication Date",
            "UPR Reccomending States",
            "UPR Position",
            "Type",
            "OHCHR Annotation Id",
            "UPR Session",
            "Regions Concerned",
            "Recommending Regions",
            "Date of publication on UHRI");

    private static final String FICTITIOUS = " [FICTITIOUS]";

    /** Before a reference of this register in the place of an annotation's id. */
    static final String OURS = "SUIVI:";

    private static final String DASH = "- ";

    private UhriExport() {}

    private static String text(ExportedRecord exported) {
        ExportedRecord.Core core = exported.core();
        return text(core.paragraph(), exported.text(), core.fictitious());
    }

    /** With the paragraph where the text does not start with it. */
    static String text(String paragraph, String text, boolean fictitious) {
        return (isNumbered(paragraph, text) ? text : paragraph + ". " + text) + (fictitious ? FICTITIOUS : "");
    }

    /** Without what was added to it, as the recorded text shows. */
    static String unmarked(String paragraph, String text, String recorded, boolean fictitious) {
        String bare =
                fictitious && text.endsWith(FICTITIOUS) ? text.substring(0, text.length() - FICTITIOUS.length()) : text;
        String number = paragraph + ". ";
        return !isNumbered(paragraph, recorded) && bare.startsWith(number) ? bare.substring(number.length()) : bare;
    }

    private static boolean isNumbered(String paragraph, String text) {
        return paragraph == null
                || Paragraphs.atStart(text).filter(paragraph::equals).isPresent();
    }

    private static String type(Kind kind) {
        return switch (kind) {
            case RECOMMENDATION -> "Recommendations";
            case CONCERN -> "Concerns/Observations";
            case OTHER -> "Others";
        };
    }

    private static List<String> position(Position position) {
        if (position == null) {
            return List.of();
        }
        return switch (position) {
            case SUPPORTED -> List.of("Supported");
            case NOTED -> List.of("Noted");
            case SUPPORTED_IN_PART -> List.of("Supported", "Noted");
            case PENDING -> List.of("Pending");
        };
    }

    /** Ours where the Index has none: nothing else in these layouts says for sure which record it is. */
    private static String id(ExportedRecord exported) {
        String ofTheIndex = exported.aliases().get("UHRI");
        return ofTheIndex == null ? OURS + exported.core().reference() : ofTheIndex;
    }

    private static List<String> optional(String value) {
        return value == null ? List.of() : List.of(value);
    }

    /** One annotation a row, and a sheet in which the workbook says where it is from. */
    static final class Xlsx implements ExportWriter {

        private final Workbook workbook;

        private final Labels labels;

        private final ExportAbout about;

        private int written;

        Xlsx(Workbook workbook, Labels labels, ExportAbout about) {
            this.workbook = workbook;
            this.labels = labels;
            this.about = about;
            workbook.row(HEADINGS);
        }

        @Override
        public void write(List<ExportedRecord> records) {
            for (ExportedRecord exported : records) {
                ExportedRecord.Core core = exported.core();
                workbook.mixed(Arrays.asList(
                        text(exported),
                        dashed(Labels.of(List.of(core.country()), labels.countries())),
                        dashed(List.of(core.body())),
                        dashed(List.of(core.symbol())),
                        dashed(Labels.of(exported.themes(), labels.themes())),
                        dashed(Labels.of(exported.groups(), labels.groups())),
                        null,
                        core.adopted(),
                        dashed(Labels.of(exported.states(), labels.countries())),
                        dashed(position(core.position())),
                        dashed(List.of(type(core.kind()))),
                        id(exported),
                        dashed(optional(core.session()))));
                written++;
            }
        }

        private static String dashed(List<String> values) {
            List<String> lines = new ArrayList<>();
            values.forEach(value -> lines.add(DASH + value));
            return String.join("\n", lines);
        }

        @Override
        public void end() {
            AboutSheet.add(workbook, about, written);
            workbook.end();
        }
    }

    /**
     * One array of annotations, as the Index has it; what the export says of itself is in the name of the file, but for the
     * checkpoint, which the first annotation carries.
     */
    static final class JsonArray implements ExportWriter {

        private final JsonGenerator json;

        private final Labels labels;

        /** Written once. */
        private String checkpoint;

        JsonArray(OutputStream out, Labels labels, ExportAbout about) {
            this.checkpoint = about.checkpoint();
            this.json = Json.createGenerator(new RejectedRows.StaysOpen(out));
            this.labels = labels;
            json.writeStartArray();
        }

        @Override
        public void write(List<ExportedRecord> records) {
            records.forEach(this::write);
        }

        private void write(ExportedRecord exported) {
            ExportedRecord.Core core = exported.core();
            json.writeStartObject();
            text("AnnotationId", id(exported));
            json.write("AnnotationType", DASH + type(core.kind()));
            json.write("Body", DASH + core.body());
            array("Countries", Labels.of(List.of(core.country()), labels.countries()));
            array("Regions", List.of());
            json.write("Symbol", core.symbol());
            json.write("PublicationDate", core.adopted() + "T00:00:00");
            json.write("Text", html(UhriExport.text(exported)));
            array("Themes", Labels.of(exported.themes(), labels.themes()));
            array("AffectedPersons", Labels.of(exported.groups(), labels.groups()));
            array("Sdgs", List.of());
            text("UprCycle", core.cycle());
            array("UprSession", optional(core.session()));
            array("UprPositions", position(core.position()));
            array("UprRecommendingCountry", Labels.of(exported.states(), labels.countries()));
            array("UprRecommendingRegions", List.of());
            json.write("_fictitious", core.fictitious());
            if (checkpoint != null) {
                json.write("_checkpoint", checkpoint);
                checkpoint = null;
            }
            json.writeEnd();
        }

        /** Its texts are HTML. */
        private static String html(String text) {
            return text.replace("&", "&amp;")
                    .replace("<", "&lt;")
                    .replace(">", "&gt;")
                    .replace("\n", "<br/>");
        }

        private void text(String name, String value) {
            if (value == null) {
                json.writeNull(name);
            } else {
                json.write(name, value);
            }
        }

        private void array(String name, List<String> values) {
            json.writeStartArray(name);
            values.forEach(json::write);
            json.writeEnd();
        }

        @Override
        public void end() {
            json.writeEnd();
            json.close();
        }
    }
}
