package suivi.exchange.entity;

import jakarta.persistence.Embeddable;
import suivi.exchange.boundary.ImportCard.Counts;
import suivi.exchange.boundary.Verdict;

/** How many rows have each verdict. */
@Embeddable
public class Tally {

    private int added;

    private int changed;

    private int unchanged;

    private int rejected;

    private int skipped;

    void count(Verdict verdict) {
        switch (verdict) {
            case NEW -> added++;
            case CHANGED -> changed++;
            case UNCHANGED -> unchanged++;
            case REJECTED -> rejected++;
            case SKIPPED -> skipped++;
        }
    }

    void clear() {
        added = 0;
        changed = 0;
        unchanged = 0;
        rejected = 0;
        skipped = 0;
    }

    public Counts counts() {
        return new Counts(added, changed, unchanged, rejected, skipped);
    }
}
