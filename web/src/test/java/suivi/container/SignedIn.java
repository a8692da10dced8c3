package suivi.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.security.enterprise.credential.Credential;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import suivi.access.boundary.SecondFactorDesk;
import suivi.access.boundary.SignInDesk;

/** Makes the test itself act as somebody, who signs in as she does at the page. */
@RequestScoped
public class SignedIn {

    @Inject
    private HttpServletRequest request;

    @Inject
    private SecurityContext security;

    @Inject
    private SignInDesk desk;

    @Inject
    private SecondFactorDesk factor;

    /** The id of the session that began. */
    public String as(String email) {
        authenticate(desk.typed(email, Programs.PASSWORD, request.getRemoteAddr()));
        if (desk.viewer().awaitsFactor()) {
            factor.skip();
        }
        return request.getSession(false).getId();
    }

    /** As a program with this token. */
    public void byToken(String secret) {
        authenticate(desk.bearer(secret));
    }

    private void authenticate(Credential credential) {
        AuthenticationStatus status = security.authenticate(
                request,
                (HttpServletResponse) request.getAttribute(AnswerKeeper.ANSWER),
                AuthenticationParameters.withParams().credential(credential).newAuthentication(true));
        assertThat(status).isEqualTo(AuthenticationStatus.SUCCESS);
    }
}
