package suivi.exchange.format;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import java.util.function.IntSupplier;

/**
 * Stops a parser that would gather a token without end, as from a quote that nobody closes. Parsers keep a token whole
 * before anybody can ask for its length.
 */
final class CellLimit extends FilterReader {

    /** Tells where a token ends; sees every character once, in order. */
    interface Boundary {
        boolean at(char c);
    }

    private final Boundary boundary;
    private final IntSupplier row;
    private int length;

    CellLimit(Reader in, Boundary boundary, IntSupplier row) {
        super(in);
        this.boundary = boundary;
        this.row = row;
    }

    /** A quote ends a string of JSON unless a backslash stands before it. */
    static Boundary json() {
        return new Boundary() {
            private boolean escaped;

            @Override
            public boolean at(char c) {
                boolean quote = c == '"' && !escaped;
                escaped = c == '\\' && !escaped;
                return quote;
            }
        };
    }

    /** A separator or the end of a line, outside quotes. */
    static Boundary csv(char separator) {
        return new Boundary() {
            private boolean quoted;

            @Override
            public boolean at(char c) {
                quoted ^= c == '"';
                return !quoted && (c == separator || c == '\n' || c == '\r');
            }
        };
    }

    @Override
    public int read() throws IOException {
        int c = super.read();
        if (c >= 0) {
            count((char) c);
        }
        return c;
    }

    @Override
    public int read(char[] buffer, int offset, int wanted) throws IOException {
        int n = super.read(buffer, offset, wanted);
        for (int i = 0; i < n; i++) {
            count(buffer[offset + i]);
        }
        return n;
    }

    private void count(char c) {
        length = boundary.at(c) ? 0 : length + 1;
        if (length > Limits.TOKEN) {
            throw new UnreadableFile(
                    Problem.CELL_WITHOUT_END, Integer.toString(row.getAsInt()), Integer.toString(Limits.TOKEN));
        }
    }
}
