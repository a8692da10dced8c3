package suivi.door;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.stream.Stream;

/** Which door a request came through. */
public final class Doors {

    /** Set on a request whose token is not one: the API then answers 401 instead of what the public sees. */
    public static final String BAD_TOKEN = "suivi.bad-token";

    private static final String API = "/api/";

    private Doors() {}

    public static boolean isApi(HttpServletRequest request) {
        String path = asked(request).substring(request.getContextPath().length());
        return path.startsWith(API) || path.equals("/api");
    }

    /** The path that was asked for, without its parameters, wherever the request has been sent since. */
    static String asked(HttpServletRequest request) {
        return Stream.of(RequestDispatcher.ERROR_REQUEST_URI, RequestDispatcher.FORWARD_REQUEST_URI)
                .map(request::getAttribute)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseGet(request::getRequestURI)
                .toString();
    }
}
