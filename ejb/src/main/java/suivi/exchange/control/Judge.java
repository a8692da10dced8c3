package suivi.exchange.control;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import suivi.exchange.boundary.ImportCard.Grouped;
import suivi.exchange.boundary.Verdict;
import suivi.exchange.format.ImportedRow;
import suivi.recommendation.control.Known;
import suivi.recommendation.control.KnownRecords;
import suivi.recommendation.control.KnownRecords.KnownDocument;
import suivi.recommendation.control.KnownRecords.Sought;

/**
 * Says of the rows of one file, from its first to its last, what becomes of each. It remembers what the file had before:
 * the reference and the other names of each recommendation, some 400 bytes, and the State of each document.
 */
final class Judge {

    /**
     * What becomes of a row.
     *
     * @param known what is recorded of it, or null
     * @param reference null where it is not taken
     * @param differing from what is recorded
     */
    record Judgement(Candidate candidate, Verdict verdict, Known known, String reference, Set<String> differing) {}

    private final Translation translation;

    private final KnownRecords records;

    private final Map<String, Integer> before = new HashMap<>();

    /** The first row of each, as it is called elsewhere. */
    private final Map<String, Integer> aliases = new HashMap<>();

    private final Map<String, KnownDocument> documents = new HashMap<>();

    private final Map<String, Integer> inferred = new TreeMap<>();

    private final Map<String, Integer> reasons = new TreeMap<>();

    Judge(Translation translation, KnownRecords records) {
        this.translation = translation;
        this.records = records;
    }

    List<Judgement> judge(List<ImportedRow> rows) {
        lookUpDocuments(rows);
        List<Candidate> candidates = new ArrayList<>();
        for (ImportedRow row : rows) {
            Candidate candidate = translation.candidate(row, documents);
            if (candidate.isTaken()) {
                remember(candidate);
            }
            candidates.add(candidate);
        }
        List<Sought> sought = candidates.stream()
                .filter(Candidate::isTaken)
                .map(candidate -> new Sought(candidate.recording(), translation.cited(candidate.row())))
                .toList();
        var known = records.find(sought).iterator();
        List<Judgement> judgements = new ArrayList<>();
        for (Candidate candidate : candidates) {
            Judgement judgement = judge(candidate, candidate.isTaken() ? known.next() : List.of());
            count(judgement);
            judgements.add(judgement);
        }
        return judgements;
    }

    private void lookUpDocuments(List<ImportedRow> rows) {
        Set<String> symbols = new HashSet<>();
        for (ImportedRow row : rows) {
            String symbol = translation.symbol(row);
            if (symbol != null && !documents.containsKey(symbol)) {
                symbols.add(symbol);
            }
        }
        documents.putAll(records.documents(symbols));
    }

    /** The first row of a document that is not recorded yet says what it is for those that follow. */
    private void remember(Candidate candidate) {
        var document = candidate.recording().document();
        documents.putIfAbsent(
                document.symbol(),
                new KnownDocument(
                        document.symbol(),
                        document.country(),
                        document.body(),
                        candidate.row().document().adopted(),
                        document.fictitious()));
    }

    private Judgement judge(Candidate candidate, List<Known> found) {
        if (!candidate.isTaken()) {
            Verdict verdict = candidate.row().skipped() ? Verdict.SKIPPED : Verdict.REJECTED;
            return new Judgement(candidate, verdict, null, null, Set.of());
        }
        if (found.size() > 1) {
            return rejected(candidate, Columns.EXTERNAL_ID, Notices.SEVERAL_RECORDS, named(candidate.row()));
        }
        Known known = found.isEmpty() ? null : found.get(0);
        if (known != null && !known.country().equals(candidate.country())) {
            return translation.reaches(known.country())
                    ? rejected(candidate, Columns.COUNTRY, Notices.COUNTRY_OTHER, known.reference(), known.country())
                    : rejected(
                            candidate,
                            Columns.COUNTRY,
                            Notices.COUNTRY_ELSEWHERE,
                            named(candidate.row()),
                            candidate.country());
        }
        String reference = known == null ? candidate.recording().reference() : known.reference();
        Integer first = before.putIfAbsent(reference, candidate.row().number());
        if (first != null) {
            return rejected(candidate, Columns.TEXT, Notices.DUPLICATE_REFERENCE, reference, first.toString());
        }
        for (Map.Entry<String, String> alias : candidate.recording().aliases().entrySet()) {
            String name = alias.getKey() + ":" + alias.getValue();
            Integer other = aliases.putIfAbsent(name, candidate.row().number());
            if (other != null) {
                return rejected(candidate, Columns.EXTERNAL_ID, Notices.DUPLICATE_ALIAS, name, other.toString());
            }
        }
        Candidate told = candidate.told(
                Kept.of(candidate, known, reference, symbol(candidate), translation.cited(candidate.row())));
        if (known == null) {
            return new Judgement(told, Verdict.NEW, null, reference, Set.of());
        }
        told = told.recording(translation.asKnown(candidate.recording(), known));
        Set<String> differing = known.differences(told.recording());
        Verdict verdict = differing.isEmpty() ? Verdict.UNCHANGED : Verdict.CHANGED;
        return new Judgement(told, verdict, known, reference, differing);
    }

    /** By which the document is recorded. */
    private String symbol(Candidate candidate) {
        return documents.get(candidate.recording().document().symbol()).symbol();
    }

    private static Judgement rejected(Candidate candidate, Columns column, String code, String... args) {
        Candidate rejected = candidate.rejected(Notices.because(column.in(candidate.row()), code, args));
        return new Judgement(rejected, Verdict.REJECTED, null, null, Set.of());
    }

    /** What the row itself has that leads to a record. */
    private static String named(ImportedRow row) {
        if (row.externalId() != null) {
            return row.externalId();
        }
        return row.own().reference() == null
                ? String.valueOf(row.document().symbol())
                : row.own().reference();
    }

    private void count(Judgement judgement) {
        judgement
                .candidate()
                .inferred()
                .forEach(each -> inferred.merge(each.code() + "\n" + each.field(), 1, Integer::sum));
        judgement
                .candidate()
                .reasons()
                .forEach(each -> reasons.merge(each.code() + "\n" + each.column(), 1, Integer::sum));
    }

    /** What was inferred so far, most frequent first. */
    List<Grouped> inferred() {
        return grouped(inferred);
    }

    /** Why rows were left so far, most frequent first. */
    List<Grouped> reasons() {
        return grouped(reasons);
    }

    private static List<Grouped> grouped(Map<String, Integer> counts) {
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .map(each -> {
                    String[] parts = each.getKey().split("\n", 2);
                    return new Grouped(parts[0], parts[1], each.getValue());
                })
                .toList();
    }
}
