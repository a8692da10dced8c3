package suivi.exchange.format;

/** What can be wrong with a file or a row. The code is stable; a sentence for each is looked up by it. */
public enum Problem {
    /** The file has no content. */
    FILE_EMPTY("import.file.empty"),
    /** Args: what was found. */
    FILE_UNKNOWN("import.file.unknown"),
    /** Args: the format that was chosen, the format that was found. */
    FILE_OTHER_FORMAT("import.file.other-format"),
    /** Damaged in itself. Args: what the library says of it. */
    FILE_DAMAGED("import.file.damaged"),
    /** Args: the element or row at which it ends. */
    FILE_CUT_OFF("import.file.cut-off"),
    /** Args: the row that does not keep to the format. */
    FILE_SYNTAX("import.file.syntax"),
    /** Inflates to more than a limit. Args: the part, the limit. */
    FILE_INFLATES("import.file.inflates"),
    /** Args: the heading that is missing, the headings that are there. */
    HEADING_MISSING("import.heading.missing"),
    /** Args: the heading. */
    HEADING_UNKNOWN("import.heading.unknown"),
    /** Args: the heading. */
    HEADING_TWICE("import.heading.twice"),
    /** So large that reading on would be unsafe. Args: the row, the limit in characters. */
    CELL_WITHOUT_END("import.cell.without-end"),
    /** More cells than any real row has. Args: the row, the limit. */
    ROW_WIDE("import.row.wide"),
    /** Larger than what can be held. Args: the row, the limit in characters. */
    ROW_LONG("import.row.long"),

    /** Args: the row, the limit in characters, the length. */
    CELL_LONG("import.cell.long"),
    /** Args: the formula. */
    CELL_FORMULA("import.cell.formula"),
    TEXT_MISSING("import.text.missing"),
    COUNTRY_MISSING("import.country.missing"),
    /** Args: the name as written. */
    COUNTRY_UNKNOWN("import.country.unknown"),
    BODY_MISSING("import.body.missing"),
    /** Args: the date as written. */
    DATE("import.date"),
    /** Args: what is written. */
    NUMBER("import.number"),
    /** Args: what is written. */
    YES_OR_NO("import.yes-or-no"),
    /** Args: the position as written. */
    POSITION("import.position"),
    /** Args: the type as written. */
    ANNOTATION("import.annotation"),
    /** Args: the id, the first row that has it. */
    DUPLICATE_ID("import.duplicate.id"),
    /** The same symbol and paragraph with another text. Args: symbol and paragraph, the first row. */
    DUPLICATE_PARAGRAPH("import.duplicate.paragraph"),
    /** A cell more than there are headings, or a row of a table that fits none. Args: what is written. */
    ROW_SHAPE("import.row.shape");

    private final String code;

    Problem(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
