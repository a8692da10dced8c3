package suivi.exchange.boundary;

import java.util.List;

/**
 * A recommendation of a file, and what becomes of it.
 *
 * @param number its first row in the file, from 1
 * @param rows all of its rows in the file; more than one for a joint recommendation
 * @param reference by which it is or will be cited; null where that could not be told
 * @param country ISO 3166-1 alpha-3; null where that could not be told
 * @param text its beginning
 * @param reasons why it is rejected or skipped
 * @param inferred what was inferred rather than read, and what was left out
 * @param differing by name, the fields in which the record says something else
 */
public record RowLine(
        int number,
        List<Integer> rows,
        Verdict verdict,
        String reference,
        String country,
        String text,
        List<Reason> reasons,
        List<Inferred> inferred,
        List<String> differing) {

    /**
     * @param column as the file calls it; empty where it is about the whole row
     * @param args put into the sentence, in order
     */
    public record Reason(String column, String code, List<String> args) {
        public Reason {
            args = List.copyOf(args);
        }
    }

    /**
     * @param field by our name
     * @param value what was filled in; empty where something was left out
     * @param code by which reasoning; args are the value and what is written
     * @param written what the reasoning started from
     */
    public record Inferred(String field, String value, String code, String written) {}

    public RowLine {
        rows = List.copyOf(rows);
        reasons = List.copyOf(reasons);
        inferred = List.copyOf(inferred);
        differing = List.copyOf(differing);
    }
}
