package suivi.web.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.security.enterprise.credential.Credential;
import java.io.IOException;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import suivi.access.boundary.OpenIdDesk;
import suivi.access.boundary.SignInDesk;
import suivi.door.Authentication;
import suivi.door.Client;
import suivi.foundation.BusinessException;
import suivi.web.Frame;
import suivi.web.Refused;

/** Where people sign in. No answer of it tells whether an account exists. */
@Named("signinPage")
@RequestScoped
public class SigninPage {

    @Inject
    private SecurityContext security;

    @Inject
    private SignInDesk desk;

    @Inject
    private OpenIdDesk openId;

    @Inject
    private Client client;

    @Inject
    private Frame frame;

    @Inject
    private Next next;

    @Inject
    @Param
    private String after;

    private String email;

    private String password;

    private String wait;

    public void signIn() throws IOException {
        Credential typed;
        try {
            typed = desk.typed(email, password, client.address(Faces.getRequest()));
        } catch (BusinessException e) {
            wait = e.args().get(0);
            return;
        }
        AuthenticationStatus status = security.authenticate(
                Faces.getRequest(),
                Faces.getResponse(),
                AuthenticationParameters.withParams().credential(typed).newAuthentication(true));
        if (status == AuthenticationStatus.SUCCESS) {
            Faces.redirect(desk.viewer().awaitsFactor() ? next.by("access/factor") : next.destination());
        } else if (Authentication.awaited(Faces.getRequest()) != null) {
            Faces.redirect(next.by("access/code"));
        } else {
            Refused.show(BusinessException.invalid("password", "sign-in"), frame.getLanguage());
        }
    }

    /** Whether she comes from accepting an invitation. */
    public boolean isJoined() {
        return "joined".equals(after);
    }

    /** Whether she comes from choosing a new password. */
    public boolean isRenewed() {
        return "reset".equals(after);
    }

    /** Whether she comes back from a provider that does not lead to a person here, for whatever reason. */
    public boolean isNobody() {
        return "openid".equals(after);
    }

    /** What the provider is called by which she can sign in too; null where there is none. */
    public String getProvider() {
        return openId.provider().orElse(null);
    }

    /** The way to it. */
    public String getWay() {
        return next.by("access/openid");
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getNext() {
        return next.given();
    }

    /** Seconds until the next attempt; null where there is no wait. */
    public String getWait() {
        return wait;
    }
}
