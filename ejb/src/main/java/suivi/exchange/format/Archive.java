package suivi.exchange.format;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * The archive that a workbook or a Word document is. Inflates it once and only counts, since the sizes that an archive
 * states can lie, before a library trusts it.
 */
final class Archive {

    private Archive() {}

    static boolean contains(Path file, String part) {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return zip.getEntry(part) != null;
        } catch (ZipException e) {
            throw new UnreadableFile(e, Problem.FILE_DAMAGED, e.getMessage());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param limit of inflated bytes, over all parts */
    static void requireModest(Path file, long limit) {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.size() > Limits.PARTS) {
                throw new UnreadableFile(Problem.FILE_INFLATES, "", Integer.toString(Limits.PARTS));
            }
            long total = 0;
            for (ZipEntry part : Collections.list(zip.entries())) {
                total += inflated(zip, part, limit - total);
            }
        } catch (ZipException e) {
            throw new UnreadableFile(e, Problem.FILE_DAMAGED, e.getMessage());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long inflated(ZipFile zip, ZipEntry part, long left) throws IOException {
        long allowed = Math.min(left, Math.max(Limits.SMALL, Limits.RATIO * part.getCompressedSize()));
        long count = 0;
        int sinceTag = 0;
        byte[] buffer = new byte[1 << 16];
        try (InputStream in = zip.getInputStream(part)) {
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                count += n;
                if (count > allowed) {
                    throw new UnreadableFile(Problem.FILE_INFLATES, part.getName(), Long.toString(allowed));
                }
                for (int i = 0; i < n; i++) {
                    sinceTag = buffer[i] == '<' ? 0 : sinceTag + 1;
                    if (sinceTag > Limits.TOKEN && part.getName().endsWith(".xml")) {
                        throw new UnreadableFile(
                                Problem.CELL_WITHOUT_END, part.getName(), Integer.toString(Limits.TOKEN));
                    }
                }
            }
        }
        return count;
    }
}
