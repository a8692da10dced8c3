package suivi.door;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.FilterChain;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Field;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HeadersFilterTest {

    private static final String CACHING = "Cache-Control";

    private static final String HSTS = "Strict-Transport-Security";

    private final Map<String, String> headers = new HashMap<>();

    private final Cookie cookie = new Cookie("lang", "es");

    @Test
    void d1_whatCameOverTlsIsToldToStayThereThoughNoPublicAddressIsSet() throws Exception {
        answer("/", true, Optional.empty(), 200);
        assertThat(headers).containsKey(HSTS);
        assertThat(cookie.getSecure()).isTrue();
    }

    @Test
    void d1_whereThePublicAddressHasTlsItIsToldSoBehindAProxyToo() throws Exception {
        answer("/", false, Optional.of("https://suivi.example.org"), 200);
        assertThat(headers).containsKey(HSTS);
        assertThat(cookie.getSecure()).isTrue();
    }

    @Test
    void d1_withoutTlsNothingIsSaidOfIt() throws Exception {
        answer("/", false, Optional.empty(), 200);
        assertThat(headers).doesNotContainKey(HSTS);
        assertThat(cookie.getSecure()).isFalse();
    }

    @Test
    void d1_onlyAnAssetThatIsThereIsKept() throws Exception {
        assertThat(caching("/assets/suivi.css", 200)).startsWith("public");
        assertThat(caching("/assets/suivi.css", 304)).startsWith("public");
        assertThat(caching("/assets/suivi.css", 404)).isEqualTo("no-store");
        assertThat(caching("/assets/suivi.css", 302)).isEqualTo("no-store");
        assertThat(caching("/access/account", 200)).isEqualTo("no-store");
    }

    private String caching(String path, int status) throws Exception {
        answer(path, false, Optional.empty(), status);
        return headers.get(CACHING);
    }

    private void answer(String path, boolean secure, Optional<String> publicUrl, int status) throws Exception {
        headers.clear();
        HeadersFilter filter = new HeadersFilter();
        Field address = HeadersFilter.class.getDeclaredField("publicUrl");
        address.setAccessible(true);
        address.set(filter, publicUrl);
        FilterChain chain = (request, response) -> {
            ((HttpServletResponse) response).addCookie(cookie);
            ((HttpServletResponse) response).setStatus(status);
        };
        filter.doFilter(Requests.to(path, secure), response(), chain);
    }

    private HttpServletResponse response() {
        return (HttpServletResponse) Proxy.newProxyInstance(
                HeadersFilterTest.class.getClassLoader(),
                new Class<?>[] {HttpServletResponse.class},
                (proxy, method, arguments) -> {
                    if (method.getName().equals("setHeader")) {
                        headers.put((String) arguments[0], (String) arguments[1]);
                    }
                    return null;
                });
    }
}
