package suivi.exchange.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.util.List;
import java.util.function.Consumer;
import suivi.exchange.boundary.Layout;
import suivi.recommendation.control.Visibility;

/** Writes a list in a layout, chunk by chunk; no more than a chunk of it is held. */
@ApplicationScoped
public class Exporter {

    @Inject
    private ExportedRecords records;

    /** @param list hands out the ids of the list, in its order */
    public void write(
            Consumer<Consumer<List<Long>>> list,
            Visibility visibility,
            Layout layout,
            Labels labels,
            ExportAbout about,
            OutputStream out) {
        ExportWriter writer = writer(layout, labels, about, out);
        list.accept(ids -> writer.write(records.read(ids, visibility)));
        writer.end();
    }

    private static ExportWriter writer(Layout layout, Labels labels, ExportAbout about, OutputStream out) {
        return switch (layout) {
            case SUIVI_CSV -> SuiviTable.csv(new CsvTable(out), labels, about);
            case SUIVI_XLSX -> SuiviTable.workbook(new Workbook(out, "Recommendations"), labels, about);
            case SUIVI_JSON -> new SuiviJson(out, labels, about);
            case UHRI_JSON -> new UhriExport.JsonArray(out, labels, about);
            case UHRI_XLSX -> new UhriExport.Xlsx(new Workbook(out, "Sheet1"), labels, about);
        };
    }
}
