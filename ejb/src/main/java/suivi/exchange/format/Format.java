package suivi.exchange.format;

/** The files that can be read. Which one a file is, {@link Formats} tells by its content. */
public enum Format {
    /** Export of the Universal Human Rights Index as a workbook: 16 headings, one annotation a row. */
    UHRI_XLSX,
    /** Export of the Universal Human Rights Index as one JSON array of annotations. */
    UHRI_JSON,
    /** Export of UPR Info's database: one row for each State that recommends. */
    UPR_INFO_CSV,
    /** OHCHR's thematic list of UPR recommendations, a table in a Word document. */
    OHCHR_MATRIX,
    /** Our own columns, which a round trip keeps. */
    SUIVI_CSV
}
