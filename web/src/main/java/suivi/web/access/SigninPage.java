package suivi.web.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.security.enterprise.credential.Credential;
import java.io.IOException;
import java.util.regex.Pattern;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import suivi.access.boundary.SignInDesk;
import suivi.door.Client;
import suivi.foundation.BusinessException;
import suivi.web.Frame;
import suivi.web.Refused;

/** Where people sign in. No answer of it tells whether an account exists. */
@Named("signinPage")
@RequestScoped
public class SigninPage {

    private static final Pattern OURS = Pattern.compile("/(?![/\\\\])[!-~&&[^\\\\]]*");

    @Inject
    private SecurityContext security;

    @Inject
    private SignInDesk desk;

    @Inject
    private Client client;

    @Inject
    private Frame frame;

    @Inject
    @Param
    private String next;

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
            Faces.redirect(destination());
        } else {
            Refused.show(BusinessException.invalid("password", "sign-in"), frame.getLanguage());
        }
    }

    /**
     * Only a place of ours: an address that somebody else put there must not lead away (CWE-601), and a browser reads
     * over what cannot be seen.
     */
    private String destination() {
        return next != null && OURS.matcher(next).matches() ? next : "access/account";
    }

    /** Whether she comes from accepting an invitation. */
    public boolean isJoined() {
        return "joined".equals(after);
    }

    /** Whether she comes from choosing a new password. */
    public boolean isRenewed() {
        return "reset".equals(after);
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
        return next;
    }

    /** Seconds until the next attempt; null where there is no wait. */
    public String getWait() {
        return wait;
    }
}
