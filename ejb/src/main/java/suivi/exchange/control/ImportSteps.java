package suivi.exchange.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.ArrayList;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import suivi.exchange.boundary.ImportState;
import suivi.exchange.boundary.Verdict;
import suivi.exchange.control.Judge.Judgement;
import suivi.exchange.entity.Import;
import suivi.exchange.entity.ImportRow;
import suivi.exchange.format.Format;
import suivi.exchange.format.Given;
import suivi.exchange.format.ImportedRow;
import suivi.exchange.format.Reckoning;
import suivi.ledger.control.Act;
import suivi.ledger.control.Ledger;
import suivi.recommendation.control.Known;
import suivi.recommendation.control.KnownRecords;
import suivi.recommendation.control.Recorder;
import suivi.recommendation.control.Recording;
import suivi.recommendation.control.Vocabulary;

/** The steps of an import, each in a transaction of its own: what is recorded, and how far it has come, go together. */
@ApplicationScoped
public class ImportSteps {

    private static final String RUNNING =
            " where i.state in (suivi.exchange.boundary.ImportState.READING, suivi.exchange.boundary.ImportState.IMPORTING)";

    /** What is to be done. */
    public record Task(
            String id, ImportState state, Format format, Given given, String sha256, int done, Judge judge) {}

    @PersistenceContext(unitName = "suivi")
    private EntityManager entities;

    @Inject
    private Clock clock;

    @Inject
    private Ledger ledger;

    @Inject
    private Recorder recorder;

    @Inject
    private KnownRecords records;

    @Inject
    private Vocabulary vocabulary;

    @Inject
    @ConfigProperty(name = "suivi.demonstration")
    private boolean demonstration;

