package suivi.exchange.format;

import java.util.HashMap;
import java.util.Map;
import suivi.foundation.Digests;

/**
 * Finds what is in a file twice, by the publisher's id and by symbol and paragraph. Keeps a key for each
 * recommendation, some 300 bytes, and of the text a digest of 64 bits only.
 */
final class Uniqueness {

    private record First(int row, long text) {}

    private final Map<String, Integer> byId = new HashMap<>();
    private final Map<String, First> byParagraph = new HashMap<>();

    /** A row that is left out anyway, or cannot be taken, stands in nobody's way. */
    void check(RowDraft draft) {
        if (draft.skip != null || !draft.faults.isEmpty()) {
            return;
        }
        if (draft.externalId != null) {
            Integer first = byId.putIfAbsent(draft.externalId, draft.number());
            if (first != null) {
                draft.fault(draft.keyColumn, Problem.DUPLICATE_ID, draft.externalId, first.toString());
                return;
            }
        }
        if (draft.symbol != null && draft.paragraph != null) {
            checkParagraph(draft);
        }
    }

    private void checkParagraph(RowDraft draft) {
        String key = draft.symbol + " " + draft.paragraph;
        long text = Long.parseUnsignedLong(Digests.sha256(draft.text).substring(0, 16), 16);
        First first = byParagraph.putIfAbsent(key, new First(draft.number(), text));
        if (first == null) {
            return;
        }
        String row = Integer.toString(first.row());
        if (first.text() == text) {
            draft.skip = new Skip(Skip.Why.SAME_AGAIN, row);
        } else {
            draft.fault(draft.textColumn, Problem.DUPLICATE_PARAGRAPH, key, row);
        }
    }
}
