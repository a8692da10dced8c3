package suivi.exchange.control;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import suivi.exchange.format.SuiviColumn;

/** Our own columns, which our reader reads; in CSV with what the export says of itself in one more, once. */
final class SuiviTable implements ExportWriter {

    private static final String ABOUT = "_about";

    /** A remark, as its underscore says: our reader passes over it, because a link needs two people (R16). */
    private static final String LINKS = "_links";

    private final TableWriter table;

    private final Labels labels;

    private final ExportAbout about;

    private int written;

    private SuiviTable(TableWriter table, Labels labels, ExportAbout about) {
        this.table = table;
        this.labels = labels;
        this.about = about;
        List<String> headings = new ArrayList<>(
                Arrays.stream(SuiviColumn.values()).map(SuiviColumn::heading).toList());
        headings.add(LINKS);
        if (isCsv()) {
            headings.add(ABOUT);
        }
        table.row(headings);
    }

    static SuiviTable csv(CsvTable table, Labels labels, ExportAbout about) {
        return new SuiviTable(table, labels, about);
    }

    static SuiviTable workbook(Workbook table, Labels labels, ExportAbout about) {
        return new SuiviTable(table, labels, about);
    }

    private boolean isCsv() {
        return table instanceof CsvTable;
    }

    @Override
    public void write(List<ExportedRecord> records) {
        for (ExportedRecord exported : records) {
            List<String> cells = new ArrayList<>(Arrays.stream(SuiviColumn.values())
                    .map(column -> cell(exported, column))
                    .toList());
            cells.add(bars(exported.links().stream().map(SuiviTable::link).toList()));
            if (isCsv() && written == 0) {
                cells.add(about.text());
            }
            table.row(cells);
            written++;
        }
    }

    @Override
    public void end() {
        if (table instanceof Workbook workbook) {
            AboutSheet.add(workbook, about, written);
        }
        table.end();
    }

    private String cell(ExportedRecord exported, SuiviColumn column) {
        ExportedRecord.Core core = exported.core();
        return switch (column) {
            case REFERENCE -> core.reference();
            case SYMBOL -> core.symbol();
            case PARAGRAPH -> core.paragraph();
            case COUNTRY -> core.country();
            case BODY -> core.body();
            case ADOPTED -> core.adopted().toString();
            case SESSION -> core.session();
            case CYCLE -> core.cycle();
            case LANGUAGE -> core.original();
            case TEXT -> exported.text();
            case THEMES -> bars(Labels.of(exported.themes(), labels.themes()));
            case GROUPS -> bars(Labels.of(exported.groups(), labels.groups()));
            case SDGS -> null;
            case KIND -> bars(exported.measures());
            case TYPE -> core.kind().name();
            case POSITION -> core.position() == null ? null : core.position().name();
            case RECOMMENDING_STATES -> bars(exported.states());
            case STATE -> core.state().name();
            case PRIORITY -> yesOrNo(core.priority());
            case DUE -> core.due() == null ? null : core.due().toString();
            case EXTERNAL_ID ->
                new TreeMap<>(exported.aliases())
                        .entrySet().stream()
                                .map(alias -> alias.getKey() + ":" + alias.getValue())
                                .collect(joining("|"));
            case FICTITIOUS -> yesOrNo(core.fictitious());
        };
    }

    /** Such as {@code CMW 25 (NOT_BINDING)} or {@code CEDAW 11(1)(d) for point a (BINDING, PROPOSED)}. */
    private static String link(ExportedRecord.Link link) {
        return link.provision() + (link.letter() == null ? "" : " for point " + link.letter()) + " (" + link.binding()
                + (link.confirmed() ? ")" : ", PROPOSED)");
    }

    private static String bars(List<String> values) {
        return String.join("|", values);
    }

    private static String yesOrNo(boolean value) {
        return value ? "yes" : "no";
    }
}
