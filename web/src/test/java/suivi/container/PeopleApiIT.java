package suivi.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import suivi.access.entity.Role;
import suivi.ledger.boundary.LedgerLine;

@ExtendWith(ArquillianExtension.class)
class PeopleApiIT {

    private static final String PEOPLE = "/api/v1/people";

    @Inject
    private Programs programs;

    @Inject
    private Entries entries;

    @Test
    void a9_anAdministratorReadsThePeopleAPageAtATime() throws Exception {
        Program administrator = programs.of(Programs.ADMINISTRATOR);

        Answer second = administrator.get(PEOPLE + "?page=1&size=5");

        assertThat(second.status()).isEqualTo(200);
        assertThat(second.object().getJsonArray("items")).hasSize(5);
        assertThat(second.object().getInt("total")).isGreaterThanOrEqualTo(17);
        assertThat(links(second))
                .hasSize(2)
                .anyMatch(link -> link.contains("page=0") && link.contains("rel=\"prev\""))
                .anyMatch(link -> link.contains("page=2") && link.contains("rel=\"next\""))
                .allMatch(link -> link.startsWith("</api/v1/people?") && link.contains("size=5"));
    }

    @Test
    void theFirstPageHasNoneBeforeItAndTheLastNoneAfterIt() throws Exception {
        Program administrator = programs.of(Programs.ADMINISTRATOR);
        assertThat(links(administrator.get(PEOPLE + "?size=5"))).hasSize(1).allMatch(link -> link.contains("next"));
        int last = administrator.get(PEOPLE + "?size=5").object().getInt("total") / 5;
        assertThat(links(administrator.get(PEOPLE + "?size=5&page=" + last)))
                .hasSize(1)
                .allMatch(link -> link.contains("prev"));
    }

    @Test
    void aPageThatNoListHasIsRefusedByName() throws Exception {
        Program administrator = programs.of(Programs.ADMINISTRATOR);
        assertThat(administrator.get(PEOPLE + "?size=201").violation().getString("field"))
                .isEqualTo("size");
        assertThat(administrator.get(PEOPLE + "?page=-1").violation().getString("field"))
                .isEqualTo("page");
    }

    @Test
    void a9_whoWasAddedAndGivenARoleActsInIt() throws Exception {
        Program administrator = programs.of(Programs.ADMINISTRATOR);
        Somebody added = programs.somebody(administrator, Role.COORDINATOR, "PHL");

        JsonObject her = programs.of(added.email()).get("/api/v1/me").object();

        assertThat(her.getString("id")).isEqualTo(added.id());
        assertThat(her.getJsonArray("roles")).hasSize(1);
        JsonObject role = her.getJsonArray("roles").getJsonObject(0);
        assertThat(role.getString("id")).isEqualTo(added.grant());
        assertThat(role.getString("role")).isEqualTo("COORDINATOR");
        assertThat(role.getString("scopeKey")).isEqualTo("PHL");
    }

    @Test
    void anAddressThatIsTakenIsRefusedByName() throws Exception {
        JsonObject violation = programs.of(Programs.ADMINISTRATOR)
                .post(PEOPLE, Programs.newPerson(Programs.AUDITOR))
                .violation();
        assertThat(violation.getString("field")).isEqualTo("email");
        assertThat(violation.getString("code")).isEqualTo("email.taken");
    }

    @Test
    void a10_aScopeThatDoesNotBelongToTheRoleIsRefusedByName() throws Exception {
        Program administrator = programs.of(Programs.ADMINISTRATOR);
        String roles = PEOPLE + "/" + programs.idOf(Programs.COORDINATOR) + "/roles";
        long before = entries.newest();

        assertThat(administrator
                        .post(roles, Programs.newRole("COORDINATOR", "*"))
                        .violation()
                        .getString("field"))
                .isEqualTo("scope");
        assertThat(administrator
                        .post(roles, Programs.newRole("AUDITOR", "MEX"))
                        .violation()
                        .getString("field"))
                .isEqualTo("scope");
        assertThat(administrator
                        .post(roles, Programs.newRole("EMPRESS", "MEX"))
                        .violation()
                        .getString("field"))
                .isEqualTo("role");
        assertThat(entries.since(before)).isEmpty();
    }

    @Test
    void aRoleIsRevokedOnce() throws Exception {
        Program administrator = programs.of(Programs.ADMINISTRATOR);
        Somebody added = programs.somebody(administrator, Role.AUDITOR, "*");
        String grant = PEOPLE + "/roles/" + added.grant();
        assertThat(administrator.delete(grant).status()).isEqualTo(204);
        assertThat(administrator.delete(grant).status()).isEqualTo(404);
    }

