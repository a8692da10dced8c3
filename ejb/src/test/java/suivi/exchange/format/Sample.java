package suivi.exchange.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;

/** Files that tests make up, and what reading one gives. */
record Sample(List<ImportedRow> rows, Reckoning reckoning) {

    static final CountryNames NAMES = new ReferenceCountryNames();

    /** The headings of the Index's workbook, misspelt as they are. */
    static final List<String> UHRI = List.of(
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

    static Sample read(Path file) {
        return read(file, Given.nothing());
    }

    static Sample read(Path file, Given given) {
        List<ImportedRow> rows = new ArrayList<>();
        Reckoning reckoning = RecommendationFile.of(file).read(given, NAMES, rows::add);
        return new Sample(rows, reckoning);
    }

    /** With which words the file is refused. */
    static UnreadableFile refusal(Path file) {
        return catchThrowableOfType(UnreadableFile.class, () -> read(file));
    }

    static List<String> args(UnreadableFile refusal) {
        return refusal.violations().get(0).args();
    }

    ImportedRow only() {
        if (rows.size() != 1) {
            throw new AssertionError("One row was expected: " + rows);
        }
        return rows.get(0);
    }

    static Path text(Path folder, String content) {
        return text(folder, content, UTF_8);
    }

    static Path text(Path folder, String content, Charset charset) {
        return bytes(folder, content.getBytes(charset));
    }

    static Path bytes(Path folder, byte... content) {
        try {
            return Files.write(Files.createTempFile(folder, "file", ""), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path json(Path folder, String... elements) {
        return text(folder, "[" + String.join(",\n", elements) + "]");
    }

    /** A workbook with these cells; one that starts with "f=" is a formula whose last value was 1. */
    static Path workbook(Path folder, List<List<String>> rows) {
        StringBuilder sheet = new StringBuilder(
                "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>");
        for (int r = 0; r < rows.size(); r++) {
            sheet.append("<row r=\"").append(r + 1).append("\">");
            for (int c = 0; c < rows.get(r).size(); c++) {
                String at = (char) ('A' + c) + Integer.toString(r + 1);
                sheet.append(cell(at, rows.get(r).get(c)));
            }
            sheet.append("</row>");
        }
        sheet.append("</sheetData></worksheet>");
        return workbook(folder, sheet.toString());
    }

    static Path workbook(Path folder, String sheet) {
        String main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
        String rels = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        String packaging = "http://schemas.openxmlformats.org/package/2006/";
        return zip(
                folder,
                Map.of(
                        "[Content_Types].xml",
                        "<Types xmlns=\"" + packaging + "content-types\">"
                                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                                + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/>"
                                + "<Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/></Types>",
                        "_rels/.rels",
                        "<Relationships xmlns=\"" + packaging + "relationships\"><Relationship Id=\"r1\" Type=\"" + rels
                                + "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>",
                        "xl/workbook.xml",
                        "<workbook xmlns=\"" + main + "\" xmlns:r=\"" + rels
                                + "\"><sheets><sheet name=\"UHRI\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>",
                        "xl/_rels/workbook.xml.rels",
                        "<Relationships xmlns=\"" + packaging + "relationships\"><Relationship Id=\"r1\" Type=\"" + rels
                                + "/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>",
                        "xl/worksheets/sheet1.xml",
                        sheet));
    }

    static Path zip(Path folder, Map<String, String> parts) {
        try {
            Path file = Files.createTempFile(folder, "file", "");
            try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
                for (Map.Entry<String, String> part : parts.entrySet()) {
                    zip.putNextEntry(new ZipEntry(part.getKey()));
                    zip.write(part.getValue().getBytes(UTF_8));
                }
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A row of the Index, a recommendation of CEDAW to Mexico but for what is changed. */
    static List<String> uhri(Map<String, String> changed) {
        Map<String, String> usual = Map.of(
                "Text", "33. The Committee recommends that the State party act.",
                "Countries Concerned", "- Mexico",
                "Reccomending Body", "- CEDAW",
                "Document Symbol", "CEDAW/C/MEX/CO/9",
                "Document Publication Date", "43306",
                "Type", "- Recommendations",
                "OHCHR Annotation Id", "id-" + changed.hashCode());
        return UHRI.stream()
                .map(heading -> changed.getOrDefault(heading, usual.getOrDefault(heading, "")))
                .toList();
    }

    static Path uhriWorkbook(Path folder, List<Map<String, String>> rows) {
        List<List<String>> all = new ArrayList<>(List.of(UHRI));
        rows.forEach(row -> all.add(uhri(row)));
        return workbook(folder, all);
    }

    /** A Word document with a header on its pages and one table; a row of one cell is a theme. */
    static Path matrix(Path folder, String header, List<List<String>> rows) {
        try (XWPFDocument document = new XWPFDocument()) {
            document.createHeader(HeaderFooterType.DEFAULT)
                    .createParagraph()
                    .createRun()
                    .setText(header);
            XWPFTable table = document.createTable(rows.size(), 1);
            for (int r = 0; r < rows.size(); r++) {
                for (int c = 0; c < rows.get(r).size(); c++) {
                    XWPFTableCell cell = c == 0
                            ? table.getRow(r).getCell(0)
                            : table.getRow(r).createCell();
                    cell.removeParagraph(0);
                    rows.get(r).get(c).lines().forEach(line -> cell.addParagraph()
                            .createRun()
                            .setText(line));
                }
            }
            Path file = Files.createTempFile(folder, "file", "");
            try (OutputStream out = Files.newOutputStream(file)) {
                document.write(out);
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** By the column: {@code "Text: import.text.missing"}. */
    static List<String> faults(ImportedRow row) {
        return row.faults().stream()
                .map(fault -> fault.column() + ": " + fault.code())
                .toList();
    }

    static Map<String, Inference.From> inferred(ImportedRow row) {
        return row.inferences().stream().collect(Collectors.toMap(Inference::field, Inference::from));
    }

    <T> List<T> each(Function<ImportedRow, T> what) {
        return rows.stream().map(what).toList();
    }

    private static String cell(String at, String value) {
        if (value.isEmpty()) {
            return "";
        }
        if (value.startsWith("f=")) {
            return "<c r=\"" + at + "\"><f>" + value.substring(2) + "</f><v>1</v></c>";
        }
        if (value.matches("\\d+(\\.\\d+)?")) {
            return "<c r=\"" + at + "\"><v>" + value + "</v></c>";
        }
        String escaped = value.replace("&", "&amp;").replace("<", "&lt;");
        return "<c r=\"" + at + "\" t=\"inlineStr\"><is><t xml:space=\"preserve\">" + escaped + "</t></is></c>";
    }
}
