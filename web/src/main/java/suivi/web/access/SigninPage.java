package suivi.web.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import java.io.IOException;
import java.time.Duration;
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

    private String email;

    private String password;

    private long wait;

    public void signIn() throws IOException {
        String address = client.address(Faces.getRequest());
        Duration left = desk.admit(email, address);
        if (!left.isZero()) {
            wait = Math.max(1, left.toSeconds());
            return;
        }
        AuthenticationStatus status = security.authenticate(
                Faces.getRequest(),
                Faces.getResponse(),
                AuthenticationParameters.withParams()
                        .credential(desk.typed(email, password, address))
                        .newAuthentication(true));
        if (status == AuthenticationStatus.SUCCESS) {
            Faces.redirect(destination());
        } else {
            Refused.show(BusinessException.invalid("password", "sign-in"), frame.getLanguage());
        }
    }

    /** Only a place of ours: an address that somebody else put there must not lead away (CWE-601). */
    private String destination() {
        boolean ours = next != null && next.startsWith("/") && !next.startsWith("//") && next.indexOf('\\') < 0;
        return ours ? next : "access/account";
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

    public void setNext(String next) {
        this.next = next;
    }

    /** Seconds until the next attempt; zero where there is no wait. */
    public long getWait() {
        return wait;
    }
}
