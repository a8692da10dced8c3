package suivi.exchange.format;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The parts of a workbook, gone over before its library reads them: the library fills a row up to its rightmost cell and
 * holds every text that cells share. By the same parser, so that both see the same.
 */
final class Sheets {

    private static final Pattern CELL = Pattern.compile("([A-Za-z]{1,3})\\d{1,7}");

    private static final int LETTERS = 26;

    private static final int NOWHERE = Integer.MAX_VALUE;

    /** What a text that is shared takes beside its characters. */
    private static final int TEXT = 50;

    private final String part;

    private int row;

    private int cells;

    private long characters;

    private long shared;

    private Sheets(String part) {
        this.part = part;
    }

    /** @throws UnreadableFile where a row is wider or longer than any that is real, or the texts are more than are held */
    static void requireModest(Path file) {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry part : Collections.list(zip.entries())) {
                try (InputStream in = zip.getInputStream(part)) {
                    new Sheets(part.getName()).goOver(in);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whatever its name: which part is the sheet, others say. */
    private void goOver(InputStream in) throws IOException {
        XMLInputFactory parsers = new InputFactoryImpl();
        parsers.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        parsers.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            XMLStreamReader xml = parsers.createXMLStreamReader(in);
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamConstants.START_ELEMENT) {
                    starts(xml);
                } else if (event == XMLStreamConstants.CHARACTERS) {
                    holds(xml.getTextLength());
                }
            }
        } catch (XMLStreamException e) {
            if (part.endsWith(".xml")) {
                throw new UnreadableFile(e, Problem.FILE_DAMAGED, part);
            }
        }
    }

    private void starts(XMLStreamReader xml) {
        switch (xml.getLocalName()) {
            case "row" -> {
                row++;
                cells = 0;
                characters = 0;
            }
            case "c" -> {
                cells++;
                if (row > 0 && Math.max(cells, column(xml.getAttributeValue(null, "r"))) > Limits.COLUMNS) {
                    throw new UnreadableFile(Problem.ROW_WIDE, Integer.toString(row), Integer.toString(Limits.COLUMNS));
                }
            }
            case "si" -> shared += TEXT;
            default -> {
                // Nothing that is held.
            }
        }
    }

    private void holds(int length) {
        characters += length;
        if (row > 0 && characters > Limits.ROW) {
            throw new UnreadableFile(Problem.ROW_LONG, Integer.toString(row), Integer.toString(Limits.ROW));
        }
        if (row == 0 || shared > 0) {
            shared += length;
            if (shared > Limits.SHARED) {
                throw new UnreadableFile(Problem.FILE_INFLATES, part, Integer.toString(Limits.SHARED));
            }
        }
    }

    /** From 1; beyond the last for what names no cell, 0 where nothing is said. */
    private static int column(String reference) {
        if (reference == null) {
            return 0;
        }
        Matcher cell = CELL.matcher(reference);
        return cell.matches() ? cell.group(1).toUpperCase(Locale.ROOT).chars().reduce(0, Sheets::further) : NOWHERE;
    }

    private static int further(int column, int letter) {
        return column * LETTERS + letter - 'A' + 1;
    }
}
