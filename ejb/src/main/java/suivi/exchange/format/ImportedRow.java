package suivi.exchange.format;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * A recommendation as meant. A row with a fault gives what could be read of it, and its cells; one that is skipped is
 * as complete as any other.
 *
 * @param rows as read; more than one only where rows were joined
 * @param externalId the publisher's own, or null
 * @param paragraph as written, such as {@code 33(a)} or {@code 140.7}; null where the file does not number
 * @param text as written, with the heading that the Index puts before it; plain
 * @param countries that are spoken to, ISO 3166-1 alpha-3, sorted as written
 * @param kindOfAnnotation null where the file has no column for it, or this row nothing in it
 * @param skip why it is left out, or null
 */
public record ImportedRow(
        List<RawRow> rows,
        String externalId,
        Document document,
        String paragraph,
        String text,
        List<String> countries,
        Labels labels,
        Review review,
        Own own,
        Annotation kindOfAnnotation,
        Skip skip,
        List<Inference> inferences,
        List<Fault> faults) {

    /**
     * Where it stands.
     *
     * @param symbol of the UN document, or null
     * @param body by its short form in the Index
     * @param adopted the date of the document, or null
     * @param session as written, or null
     * @param cycle of the UPR, or null
     * @param language ISO 639-1
     */
    public record Document(
            String symbol, String body, LocalDate adopted, String session, Integer cycle, String language) {}

    /**
     * The publisher's labels, as written.
     *
     * @param cluster the heading under which a thematic list has it, or null
     * @param themes null where the file has no such column, as all of these
     * @param kinds kinds of measure, in our own file only
     */
    public record Labels(
            String cluster, List<String> themes, List<String> groups, List<String> sdgs, List<String> kinds) {

        public Labels {
            themes = themes == null ? null : List.copyOf(themes);
            groups = groups == null ? null : List.copyOf(groups);
            sdgs = List.copyOf(sdgs);
            kinds = kinds == null ? null : List.copyOf(kinds);
        }
    }

    /**
     * What the UPR adds.
     *
     * @param recommendingStates ISO 3166-1 alpha-3; null where the file has no column for them
     * @param statesAsWritten the same States, as the file names them, or null
     * @param position null where the file says nothing
     * @param positionSource the document and paragraph in which the State said it, or null
     */
    public record Review(
            List<String> recommendingStates,
            List<String> statesAsWritten,
            Position position,
            String positionAsWritten,
            String positionSource) {

        public Review {
            recommendingStates = recommendingStates == null ? null : List.copyOf(recommendingStates);
            statesAsWritten = statesAsWritten == null ? null : List.copyOf(statesAsWritten);
        }
    }

    /**
     * What only our own file says; all null elsewhere.
     *
     * @param reference the address by which people cite it
     * @param state of the record, as written
     */
    public record Own(String reference, String state, Boolean priority, LocalDate due, Boolean fictitious) {

        public static final Own NOTHING = new Own(null, null, null, null, null);
    }

    public ImportedRow {
        rows = List.copyOf(rows);
        Objects.requireNonNull(document);
        countries = List.copyOf(countries);
        Objects.requireNonNull(labels);
        Objects.requireNonNull(review);
        Objects.requireNonNull(own);
        inferences = List.copyOf(inferences);
        faults = List.copyOf(faults);
    }

    /** The row in the file; of joined rows the first. */
    public int number() {
        return rows.get(0).number();
    }

    public boolean rejected() {
        return !faults.isEmpty();
    }

    public boolean skipped() {
        return faults.isEmpty() && skip != null;
    }

    /** Neither rejected nor skipped. */
    public boolean taken() {
        return faults.isEmpty() && skip == null;
    }
}
