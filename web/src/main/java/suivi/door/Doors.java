package suivi.door;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;

/** Which door a request came through. */
public final class Doors {

    /** Set on a request whose token is not one: the API then answers 401 instead of what the public sees. */
    public static final String BAD_TOKEN = "suivi.bad-token";

    private static final String API = "/api/";

    private Doors() {}

    public static boolean isApi(HttpServletRequest request) {
        Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        String asked = failed == null ? request.getRequestURI() : failed.toString();
        String path = asked.substring(request.getContextPath().length());
        return path.startsWith(API) || path.equals("/api");
    }
}
