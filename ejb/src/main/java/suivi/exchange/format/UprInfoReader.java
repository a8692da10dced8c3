package suivi.exchange.format;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import suivi.foundation.Digests;

/**
 * UPR Info's database, which has a row for each State that recommends. Rows with the same State under review, session,
 * text and response are one joint recommendation, wherever they stand. The file is read twice: once for a digest and a
 * count of each recommendation, then to hand each out as soon as its last row is there.
 */
final class UprInfoReader implements RowReader {

    private static final String BODY = "UPR";

    private enum Field {
        TO,
        TEXT,
        FROM,
        RESPONSE,
        ISSUE,
        SESSION;

        static Optional<Field> find(String heading) {
            String name = heading.toUpperCase(Locale.ROOT);
            return List.of(values()).stream()
                    .filter(field -> field.name().equals(name))
                    .findFirst();
        }

        String heading() {
            return name().charAt(0) + name().substring(1).toLowerCase(Locale.ROOT);
        }
    }

    private final Reading reading;
    private final Map<Field, String> columns = new EnumMap<>(Field.class);

    UprInfoReader(Reading reading) {
        this.reading = reading;
    }

    /** By the headings that no other file has together; whether one more is missing is said when it is read. */
    static boolean recognises(Collection<String> headings) {
        Set<Field> found = new LinkedHashSet<>();
        headings.forEach(heading -> Field.find(heading).ifPresent(found::add));
        return found.contains(Field.TO) && found.contains(Field.FROM) && found.size() >= 4;
    }

    @Override
    public List<Inference> read(Path file, Consumer<RowDraft> each) {
        CsvFile csv = CsvFile.of(file);
        columns(csv.headings());
        Map<String, Integer> expected = new HashMap<>();
        csv.rows(row -> expected.merge(key(row), 1, Integer::sum));
        Map<String, List<RawRow>> open = new HashMap<>();
        csv.rows(row -> {
            String key = key(row);
            List<RawRow> joint = open.computeIfAbsent(key, any -> new ArrayList<>());
            joint.add(row);
            if (joint.size() == expected.get(key)) {
                open.remove(key);
                each.accept(draft(joint));
            }
        });
        List<Inference> inferences = new ArrayList<>(csv.inferences());
        inferences.add(new Inference("body", BODY, Inference.From.FORMAT, "UPR Info"));
        inferences.add(new Inference("language", "en", Inference.From.FORMAT, "UPR Info"));
        return inferences;
    }

    private void columns(List<String> headings) {
        headings.forEach(heading -> Field.find(heading).ifPresent(field -> columns.putIfAbsent(field, heading)));
        List<String> missing = List.of(Field.values()).stream()
                .filter(field -> !columns.containsKey(field))
                .map(Field::heading)
                .toList();
        if (!missing.isEmpty()) {
            throw new UnreadableFile(Problem.HEADING_MISSING, String.join(", ", missing), String.join(", ", headings));
        }
    }

    /** What rows of one recommendation have in common; a row without a text has nothing in common with another. */
    private String key(RawRow row) {
        String text = bare(row, Field.TEXT);
        if (text.isEmpty()) {
            return "row " + row.number();
        }
        return Digests.sha256(
                String.join("\n", bare(row, Field.TO), bare(row, Field.SESSION), bare(row, Field.RESPONSE), text));
    }

    /** Blanks at the ends and doubled ones make no other recommendation. */
    private String bare(RawRow row, Field field) {
        return Blanks.single(row.cell(columns.get(field)));
    }

    private RowDraft draft(List<RawRow> joint) {
        RowDraft draft = reading.draft(joint);
        draft.body = BODY;
        draft.bodyColumn = columns.get(Field.TO);
        draft.text(columns.get(Field.TEXT), draft.value(columns.get(Field.TEXT)));
        draft.session(draft.value(columns.get(Field.SESSION)));
        String to = draft.value(columns.get(Field.TO));
        draft.countries(columns.get(Field.TO), to == null ? List.of() : List.of(to));
        String response = draft.value(columns.get(Field.RESPONSE));
        Upr.position(draft, columns.get(Field.RESPONSE), response == null ? List.of() : List.of(response));
        states(draft);
        issues(draft);
        return draft;
    }

    private void states(RowDraft draft) {
        Set<String> states = new LinkedHashSet<>();
        for (RawRow row : draft.rows) {
            String state = Blanks.trim(row.cell(columns.get(Field.FROM)));
            if (!state.isEmpty() && !states.add(state)) {
                draft.repeated++;
            }
        }
        draft.states(columns.get(Field.FROM), List.copyOf(states));
        if (draft.rows.size() > 1) {
            draft.inferred(
                    "recommending_states", String.join(", ", draft.states), Inference.From.JOINT_ROWS, numbers(draft));
        }
    }

    /** Separated by commas without a blank; those of all its rows together. */
    private void issues(RowDraft draft) {
        Set<String> issues = new LinkedHashSet<>();
        Set<Set<String>> variants = new HashSet<>();
        for (RawRow row : draft.rows) {
            List<String> own = Lists.split(row.cell(columns.get(Field.ISSUE)), ",(?! )");
            issues.addAll(own);
            variants.add(new HashSet<>(own));
        }
        if (variants.size() > 1) {
            draft.inferred("themes", String.join(", ", issues), Inference.From.JOINT_ROWS, numbers(draft));
        }
        draft.labels = new ImportedRow.Labels(null, List.copyOf(issues), null, List.of(), null);
    }

    private static String numbers(RowDraft draft) {
        return String.join(
                ", ",
                draft.rows.stream().map(row -> Integer.toString(row.number())).toList());
    }
}
