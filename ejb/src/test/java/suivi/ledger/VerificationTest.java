package suivi.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import suivi.foundation.BusinessException;
import suivi.foundation.Digests;
import suivi.foundation.Permission;
import suivi.foundation.Scope;
import suivi.foundation.database.Database;
import suivi.foundation.database.OnEachDatabase;
import suivi.ledger.boundary.LedgerLine;
import suivi.ledger.boundary.LedgerReading;
import suivi.ledger.boundary.VerificationCard;
import suivi.ledger.boundary.VerificationCard.Found;
import suivi.ledger.boundary.VerificationCard.State;
import suivi.ledger.boundary.VerificationDesk;
import suivi.ledger.control.VerificationJob;
import suivi.ledger.entity.Fault.Kind;
import suivi.ledger.proof.TreeHash;

class VerificationTest {

    @OnEachDatabase
    void l11_aLedgerThatNobodyTouchedIsSound(Database database) {
        withSevenEntries(database, ledger -> {
            VerificationCard card = verified(ledger);
            assertThat(card.faults()).isEmpty();
            assertThat(card.state()).isEqualTo(State.SOUND);
            assertThat(card.done()).isEqualTo(7);
        });
    }

    @OnEachDatabase
    void l11_anEmptyLedgerIsSound(Database database) {
        database.scene(entities -> assertThat(
                        verified(reader(new LedgerHouse(entities).seals())).state())
                .isEqualTo(State.SOUND));
    }

    @OnEachDatabase
    void l11_oneChangedByteOfAnEntryIsNamed(Database database) {
        for (String change : List.of(
                "act = 'try.chance'",
                "actor = 'anb'",
                "actor = null",
                "subject_key = 'Four'",
                "country = 'MEY'",
                "revision = 1",
                "occurred_at = {ts '2026-11-24 12:00:00.000001'}",
                "salt = null",
                "act = 'not an act'")) {
            withSevenEntries(database, ledger -> {
                tamper(ledger, database, "update ledger_entry set " + forEach(database, change) + " where id = %d", 3);
                assertThat(verified(ledger).faults())
                        .as(change)
                        .containsExactly(new Found(Kind.ENTRY_CHANGED, 3L, 3L, entry(ledger, 3), 1));
            });
        }
    }

    @OnEachDatabase
    void l11_theFirstOfSeveralIsNamed(Database database) {
        withSevenEntries(database, ledger -> {
            for (int index : new int[] {5, 2, 6}) {
                tamper(ledger, database, "update ledger_entry set actor = 'eve' where id = %d", index);
            }
            assertThat(verified(ledger).faults())
                    .containsExactly(new Found(Kind.ENTRY_CHANGED, 2L, 2L, entry(ledger, 2), 3));
        });
    }

    @OnEachDatabase
    void l11_anEntryThatWasTakenAwayIsNamed(Database database) {
        withSevenEntries(database, ledger -> {
            long gone = entry(ledger, 6);
            tamper(ledger, database, "delete from ledger_entry where id = %d", 6);
            assertThat(verified(ledger).faults()).containsExactly(new Found(Kind.ENTRY_MISSING, 6L, 6L, gone, 1));
        });
    }

    @OnEachDatabase
    void l11_anEntryWhoseLeafWasForgedToFitIsFoundByTheTree(Database database) {
        withSevenEntries(database, ledger -> {
            tamper(ledger, database, "update ledger_entry set actor = 'eve' where id = %d", 2);
            String forged = TreeHash.leaf(ledger.leaves().get(2).leaf()).hex();
            tamper(ledger, database, "update ledger_leaf set hash = '" + forged + "' where entry_id = %d", 2);
            assertThat(verified(ledger).faults())
                    .extracting(Found::kind, Found::firstLeaf, Found::lastLeaf)
                    .contains(tuple(Kind.TREE_CHANGED, 2L, 3L), tuple(Kind.HEAD_DIFFERENT, 0L, 6L));
        });
    }

    @OnEachDatabase
    void l11_aLeafThatIsNotThereIsNamed(Database database) {
        withSevenEntries(database, ledger -> {
            tamper(ledger, database, "delete from ledger_leaf where entry_id = %d", 4);
            assertThat(verified(ledger).faults())
                    .extracting(Found::kind, Found::firstLeaf)
                    .containsExactly(tuple(Kind.LEAF_MISSING, 4L), tuple(Kind.ENTRY_FOREIGN, null));
        });
    }

    @OnEachDatabase
    void l11_anEntryThatWasWrittenPastTheApplicationIsNamed(Database database) {
        withSevenEntries(database, ledger -> {
            tamper(
                    ledger,
                    database,
                    "insert into ledger_entry (occurred_at, act, subject_type, subject_key)"
                            + " select occurred_at, act, subject_type, subject_key from ledger_entry where id = %d",
                    1);
            assertThat(verified(ledger).faults()).extracting(Found::kind).containsExactly(Kind.ENTRY_FOREIGN);
        });
    }

