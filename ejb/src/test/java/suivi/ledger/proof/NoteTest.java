package suivi.ledger.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;

class NoteTest {

    private static final KeyPair PAIR = pair();

    private static final VerifierKey KEY = VerifierKey.of("example.org/suivi", PAIR.getPublic());

    private static final Checkpoint HEAD = new Checkpoint("example.org/suivi", 12, TreeHash.leaf("a root"));

    private static final Note NOTE = Note.sign(HEAD, PAIR.getPrivate(), KEY);

    private static KeyPair pair() {
        try {
            return KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The example with which golang.org/x/mod/sumdb/note, the first of its kind, documents itself. */
    @Test
    void l7_whatOthersSignedIsVerified() {
        VerifierKey peter = VerifierKey.parse("PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW");
        byte[] text =
                "If you think cryptography is the answer to your problem,\nthen you don't know what your problem is.\n"
                        .getBytes(StandardCharsets.UTF_8);
        byte[] signature = Base64.getDecoder()
                .decode("x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=");
        assertThat(peter.made("PeterNeumann", signature)).isTrue();
        assertThat(peter.verifies(text, signature)).isTrue();
        text[0] ^= 1;
        assertThat(peter.verifies(text, signature)).isFalse();
    }

    @Test
    void l7_aHeadIsReadAndVerifiedAsItWasSigned() {
        Note read = Note.parse(NOTE.text());
        assertThat(read).isEqualTo(NOTE);
        assertThat(read.checkpoint()).isEqualTo(HEAD);
        assertThat(read.signer(List.of(VerifierKey.parse(KEY.text())))).contains(KEY);
    }

    @Test
    void l7_whatIsPastedFromAnotherSystemIsRead() {
        assertThat(Note.parse("Suivi, of 24 November\n\n" + NOTE.text())).isEqualTo(NOTE);
        assertThat(Note.parse("\uFEFF  " + NOTE.text().replace("\n", "\r\n") + "\r\n"))
                .isEqualTo(NOTE);
    }

    @Test
    void l7_aChangedHeadIsNobodys() {
        for (String changed : List.of(
                NOTE.text().replace("\n12\n", "\n13\n"),
                NOTE.text().replace(HEAD.root().base64(), TreeHash.EMPTY.base64()),
                NOTE.text().replaceFirst("example", "sample"))) {
            assertThat(Note.parse(changed).signer(List.of(KEY))).as(changed).isEmpty();
        }
        assertThat(NOTE.signer(List.of(VerifierKey.of("example.org/suivi", pair().getPublic()))))
                .as("by a key that did not sign")
                .isEmpty();
    }

    @Test
    void l7_aHeadThatAWitnessSignedAsWellIsTheSame() {
        KeyPair witness = pair();
        VerifierKey witnessed = VerifierKey.of("witness.example", witness.getPublic());
        Note twice = Note.parse(
                NOTE.text() + Note.sign(HEAD, witness.getPrivate(), witnessed).signatures());
        assertThat(twice.signer(List.of(KEY))).contains(KEY);
        assertThat(twice.signer(List.of(witnessed)))
                .as("a witness is not the log")
                .isEmpty();
    }

    @Test
    void l7_whatIsNoHeadIsRefused() {
        for (String text : List.of(
                "",
                "suivi",
                "suivi\n1\n",
                "suivi\n1\nAAAA\n\n— suivi AAAA\n",
                NOTE.signed(),
                NOTE.text().replace("\n12\n", "\n-12\n"),
                NOTE.text().replace("\n12\n", "\n012\n"),
                NOTE.text().replace("\u2014", "-"))) {
            assertThatThrownBy(() -> Note.parse(text)).as(text).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void l7_aKeyWhosePartsDoNotBelongTogetherIsRefused() {
        for (String text : List.of("", "suivi", KEY.text().replace("example", "sample"), KEY.text() + "A")) {
            assertThatThrownBy(() -> VerifierKey.parse(text)).as(text).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void l8_aProofIsReadAsItWasWritten() {
        List<TreeHash> path = List.of(TreeHash.leaf("one"), TreeHash.leaf("two"));
        for (ProofText proof : List.of(
                ProofText.inclusion(7, path, NOTE),
                ProofText.inclusion(0, List.of(), NOTE),
                ProofText.consistency(3, path, NOTE))) {
            assertThat(ProofText.parse(proof.text())).isEqualTo(proof);
        }
    }
}
