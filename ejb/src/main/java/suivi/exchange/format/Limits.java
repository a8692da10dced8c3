package suivi.exchange.format;

/** Where reading ends. Real files stay far below each: the whole Index is 360 MB of JSON with texts of a page or two. */
final class Limits {

    /** Characters of a cell, whatever its column. */
    static final int CELL = 20_000;

    /** Characters of one token, beyond which even naming the row would take too much memory. */
    static final int TOKEN = 4_000_000;

    /** Characters of a row, which is held whole. */
    static final int ROW = 2 * TOKEN;

    /** Cells of a row of a text, or values of an element. */
    static final int CELLS = 1_000;

    /** Columns of a sheet, as Excel has them: the last is XFD. */
    static final int COLUMNS = 16_384;

    /** Characters of the texts that the cells of a workbook share, which its library holds. */
    static final int SHARED = 160 << 20;

    /** Inflated bytes for each byte in the archive; a part below {@link #SMALL} may be anything. */
    static final int RATIO = 100;

    static final long SMALL = 1 << 20;

    /** Inflated bytes of a workbook, which is read as a stream. */
    static final long WORKBOOK = 1L << 30;

    /** Inflated bytes of a Word document, which its library holds whole: some 4,000 recommendations. */
    static final long DOCUMENT = 20L << 20;

    /** Parts of an archive. */
    static final int PARTS = 10_000;

    private Limits() {}
}
