package suivi.door;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;
import suivi.access.boundary.SignInDesk;

/** Answers the server whether a credential is somebody's (Jakarta Security); the desk knows. */
@ApplicationScoped
public class PeopleStore implements IdentityStore {

    @Inject
    private SignInDesk desk;

    @Override
    public CredentialValidationResult validate(Credential credential) {
        return desk.caller(credential)
                .map(CredentialValidationResult::new)
                .orElse(CredentialValidationResult.INVALID_RESULT);
    }
}
