package suivi.exchange.format;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Tells a format by the content of a file, never by its name. */
public final class Formats {

    /** How much of a file is looked at; headings and marks stand at its start. */
    private static final int START = 8192;

    private static final int HEADINGS_TOLD = 20;

    private static final byte[] ZIP = {'P', 'K', 3, 4};

    private static final byte[] OLE2 = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private Formats() {}

    /** @throws UnreadableFile with {@link Problem#FILE_UNKNOWN} and what was found */
    public static Format recognise(Path file) {
        byte[] start = start(file);
        if (new String(start, StandardCharsets.ISO_8859_1).isBlank()) {
            throw new UnreadableFile(Problem.FILE_EMPTY);
        }
        if (startsWith(start, ZIP)) {
            return archive(file);
        }
        Optional<String> foreign = foreign(start);
        if (foreign.isPresent()) {
            throw new UnreadableFile(Problem.FILE_UNKNOWN, foreign.get());
        }
        return text(start).startsWith("[") ? Format.UHRI_JSON : csv(file);
    }

    /** @throws UnreadableFile also when the file is of another format than the one that was chosen */
    public static void require(Format chosen, Path file) {
        Format found = recognise(file);
        if (found != chosen) {
            throw new UnreadableFile(Problem.FILE_OTHER_FORMAT, chosen.name(), found.name());
        }
    }

    private static Format archive(Path file) {
        if (Archive.contains(file, "xl/workbook.xml")) {
            return Format.UHRI_XLSX;
        }
        if (Archive.contains(file, "word/document.xml")) {
            return Format.OHCHR_MATRIX;
        }
        throw new UnreadableFile(Problem.FILE_UNKNOWN, "ZIP");
    }

    private static Format csv(Path file) {
        List<String> headings = CsvFile.of(file).headings();
        if (UprInfoReader.recognises(headings)) {
            return Format.UPR_INFO_CSV;
        }
        if (SuiviCsvReader.recognises(headings)) {
            return Format.SUIVI_CSV;
        }
        String told = String.join(", ", headings.subList(0, Math.min(HEADINGS_TOLD, headings.size())));
        throw new UnreadableFile(Problem.FILE_UNKNOWN, "CSV: " + told.substring(0, Math.min(400, told.length())));
    }

    private static Optional<String> foreign(byte[] start) {
        String text = text(start);
        if (text.startsWith("%PDF")) {
            return Optional.of("PDF");
        }
        if (startsWith(start, OLE2)) {
            return Optional.of("OLE2 (.xls, .doc)");
        }
        if (text.startsWith("<")) {
            return Optional.of("HTML, XML");
        }
        if (text.startsWith("{\\rtf")) {
            return Optional.of("RTF");
        }
        if (text.startsWith("{")) {
            return Optional.of("JSON object");
        }
        boolean binary = text.chars().anyMatch(c -> c == 0);
        return binary ? Optional.of("UTF-16, binary") : Optional.empty();
    }

    /** As far as it is ASCII, which is all that the marks need. */
    private static String text(byte[] start) {
        boolean mark = startsWith(start, new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF});
        String text = new String(start, StandardCharsets.ISO_8859_1);
        return (mark ? text.substring(3) : text).stripLeading();
    }

    private static boolean startsWith(byte[] start, byte... mark) {
        return start.length >= mark.length && Arrays.equals(start, 0, mark.length, mark, 0, mark.length);
    }

    private static byte[] start(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(START);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
