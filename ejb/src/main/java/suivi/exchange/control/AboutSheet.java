package suivi.exchange.control;

import java.util.List;

/** The sheet in which a workbook says where it is from. */
final class AboutSheet {

    private AboutSheet() {}

    static void add(Workbook workbook, ExportAbout about, int number) {
        workbook.sheet("About");
        workbook.row(List.of("Source", ExportAbout.SOURCE));
        workbook.row(List.of("Licence", ExportAbout.LICENCE));
        workbook.row(List.of("Rights", ExportAbout.RIGHTS));
        workbook.row(List.of("Date", about.day().toString()));
        workbook.row(List.of("Filter", about.filter()));
        workbook.row(List.of("Order", about.sort()));
        workbook.row(List.of("Recommendations", Integer.toString(number)));
        if (about.demonstration()) {
            workbook.row(List.of("Fictitious", ExportAbout.FICTITIOUS));
        }
        if (about.checkpoint() != null) {
            workbook.row(List.of("Checkpoint of the ledger", about.checkpoint()));
        }
    }
}
