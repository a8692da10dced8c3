package suivi.door;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * Sends a {@link Problem} as the door that was used speaks: JSON, or a page that depends on nothing. Whoever must sign
 * in for a page, or set up her second factor, is sent to where she can, and comes back from there.
 */
final class Answer {

    private Answer() {}

    static void send(Problem problem, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (response.isCommitted()) {
            return;
        }
        response.resetBuffer();
        HeadersFilter.apply(request, response);
        response.setStatus(problem.status());
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        if (problem.retryAfter() != null) {
            response.setHeader("Retry-After", problem.retryAfter());
        }
        if (problem.status() == HttpServletResponse.SC_UNAUTHORIZED && !Doors.isApi(request)) {
            lead("/access/signin", request, response);
        } else if (problem.code().equals("second-factor") && !Doors.isApi(request)) {
            lead("/access/factor", request, response);
        } else if (Doors.isApi(request)) {
            if (problem.status() == HttpServletResponse.SC_UNAUTHORIZED) {
                response.setHeader("WWW-Authenticate", "Bearer");
            }
            response.setContentType(Problem.MEDIA_TYPE);
            response.getWriter().write(problem.toJson().toString());
        } else {
            response.setContentType("text/html");
            response.getWriter().write(ErrorPage.of(problem, new Texts(Languages.usual(request)), request));
        }
    }

    private static void lead(String page, HttpServletRequest request, HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_FOUND);
        response.setHeader(
                "Location",
                request.getContextPath() + page + "?next="
                        + URLEncoder.encode(Doors.asked(request), StandardCharsets.UTF_8));
    }
}
