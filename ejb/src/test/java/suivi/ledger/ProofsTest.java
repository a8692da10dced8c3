package suivi.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import suivi.foundation.BusinessException;
import suivi.foundation.Digests;
import suivi.foundation.database.Database;
import suivi.foundation.database.OnEachDatabase;
import suivi.ledger.boundary.ConsistencyProof;
import suivi.ledger.boundary.InclusionProof;
import suivi.ledger.boundary.LedgerHead;
import suivi.ledger.boundary.LedgerLine;
import suivi.ledger.boundary.LedgerProofs;
import suivi.ledger.boundary.SavedHead.Verdict;
import suivi.ledger.proof.Checkpoint;
import suivi.ledger.proof.Proof;
import suivi.ledger.proof.ProofText;
import suivi.ledger.proof.TreeHash;

class ProofsTest {

    private static final String TAKE_AWAY =
            "delete from ledger_entry where id in (select entry_id from ledger_leaf where leaf_index >= 3)"
                    + ";delete from ledger_leaf where leaf_index >= 3"
                    + ";delete from ledger_node where last_leaf >= 3"
                    + ";delete from ledger_head where tree_size > 3";

    @OnEachDatabase
    void l6_aLeafIsOneLineOfJsonThatEveryReaderCanMake(Database database) {
        database.scene(entities -> {
            LedgerLine line = new LedgerHouse(entities)
                    .records("a \"quoted\"\tñ\\ thing")
                    .seals()
                    .leaves()
                    .get(0);
            assertThat(line.leaf())
                    .matches("\\{\"act\":\"try.change\",\"actor\":\"ana\",\"country\":\"MEX\",\"digest\":null,\"id\":"
                            + line.id() + ",\"occurredAt\":\"2026-11-24T12:00:00.000000Z\",\"revision\":null,"
                            + "\"salt\":\"[0-9a-f]{32}\",\"subjectKey\":\"a \\\\\"quoted\\\\\"\\\\tñ\\\\\\\\ thing\","
                            + "\"subjectType\":\"thing\",\"version\":1}");
        });
    }

    @OnEachDatabase
    void l8_everyLeafIsProvenToBeInTheSignedTree(Database database) {
        database.scene(entities -> {
            LedgerHouse ledger =
                    new LedgerHouse(entities).records("1", "2", "3", "4", "5").seals();
            LedgerProofs proofs = ledger.house.get(LedgerProofs.class);
            for (LedgerLine line : ledger.leaves()) {
                TreeHash leaf = TreeHash.leaf(line.leaf());
                InclusionProof proof = proofs.inclusion(leaf.hex(), null);
                assertThat(Proof.includes(
                                leaf, proof.index(), proof.size(), hashes(proof.path()), TreeHash.ofHex(proof.root())))
                        .isTrue();
                ProofText text = ProofText.parse(proofs.inclusionText(leaf.hex()));
                Checkpoint head = text.note().checkpoint();
                assertThat(Proof.includes(leaf, text.number(), head.size(), text.path(), head.root()))
                        .isTrue();
            }
        });
    }

    @OnEachDatabase
    void l8_equalActsHaveLeavesThatCannotBeGuessed(Database database) {
        database.scene(entities -> {
            List<LedgerLine> leaves =
                    new LedgerHouse(entities).records("one", "one").seals().leaves();
            assertThat(leaves.get(0).leaf().replaceAll("\"id\":\\d+", ""))
                    .isNotEqualTo(leaves.get(1).leaf().replaceAll("\"id\":\\d+", ""));
        });
    }

    @OnEachDatabase
    void l8_theTreeIsProvenToBeginWithEveryOlderOne(Database database) {
        database.scene(entities -> {
            LedgerHouse ledger =
                    new LedgerHouse(entities).records("1", "2", "3", "4", "5").seals();
            LedgerProofs proofs = ledger.house.get(LedgerProofs.class);
            for (long from = 0; from <= 5; from++) {
                ConsistencyProof proof = proofs.consistency(from, null);
                Checkpoint older = new Checkpoint("suivi", from, TreeHash.ofHex(proof.fromRoot()));
                Checkpoint newer = new Checkpoint("suivi", proof.to(), TreeHash.ofHex(proof.toRoot()));
                assertThat(Proof.consistent(older, newer, hashes(proof.path()))).isTrue();
                ProofText text = ProofText.parse(proofs.consistencyText(from));
                assertThat(Proof.consistent(older, text.note().checkpoint(), text.path()))
                        .isTrue();
            }
        });
    }

