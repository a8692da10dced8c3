package suivi.exchange.format;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/**
 * A file of recommendations, of a known format. Reading it twice gives the same rows; it is never held whole in memory,
 * but for a Word document, which is refused above 20 MiB inflated.
 */
public record RecommendationFile(Path path, Format format) {

    /** @throws UnreadableFile where its content is of no format that is known */
    public static RecommendationFile of(Path path) {
        return new RecommendationFile(path, Formats.recognise(path));
    }

    /** @throws UnreadableFile where its content is of another format than the one that was chosen */
    public static RecommendationFile of(Path path, Format chosen) {
        Formats.require(chosen, path);
        return new RecommendationFile(path, chosen);
    }

    /**
     * Hands out every row, the rejected and the skipped ones too; a joint recommendation when its last row was read.
     *
     * @throws UnreadableFile where it cannot be read to its end; the rows handed out before are void then
     */
    public Reckoning read(Given given, CountryNames names, Consumer<ImportedRow> each) {
        Tally tally = new Tally(each);
        List<Inference> inferences = reader(new Reading(given, names)).read(path, tally);
        return tally.reckoning(format, inferences);
    }

    private RowReader reader(Reading reading) {
        return switch (format) {
            case UHRI_XLSX -> new UhriXlsxReader(reading);
            case UHRI_JSON -> new UhriJsonReader(reading);
            case UPR_INFO_CSV -> new UprInfoReader(reading);
            case OHCHR_MATRIX -> new MatrixReader(reading);
            case SUIVI_CSV -> new SuiviCsvReader(reading);
        };
    }

    /** Completes each row, compares it with those before, counts it and hands it on. */
    private static final class Tally implements Consumer<RowDraft> {

        private final Consumer<ImportedRow> each;
        private final Uniqueness uniqueness = new Uniqueness();
        private int rows;
        private int joined;
        private int repeated;
        private int skipped;
        private int rejected;
        private int recommendations;

        Tally(Consumer<ImportedRow> each) {
            this.each = each;
        }

        @Override
        public void accept(RowDraft draft) {
            draft.complete();
            uniqueness.check(draft);
            ImportedRow row = draft.finished();
            int size = row.rows().size();
            rows += size;
            if (row.rejected()) {
                rejected += size;
            } else if (row.skipped()) {
                skipped += size;
            } else {
                recommendations++;
                repeated += draft.repeated;
                joined += size - 1 - draft.repeated;
            }
            each.accept(row);
        }

        Reckoning reckoning(Format format, List<Inference> inferences) {
            return new Reckoning(format, rows, joined, repeated, skipped, rejected, recommendations, inferences);
        }
    }
}
