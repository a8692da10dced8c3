package suivi.smoke;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files that nobody should be able to bring in, made where they are needed: none of them is large on disk. */
final class BadFiles {

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

    private static final int BOMB = 200 * 1024 * 1024;

    private BadFiles() {}

    static byte[] workbookWithout(String heading, String symbol) {
        List<String> headings = new ArrayList<>(HEADINGS);
        headings.remove(heading);
        return workbook(row(1, headings) + row(2, cells(symbol).subList(0, headings.size())));
    }

    /** A row whose text is a formula, after one that is as it should be. */
    static byte[] workbookWithAFormula(String symbol) {
        String formula = "<row r=\"2\"><c r=\"A2\" t=\"str\"><f>cmd|' /C calc'!A0</f><v>4. Adopt a law.</v></c>"
                + row(2, cells(symbol)).replaceFirst("<row r=\"2\"><c r=\"A2\".*?</c>", "");
        return workbook(row(1, HEADINGS) + formula);
    }

    /** 200 MB of blanks behind a sheet's first row, in 200 KB. */
    static byte[] bomb() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            frame(zip);
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            zip.write(start().getBytes(UTF_8));
            zip.write(row(1, HEADINGS).getBytes(UTF_8));
            byte[] blanks = " ".repeat(1024 * 1024).getBytes(UTF_8);
            for (int written = 0; written < BOMB; written += blanks.length) {
                zip.write(blanks);
            }
            zip.write(end().getBytes(UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static List<String> cells(String symbol) {
        return List.of(
                "4. Adopt a law.",
                "- Liechtenstein",
                "- CEDAW",
                symbol,
                "",
                "",
                "",
                "45000",
                "",
                "",
                "- Recommendations",
                "b1946ac9-0000-4000-8000-000000000001",
                "",
                "",
                "",
                "45001");
    }

    private static byte[] workbook(String rows) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            frame(zip);
            write(zip, "xl/worksheets/sheet1.xml", start() + rows + end());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void frame(ZipOutputStream zip) throws IOException {
        write(zip, "[Content_Types].xml", """
                <?xml version="1.0" encoding="UTF-8"?><Types \
                xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" \
                ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" \
                ContentType="application/xml"/><Override PartName="/xl/workbook.xml" \
                ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override \
                PartName="/xl/worksheets/sheet1.xml" \
                ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>""");
        write(zip, "_rels/.rels", """
                <?xml version="1.0" encoding="UTF-8"?><Relationships \
                xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" \
                Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" \
                Target="xl/workbook.xml"/></Relationships>""");
        write(zip, "xl/workbook.xml", """
                <?xml version="1.0" encoding="UTF-8"?><workbook \
                xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" \
                xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet \
                name="Sheet1" sheetId="1" r:id="rId1"/></sheets></workbook>""");
        write(zip, "xl/_rels/workbook.xml.rels", """
                <?xml version="1.0" encoding="UTF-8"?><Relationships \
                xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" \
                Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" \
                Target="worksheets/sheet1.xml"/></Relationships>""");
    }

    private static void write(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        OutputStream out = zip;
        out.write(content.getBytes(UTF_8));
        zip.closeEntry();
    }

    private static String start() {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><worksheet"
                + " xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>";
    }

    private static String end() {
        return "</sheetData></worksheet>";
    }

    private static String row(int number, List<String> cells) {
        StringBuilder row = new StringBuilder("<row r=\"" + number + "\">");
        for (int i = 0; i < cells.size(); i++) {
            row.append("<c r=\"" + (char) ('A' + i) + number + "\" t=\"inlineStr\"><is><t>" + cells.get(i)
                    + "</t></is></c>");
        }
        return row + "</row>";
    }
}