    @OnEachDatabase
    void f3_whatCannotBeProvenIsRefusedByItsParameter(Database database) {
        database.scene(entities -> {
            LedgerHouse ledger = new LedgerHouse(entities).records("1", "2").seals();
            LedgerProofs proofs = ledger.house.get(LedgerProofs.class);
            String leaf = TreeHash.leaf(ledger.leaves().get(1).leaf()).hex();
            assertThat(refused(() -> proofs.inclusion("no hash", null))).isEqualTo("leaf ledger.hash");
            assertThat(refused(() -> proofs.inclusion(leaf, 1L))).isEqualTo("size ledger.size");
            assertThat(refused(() -> proofs.inclusion(leaf, 3L))).isEqualTo("size ledger.size");
            assertThat(refused(() -> proofs.consistency(-1, null))).isEqualTo("from ledger.size");
            assertThat(refused(() -> proofs.consistency(2, 1L))).isEqualTo("from ledger.size");
            assertThat(refused(() -> proofs.consistency(1, 3L))).isEqualTo("to ledger.size");
            assertThat(refused(() -> proofs.check("nothing"))).isEqualTo("checkpoint ledger.checkpoint");
            assertThatThrownBy(() -> proofs.inclusion(Digests.sha256("another"), null))
                    .isInstanceOfSatisfying(BusinessException.class, refusal -> assertThat(refusal.code())
                            .isEqualTo("not-found.leaf"));
        });
    }

    @OnEachDatabase
    void l9_aSavedHeadIsConsistentWithALedgerThatOnlyGrew(Database database) {
        database.scene(entities -> {
            LedgerHouse ledger =
                    new LedgerHouse(entities).records("1", "2", "3").seals();
            String saved = note(ledger);
            assertThat(verdict(ledger, saved)).isEqualTo(Verdict.CONSISTENT);
            ledger.records("4", "5").seals();
            assertThat(verdict(ledger, saved)).isEqualTo(Verdict.CONSISTENT);
        });
    }

    @OnEachDatabase
    void l9_aSavedHeadExposesThatTheNewestEntriesWereTakenAway(Database database) {
        database.scene(entities -> {
            LedgerHouse ledger =
                    new LedgerHouse(entities).records("1", "2", "3").seals();
            String older = note(ledger);
            String saved = note(ledger.records("4", "5").seals());
            LedgerHouse.tamper(entities, database, TAKE_AWAY.split(";"));
            assertThat(verdict(ledger, saved)).isEqualTo(Verdict.SHORTER);
            assertThat(verdict(ledger, older)).isEqualTo(Verdict.CONSISTENT);
            ledger.records("other", "entries", "instead").seals();
            assertThat(verdict(ledger, saved)).isEqualTo(Verdict.DIFFERENT);
            assertThat(verdict(ledger, older)).isEqualTo(Verdict.CONSISTENT);
        });
    }

    @OnEachDatabase
    void l9_aHeadThatThisLedgerDidNotSignIsForeign(Database database) {
        database.scene(entities -> {
            LedgerHouse ledger =
                    new LedgerHouse(entities).records("1", "2", "3").seals();
            assertThat(verdict(ledger, note(ledger).replace("\n3\n", "\n2\n"))).isEqualTo(Verdict.FOREIGN);
        });
    }

    private static String note(LedgerHouse ledger) {
        return ledger.house
                .get(LedgerProofs.class)
                .newestHead()
                .map(LedgerHead::note)
                .orElseThrow();
    }

    private static Verdict verdict(LedgerHouse ledger, String saved) {
        return ledger.house.get(LedgerProofs.class).check(saved).verdict();
    }

    private static String refused(ThrowingCallable call) {
        BusinessException refusal = catchThrowableOfType(BusinessException.class, call);
        return refusal.violations().get(0).field() + " "
                + refusal.violations().get(0).code();
    }

    private static List<TreeHash> hashes(List<String> path) {
        return path.stream().map(TreeHash::ofHex).toList();
    }
}
