package suivi.access.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;
import java.util.Optional;

/**
 * Answers the server whether a credential is somebody's (Jakarta Security). The caller's name is the person's
 * id: stable when she marries or moves.
 */
@ApplicationScoped
public class PeopleStore implements IdentityStore {

    @Inject
    private SignIn signIn;

    @Override
    public CredentialValidationResult validate(Credential credential) {
        Optional<String> person = Optional.empty();
        if (credential instanceof SignInCredential typed) {
            person = signIn.byPassword(typed);
        } else if (credential instanceof TokenCredential bearer) {
            person = signIn.byToken(bearer.token());
        }
        return person.map(CredentialValidationResult::new).orElse(CredentialValidationResult.INVALID_RESULT);
    }
}
