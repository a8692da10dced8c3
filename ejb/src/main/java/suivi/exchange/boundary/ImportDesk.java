package suivi.exchange.boundary;

import static java.util.stream.Collectors.toSet;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import suivi.access.boundary.Names;
import suivi.exchange.control.Compact;
import suivi.exchange.control.ImportDiscarded;
import suivi.exchange.control.ImportFiles;
import suivi.exchange.control.ImportWaiting;
import suivi.exchange.control.Notices;
import suivi.exchange.control.RejectedRows;
import suivi.exchange.entity.Import;
import suivi.exchange.entity.ImportRow;
import suivi.exchange.format.Given;
import suivi.exchange.format.Reckoning;
import suivi.exchange.format.RecommendationFile;
import suivi.exchange.format.ReferenceCountryNames;
import suivi.foundation.BusinessException;
import suivi.foundation.Guarded;
import suivi.foundation.Page;
import suivi.foundation.Permission;
import suivi.foundation.RequestKeys;
import suivi.foundation.Requires;
import suivi.foundation.Scope;
import suivi.foundation.Viewer;
import suivi.ledger.control.Act;
import suivi.ledger.control.Ledger;

/**
 * Bringing files of recommendations in. A file is previewed first, and nothing is recorded before somebody confirms it.
 * Each sees her own imports; who may import everywhere sees all. A row on a country in which she may not import is
 * rejected. An import that is not there, or not hers, is {@code not-found.import}.
 */
@Stateless
@Guarded
public class ImportDesk {

    private static final int LONGEST_NAME = 200;

    private static final int LONGEST_SYMBOL = 100;

    @PersistenceContext(unitName = "suivi")
    private EntityManager entities;

    @Inject
    private Provider<Viewer> viewer;

    @Inject
    private Names people;

    @Inject
    private Clock clock;

    @Inject
    private Ledger ledger;

    @Inject
    private ImportFiles files;

    @Inject
    private RequestKeys keys;

    @Inject
    private RejectedRows rejectedRows;

    @Inject
    private Event<ImportWaiting> waiting;

    @Inject
    private Event<ImportDiscarded> thrownAway;

    @Inject
    @ConfigProperty(name = "suivi.import.largest")
    private int largest;

    /**
     * Takes the file over and starts its preview in the background; once only for a request that has a key.
     *
     * @return the id of the import
     * @throws BusinessException invalid {@code file}: {@code import.too-large} with the limit in bytes, or what {@link
     *     suivi.exchange.format.Problem} has for a file that is empty, unknown or of another format; invalid {@code
     *     country}: {@code import.given.country}; invalid {@code symbol}: {@code import.given.symbol} with the most
     *     characters. Nothing is kept then, and the temporary file is the caller's to delete
     */
    @Requires(Permission.IMPORT_AND_EXPORT)
    public String begin(NewImport wanted) {
        return keys.once(viewer.get().personId(), wanted.requestKey(), () -> beginOnce(wanted));
    }

    private String beginOnce(NewImport wanted) {
        long bytes = size(wanted.file());
        if (bytes > largest) {
            throw BusinessException.invalid("file", "import.too-large", Integer.toString(largest));
        }
        Given given = given(wanted);
        RecommendationFile file = wanted.format() == null
                ? RecommendationFile.of(wanted.file())
                : RecommendationFile.of(wanted.file(), wanted.format());
        Import begun = new Import(
                new Import.Brought(
                        shown(wanted.fileName()),
                        file.format(),
                        bytes,
                        ImportFiles.sha256(file.path()),
                        given,
                        reach(),
                        wanted.atOnce()),
                viewer.get().personId(),
                clock.instant());
        entities.persist(begun);
        record(begun, "exchange.begin-import");
        files.keep(begun.id(), wanted.file());
        waiting.fire(new ImportWaiting(begun.id()));
        return begun.id();
    }

    /** Blank is as good as nothing. */
    private static Given given(NewImport wanted) {
        String country = blankToNull(wanted.country());
        if (country != null) {
            country = new ReferenceCountryNames()
                    .find(country)
                    .orElseThrow(() -> BusinessException.invalid("country", "import.given.country"));
        }
        String symbol = blankToNull(wanted.symbol());
        if (symbol != null && symbol.length() > LONGEST_SYMBOL) {
            throw BusinessException.invalid("symbol", "import.given.symbol", Integer.toString(LONGEST_SYMBOL));
        }
        return new Given(country, symbol, wanted.kinds());
    }

