package suivi.ledger.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every proof of every tree up to {@value #SIZES} leaves, against the tree as RFC 9162 defines it. */
class PathsTest {

    private static final int SIZES = 70;

    private static final List<TreeHash> LEAVES = IntStream.range(0, SIZES)
            .mapToObj(index -> TreeHash.leaf("leaf " + index))
            .toList();

    private static final Map<String, TreeHash> NODES = new HashMap<>();

    private static final List<TreeHash> ROOTS = new ArrayList<>();

    private static final Paths PATHS = new Paths(PathsTest::node);

    @BeforeAll
    static void grow() {
        Frontier frontier = new Frontier();
        ROOTS.add(frontier.root());
        for (TreeHash leaf : LEAVES) {
            frontier.append(leaf, node -> NODES.put(node.height() + "/" + node.position(), node.hash()));
            ROOTS.add(frontier.root());
        }
    }

    private static TreeHash node(int height, long position) {
        return NODES.get(height + "/" + position);
    }

    /** Section 2.1.1, word by word. */
    private static TreeHash defined(List<TreeHash> leaves) {
        if (leaves.isEmpty()) {
            return TreeHash.EMPTY;
        }
        if (leaves.size() == 1) {
            return leaves.get(0);
        }
        int split = 1;
        while (split * 2 < leaves.size()) {
            split *= 2;
        }
        return TreeHash.node(defined(leaves.subList(0, split)), defined(leaves.subList(split, leaves.size())));
    }

    private static Checkpoint head(int size) {
        return new Checkpoint("test", size, ROOTS.get(size));
    }

    @Test
    void l6_theRootIsTheOneThatTheDefinitionGives() {
        for (int size = 0; size <= SIZES; size++) {
            assertThat(ROOTS.get(size)).as("of %d leaves", size).isEqualTo(defined(LEAVES.subList(0, size)));
            assertThat(PATHS.root(size)).as("of %d leaves", size).isEqualTo(ROOTS.get(size));
        }
    }

    /** The vectors that Certificate Transparency's own code is tested with. */
    @Test
    void l6_theRootIsTheOneOfTheKnownVectors() {
        Frontier frontier = new Frontier();
        assertThat(frontier.root().hex()).isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
        Map<String, String> rootAfter = new HashMap<>();
        for (String hex : List.of(
                "", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f")) {
            frontier.append(TreeHash.leaf(HexFormat.of().parseHex(hex)), node -> {});
            rootAfter.put(hex, frontier.root().hex());
        }
        assertThat(rootAfter)
                .containsEntry("", "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d")
                .containsEntry("00", "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125")
                .containsEntry(
                        "606162636465666768696a6b6c6d6e6f",
                        "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328");
    }

    @Test
    void l8_everyLeafOfEveryTreeIsProvenAndNoOther() {
        for (int size = 1; size <= SIZES; size++) {
            for (int index = 0; index < size; index++) {
                List<TreeHash> path = PATHS.inclusion(index, size);
                TreeHash root = ROOTS.get(size);
                assertThat(Proof.includes(LEAVES.get(index), index, size, path, root))
                        .as("%d of %d", index, size)
                        .isTrue();
                assertThat(Proof.includes(LEAVES.get((index + 1) % SIZES), index, size, path, root))
                        .as("another leaf at %d of %d", index, size)
                        .isFalse();
                assertThat(Proof.includes(LEAVES.get(index), index, size, path, ROOTS.get(size - 1)))
                        .as("%d of %d under another root", index, size)
                        .isFalse();
                assertThat(Proof.includes(LEAVES.get(index), index, size, longer(path), root))
                        .as("%d of %d by a longer path", index, size)
                        .isFalse();
                assertThat(path.isEmpty()
                                || Proof.includes(
                                        LEAVES.get(index), index, size, path.subList(0, path.size() - 1), root))
                        .as("%d of %d by a shorter path", index, size)
                        .isEqualTo(path.isEmpty());
            }
        }
    }

    @Test
    void l8_everyTreeIsProvenToBeginWithEveryOlderOneAndWithNoOther() {
        for (int newer = 0; newer <= SIZES; newer++) {
            for (int older = 0; older <= newer; older++) {
                List<TreeHash> path = PATHS.consistency(older, newer);
                assertThat(Proof.consistent(head(older), head(newer), path))
                        .as("%d to %d", older, newer)
                        .isTrue();
                Checkpoint forged = new Checkpoint("test", older, TreeHash.leaf("forged"));
                assertThat(Proof.consistent(forged, head(newer), path))
                        .as("forged %d to %d", older, newer)
                        .isFalse();
                Checkpoint rewritten = new Checkpoint("test", newer, TreeHash.leaf("forged"));
                assertThat(older > 0 && Proof.consistent(head(older), rewritten, path))
                        .as("%d to rewritten %d", older, newer)
                        .isFalse();
                assertThat(Proof.consistent(head(older), head(newer), longer(path)))
                        .as("%d to %d by a longer path", older, newer)
                        .isFalse();
            }
        }
    }

    @Test
    void l8_aTreeThatLostItsNewestLeavesDoesNotBeginWithTheLongerOne() {
        assertThat(Proof.consistent(head(9), head(8), List.of())).isFalse();
    }

    @Test
    void l8_aTreeGoesOnFromItsRightEdge() {
        for (int size = 0; size < SIZES; size++) {
            Frontier frontier = new Frontier(size, PathsTest::node);
            frontier.append(
                    LEAVES.get(size), node -> assertThat(node.hash()).isEqualTo(node(node.height(), node.position())));
            assertThat(frontier.root()).isEqualTo(ROOTS.get(size + 1));
        }
    }

    private static List<TreeHash> longer(List<TreeHash> path) {
        List<TreeHash> longer = new ArrayList<>(path);
        longer.add(LEAVES.get(0));
        return longer;
    }
}
