package suivi.exchange.format;

import java.util.List;

/** What every row is read with. */
record Reading(Given given, CountryNames names) {

    RowDraft draft(RawRow row) {
        return new RowDraft(this, List.of(row));
    }

    RowDraft draft(List<RawRow> joint) {
        return new RowDraft(this, joint);
    }
}
