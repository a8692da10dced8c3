package suivi.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import suivi.door.Doors;
import suivi.foundation.BusinessException;

/** A token that is unknown, expired or revoked is refused, rather than served as the public would be. */
@Provider
@PreMatching
public class TokenFilter implements ContainerRequestFilter {

    @Context
    private HttpServletRequest request;

    @Override
    public void filter(ContainerRequestContext context) {
        if (request.getAttribute(Doors.BAD_TOKEN) != null) {
            throw BusinessException.notSignedIn();
        }
    }
}
