package suivi.container;

import static org.assertj.core.api.Assertions.assertThat;
import static suivi.container.Wordings.article;
import static suivi.container.Wordings.letter;
import static suivi.container.Wordings.paragraph;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import suivi.foundation.Digests;
import suivi.ledger.boundary.LedgerLine;

@ExtendWith(ArquillianExtension.class)
class WordingApiIT {

    private static final String CEDAW = "/api/v1/obligations/CEDAW/wording/en";

    private static final String CMW = "/api/v1/obligations/CMW/wording/en";

    @Inject
    private Programs programs;

    @Inject
    private Entries entries;

    @Test
    void o10_anImportedWordingIsShownAndItsDigestRecorded() throws Exception {
        String json = Wordings.text(
                "CEDAW",
                article("11", paragraph("1", "Of work, in our words.", letter("a", "Of its letter, in our words."))));
        long before = entries.newest();

        Answer answer = programs.of(Programs.ADMINISTRATOR).put(CEDAW, json);

        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(answer.object().getInt("provisions")).isEqualTo(2);
        assertThat(wording("CEDAW/11(1)", "en")).isEqualTo("Of work, in our words.");
        assertThat(wording("CEDAW/11(1)(a)", "en")).isEqualTo("Of its letter, in our words.");
        assertThat(wording("CEDAW/11(1)(a)", "es"))
                .as("not in a language it was not imported in")
                .isNull();
        assertThat(provision("CEDAW/11(1)(a)", "en").getString("heading")).isNotBlank();
        assertThat(entries.since(before)).extracting(LedgerLine::digest).containsExactly(Digests.sha256(json));
    }

    @Test
    void o11_whatCannotBeReadIsRefused() throws Exception {
        Program administrator = programs.of(Programs.ADMINISTRATOR);
        long before = entries.newest();

        assertThat(administrator
                        .put(CMW, "{\"instrument\": \"CMW\", \"articles\": [")
                        .violation()
                        .getString("code"))
                .isEqualTo("wording.structure");
        assertThat(administrator
                        .put(
                                CMW,
                                "{\"instrument\": \"CMW\", \"articles\": [{\"article\": \"1\", \"paragraphs\": [7]}]}")
                        .violation()
                        .getString("code"))
                .isEqualTo("wording.structure");
        assertThat(administrator
                        .put(CMW, Wordings.of("CEDAW", "1", "Of another instrument."))
                        .violation()
                        .getString("field"))
                .isEqualTo("instrument");
        assertThat(entries.since(before)).isEmpty();
    }

    @Test
    void o11_anUnknownProvisionIsNamedAndNothingIsTaken() throws Exception {
        long before = entries.newest();
        String json = Wordings.text(
                "CMW", article("2", paragraph("1", "Known.")), article("999", paragraph("1", "Unknown.")));

        JsonObject violation =
                programs.of(Programs.ADMINISTRATOR).put(CMW, json).violation();

        assertThat(violation.getString("message")).contains("999(1)");
        assertThat(wording("CMW/2(1)", "en")).isNull();
        assertThat(entries.since(before)).isEmpty();
    }

    @Test
    void anInstrumentThatIsNotThereIsNotFound() throws Exception {
        assertThat(programs.of(Programs.ADMINISTRATOR)
                        .put("/api/v1/obligations/CRC/wording/en", Wordings.of("CRC", "1", "Of no instrument here."))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void a1_aCoordinatorImportsNothing() throws Exception {
        Answer answer = programs.of(Programs.COORDINATOR).put(CMW, Wordings.of("CMW", "3", "Of nobody who may."));
        assertThat(answer.status()).isEqualTo(403);
        assertThat(wording("CMW/3", "en")).isNull();
    }

    private String wording(String provision, String language) throws Exception {
        return provision(provision, language).getString("wording", null);
    }

    private JsonObject provision(String provision, String language) throws Exception {
        return programs.ofNobody()
                .get("/api/v1/obligations/" + provision + "?lang=" + language)
                .object()
                .getJsonObject("provision");
    }
}
