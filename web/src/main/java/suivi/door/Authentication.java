package suivi.door;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.CredentialValidationResult.Status;
import jakarta.security.enterprise.identitystore.IdentityStoreHandler;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.Set;
import suivi.access.boundary.Caller;
import suivi.access.boundary.SignInDesk;

/**
 * Who is calling: a token at the API, a session at the pages (D6), or somebody who just typed her password or came from a
 * provider of OpenID Connect, and typed her code where she has a second factor. Only the person's id is in the session, a stamp that her password's change makes
 * worthless, and the id under which she ends it from elsewhere; what she may do is read afresh for each request.
 */
@ApplicationScoped
public class Authentication implements HttpAuthenticationMechanism {

    private static final String PERSON = "suivi.person";

    private static final String STAMP = "suivi.stamp";

    /** The id under which the session can be ended from elsewhere. */
    static final String SESSION = "suivi.session";

    private static final String AWAITED = "suivi.awaited";

    /** Seconds that somebody has for her code. */
    private static final int PATIENCE = 600;

    private static final String BEARER = "Bearer ";

    @Inject
    private IdentityStoreHandler people;

    @Inject
    private SignInDesk desk;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        Credential typed = context.getAuthParameters().getCredential();
        if (typed != null) {
            return signIn(typed, request, context);
        }
        return Doors.isApi(request) ? byToken(request, context) : bySession(request, context);
    }

    /** A session begins here, and never under an id that somebody could have planted before (D5). */
    private AuthenticationStatus signIn(Credential typed, HttpServletRequest request, HttpMessageContext context) {
        CredentialValidationResult result = people.validate(typed);
        if (result.getStatus() != Status.VALID) {
            return AuthenticationStatus.SEND_FAILURE;
        }
        HttpSession before = request.getSession(false);
        if (before != null) {
            before.invalidate();
        }
        Caller caller = (Caller) result.getCallerPrincipal();
        HttpSession session = request.getSession(true);
        session.setAttribute(STAMP, caller.stamp());
        if (caller.awaitsCode()) {
            session.setAttribute(AWAITED, caller.getName());
            session.setMaxInactiveInterval(PATIENCE);
            return AuthenticationStatus.SEND_FAILURE;
        }
        session.setAttribute(PERSON, caller.getName());
        session.setAttribute(SESSION, caller.session());
        return context.notifyContainerAboutLogin(result.getCallerPrincipal(), Set.of());
    }

    private AuthenticationStatus byToken(HttpServletRequest request, HttpMessageContext context) {
        String header = request.getHeader("Authorization");
        if (header == null || !header.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
            return context.doNothing();
        }
        CredentialValidationResult result =
                people.validate(desk.bearer(header.substring(BEARER.length()).strip()));
        if (result.getStatus() != Status.VALID) {
            request.setAttribute(Doors.BAD_TOKEN, true);
            return context.doNothing();
        }
        return context.notifyContainerAboutLogin(result.getCallerPrincipal(), Set.of());
    }

    private AuthenticationStatus bySession(HttpServletRequest request, HttpMessageContext context) {
        HttpSession session = request.getSession(false);
        if (session == null || session.getAttribute(PERSON) == null) {
            return context.doNothing();
        }
        CredentialValidationResult result = people.validate(
                desk.session((String) session.getAttribute(PERSON), (String) session.getAttribute(STAMP), (String)
                        session.getAttribute(SESSION)));
        return result.getStatus() == Status.VALID
                ? context.notifyContainerAboutLogin(result.getCallerPrincipal(), Set.of())
                : context.doNothing();
    }

    /** Whose code is awaited here, after the right password or a provider's word; null where nobody's is. */
    public static String awaited(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session == null ? null : (String) session.getAttribute(AWAITED);
    }

    /** The stamp of the password that whoever's code is awaited has. */
    public static String awaitedStamp(HttpServletRequest request) {
        return (String) request.getSession(false).getAttribute(STAMP);
    }

    /** Lets her session go on after she changed her password in it; every other one of hers has ended. */
    public static void goOn(HttpServletRequest request, String stamp) {
        request.getSession(false).setAttribute(STAMP, stamp);
    }

    @Override
    public void cleanSubject(HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        context.cleanClientSubject();
    }
}
