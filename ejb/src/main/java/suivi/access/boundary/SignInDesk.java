package suivi.access.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import jakarta.security.enterprise.credential.Credential;
import java.util.Optional;
import suivi.access.control.CodeCredential;
import suivi.access.control.SessionCredential;
import suivi.access.control.Sessions;
import suivi.access.control.SignIn;
import suivi.access.control.SignInCredential;
import suivi.access.control.TokenCredential;
import suivi.access.openid.OpenIdCredential;
import suivi.foundation.Guarded;
import suivi.foundation.Public;
import suivi.foundation.Viewer;
import suivi.ledger.control.Act;
import suivi.ledger.control.Ledger;

/**
 * What a door needs to let somebody sign in. The attempt itself goes through Jakarta Security, with the
 * credentials made here.
 */
@Stateless
@Guarded
public class SignInDesk {

    @Inject
    private SignIn signIn;

    @Inject
    private Sessions sessions;

    @Inject
    private Ledger ledger;

    @Inject
    private Provider<Viewer> viewer;

    /**
     * The credential of somebody who typed her address and password. Making it is the attempt: it is refused while she
     * must wait (A4).
     */
    @Public
    public Credential typed(String email, String password, String address) {
        return signIn.attempt(email, password, address);
    }

    /**
     * The credential of somebody who gave her password before, or came from a provider, and typed a code now. Making it is the attempt: it is refused
     * while she must wait (A4).
     */
    @Public
    public Credential coded(String person, String stamp, String code, String address) {
        return signIn.codeAttempt(person, stamp, code, address);
    }

    /** The credential that a session keeps for whoever signed in with that stamp. */
    @Public
    public Credential session(String person, String stamp, String session) {
        return new SessionCredential(person, stamp, session);
    }

    /** Records that the browser's session is over: she signed out, or did nothing for long. */
    @Public
    public void sessionEnded(String session) {
        sessions.ended(session);
    }

    /** The credential of a program that sent an API token. */
    @Public
    public Credential bearer(String token) {
        return new TokenCredential(token);
    }

    /**
     * Whose credential it is; empty where it is nobody's. The server asks while it authenticates a request, where only a
     * bean of this module can reach the database when module and WAR are packaged apart.
     */
    @Public
    public Optional<Caller> caller(Credential credential) {
        if (credential instanceof SignInCredential typed) {
            return signIn.byPassword(typed);
        }
        if (credential instanceof CodeCredential coded) {
            return signIn.byCode(coded);
        }
        if (credential instanceof OpenIdCredential vouched) {
            return signIn.byOpenId(vouched);
        }
        if (credential instanceof SessionCredential session) {
            return signIn.bySession(session);
        }
        return credential instanceof TokenCredential bearer ? signIn.byToken(bearer.token()) : Optional.empty();
    }

    /** Who is looking; {@link Viewer#NOBODY} when nobody is signed in. */
    @Public
    public Viewer viewer() {
        return viewer.get();
    }

    /** Records that she signed out. */
    @Public
    public void signedOut() {
        viewer.get().person().ifPresent(id -> ledger.record(Act.of(id, "access.sign-out", "person", id)));
    }
}
