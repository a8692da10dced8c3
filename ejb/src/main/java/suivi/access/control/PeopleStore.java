package suivi.access.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;
import java.util.Optional;
import suivi.access.boundary.Caller;

/** Answers the server whether a credential is somebody's (Jakarta Security). */
@ApplicationScoped
public class PeopleStore implements IdentityStore {

    @Inject
    private SignIn signIn;

    @Override
    public CredentialValidationResult validate(Credential credential) {
        Optional<Caller> caller = Optional.empty();
        if (credential instanceof SignInCredential typed) {
            caller = signIn.byPassword(typed);
        } else if (credential instanceof SessionCredential session) {
            caller = signIn.bySession(session);
        } else if (credential instanceof TokenCredential bearer) {
            caller = signIn.byToken(bearer.token());
        }
        return caller.map(CredentialValidationResult::new).orElse(CredentialValidationResult.INVALID_RESULT);
    }
}