    /** Whose turn it is. */
    @Transactional(TxType.REQUIRES_NEW)
    public Optional<String> next() {
        return entities.createQuery("select i.id from Import i" + RUNNING + " order by i.queuedAt, i.id", String.class)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** At a start: what was being recorded was interrupted, and waits to be run again. */
    @Transactional(TxType.REQUIRES_NEW)
    public void findInterrupted() {
        entities.createQuery("select i from Import i" + RUNNING, Import.class)
                .getResultStream()
                .filter(each -> each.state() == ImportState.IMPORTING)
                .forEach(each -> stop(each, "import.interrupted"));
    }

    /** Opens it for its turn; a preview starts from the beginning. Empty where it is no longer running. */
    @Transactional(TxType.REQUIRES_NEW)
    public Optional<Task> open(String id) {
        Import opened = locked(id);
        if (opened == null || !opened.state().isRunning()) {
            return Optional.empty();
        }
        if (opened.state() == ImportState.READING) {
            deleteRows(id);
            opened.isReadFromTheStart();
        }
        Translation translation = new Translation(opened.format(), vocabulary, opened::reaches, demonstration);
        return Optional.of(new Task(
                id,
                opened.state(),
                opened.format(),
                opened.given(),
                opened.sha256(),
                opened.done(),
                new Judge(translation, records)));
    }

    /** Judges the next rows and writes down what becomes of them. False where the import is no longer being read. */
    @Transactional(TxType.REQUIRES_NEW)
    public boolean preview(Task task, List<ImportedRow> rows) {
        Import read = locked(task.id());
        if (read == null || read.state() != ImportState.READING) {
            return false;
        }
        for (Judgement judgement : task.judge().judge(rows)) {
            ImportRow row = row(task.id(), judgement.candidate().row());
            judged(row, judgement);
            entities.persist(row);
            read.isPreviewed(judgement.verdict());
        }
        read.says(
                Compact.grouped(task.judge().inferred()),
                Compact.grouped(task.judge().reasons()));
        return true;
    }

    /** Goes over rows that were recorded before, so that those that follow are compared with them. */
    @Transactional(TxType.REQUIRES_NEW)
    public void passOver(Task task, List<ImportedRow> rows) {
        task.judge().judge(rows);
    }

    /** Judges the next rows anew and records them. False where the import is no longer being recorded. */
    @Transactional(TxType.REQUIRES_NEW)
    public boolean record(Task task, List<ImportedRow> rows) {
        Import recorded = locked(task.id());
        if (recorded == null || recorded.state() != ImportState.IMPORTING) {
            return false;
        }
        List<Judgement> judgements = task.judge().judge(rows);
        List<Recording> recordings = new ArrayList<>();
        List<Optional<Known>> known = new ArrayList<>();
        for (Judgement judgement : judgements) {
            if (judgement.verdict() == Verdict.NEW || judgement.verdict() == Verdict.CHANGED) {
                recordings.add(judgement.candidate().recording());
                known.add(Optional.ofNullable(judgement.known()));
            }
            recorded.isRecorded(judgement.verdict());
        }
        recorder.recordAll(recordings, known);
        judgeAnew(task.id(), judgements);
        return true;
    }

    /** Writes down what became otherwise than the preview said. Rows of a step lie together, as in the table's key. */
    private void judgeAnew(String id, List<Judgement> judgements) {
        IntSummaryStatistics numbers = judgements.stream()
                .mapToInt(judgement -> judgement.candidate().row().number())
                .summaryStatistics();
        Map<Integer, Verdict> previewed = entities.createQuery(
                        "select r.number, r.verdict from ImportRow r"
                                + " where r.importId = :id and r.number between :first and :last",
                        Object[].class)
                .setParameter("id", id)
                .setParameter("first", numbers.getMin())
                .setParameter("last", numbers.getMax())
                .getResultStream()
                .collect(Collectors.toMap(row -> (Integer) row[0], row -> (Verdict) row[1]));
        for (Judgement judgement : judgements) {
            int number = judgement.candidate().row().number();
            if (previewed.get(number) != judgement.verdict()) {
                judged(entities.find(ImportRow.class, new ImportRow.Key(id, number)), judgement);
            }
        }
    }

    @Transactional(TxType.REQUIRES_NEW)
    public void finishPreview(String id, Reckoning reckoning) {
        Import read = locked(id);
        if (read != null && read.state() == ImportState.READING) {
            read.wasRead(Compact.reckoning(reckoning));
            if (read.isAtOnce()) {
                read.isConfirmedInAdvance(clock.instant());
                ledger.record(act(read, "exchange.confirm-import"));
            }
        }
    }

    @Transactional(TxType.REQUIRES_NEW)
    public void refuse(String id, String code, List<String> args) {
        Import read = locked(id);
        if (read != null && read.state() == ImportState.READING) {
            deleteRows(id);
            read.isRefused(Compact.refusal(code, args));
            ledger.record(act(read, "exchange.refuse-import"));
        }
    }

    @Transactional(TxType.REQUIRES_NEW)
    public void finish(String id) {
        Import recorded = locked(id);
        if (recorded != null && recorded.state() == ImportState.IMPORTING) {
            recorded.isDone(clock.instant());
            ledger.record(act(recorded, "exchange.finish-import"));
        }
    }

    @Transactional(TxType.REQUIRES_NEW)
    public void stop(String id, String code) {
        Import stopped = locked(id);
        if (stopped != null && stopped.state().isRunning()) {
            stop(stopped, code);
        }
    }

    private void stop(Import stopped, String code) {
        stopped.stops(Compact.refusal(code, List.of()));
        ledger.record(act(stopped, "exchange.stop-import"));
    }

    static Act act(Import imported, String name) {
        return Act.of(imported.actor(), name, "import", imported.id()).withDigest(imported.sha256());
    }

    /** Whoever discards or stops it waits until a step has ended, and a step sees what she did. */
    private Import locked(String id) {
        return entities.find(Import.class, id, LockModeType.PESSIMISTIC_WRITE);
    }

    private void deleteRows(String id) {
        entities.createQuery("delete from ImportRow r where r.importId = :id")
                .setParameter("id", id)
                .executeUpdate();
    }

    private static ImportRow row(String id, ImportedRow row) {
        String joint = row.rows().size() == 1
                ? null
                : Compact.numbers(row.rows().stream().map(each -> each.number()).toList());
        String text = row.text() == null ? "" : row.text();
        // A sign that PostgreSQL does not keep; the row that has it is rejected.
        return new ImportRow(id, row.number(), Compact.cut(text.replace("\0", "")), joint);
    }

    private static void judged(ImportRow row, Judgement judgement) {
        Candidate candidate = judgement.candidate();
        row.isJudged(
                judgement.verdict(),
                judgement.reference(),
                candidate.country(),
                Compact.reasons(candidate.reasons()),
                Compact.inferred(candidate.inferred()),
                Compact.names(judgement.differing()));
    }
}
