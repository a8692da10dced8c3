package suivi.exchange.boundary;

import java.time.Instant;
import java.util.List;
import suivi.exchange.format.Reckoning;

/**
 * An import with all that is known of it.
 *
 * @param bytes the size of the file
 * @param sha256 of the file
 * @param country given for all rows that do not say one, or null
 * @param symbol given for all rows that do not say one, or null
 * @param previewed what the preview found so far
 * @param recorded what was recorded so far; all 0 before it is confirmed
 * @param reckoning how the number of recommendations comes about; null until the file was read to its end
 * @param refusal why it was refused or stopped; null unless it is {@link ImportState#REFUSED} or {@link
 *     ImportState#STOPPED}
 * @param ofTheFile what was inferred for the whole file, such as its encoding
 * @param inferred what was inferred in rows, most frequent first; column is our name of the field
 * @param reasons why rows are rejected or skipped, most frequent first; column as the file calls it
 * @param confirmed when, or null
 * @param ended when it was done, or null
 */
public record ImportCard(
        ImportLine line,
        long bytes,
        String sha256,
        String country,
        String symbol,
        Counts previewed,
        Counts recorded,
        Reckoning reckoning,
        Refusal refusal,
        List<RowLine.Inferred> ofTheFile,
        List<Grouped> inferred,
        List<Grouped> reasons,
        Instant confirmed,
        Instant ended) {

    /** How many rows have each verdict. */
    public record Counts(int added, int changed, int unchanged, int rejected, int skipped) {

        public int of(Verdict verdict) {
            return switch (verdict) {
                case NEW -> added;
                case CHANGED -> changed;
                case UNCHANGED -> unchanged;
                case REJECTED -> rejected;
                case SKIPPED -> skipped;
            };
        }

        public int total() {
            return added + changed + unchanged + rejected + skipped;
        }
    }

    /** @param args put into the sentence, in order */
    public record Refusal(String code, List<String> args) {
        public Refusal {
            args = List.copyOf(args);
        }
    }

    /** How often the same was said. */
    public record Grouped(String code, String column, int count) {}

    public ImportCard {
        ofTheFile = List.copyOf(ofTheFile);
        inferred = List.copyOf(inferred);
        reasons = List.copyOf(reasons);
    }
}
