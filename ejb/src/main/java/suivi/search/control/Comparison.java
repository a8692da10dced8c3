package suivi.search.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The index beside the database: which ids are in one of them only, and which in both in another version (S12). */
public record Comparison(long records, List<Long> missing, List<Long> superfluous, List<Long> outdated) {

    private static final int CHUNK = 10_000;

    public Comparison {
        missing = List.copyOf(missing);
        superfluous = List.copyOf(superfluous);
        outdated = List.copyOf(outdated);
    }

    public static Comparison of(Index index, Records records) {
        Map<Long, Integer> indexed = index.versions();
        List<Long> missing = new ArrayList<>();
        List<Long> outdated = new ArrayList<>();
        long count = 0;
        long last = Long.MIN_VALUE;
        for (Map<Long, Integer> chunk = records.versionsAfter(last, CHUNK);
                !chunk.isEmpty();
                chunk = records.versionsAfter(last, CHUNK)) {
            for (Map.Entry<Long, Integer> entry : chunk.entrySet()) {
                last = entry.getKey();
                Integer held = indexed.remove(last);
                if (held == null) {
                    missing.add(last);
                } else if (!held.equals(entry.getValue())) {
                    outdated.add(last);
                }
            }
            count += chunk.size();
        }
        return new Comparison(count, missing, indexed.keySet().stream().sorted().toList(), outdated);
    }
}
