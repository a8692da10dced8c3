package suivi.door;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import suivi.foundation.BusinessException;
import suivi.foundation.Language;

/**
 * Stands before both doors: refuses what cannot be meant (D2) and what another site sent in her name (D4), and
 * answers whatever is thrown behind it (D3).
 */
public class InputFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private static final int LONGEST = 8_192;

    /** What the fields beside a file may have. */
    private static final long FIELDS = 64 * 1024;

    /** Of a form with a file, where it is no import. */
    private static final long LARGEST = 2 * 1024 * 1024 + FIELDS;

    private static final int LENGTH_REQUIRED = 411;

    private static final int TOO_LARGE = 413;

    private static final String MULTIPART = "multipart/";

    /** Parameters of the path, and dots and slashes in disguise: nobody means them, and each reader reads them anew. */
    private static final Pattern DISGUISED = Pattern.compile(";|%2e|%2f|%5c", Pattern.CASE_INSENSITIVE);

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

    private static final Duration YEAR = Duration.ofDays(365);

    @Inject
    @ConfigProperty(name = "suivi.public.url")
    private transient Optional<String> publicUrl;

    @Inject
    private transient Uploads uploads;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            int refusal = isMultipart(request) ? refusal(request) : 0;
            if (refusal > 0) {
                Bodies.exhaust(request.getInputStream());
                Answer.send(Problem.ofStatus(refusal, new Texts(Languages.usual(request))), request, response);
                return;
            }
            check(request);
            Language language = Languages.of(request);
            if (request.getParameter(Languages.PARAMETER) != null && !Doors.isApi(request)) {
                response.addCookie(remember(language));
            }
            chain.doFilter(request, response);
        } catch (IOException e) {
            // The client is gone, or the line broke: there is nobody to answer.
            throw e;
        } catch (ServletException | RuntimeException e) {
            Answer.send(Refusals.of(e, Languages.usual(request)), request, response);
        }
        if (!request.getInputStream().isFinished()) {
            Bodies.exhaust(request.getInputStream());
        }
    }

    private void check(HttpServletRequest request) {
        if (DISGUISED.matcher(request.getRequestURI()).find()) {
            throw BusinessException.invalid("/", "address.disguised");
        }
        if (request.getQueryString() != null && request.getQueryString().length() > 2 * LONGEST) {
            throw BusinessException.invalid("?", "parameter.long", Integer.toString(LONGEST));
        }
        if (isMultipart(request) || !SAFE.contains(request.getMethod()) && Doors.isApi(request)) {
            // A body is the resource's to read; here only the address is looked at.
            refuseNul("/", request.getRequestURI());
        } else {
            request.getParameterMap().forEach((name, values) -> {
                for (String value : values) {
                    refuseNul(name, name + value);
                    if (value.length() > LONGEST && !name.startsWith("jakarta.faces.")) {
                        throw BusinessException.invalid(name, "parameter.long", Integer.toString(LONGEST));
                    }
                }
            });
        }
        if (!SAFE.contains(request.getMethod()) && !Doors.isApi(request) && isFromElsewhere(request)) {
            throw BusinessException.notAllowed("from-elsewhere");
        }
    }

    /** The status by which a form with a file is refused before it is read; 0 where it is not. */
    private int refusal(HttpServletRequest request) {
        long length = request.getContentLengthLong();
        if (length < 0) {
            return LENGTH_REQUIRED;
        }
        return length > largest(request) ? TOO_LARGE : 0;
    }

    /** In bytes. An import may be large, from somebody whom we know: it is written to disk before anybody judges it. */
    private long largest(HttpServletRequest request) {
        String path = Doors.path(request);
        boolean isImport = path.startsWith("/exchange/") || path.equals("/api/v1/imports");
        return isImport && request.getUserPrincipal() != null ? uploads.largest() + FIELDS : LARGEST;
    }

    private static boolean isMultipart(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null && type.strip().regionMatches(true, 0, MULTIPART, 0, MULTIPART.length());
    }

    private static void refuseNul(String field, String value) {
        if (value.indexOf('\0') >= 0) {
            throw BusinessException.invalid(field.replace("\0", ""), "parameter.nul");
        }
    }

    /** By what the browser says of the sender (Fetch Metadata), or by the Origin where it does not. */
    private boolean isFromElsewhere(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return !site.equals("same-origin") && !site.equals("none");
        }
        String origin = request.getHeader("Origin");
        if (origin == null) {
            return false;
        }
        String here = publicUrl.orElseGet(() -> request.getRequestURL().toString());
        return !authority(origin).equals(authority(here));
    }

    /** Empty where there is none, as in the origin {@code null} of a page that hides where it is from. */
    private static String authority(String address) {
        try {
            String authority = URI.create(address).getAuthority();
            return authority == null ? "" : authority;
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    private static Cookie remember(Language language) {
        Cookie cookie = new Cookie(Languages.COOKIE, language.code());
        cookie.setPath("/");
        cookie.setMaxAge((int) YEAR.toSeconds());
        return cookie;
    }
}
