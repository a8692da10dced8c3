package suivi.door;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.stream.Stream;

/** Which door a request came through. */
public final class Doors {

    /** Set on a request whose token is not one: the API then answers 401 instead of what the public sees. */
    public static final String BAD_TOKEN = "suivi.bad-token";

    private static final String PATH = "suivi.path";

    private static final String API = "/api/";

    private Doors() {}

    public static boolean isApi(HttpServletRequest request) {
        String path = path(request);
        return path.startsWith(API) || path.equals("/api");
    }

    /**
     * The path within the application that the request came for, decoded and without parameters or dots: the very one by
     * which the server chose who answers. Kept from when it came, wherever it has been sent since.
     */
    static String path(HttpServletRequest request) {
        if (request.getAttribute(PATH) == null) {
            String more = request.getPathInfo();
            request.setAttribute(PATH, request.getServletPath() + (more == null ? "" : more));
        }
        return request.getAttribute(PATH).toString();
    }

    /** The address that was asked for as it was written, without its parameters: for going back to it. */
    static String asked(HttpServletRequest request) {
        return Stream.of(RequestDispatcher.ERROR_REQUEST_URI, RequestDispatcher.FORWARD_REQUEST_URI)
                .map(request::getAttribute)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseGet(request::getRequestURI)
                .toString();
    }
}
