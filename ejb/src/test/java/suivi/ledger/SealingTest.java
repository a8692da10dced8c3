package suivi.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import suivi.House;
import suivi.foundation.Digests;
import suivi.foundation.database.Database;
import suivi.foundation.database.OnEachDatabase;
import suivi.ledger.boundary.LedgerLine;
import suivi.ledger.boundary.LedgerProofs;
import suivi.ledger.boundary.PublishedKey;
import suivi.ledger.control.BrokenTree;
import suivi.ledger.control.SigningKey;
import suivi.ledger.proof.Checkpoint;
import suivi.ledger.proof.Frontier;
import suivi.ledger.proof.Note;
import suivi.ledger.proof.TreeHash;
import suivi.ledger.proof.VerifierKey;

class SealingTest {

    private static final String EVERYTHING =
            "delete from ledger_entry;delete from ledger_leaf;delete from ledger_node;delete from ledger_head;delete from ledger_key;delete from ledger_waiting";

    @OnEachDatabase
    void l7_whatWasRecordedIsSealedUnderASignedHead(Database database) {
        database.scene(entities -> {
            LedgerHouse ledger =
                    new LedgerHouse(entities).records("one", "two", "three").seals();
            assertThat(ledger.leaves()).extracting(LedgerLine::subjectKey).containsExactly("one", "two", "three");
            assertThat(ledger.leaves()).extracting(LedgerLine::leafIndex).containsExactly(0L, 1L, 2L);
            assertThat(headOf(ledger).checkpoint()).isEqualTo(reckoned(ledger.leaves()));
            assertThat(waiting(entities)).isZero();
        });
    }

    @OnEachDatabase
    void l7_theTreeGrowsFromBatchToBatch(Database database) {
        database.scene(entities -> {
            LedgerHouse ledger = new LedgerHouse(entities).seals();
            assertThat(headOf(ledger).checkpoint().root()).isEqualTo(TreeHash.EMPTY);
            for (int round = 0; round < 6; round++) {
                ledger.records(IntStream.range(0, round)
                                .mapToObj(each -> "thing " + each)
                                .toArray(String[]::new))
                        .seals();
                assertThat(headOf(ledger).checkpoint()).isEqualTo(reckoned(ledger.leaves()));
            }
            assertThat(ledger.leaves()).hasSize(15);
        });
    }

    @OnEachDatabase
    void l7_whatIsCommittedLateGetsTheNextPlace(Database database) {
        database.scene(entities -> {
            LedgerHouse ledger = new LedgerHouse(entities).records("late", "early");
            Number late = (Number) entities.createNativeQuery("select min(entry_id) from ledger_waiting")
                    .getSingleResult();
            entities.createNativeQuery("delete from ledger_waiting where entry_id = " + late)
                    .executeUpdate();
            ledger.seals();
            entities.createNativeQuery("insert into ledger_waiting (entry_id) values (" + late + ")")
                    .executeUpdate();
            ledger.seals();
            assertThat(ledger.leaves()).extracting(LedgerLine::subjectKey).containsExactly("early", "late");
            assertThat(headOf(ledger).checkpoint()).isEqualTo(reckoned(ledger.leaves()));
        });
    }

    /** Derby lets the sealer wait instead; PostgreSQL shows it what is committed. */
    @Test
    void l7_whoeverIsNotCommittedIsNotSealedAndHoldsNobodyUp() {
        Database database = Database.POSTGRESQL;
        EntityManager late = database.open();
        try {
            new LedgerHouse(late).records("late");
            database.keep(entities -> new LedgerHouse(entities).records("early").seals());
            late.getTransaction().commit();
            List<String> sealed = database
                    .keep(entities -> new LedgerHouse(entities).seals().leaves())
                    .stream()
                    .map(LedgerLine::subjectKey)
                    .toList();
            assertThat(sealed).containsExactly("early", "late");
        } finally {
            late.close();
            clear(database);
        }
    }

    @OnEachDatabase
    void l7_twoWhoSealAtOnceSealEverythingOnce(Database database) throws Exception {
        database.keep(entities -> new LedgerHouse(entities)
                .records(
                        IntStream.range(0, 40).mapToObj(each -> "thing " + each).toArray(String[]::new)));
        try {
            CountDownLatch both = new CountDownLatch(2);
            CompletableFuture.allOf(Stream.of(1, 2)
                            .map(each -> CompletableFuture.runAsync(() -> database.keep(entities -> {
                                LedgerHouse ledger = new LedgerHouse(entities);
                                both.countDown();
                                return await(both) ? ledger.seals() : null;
                            })))
                            .toArray(CompletableFuture[]::new))
                    .get();
            database.read(entities -> {
                LedgerHouse ledger = new LedgerHouse(entities);
                assertThat(ledger.leaves())
                        .extracting(LedgerLine::id)
                        .doesNotHaveDuplicates()
                        .hasSize(40);
                assertThat(headOf(ledger).checkpoint()).isEqualTo(reckoned(ledger.leaves()));
                return null;
            });
        } finally {
            clear(database);
        }
    }

