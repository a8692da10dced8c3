package suivi.exchange.format;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A text whose encoding is found by trying it on the whole file: UTF-8, else Mac Roman where lines end as they did on a
 * Macintosh, else windows-1252. Only UTF-8 can be told from the bytes; anything else is inferred and says so.
 */
record TextFile(Path path, Charset charset) {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private static final Charset MACINTOSH = Charset.forName("x-MacRoman");

    static TextFile of(Path path) {
        if (decodes(path, StandardCharsets.UTF_8)) {
            return new TextFile(path, StandardCharsets.UTF_8);
        }
        boolean windows = hasLineFeed(path) && decodes(path, WINDOWS);
        return new TextFile(path, windows ? WINDOWS : MACINTOSH);
    }

    List<Inference> inferences() {
        return charset.equals(StandardCharsets.UTF_8)
                ? List.of()
                : List.of(new Inference("encoding", charset.name(), Inference.From.ENCODING, "UTF-8"));
    }

    /** From after the byte order mark, if there is one. */
    Reader open() throws IOException {
        BufferedReader reader = reader(path, charset);
        reader.mark(1);
        if (reader.read() != '\uFEFF') {
            reader.reset();
        }
        return reader;
    }

    private static BufferedReader reader(Path path, Charset charset) throws IOException {
        return new BufferedReader(
                new InputStreamReader(
                        Files.newInputStream(path),
                        charset.newDecoder()
                                .onMalformedInput(CodingErrorAction.REPORT)
                                .onUnmappableCharacter(CodingErrorAction.REPORT)),
                1 << 16);
    }

    private static boolean decodes(Path path, Charset charset) {
        char[] buffer = new char[1 << 16];
        try (Reader reader = reader(path, charset)) {
            while (reader.read(buffer) >= 0) {
                // Only whether it can be read matters here.
            }
            return true;
        } catch (CharacterCodingException e) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean hasLineFeed(Path path) {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(path), 1 << 16)) {
            for (int c = in.read(); c >= 0; c = in.read()) {
                if (c == '\n') {
                    return true;
                }
            }
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
