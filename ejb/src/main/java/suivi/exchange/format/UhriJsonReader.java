package suivi.exchange.format;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParser.Event;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** One JSON array of annotations, element by element. Its texts are HTML and are reduced to what a person reads. */
final class UhriJsonReader implements RowReader {

    private static final Pattern HTML = Pattern.compile("</?[a-zA-Z][^<>]*>|&(?:[a-zA-Z]+|#\\d+|#x[0-9a-fA-F]+);");

    private static final String BLOCKS = "p, div, li, tr, h1, h2, h3, h4, h5, h6";

    private final UhriRows rows;

    /** The element that is being read, 1 for the first. */
    private int number;

    /** Keys and values of that element so far, and their characters. */
    private int values;

    private int characters;

    /** The keys of the element before, which are nearly always those of the next, and what they say. */
    private Set<String> keys = Set.of();

    private Map<UhriField, String> columns = Map.of();

    UhriJsonReader(Reading reading) {
        this.rows = new UhriRows(reading);
    }

    @Override
    public List<Inference> read(Path file, Consumer<RowDraft> each) {
        TextFile text = TextFile.of(file);
        try (CellLimit reader = new CellLimit(text.open(), CellLimit.json(), () -> number);
                JsonParser parser = Json.createParser(reader)) {
            elements(parser, each);
        } catch (JsonException | NoSuchElementException | IllegalStateException e) {
            throw new UnreadableFile(e, cause(e), Integer.toString(number));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        List<Inference> inferences = new ArrayList<>(UhriRows.WHOLE_FILE);
        inferences.addAll(text.inferences());
        return inferences;
    }

    private void elements(JsonParser parser, Consumer<RowDraft> each) {
        if (parser.next() != Event.START_ARRAY) {
            throw new UnreadableFile(Problem.FILE_UNKNOWN, "JSON");
        }
        number = 1;
        for (Event event = parser.next(); event != Event.END_ARRAY; event = parser.next()) {
            if (event != Event.START_OBJECT) {
                throw new UnreadableFile(Problem.FILE_SYNTAX, Integer.toString(number));
            }
            each.accept(draft(new RawRow(number, cells(parser))));
            number++;
        }
        requireEnd(parser);
    }

    /** Something after the array would be lost in silence. */
    private void requireEnd(JsonParser parser) {
        boolean more;
        try {
            more = parser.hasNext();
        } catch (JsonException e) {
            more = true;
        }
        if (more) {
            throw new UnreadableFile(Problem.FILE_SYNTAX, Integer.toString(number));
        }
    }

    private RowDraft draft(RawRow raw) {
        if (!keys.equals(raw.cells().keySet())) {
            keys = raw.cells().keySet();
            columns = UhriField.columns(keys);
        }
        if (number == 1 && !columns.containsKey(UhriField.TEXT)) {
            throw new UnreadableFile(
                    Problem.HEADING_MISSING,
                    UhriField.TEXT.heading(),
                    String.join(", ", raw.cells().keySet()));
        }
        String written = raw.cell(columns.getOrDefault(UhriField.TEXT, ""));
        String text = written.length() > Limits.CELL ? "" : Blanks.trim(plain(written));
        return rows.draft(raw, columns, text.isEmpty() ? null : text);
    }

    private Map<String, List<String>> cells(JsonParser parser) {
        Map<String, List<String>> cells = new LinkedHashMap<>();
        String key = "";
        values = 0;
        characters = 0;
        for (Event event = parser.next(); event != Event.END_OBJECT; event = parser.next()) {
            if (event == Event.KEY_NAME) {
                key = counted(parser.getString());
            } else {
                cells.put(key, value(parser, event));
            }
        }
        return cells;
    }

    /** Strings and numbers; what is nested deeper the Index does not have, and it is passed over. */
    private List<String> value(JsonParser parser, Event event) {
        switch (event) {
            case VALUE_STRING, VALUE_NUMBER -> {
                return List.of(counted(parser.getString()));
            }
            case VALUE_TRUE, VALUE_FALSE -> {
                return List.of(counted(Boolean.toString(event == Event.VALUE_TRUE)));
            }
            case START_ARRAY -> {
                List<String> values = new ArrayList<>();
                for (Event item = parser.next(); item != Event.END_ARRAY; item = parser.next()) {
                    values.addAll(value(parser, item));
                }
                return values;
            }
            case START_OBJECT -> parser.skipObject();
            default -> {
                // null is no value.
            }
        }
        return List.of();
    }

    private String counted(String value) {
        values++;
        characters += value.length();
        if (values > Limits.CELLS) {
            throw new UnreadableFile(Problem.ROW_WIDE, Integer.toString(number), Integer.toString(Limits.CELLS));
        }
        if (characters > Limits.ROW) {
            throw new UnreadableFile(Problem.ROW_LONG, Integer.toString(number), Integer.toString(Limits.ROW));
        }
        return value;
    }

    /** Cut off where the parser wanted more than there is, else not JSON. */
    private static Problem cause(RuntimeException e) {
        String message = String.valueOf(e.getMessage());
        boolean end = e instanceof NoSuchElementException || message.contains("EOF") || message.contains("char -1");
        return end ? Problem.FILE_CUT_OFF : Problem.FILE_SYNTAX;
    }

    /** A text without a tag or an entity is plain already, even where it has a sign that HTML would escape. */
    private static String plain(String written) {
        if (!HTML.matcher(written).find()) {
            return written;
        }
        Document html = Jsoup.parse(written);
        html.outputSettings().prettyPrint(false);
        html.select("br").forEach(line -> line.replaceWith(new TextNode("\n")));
        html.select(BLOCKS).forEach((Element block) -> block.appendChild(new TextNode("\n")));
        return html.wholeText()
                .lines()
                .map(line -> Blanks.trim(line.replace('\u00A0', ' ')))
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }
}
