package suivi.door;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.io.OutputStream;
import suivi.exchange.boundary.ExportDesk;
import suivi.exchange.boundary.ExportWanted;
import suivi.exchange.boundary.Layout;
import suivi.search.boundary.Wanted;

/** The list that an address names, as a file: the same at both doors. */
@RequestScoped
public class Exports {

    public static final String CSV = "text/csv";

    public static final String JSON = "application/json";

    public static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Inject
    private ExportDesk desk;

    /** One file, not yet written. */
    public final class Export {

        private final ExportWanted wanted;

        private final Layout layout;

        private Export(ExportWanted wanted, Layout layout) {
            this.wanted = wanted;
            this.layout = layout;
        }

        public String mediaType() {
            return layout.mediaType();
        }

        public String disposition() {
            return Exports.disposition(desk.fileName(wanted, layout));
        }

        public void write(OutputStream out) {
            desk.write(wanted, layout, out);
        }
    }

    /** By how the name of a file of ours ends. */
    public static String mediaType(String fileName) {
        return fileName.endsWith(".csv") ? CSV + ";charset=utf-8" : fileName.endsWith(".json") ? JSON : XLSX;
    }

    /** Saved under that name, not shown (RFC 6266). */
    public static String disposition(String fileName) {
        return "attachment; filename=\"" + fileName.replaceAll("[^A-Za-z0-9._-]", "-") + "\"";
    }

    /** Refuses what cannot be meant before a byte is written. */
    public Export of(HttpServletRequest request) {
        Wanted wanted = Filters.wanted(request);
        return new Export(
                new ExportWanted(wanted.words(), wanted.filter(), wanted.sort().name(), Languages.of(request)),
                Reader.constant("format", request.getParameter("format"), Layout.class, Layout.SUIVI_CSV));
    }
}
