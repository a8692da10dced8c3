package suivi.exchange.boundary;

/** How an export is laid out. */
public enum Layout {
    /** Our own columns; it can be imported again. */
    SUIVI_CSV("text/csv;charset=utf-8", "csv"),
    SUIVI_XLSX(Layout.WORKBOOK, "xlsx"),
    SUIVI_JSON("application/json", "json"),
    /** As the Universal Human Rights Index exports; it can be imported again. */
    UHRI_JSON("application/json", "json"),
    /** As the Universal Human Rights Index exports; it can be imported again. */
    UHRI_XLSX(Layout.WORKBOOK, "xlsx");

    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final String mediaType;
    private final String extension;

    Layout(String mediaType, String extension) {
        this.mediaType = mediaType;
        this.extension = extension;
    }

    public String mediaType() {
        return mediaType;
    }

    /** Without a dot. */
    public String extension() {
        return extension;
    }
}