    @OnEachDatabase
    void l11_anEntryThatWasTakenAwayBeforeItWasSealedIsNamed(Database database) {
        withSevenEntries(database, ledger -> {
            ledger.records("eighth");
            tamper(ledger, database, "delete from ledger_entry where subject_key = 'eighth' and id > %d", 0);
            assertThat(verified(ledger).faults()).extracting(Found::kind).containsExactly(Kind.ENTRY_MISSING);
        });
    }

    @OnEachDatabase
    void l11_aHeadThatNoKeyOfTheLedgerSignedIsNamed(Database database) {
        for (String forgery : List.of(
                "update ledger_head set root = '" + Digests.sha256("forged") + "'",
                "update ledger_head set note = 'forged'",
                "delete from ledger_key")) {
            withSevenEntries(database, ledger -> {
                LedgerHouse.tamper(ledger.entities, database, forgery);
                assertThat(verified(ledger).faults())
                        .as(forgery)
                        .extracting(Found::kind)
                        .contains(Kind.HEAD_UNSIGNED);
            });
        }
    }

    @OnEachDatabase
    void l11_aTreeWithoutTheHeadOverItIsNamed(Database database) {
        withSevenEntries(database, ledger -> {
            LedgerHouse.tamper(ledger.entities, database, "delete from ledger_head where tree_size = 7");
            assertThat(verified(ledger).faults()).extracting(Found::kind).contains(Kind.HEAD_MISSING);
        });
    }

    @OnEachDatabase
    void l11_thatItWasDoneAndWhatItFoundIsRecorded(Database database) {
        withSevenEntries(database, ledger -> {
            tamper(ledger, database, "update ledger_entry set actor = 'eve' where id = %d", 3);
            String id = verified(ledger).id();
            assertThat(ledger.house.get(LedgerReading.class).entries(null, 2))
                    .extracting(LedgerLine::act, LedgerLine::actor, LedgerLine::subjectKey)
                    .containsExactly(tuple("ledger.find-fault", "auditor", id), tuple("ledger.verify", "auditor", id));
        });
    }

    @OnEachDatabase
    void l11_whoeverAsksWhileOneRunsGetsThatOne(Database database) {
        withSevenEntries(database, ledger -> {
            VerificationDesk desk = ledger.house.get(VerificationDesk.class);
            String running = desk.start();
            assertThat(desk.get(running).state()).isEqualTo(State.RUNNING);
            assertThat(desk.start()).isEqualTo(running);
            ledger.house.clock.forward(Duration.ofMinutes(2));
            assertThat(desk.get(running).state()).isEqualTo(State.INTERRUPTED);
            assertThat(desk.start()).isNotEqualTo(running);
            assertThat(desk.verifications()).hasSize(2);
        });
    }

    @OnEachDatabase
    void f3_aVerificationThatIsNotThereIsNotFound(Database database) {
        withSevenEntries(database, ledger -> assertThatThrownBy(
                        () -> ledger.house.get(VerificationDesk.class).get("none"))
                .isInstanceOfSatisfying(BusinessException.class, refusal -> assertThat(refusal.code())
                        .isEqualTo("not-found.verification")));
    }

    private static void withSevenEntries(Database database, Consumer<LedgerHouse> scene) {
        database.scene(entities -> scene.accept(reader(new LedgerHouse(entities)
                .records("one", "two", "three", "four", "five", "six", "seven")
                .seals())));
    }

    private static LedgerHouse reader(LedgerHouse ledger) {
        ledger.house.seenBy("auditor", Permission.READ_LEDGER, Scope.EVERYWHERE);
        return ledger;
    }

    private static VerificationCard verified(LedgerHouse ledger) {
        VerificationDesk desk = ledger.house.get(VerificationDesk.class);
        String id = desk.start();
        ledger.entities.flush();
        ledger.house.get(VerificationJob.class).run(id, () -> false);
        ledger.entities.flush();
        return desk.get(id);
    }

    private static long entry(LedgerHouse ledger, int index) {
        return ((Number) ledger.entities
                        .createNativeQuery("select entry_id from ledger_leaf where leaf_index = " + index)
                        .getSingleResult())
                .longValue();
    }

    private static void tamper(LedgerHouse ledger, Database database, String statement, int index) {
        LedgerHouse.tamper(ledger.entities, database, String.format(statement, entry(ledger, index)));
    }

    private static String forEach(Database database, String change) {
        return database == Database.DERBY ? change : change.replaceAll("\\{ts ('[^']*')\\}", "timestamp $1");
    }
}
