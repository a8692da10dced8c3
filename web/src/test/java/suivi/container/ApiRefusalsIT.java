package suivi.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Whatever is wrong with a request, the API answers it as a problem, and as the caller's to mend. */
@ExtendWith(ArquillianExtension.class)
class ApiRefusalsIT {

    @Inject
    private Programs programs;

    @Test
    void aBodyThatIsNotJsonIsTheCallersToMend() throws Exception {
        Program administrator = programs.of(Programs.ADMINISTRATOR);
        isProblem(administrator.post("/api/v1/people", "{"), 400);
        isProblem(administrator.post("/api/v1/people", "[]"), 400);
        isProblem(administrator.post("/api/v1/people", "{\"name\": [1]}"), 400);
        isProblem(administrator.post("/api/v1/people", "[".repeat(100_000)), 400);
        isProblem(administrator.put("/api/v1/obligations/CMW/wording/en", "[".repeat(100_000)), 400);
        isProblem(administrator.put("/api/v1/obligations/CMW/wording/en", ""), 400);
    }

    @Test
    void aBodyWithoutItsFieldsNamesThem() throws Exception {
        Answer answer = programs.of(Programs.ADMINISTRATOR).post("/api/v1/people", "{}");
        isProblem(answer, 400);
        assertThat(answer.object().getJsonArray("violations"))
                .extracting(violation -> violation.asJsonObject().getString("field"))
                .containsExactlyInAnyOrder("email", "name", "password");
    }

    @Test
    void whatIsNotThereIsNotFound() throws Exception {
        Program administrator = programs.of(Programs.ADMINISTRATOR);
        isProblem(administrator.get("/api/v1/nothing"), 404);
        isProblem(administrator.delete("/api/v1/people/nobody"), 404);
        isProblem(administrator.delete("/api/v1/people/roles/none"), 404);
        isProblem(administrator.post("/api/v1/people/nobody/roles", Programs.newRole("AUDITOR", "*")), 404);
        isProblem(administrator.delete("/api/v1/me/tokens/none"), 404);
    }

    @Test
    void aMethodThatTheAddressDoesNotKnowIsRefused() throws Exception {
        isProblem(programs.ofNobody().delete("/api/v1/countries"), 405);
    }

    @Test
    void whatNeedsATokenAsksForOne() throws Exception {
        for (String path : new String[] {"/api/v1/me", "/api/v1/people", "/api/v1/ledger"}) {
            Answer answer = programs.ofNobody().get(path);
            isProblem(answer, 401);
            assertThat(answer.headers().firstValue("WWW-Authenticate")).as(path).hasValue("Bearer");
        }
    }

    @Test
    void aTextThatIsTooLongIsRefusedByName() throws Exception {
        Program administrator = programs.of(Programs.ADMINISTRATOR);
        isProblem(administrator.post("/api/v1/people", Programs.newPerson("a@" + "b".repeat(10_000))), 400);
        String roles = "/api/v1/people/" + programs.idOf(Programs.COORDINATOR) + "/roles";
        isProblem(administrator.post(roles, Programs.newRole("SUBMITTER", "s".repeat(41))), 400);
        isProblem(administrator.get("/api/v1/people?page=2147483647&size=200"), 400);
        isProblem(administrator.get("/api/v1/ledger?before=99999999999999999999"), 400);
    }

    @Test
    void d2_aBodyLongerThanAnyThatCanBeMeantIsRefusedBeforeItIsKept() throws Exception {
        String longest = "x".repeat(2 * 1024 * 1024);
        isProblem(programs.ofNobody().put("/api/v1/obligations/CMW/wording/en", longest + "x"), 413);
        isProblem(programs.ofNobody().put("/api/v1/obligations/CMW/wording/en", longest), 401);
        isProblem(programs.ofNobody().post("/api/v1/people", "{\"name\": \"" + longest + "\"}"), 413);
    }

    @Test
    void d2_whatIsLeftOfARefusedBodyDoesNotBlockItsConnection() throws Exception {
        Program nobody = programs.ofNobody();
        for (String path : new String[] {"/api/v1/nothing", "/nothing", "/api/v1/people"}) {
            for (int times = 0; times < 3; times++) {
                assertThat(nobody.post(path, "[".repeat(2 * 1024 * 1024)).status())
                        .as(path)
                        .isBetween(400, 499);
            }
        }
        assertThat(nobody.get("/api/v1/countries").status()).isEqualTo(200);
    }

    @Test
    void d3_whatWeCannotWriteIsOurFaultAndNotTheCallers() throws Exception {
        Answer answer = programs.ofNobody().get("/api/v1/unwritable");
        isProblem(answer, 500);
        assertThat(answer.object().getString("incident")).isNotBlank();
    }

    private static void isProblem(Answer answer, int status) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type"))
                .as(answer.body())
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
        assertThat(answer.object().getInt("status")).isEqualTo(status);
    }
}
