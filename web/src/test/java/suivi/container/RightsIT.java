package suivi.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import suivi.access.entity.Role;
import suivi.foundation.Digests;

@ExtendWith(ArquillianExtension.class)
class RightsIT {

    @Inject
    private Programs programs;

    @Inject
    private SignedIn signedIn;

    @PersistenceContext(unitName = "suivi")
    private EntityManager entities;

    @Test
    void a6_aRevokedRoleIsGoneWithTheNextRequest() throws Exception {
        Program administrator = programs.of(Programs.ADMINISTRATOR);
        Somebody coordinator = programs.somebody(administrator, Role.COORDINATOR, "MEX");
        Program hers = programs.of(coordinator.email());
        assertThat(hers.get("/api/v1/ledger").status()).isEqualTo(200);

        assertThat(administrator
                        .delete("/api/v1/people/roles/" + coordinator.grant())
                        .status())
                .isEqualTo(204);

        assertThat(hers.get("/api/v1/ledger").status()).isEqualTo(403);
        assertThat(hers.get("/api/v1/me").object().getJsonArray("roles")).isEmpty();
    }

    @Test
    void a6_whoeverIsMadeInactiveIsNobodyWithTheNextRequest() throws Exception {
        Program administrator = programs.of(Programs.ADMINISTRATOR);
        Somebody coordinator = programs.somebody(administrator, Role.COORDINATOR, "MEX");
        Program hers = programs.of(coordinator.email());
        assertThat(hers.get("/api/v1/me").status()).isEqualTo(200);

        assertThat(administrator.delete("/api/v1/people/" + coordinator.id()).status())
                .isEqualTo(204);

        assertThat(hers.get("/api/v1/me").status()).isEqualTo(401);
        assertThat(hers.get("/api/v1/countries").status())
                .as("not even what is public, as if she had no token")
                .isEqualTo(401);
    }

    @Test
    void a6_aSessionEndsForWhoeverIsMadeInactive() throws Exception {
        Program administrator = programs.of(Programs.ADMINISTRATOR);
        Somebody coordinator = programs.somebody(administrator, Role.COORDINATOR, "MEX");
        Program browser = programs.inSession(signedIn.as(coordinator.email()));
        assertThat(browser.get("/access/account").body()).contains(coordinator.email());

        administrator.delete("/api/v1/people/" + coordinator.id());

        Answer account = browser.get("/access/account");
        assertThat(account.body()).doesNotContain(coordinator.email());
        assertThat(account.status()).isNotEqualTo(200);
    }

    @Test
    void d6_aSessionIsNobodyAtTheApi() throws Exception {
        assertThat(programs.inSession(signedIn.as(Programs.ADMINISTRATOR))
                        .get("/api/v1/me")
                        .status())
                .isEqualTo(401);
    }

    @Test
    void a7_aTokenIsShownOnceAndKeptAsADigest() throws Exception {
        Program administrator = programs.of(Programs.ADMINISTRATOR);
        Answer made = administrator.post("/api/v1/me/tokens", "{\"name\": \"shown once\", \"days\": 1}");
        String secret = made.object().getString("secret");

        Answer account = programs.with(secret).get("/api/v1/me");

        assertThat(account.status()).isEqualTo(200);
        assertThat(account.body())
                .contains(made.created())
                .doesNotContain(secret)
                .doesNotContain(Digests.sha256(secret));
        assertThat(kept(made.created())).isEqualTo(Digests.sha256(secret));
    }

    @Test
    void a7_aRevokedTokenIsRefusedWithTheNextRequest() throws Exception {
        Program administrator = programs.of(Programs.ADMINISTRATOR);
        Answer made = administrator.post("/api/v1/me/tokens", "{\"name\": \"revoked\", \"days\": 1}");
        Program program = programs.with(made.object().getString("secret"));
        assertThat(program.get("/api/v1/me").status()).isEqualTo(200);

        assertThat(administrator.delete("/api/v1/me/tokens/" + made.created()).status())
                .isEqualTo(204);

        Answer refused = program.get("/api/v1/me");
        assertThat(refused.status()).isEqualTo(401);
        assertThat(refused.headers().firstValue("WWW-Authenticate")).hasValue("Bearer");
    }

    @Test
    void a7_somebodyElsesTokenIsNotFound() throws Exception {
        String token = programs.of(Programs.ADMINISTRATOR)
                .post("/api/v1/me/tokens", "{\"name\": \"not hers\", \"days\": 1}")
                .created();
        assertThat(programs.of(Programs.COORDINATOR)
                        .delete("/api/v1/me/tokens/" + token)
                        .status())
                .isEqualTo(404);
    }

    private String kept(String token) {
        return entities.createQuery("select t.digest from ApiToken t where t.id = :id", String.class)
                .setParameter("id", token)
                .getSingleResult();
    }
}