    private static String blankToNull(String written) {
        return written == null || written.isBlank() ? null : written.strip();
    }

    private static String shown(String fileName) {
        String name =
                fileName == null ? "" : fileName.replaceAll(".*[/\\\\]", "").replaceAll("\\p{Cntrl}", "");
        return name.substring(0, Math.min(LONGEST_NAME, name.length()));
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The countries in which she may import; {@code *} for everywhere. */
    private Set<String> reach() {
        Set<Scope> scopes = viewer.get().scopesOf(Permission.IMPORT_AND_EXPORT);
        if (scopes.contains(Scope.EVERYWHERE)) {
            return Set.of(Scope.EVERYWHERE.key());
        }
        return scopes.stream()
                .filter(scope -> scope.kind() == Scope.Kind.COUNTRY)
                .map(Scope::key)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private boolean seesAll() {
        return viewer.get().scopesOf(Permission.IMPORT_AND_EXPORT).contains(Scope.EVERYWHERE);
    }

    /**
     * Newest first.
     *
     * @param page from 0
     * @param size 1 to {@value Page#LARGEST}
     */
    @Requires(Permission.IMPORT_AND_EXPORT)
    public Page<ImportLine> imports(int page, int size) {
        Page.check(page, size);
        String hers = seesAll() ? "" : " where i.createdBy = :person";
        var count = entities.createQuery("select count(i) from Import i" + hers, Long.class);
        var query = entities.createQuery(
                "select i from Import i" + hers + " order by i.createdAt desc, i.id", Import.class);
        if (!hers.isEmpty()) {
            count.setParameter("person", viewer.get().personId());
            query.setParameter("person", viewer.get().personId());
        }
        List<Import> found =
                query.setFirstResult(page * size).setMaxResults(size).getResultList();
        Map<String, String> names = names(found);
        return new Page<>(found.stream().map(each -> line(each, names)).toList(), page, size, count.getSingleResult());
    }

    private Map<String, String> names(List<Import> imports) {
        return people.of(imports.stream().map(Import::createdBy).collect(toSet()));
    }

    private static ImportLine line(Import each, Map<String, String> names) {
        return new ImportLine(
                each.id(),
                each.fileName(),
                each.format(),
                each.state(),
                each.createdAt(),
                names.get(each.createdBy()),
                each.done(),
                each.total());
    }

    @Requires(Permission.IMPORT_AND_EXPORT)
    public ImportCard get(String id) {
        Import found = hers(id, LockModeType.NONE);
        Reckoning reckoning = Compact.reckoning(found.reckoning());
        return new ImportCard(
                line(found, names(List.of(found))),
                found.bytes(),
                found.sha256(),
                found.given().country(),
                found.given().symbol(),
                found.previewed().counts(),
                found.recorded().counts(),
                reckoning,
                Compact.refusal(found.refusal()),
                reckoning == null
                        ? List.of()
                        : reckoning.inferences().stream().map(Notices::of).toList(),
                Compact.grouped(found.inferred()),
                Compact.grouped(found.reasons()),
                found.confirmedAt(),
                found.endedAt());
    }

    /**
     * In the order of the file.
     *
     * @param verdict null for all
     */
    @Requires(Permission.IMPORT_AND_EXPORT)
    public Page<RowLine> rows(String id, Verdict verdict, int page, int size) {
        Page.check(page, size);
        hers(id, LockModeType.NONE);
        String condition =
                " from ImportRow r where r.importId = :id" + (verdict == null ? "" : " and r.verdict = :verdict");
        var count = entities.createQuery("select count(r.number)" + condition, Long.class)
                .setParameter("id", id);
        var query = entities.createQuery("select r" + condition + " order by r.number", ImportRow.class)
                .setParameter("id", id);
        if (verdict != null) {
            count.setParameter("verdict", verdict);
            query.setParameter("verdict", verdict);
        }
        List<RowLine> lines = query.setFirstResult(page * size)
                .setMaxResults(size)
                .getResultStream()
                .map(ImportDesk::line)
                .toList();
        return new Page<>(lines, page, size, count.getSingleResult());
    }

    private static RowLine line(ImportRow row) {
        return new RowLine(
                row.number(),
                row.joint() == null ? List.of(row.number()) : Compact.numbers(row.joint()),
                row.verdict(),
                row.reference(),
                row.country(),
                row.text(),
                Compact.reasons(row.reasons()),
                Compact.inferred(row.inferred()),
                Compact.names(row.differing()));
    }

    /**
     * Records what was previewed, in the background.
     *
     * @throws BusinessException conflict {@code import.not-previewed} unless it is {@link ImportState#PREVIEWED}
     */
    @Requires(Permission.IMPORT_AND_EXPORT)
    public void confirm(String id) {
        Import confirmed = hers(id, LockModeType.PESSIMISTIC_WRITE);
        if (confirmed.state() != ImportState.PREVIEWED) {
            throw BusinessException.conflict("import.not-previewed");
        }
        confirmed.isConfirmed(viewer.get().personId(), reach(), clock.instant());
        record(confirmed, "exchange.confirm-import");
        waiting.fire(new ImportWaiting(id));
    }

    /**
     * Throws away what was not confirmed, with its file; asks one that is being recorded to stop.
     *
     * @throws BusinessException conflict {@code import.recorded} where it was confirmed and is done or stopped: it is
     *     kept, because records came of it
     */
    @Requires(Permission.IMPORT_AND_EXPORT)
    public void discard(String id) {
        Import discarded = hers(id, LockModeType.PESSIMISTIC_WRITE);
        if (discarded.state() == ImportState.IMPORTING) {
            discarded.stops(Compact.refusal("import.stopped", List.of()));
            record(discarded, "exchange.stop-import");
            return;
        }
        if (discarded.confirmedAt() != null) {
            throw BusinessException.conflict("import.recorded");
        }
        record(discarded, "exchange.discard-import");
        entities.createQuery("delete from ImportRow r where r.importId = :id")
                .setParameter("id", id)
                .executeUpdate();
        entities.remove(discarded);
        thrownAway.fire(new ImportDiscarded(id));
    }

    /**
     * Lets an import that stopped run again from where it was.
     *
     * @throws BusinessException conflict {@code import.not-stopped} unless it is {@link ImportState#STOPPED}
     */
    @Requires(Permission.IMPORT_AND_EXPORT)
    public void again(String id) {
        Import stopped = hers(id, LockModeType.PESSIMISTIC_WRITE);
        if (stopped.state() != ImportState.STOPPED) {
            throw BusinessException.conflict("import.not-stopped");
        }
        stopped.runsAgain(reach(), clock.instant());
        record(stopped, "exchange.run-import-again");
        waiting.fire(new ImportWaiting(id));
    }

    /**
     * The rejected rows, with what is wrong in a column {@code _problem}: to be mended and brought in again. In no
     * transaction, as an export.
     *
     * @param sentence what is wrong, in the reader's words
     */
    @Requires(Permission.IMPORT_AND_EXPORT)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void writeRejected(String id, Function<RowLine.Reason, String> sentence, OutputStream out) {
        Import found = hers(id, LockModeType.NONE);
        rejectedRows.write(found, files.of(id), sentence, out);
    }

    /** Under which name to save them; it ends as its format wants. */
    @Requires(Permission.IMPORT_AND_EXPORT)
    public String rejectedFileName(String id) {
        Import found = hers(id, LockModeType.NONE);
        String name = found.fileName().replaceAll("\\.[A-Za-z0-9]{1,5}$", "");
        return (name.isBlank() ? "import" : name) + "-rejected." + RejectedRows.extension(found.format());
    }

    private Import hers(String id, LockModeType lock) {
        Import found = id == null ? null : entities.find(Import.class, id, lock);
        if (found == null
                || !seesAll() && !found.createdBy().equals(viewer.get().personId())) {
            throw BusinessException.notFound("import", String.valueOf(id));
        }
        return found;
    }

    private void record(Import each, String act) {
        ledger.record(Act.of(viewer.get().personId(), act, "import", each.id()).withDigest(each.sha256()));
    }
}
