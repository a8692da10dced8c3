package suivi.web.access;

import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.security.enterprise.credential.Credential;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.io.Serializable;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import suivi.access.boundary.OpenIdAwaited;
import suivi.access.boundary.OpenIdDesk;
import suivi.access.boundary.SignInDesk;
import suivi.door.Authentication;

/**
 * The way to a provider of OpenID Connect, and back. What is awaited waits in the session, whose cookie comes along when
 * the provider sends her back, because that is a link to this site (SameSite=Lax). No answer of it tells whether an
 * account exists.
 */
@WebServlet("/access/openid")
public class OpenIdServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final String KEPT = "suivi.openid";

    /** Seconds for which a session is kept that holds nothing else. */
    private static final int PATIENCE = 600;

    @Inject
    private transient OpenIdDesk desk;

    @Inject
    private transient SignInDesk signIn;

    @Inject
    private transient SecurityContext security;

    @Inject
    @ConfigProperty(name = "suivi.public.url")
    private transient Optional<String> publicUrl;

    /** @param next where she goes on; null where she did not say */
    private record Kept(OpenIdAwaited awaited, String next) implements Serializable {}

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean sentBack = request.getParameter("state") != null || request.getParameter("error") != null;
        response.sendRedirect(sentBack ? place(request, back(request, response)) : way(request));
    }

    private String way(HttpServletRequest request) {
        OpenIdDesk.Way way = desk.begin(publicUrl
                .map(front -> front.replaceAll("/+$", "") + "/access/openid")
                .orElseGet(() -> request.getRequestURL().toString()));
        HttpSession session = request.getSession();
        if (session.isNew()) {
            session.setMaxInactiveInterval(PATIENCE);
        }
        session.setAttribute(KEPT, new Kept(way.awaited(), request.getParameter("next")));
        return way.address();
    }

    /** Where she goes on. Where nothing was awaited nobody was signing in: nothing is tried, and nothing recorded. */
    private String back(HttpServletRequest request, HttpServletResponse response) {
        Kept kept = awaited(request);
        if (kept == null) {
            return "access/signin?after=openid";
        }
        Credential vouched = desk.sentBack(kept.awaited(), request.getParameter("state"), request.getParameter("code"));
        AuthenticationStatus status = security.authenticate(
                request,
                response,
                AuthenticationParameters.withParams().credential(vouched).newAuthentication(true));
        if (status == AuthenticationStatus.SUCCESS) {
            return signIn.viewer().awaitsFactor()
                    ? Next.by("access/factor", kept.next())
                    : Next.destination(kept.next());
        }
        return Authentication.awaited(request) == null
                ? "access/signin?after=openid"
                : Next.by("access/code", kept.next());
    }

    /** It serves once. */
    private static Kept awaited(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session == null) {
            return null;
        }
        Kept kept = (Kept) session.getAttribute(KEPT);
        session.removeAttribute(KEPT);
        return kept;
    }

    private static String place(HttpServletRequest request, String ours) {
        return ours.startsWith("/") ? ours : request.getContextPath() + "/" + ours;
    }
}
