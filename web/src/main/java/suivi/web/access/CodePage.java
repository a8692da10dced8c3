package suivi.web.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.security.enterprise.credential.Credential;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.omnifaces.util.Faces;
import suivi.access.boundary.SignInDesk;
import suivi.door.Authentication;
import suivi.door.Client;
import suivi.foundation.BusinessException;
import suivi.web.Frame;
import suivi.web.Refused;

/** The second step of signing in, for whoever has a second factor. */
@Named("codePage")
@RequestScoped
public class CodePage {

    @Inject
    private SecurityContext security;

    @Inject
    private SignInDesk desk;

    @Inject
    private Client client;

    @Inject
    private Frame frame;

    @Inject
    private Next next;

    private String code;

    private String wait;

    /** Nobody gives a code before her password. */
    public void open() throws IOException {
        if (Authentication.awaited(Faces.getRequest()) == null && !Faces.isResponseCommitted()) {
            Faces.redirect(next.by("access/signin"));
        }
    }

    public void signIn() throws IOException {
        HttpServletRequest request = Faces.getRequest();
        String awaited = Authentication.awaited(request);
        if (awaited == null) {
            return;
        }
        Credential typed;
        try {
            typed = desk.coded(awaited, Authentication.awaitedStamp(request), code, client.address(request));
        } catch (BusinessException e) {
            wait = e.args().get(0);
            return;
        }
        AuthenticationStatus status = security.authenticate(
                request,
                Faces.getResponse(),
                AuthenticationParameters.withParams().credential(typed).newAuthentication(true));
        if (status == AuthenticationStatus.SUCCESS) {
            Faces.redirect(next.destination());
        } else {
            Refused.show(BusinessException.invalid("code", "second-factor.code"), frame.getLanguage());
        }
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getNext() {
        return next.given();
    }

    /** Seconds until the next attempt; null where there is no wait. */
    public String getWait() {
        return wait;
    }
}
