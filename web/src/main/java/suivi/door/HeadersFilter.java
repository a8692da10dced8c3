package suivi.door;

import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What every answer says about itself (D1). Pages for work replace the policy with one that carries a nonce. */
public class HeadersFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private static final String CSP = "Content-Security-Policy";

    private static final String HTTPS = "suivi.https";

    private static final String POLICY = "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self';"
            + " connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; script-src 'self'";

    private static final String CACHING = "Cache-Control";

    private static final String NEVER = "no-store";

    /** An asset, a part of one, and that the one she keeps is the same still. */
    private static final Set<Integer> KEPT = Set.of(
            HttpServletResponse.SC_OK, HttpServletResponse.SC_PARTIAL_CONTENT, HttpServletResponse.SC_NOT_MODIFIED);

    private static final Duration YEAR = Duration.ofDays(365);

    private static final Duration FEW_MINUTES = Duration.ofMinutes(5);

    @Inject
    @ConfigProperty(name = "suivi.public.url")
    private transient Optional<String> publicUrl;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        boolean https = request.isSecure()
                || publicUrl.filter(url -> url.startsWith("https:")).isPresent();
        request.setAttribute(HTTPS, https);
        apply(request, response);
        if (request.getDispatcherType() == DispatcherType.REQUEST) {
            response.setHeader(CACHING, caching(request));
        }
        chain.doFilter(request, new Guarded(response, https));
    }

    /** Also called before an error is answered: whoever reset the answer took its headers along. */
    static void apply(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader(CSP, POLICY);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()");
        if (Boolean.TRUE.equals(request.getAttribute(HTTPS))) {
            response.setHeader("Strict-Transport-Security", "max-age=" + YEAR.toSeconds() + "; includeSubDomains");
        }
        response.setHeader(CACHING, NEVER);
    }

    /** Pages are never kept by anybody. An asset is: for a year where its address names its version. */
    private static String caching(HttpServletRequest request) {
        String path = Doors.path(request);
        if (!path.startsWith("/assets/")) {
            return NEVER;
        }
        boolean versioned = request.getQueryString() != null || path.startsWith("/assets/fonts/");
        return "public, max-age=" + (versioned ? YEAR.toSeconds() : FEW_MINUTES.toSeconds());
    }

    /**
     * Two policies in one answer would both hold: the one that a page for work brings takes the first one's place. And
     * whoever sets a cookie behind this filter, no script reads it, and it travels over TLS where there is TLS. What is no
     * asset after all is kept by nobody.
     */
    private static final class Guarded extends HttpServletResponseWrapper {

        private final boolean https;

        Guarded(HttpServletResponse response, boolean https) {
            super(response);
            this.https = https;
        }

        @Override
        public void addHeader(String name, String value) {
            if (CSP.equalsIgnoreCase(name)) {
                super.setHeader(name, value);
            } else {
                super.addHeader(name, value);
            }
        }

        @Override
        public void setStatus(int status) {
            if (!KEPT.contains(status)) {
                setHeader(CACHING, NEVER);
            }
            super.setStatus(status);
        }

        @Override
        public void sendError(int status) throws IOException {
            setHeader(CACHING, NEVER);
            super.sendError(status);
        }

        @Override
        public void sendError(int status, String message) throws IOException {
            setHeader(CACHING, NEVER);
            super.sendError(status, message);
        }

        @Override
        public void sendRedirect(String location) throws IOException {
            setHeader(CACHING, NEVER);
            super.sendRedirect(location);
        }

        @Override
        public void addCookie(Cookie cookie) {
            cookie.setHttpOnly(true);
            cookie.setSecure(https);
            cookie.setAttribute("SameSite", "Lax");
            super.addCookie(cookie);
        }
    }
}
