package suivi.door;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Requests without a server. */
final class Requests {

    private Requests() {}

    /** One from that peer, with a line of X-Forwarded-For for each of these. */
    static HttpServletRequest from(String peer, String... forwarded) {
        return request(Map.of("getRemoteAddr", peer, "getHeaders", List.of(forwarded)));
    }

    /** One for that path, as the server decoded it. */
    static HttpServletRequest to(String path, boolean secure) {
        return request(Map.of("getServletPath", path, "isSecure", secure, "getDispatcherType", DispatcherType.REQUEST));
    }

    private static HttpServletRequest request(Map<String, Object> answers) {
        Map<Object, Object> attributes = new HashMap<>();
        return (HttpServletRequest) Proxy.newProxyInstance(
                Requests.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, method, arguments) -> {
                    switch (method.getName()) {
                        case "setAttribute":
                            return attributes.put(arguments[0], arguments[1]);
                        case "getAttribute":
                            return attributes.get(arguments[0]);
                        default:
                            Object answer = answers.get(method.getName());
                            return answer instanceof List<?> all ? Collections.enumeration(all) : answer;
                    }
                });
    }
}
