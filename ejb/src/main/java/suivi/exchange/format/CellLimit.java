package suivi.exchange.format;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import java.util.function.IntSupplier;

/**
 * Stops a parser that would gather a token without end, as from a quote that nobody closes, or a row without end. Parsers
 * keep a token whole, and a row of cells, before anybody can ask for its length.
 */
final class CellLimit extends FilterReader {

    /** What a character ends. */
    enum End {
        NOTHING,
        TOKEN,
        ROW
    }

    /** Tells where a token ends; sees every character once, in order. */
    interface Boundary {
        End at(char c);

        /** Whether it knows where a row ends. */
        default boolean hasRows() {
            return true;
        }
    }

    private final Boundary boundary;
    private final IntSupplier row;
    private int length;
    private int tokens;
    private int rowLength;

    CellLimit(Reader in, Boundary boundary, IntSupplier row) {
        super(in);
        this.boundary = boundary;
        this.row = row;
    }

    /** A quote ends a string of JSON unless a backslash stands before it; where an element ends only its reader knows. */
    static Boundary json() {
        return new Boundary() {
            private boolean escaped;

            @Override
            public End at(char c) {
                boolean quote = c == '"' && !escaped;
                escaped = c == '\\' && !escaped;
                return quote ? End.TOKEN : End.NOTHING;
            }

            @Override
            public boolean hasRows() {
                return false;
            }
        };
    }

    /** A separator or the end of a line, outside quotes. */
    static Boundary csv(char separator) {
        return new Boundary() {
            private boolean quoted;

            @Override
            public End at(char c) {
                quoted ^= c == '"';
                if (!quoted && (c == '\n' || c == '\r')) {
                    return End.ROW;
                }
                return !quoted && c == separator ? End.TOKEN : End.NOTHING;
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
        End end = boundary.at(c);
        length = end == End.NOTHING ? length + 1 : 0;
        if (length > Limits.TOKEN) {
            throw refusal(Problem.CELL_WITHOUT_END, Limits.TOKEN);
        }
        if (boundary.hasRows()) {
            countRow(end);
        }
    }

    private void countRow(End end) {
        rowLength = end == End.ROW ? 0 : rowLength + 1;
        tokens = end == End.ROW ? 0 : tokens + (end == End.TOKEN ? 1 : 0);
        if (tokens >= Limits.CELLS) {
            throw refusal(Problem.ROW_WIDE, Limits.CELLS);
        }
        if (rowLength > Limits.ROW) {
            throw refusal(Problem.ROW_LONG, Limits.ROW);
        }
    }

    private UnreadableFile refusal(Problem problem, int limit) {
        return new UnreadableFile(problem, Integer.toString(row.getAsInt()), Integer.toString(limit));
    }
}
