package suivi.exchange.control;

import java.util.List;
import java.util.stream.Stream;
import suivi.exchange.boundary.RowLine.Inferred;
import suivi.exchange.boundary.RowLine.Reason;
import suivi.exchange.format.ImportedRow;
import suivi.recommendation.control.Recording;

/**
 * A row as it would be recorded.
 *
 * @param recording null where there are reasons
 * @param reasons why it is rejected or skipped
 */
record Candidate(ImportedRow row, Recording recording, List<Reason> reasons, List<Inferred> inferred) {

    Candidate {
        reasons = List.copyOf(reasons);
        inferred = List.copyOf(inferred);
    }

    boolean isTaken() {
        return reasons.isEmpty();
    }

    Candidate rejected(Reason reason) {
        return new Candidate(row, null, List.of(reason), inferred);
    }

    Candidate recording(Recording other) {
        return new Candidate(row, other, reasons, inferred);
    }

    Candidate told(List<Inferred> notices) {
        if (notices.isEmpty()) {
            return this;
        }
        return new Candidate(
                row,
                recording,
                reasons,
                Stream.concat(inferred.stream(), notices.stream()).toList());
    }

    /** ISO 3166-1 alpha-3, or null where the row speaks of none or of several. */
    String country() {
        return row.countries().size() == 1 ? row.countries().get(0) : null;
    }
}
