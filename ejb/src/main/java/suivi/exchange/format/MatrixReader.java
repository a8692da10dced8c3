package suivi.exchange.format;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.poi.UnsupportedFileFormatException;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeader;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/**
 * OHCHR's thematic list: tables whose columns are found by their headings, rows that name a theme and rows with a
 * recommendation each. The document is held whole, as its library does; {@link Limits#DOCUMENT} bounds it.
 */
final class MatrixReader implements RowReader {

    /** Under which the raw row keeps the theme, which stands in a row of its own. */
    static final String CLUSTER = "Theme";

    private static final Pattern CLUSTER_PREFIX =
            Pattern.compile("^(?:Theme|Right or area|Cluster)\\s*:\\s*", Pattern.CASE_INSENSITIVE);

    /** Characters above the table that are searched for its title. */
    private static final int TITLE = 5_000;

    private final MatrixRows rows;

    MatrixReader(Reading reading) {
        this.rows = new MatrixRows(reading);
    }

    @Override
    public List<Inference> read(Path file, Consumer<RowDraft> each) {
        Archive.requireModest(file, Limits.DOCUMENT);
        try (OPCPackage archive = OPCPackage.open(file.toFile(), PackageAccess.READ);
                XWPFDocument document = new XWPFDocument(archive)) {
            List<Inference> inferences = rows.title(title(document));
            Table table = new Table(rows, each);
            for (XWPFTable next : document.getTables()) {
                next.getRows().forEach(table::row);
            }
            table.requireHeadings();
            return inferences;
        } catch (InvalidFormatException | UnsupportedFileFormatException | POIXMLException e) {
            throw new UnreadableFile(e, Problem.FILE_DAMAGED, String.valueOf(e.getMessage()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What stands above the table: the header of the pages, or the first lines. */
    private static String title(XWPFDocument document) {
        Stream<String> header = document.getHeaderList().stream().map(XWPFHeader::getText);
        Stream<String> lines = document.getParagraphs().stream().map(XWPFParagraph::getText);
        String title = String.join("\n", Stream.concat(header, lines.limit(50)).toList());
        return title.substring(0, Math.min(TITLE, title.length()));
    }

    /** Goes through the rows of all tables, which are one list cut into pieces or not, as the edition has it. */
    private static final class Table {

        private final MatrixRows rows;
        private final Consumer<RowDraft> each;
        private List<String> headings = List.of();
        private final List<String> otherHeadings = new ArrayList<>();
        private Map<MatrixField, String> columns = Map.of();
        private String cluster = "";
        private int number;

        Table(MatrixRows rows, Consumer<RowDraft> each) {
            this.rows = rows;
            this.each = each;
        }

        void row(XWPFTableRow row) {
            List<String> cells = row.getTableCells().stream()
                    .map(cell -> cell.getParagraphs().stream()
                            .map(XWPFParagraph::getText)
                            .map(Blanks::trim)
                            .filter(line -> !line.isEmpty())
                            .reduce((a, b) -> a + "\n" + b)
                            .orElse(""))
                    .toList();
            Map<MatrixField, String> found = MatrixField.columns(cells);
            if (!found.isEmpty()) {
                headings = cells;
                columns = found;
            } else if (columns.isEmpty()) {
                otherHeadings.addAll(cells);
            } else if (cells.stream().filter(cell -> !cell.isEmpty()).count() == 1
                    && !MatrixRows.NUMBERED.matcher(cells.get(0)).find()) {
                cluster = CLUSTER_PREFIX.matcher(String.join("", cells)).replaceFirst("");
            } else if (cells.stream().anyMatch(cell -> !cell.isEmpty())) {
                number++;
                each.accept(rows.draft(new RawRow(number, named(cells)), columns, cluster));
            }
        }

        void requireHeadings() {
            if (columns.isEmpty()) {
                String found = String.join(", ", otherHeadings.subList(0, Math.min(8, otherHeadings.size())));
                throw new UnreadableFile(
                        Problem.HEADING_MISSING,
                        "Recommendation, Position",
                        found.substring(0, Math.min(400, found.length())));
            }
        }

        private Map<String, List<String>> named(List<String> cells) {
            Map<String, List<String>> named = new LinkedHashMap<>();
            named.put(CLUSTER, List.of(cluster));
            for (int i = 0; i < cells.size(); i++) {
                named.put(i < headings.size() ? headings.get(i) : CsvFile.beyond(i), List.of(cells.get(i)));
            }
            return named;
        }
    }
}