    @OnEachDatabase
    void l7_aTreeThatIsNotTheSignedOneIsNotSignedFurther(Database database) {
        for (String tampering : List.of(
                "delete from ledger_leaf where leaf_index = 2",
                "update ledger_leaf set hash = '" + Digests.sha256("forged") + "' where leaf_index = 2",
                "delete from ledger_node",
                "delete from ledger_head")) {
            database.scene(entities -> {
                LedgerHouse ledger =
                        new LedgerHouse(entities).records("one", "two", "three").seals();
                LedgerHouse.tamper(entities, database, tampering);
                ledger.records("four");
                assertThatThrownBy(ledger::seals).as(tampering).isInstanceOf(BrokenTree.class);
            });
        }
    }

    @OnEachDatabase
    void l7_anotherKeySignsWhatFollowsAndTheOldOneStaysPublished(Database database, @TempDir Path directory) {
        database.scene(entities -> {
            LedgerHouse ledger = new LedgerHouse(entities).records("one").seals();
            String before = headOf(ledger).text();
            LedgerHouse rotated = new LedgerHouse(entities);
            rotated.house.setting(
                    "suivi.ledger.key", directory.resolve("other.key").toString());
            rotated.house.clock.forward(Duration.ofDays(1));
            rotated.records("two").seals();
            List<PublishedKey> keys = rotated.house.get(LedgerProofs.class).keys();
            assertThat(keys).extracting(PublishedKey::current).containsExactly(true, false);
            assertThat(Note.parse(before)
                            .signer(List.of(VerifierKey.parse(keys.get(1).verifierKey()))))
                    .isPresent();
            assertThat(headOf(rotated)
                            .signer(List.of(VerifierKey.parse(keys.get(0).verifierKey()))))
                    .isPresent();
        });
    }

    @Test
    void l7_theKeyIsMadeOnceAndItsOwnerAloneReadsIt(@TempDir Path directory) throws IOException {
        Path file = directory.resolve("home/ledger.key");
        String made = keyIn(file);
        assertThat(keyIn(file)).isEqualTo(made);
        assertThat(Files.getPosixFilePermissions(file)).isEqualTo(PosixFilePermissions.fromString("rw-------"));
        assertThat(Files.list(file.getParent())).containsExactly(file);
    }

    @Test
    void l7_aFileThatHoldsNoKeyIsRefusedByTheNameOfItsSetting(@TempDir Path directory) throws IOException {
        Path file = Files.writeString(directory.resolve("ledger.key"), "no key");
        assertThatThrownBy(() -> keyIn(file)).hasMessageContaining("suivi.ledger.key");
    }

    private static String keyIn(Path file) {
        return new House(null)
                .setting("suivi.ledger.key", file.toString())
                .get(SigningKey.class)
                .verifier()
                .text();
    }

    private static Note headOf(LedgerHouse ledger) {
        LedgerProofs proofs = ledger.house.get(LedgerProofs.class);
        Note note = Note.parse(proofs.newestHead().orElseThrow().note());
        assertThat(note.signer(proofs.keys().stream()
                        .map(key -> VerifierKey.parse(key.verifierKey()))
                        .toList()))
                .isPresent();
        return note;
    }

    private static Checkpoint reckoned(List<LedgerLine> leaves) {
        Frontier frontier = new Frontier();
        leaves.forEach(line -> frontier.append(TreeHash.leaf(line.leaf()), node -> {}));
        return new Checkpoint("suivi", frontier.size(), frontier.root());
    }

    private static long waiting(EntityManager entities) {
        return ((Number) entities.createNativeQuery("select count(*) from ledger_waiting")
                        .getSingleResult())
                .longValue();
    }

    private static boolean await(CountDownLatch both) {
        try {
            both.await();
            return true;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void clear(Database database) {
        database.keep(entities -> {
            LedgerHouse.tamper(entities, database, EVERYTHING.split(";"));
            return null;
        });
    }
}
