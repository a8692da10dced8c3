package suivi.exchange.format;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A row while it is being understood: values come in by their column, and what is wrong with one or was inferred is
 * noted beside it.
 */
final class RowDraft {

    private static final String DEFAULT_LANGUAGE = "en";

    final Reading reading;
    final List<RawRow> rows;
    final List<Inference> inferences = new ArrayList<>();
    final List<Fault> faults = new ArrayList<>();

    String externalId;
    String symbol;
    String body;
    LocalDate adopted;
    String session;
    Integer cycle;
    String language = DEFAULT_LANGUAGE;
    String paragraph;
    String text;
    List<String> countries = List.of();
    ImportedRow.Labels labels = new ImportedRow.Labels(null, null, null, List.of(), null);
    List<String> states;
    List<String> statesAsWritten;
    Position position;
    String positionAsWritten;
    String positionSource;
    ImportedRow.Own own = ImportedRow.Own.NOTHING;
    Annotation annotation = Annotation.RECOMMENDATION;
    Skip skip;

    /** The columns of what every recommendation needs, as the file calls them, for the message. */
    String textColumn;

    String countryColumn;
    String bodyColumn;
    String keyColumn;

    /** Rows of a joint recommendation that named a State once more. */
    int repeated;

    RowDraft(Reading reading, List<RawRow> rows) {
        this.reading = reading;
        this.rows = List.copyOf(rows);
        rows.forEach(this::checkLengths);
    }

    int number() {
        return rows.get(0).number();
    }

    void fault(String column, Problem problem, String... args) {
        faults.add(new Fault(column, problem, List.of(args)));
    }

    boolean faulty(String column) {
        return faults.stream().anyMatch(fault -> fault.column().equals(column));
    }

    void inferred(String field, String value, Inference.From from, String written) {
        inferences.add(new Inference(field, value, from, written));
    }

    /** One value without surrounding blanks; null where the row has none, or one that is too long to be looked at. */
    String value(String column) {
        String value = column == null || faulty(column) ? "" : rows.get(0).cell(column);
        value = Blanks.trim(value);
        return value.isEmpty() ? null : value;
    }

    void text(String column, String written) {
        textColumn = column;
        text = written;
        if (written != null && "=+@".indexOf(written.charAt(0)) >= 0) {
            inferred(
                    "text",
                    written.substring(0, Math.min(40, written.length())),
                    Inference.From.LOOKS_LIKE_FORMULA,
                    "");
        }
    }

    /** The States that are spoken to, each by its name. */
    void countries(String column, List<String> names) {
        countryColumn = column;
        countries = countries("country", column, names);
    }

    /** @param names null where the file has no column for them */
    void states(String column, List<String> names) {
        statesAsWritten = names;
        states = names == null ? null : countries("recommending_states", column, names);
    }

    private List<String> countries(String field, String column, List<String> names) {
        List<String> found = new ArrayList<>();
        for (String name : names) {
            Optional<String> country = reading.names().find(name);
            if (country.isEmpty()) {
                fault(column, Problem.COUNTRY_UNKNOWN, name);
            } else if (!found.contains(country.get())) {
                found.add(country.get());
                if (name.length() == 2) {
                    inferred(field, country.get(), Inference.From.TWO_LETTER_CODE, name);
                }
            }
        }
        return found;
    }

    void body(String column, String written) {
        bodyColumn = column;
        body = written == null ? null : Bodies.shortForm(written);
        if (body != null && !body.equals(written)) {
            inferred("body", body, Inference.From.LONG_FORM, written);
        }
    }

    void session(String written) {
        session = written;
        Upr.cycle(written).ifPresent(found -> {
            if (cycle == null && "UPR".equals(body)) {
                cycle = found;
                inferred("cycle", found.toString(), Inference.From.SESSION, written);
            }
        });
    }

    /** What the row does not say, from its symbol first and then from whoever imports. */
    void complete() {
        Given given = reading.given();
        if (symbol == null && given.symbol() != null) {
            symbol = given.symbol();
            inferred("symbol", symbol, Inference.From.GIVEN, symbol);
        }
        if (countries.isEmpty() && !faulty(countryColumn)) {
            completeCountry(given);
        }
        if (body == null) {
            Symbols.body(symbol).ifPresent(found -> {
                body = found;
                inferred("body", found, Inference.From.SYMBOL, symbol);
            });
        }
        requireWhatEachNeeds();
    }

    private void completeCountry(Given given) {
        Optional<String> fromSymbol = Symbols.country(symbol, reading.names());
        if (fromSymbol.isPresent()) {
            countries = List.of(fromSymbol.get());
            inferred("country", countries.get(0), Inference.From.SYMBOL, symbol);
        } else if (given.country() != null) {
            countries = List.of(given.country());
            inferred("country", given.country(), Inference.From.GIVEN, given.country());
        }
    }

    private void requireWhatEachNeeds() {
        if (text == null && !faulty(textColumn)) {
            fault(textColumn, Problem.TEXT_MISSING);
        }
        if (countries.isEmpty() && !faulty(countryColumn)) {
            fault(countryColumn, Problem.COUNTRY_MISSING);
        }
        if (body == null && !faulty(bodyColumn)) {
            fault(bodyColumn, Problem.BODY_MISSING);
        }
    }

    ImportedRow finished() {
        return new ImportedRow(
                rows,
                externalId,
                new ImportedRow.Document(symbol, body, adopted, session, cycle, language),
                paragraph,
                text,
                countries,
                labels,
                new ImportedRow.Review(states, statesAsWritten, position, positionAsWritten, positionSource),
                own,
                annotation,
                skip,
                inferences,
                faults);
    }

    private void checkLengths(RawRow row) {
        for (Map.Entry<String, List<String>> cell : row.cells().entrySet()) {
            int length = cell.getValue().stream().mapToInt(String::length).sum();
            if (length > Limits.CELL) {
                fault(
                        cell.getKey(),
                        Problem.CELL_LONG,
                        Integer.toString(row.number()),
                        Integer.toString(Limits.CELL),
                        Integer.toString(length));
            }
        }
    }
}
