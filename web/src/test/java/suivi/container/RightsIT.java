package suivi.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import suivi.access.boundary.AccountDesk;
import suivi.access.boundary.AccountDesk.NewToken;
import suivi.access.entity.Role;
import suivi.door.Authentication;
import suivi.foundation.BusinessException;
import suivi.foundation.Digests;

@ExtendWith(ArquillianExtension.class)
class RightsIT {

    @Inject
    private Programs programs;

    @Inject
    private SignedIn signedIn;

    @Inject
    private AccountDesk desk;

    @Inject
    private HttpServletRequest request;

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
        signedIn.as(Programs.ADMINISTRATOR);
        NewToken made = desk.createToken("shown once", 1);

        Answer account = programs.with(made.secret()).get("/api/v1/me");

        assertThat(account.status()).isEqualTo(200);
        assertThat(account.body())
                .contains(made.id())
                .doesNotContain(made.secret())
                .doesNotContain(Digests.sha256(made.secret()));
        assertThat(kept(made.id())).isEqualTo(Digests.sha256(made.secret()));
    }

    @Test
    void a7_aRevokedTokenIsRefusedWithTheNextRequest() throws Exception {
        Program administrator = programs.of(Programs.ADMINISTRATOR);
        signedIn.as(Programs.ADMINISTRATOR);
        NewToken made = desk.createToken("revoked", 1);
        Program program = programs.with(made.secret());
        assertThat(program.get("/api/v1/me").status()).isEqualTo(200);

        assertThat(administrator.delete("/api/v1/me/tokens/" + made.id()).status())
                .isEqualTo(204);

        Answer refused = program.get("/api/v1/me");
        assertThat(refused.status()).isEqualTo(401);
        assertThat(refused.headers().firstValue("WWW-Authenticate")).hasValue("Bearer");
    }

    @Test
    void a7_somebodyElsesTokenIsNotFound() throws Exception {
        signedIn.as(Programs.ADMINISTRATOR);
        String token = desk.createToken("not hers", 1).id();
        assertThat(programs.of(Programs.COORDINATOR)
                        .delete("/api/v1/me/tokens/" + token)
                        .status())
                .isEqualTo(404);
    }

    @Test
    void a7_aTokenMakesNoOtherAndChangesNoPassword() {
        signedIn.as(Programs.AUDITOR);
        NewToken made = desk.createToken("the first", 1);
        signedIn.byToken(made.secret());
        for (ThrowingCallable act : List.<ThrowingCallable>of(
                () -> desk.createToken("the second", 1),
                () -> desk.changePassword(Programs.PASSWORD, "ten lives of a cat"))) {
            assertThatThrownBy(act)
                    .isInstanceOfSatisfying(BusinessException.class, refusal -> assertThat(refusal.code())
                            .isEqualTo("by-token"));
        }
    }

    @Test
    void a12_aChangedPasswordEndsHerSessionsButTheOneInWhichSheChangedIt() throws Exception {
        Somebody coordinator = programs.somebody(programs.of(Programs.ADMINISTRATOR), Role.COORDINATOR, "MEX");
        Program browser = programs.inSession(signedIn.as(coordinator.email()));
        Program token = programs.of(coordinator.email());
        assertThat(browser.get("/access/account").status()).isEqualTo(200);
        assertThat(token.get("/api/v1/me").status()).isEqualTo(200);

        String stamp = desk.changePassword(Programs.PASSWORD, "ten lives of a cat");

        assertThat(token.get("/api/v1/me").status()).isEqualTo(401);
        assertThat(browser.get("/access/account").status()).isEqualTo(302);
        Authentication.goOn(request, stamp);
        assertThat(browser.get("/access/account").status()).isEqualTo(200);
    }

    private String kept(String token) {
        return entities.createQuery("select t.digest from ApiToken t where t.id = :id", String.class)
                .setParameter("id", token)
                .getSingleResult();
    }
}