    @Test
    void a11_theLastAdministratorStays() throws Exception {
        Program administrator = programs.of(Programs.ADMINISTRATOR);
        long before = entries.newest();

        Answer answer = administrator.delete(PEOPLE + "/" + programs.idOf(Programs.ADMINISTRATOR));

        assertThat(answer.status()).isEqualTo(409);
        assertThat(administrator.get("/api/v1/me").status()).isEqualTo(200);
        assertThat(entries.since(before)).isEmpty();
    }

    @Test
    void a2_aCoordinatorIsRefusedAndThatIsRecorded() throws Exception {
        Program coordinator = programs.of(Programs.COORDINATOR);
        long before = entries.newest();

        Answer answer = coordinator.get(PEOPLE);

        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.object().getString("code")).isEqualTo("not-allowed");
        List<LedgerLine> recorded = entries.since(before);
        assertThat(recorded).hasSize(1);
        assertThat(recorded.get(0).act()).isEqualTo("access.refuse");
        assertThat(recorded.get(0).subjectKey()).isEqualTo("PeopleDesk.people");
        assertThat(recorded.get(0).actor()).isEqualTo(programs.idOf(Programs.COORDINATOR));
    }

    @Test
    void a14_anOrganisationIsAddedChangedAndRetired() throws Exception {
        Program administrator = programs.of(Programs.ADMINISTRATOR);
        String organisations = "/api/v1/organisations";
        String name = "Society " + Programs.newEmail();
        JsonObject details = Json.createObjectBuilder()
                .add("name", name)
                .add("kind", "civil_society")
                .build();
        String id = administrator.post(organisations, details.toString()).created();
        assertThat(administrator
                        .get(organisations + "?q=" + name.substring(8, 30))
                        .object()
                        .getInt("total"))
                .isEqualTo(1);
        assertThat(administrator.delete(organisations + "/" + id).status()).isEqualTo(204);
        assertThat(administrator.get(organisations + "/" + id).object().getBoolean("active"))
                .isFalse();
        assertThat(administrator
                        .post(organisations, "{\"kind\":\"other\"}")
                        .violation()
                        .getString("field"))
                .isEqualTo("name");
        assertThat(programs.of(Programs.COORDINATOR).get(organisations).status())
                .isEqualTo(403);
    }

    @Test
    void a15_anInvitationIsAnsweredWithItsLinkThisOnce() throws Exception {
        Program administrator = programs.of(Programs.ADMINISTRATOR);
        String wanted = Json.createObjectBuilder()
                .add("email", Programs.newEmail())
                .add("name", "Somebody of a test")
                .add(
                        "roles",
                        Json.createArrayBuilder()
                                .add(Json.createObjectBuilder()
                                        .add("role", "EXPERT")
                                        .add("scope", "CMW")))
                .build()
                .toString();
        JsonObject made = administrator.post("/api/v1/invitations", wanted).object();
        assertThat(made.getString("link")).contains("/access/invitation?key=");
        Answer all = administrator.get("/api/v1/invitations?size=200");
        assertThat(all.body()).contains(made.getString("id")).doesNotContain("key=");
        assertThat(administrator
                        .delete("/api/v1/invitations/" + made.getString("id"))
                        .status())
                .isEqualTo(204);
        assertThat(administrator
                        .delete("/api/v1/invitations/" + made.getString("id"))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void a19_whoLeavesHandsOverThroughTheApiToo() throws Exception {
        Program administrator = programs.of(Programs.ADMINISTRATOR);
        Somebody leaving = programs.somebody(administrator, Role.COORDINATOR, "MDA");
        Somebody taking = programs.somebody(administrator, Role.AUDITOR, "*");
        assertThat(administrator.get(PEOPLE + "/" + leaving.id() + "/holdings").body())
                .contains("COORDINATOR", "invitations");
        String wanted = Json.createObjectBuilder()
                .add("to", taking.id())
                .add("note", "Take care of it.")
                .add("grants", Json.createArrayBuilder().add(leaving.grant()))
                .build()
                .toString();
        assertThat(administrator
                        .post(PEOPLE + "/" + leaving.id() + "/hand-over", wanted)
                        .status())
                .isEqualTo(204);
        assertThat(administrator.get(PEOPLE + "/" + taking.id()).object().getJsonArray("roles"))
                .hasSize(2);
        JsonObject left = administrator.get(PEOPLE + "/" + leaving.id()).object();
        assertThat(left.getBoolean("active")).isFalse();
        assertThat(left.getJsonArray("roles")).isEmpty();
    }

    private static List<String> links(Answer answer) {
        return answer.headers().allValues("Link");
    }
}
