package suivi.door;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.SessionCookieConfig;
import java.lang.reflect.Field;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SessionCookieTest {

    @Test
    void d1_whereNoPublicAddressIsSetTheRequestDecidesWhetherItIsSecure() throws Exception {
        assertThat(said(Optional.empty())).doesNotContainKey("setSecure").containsEntry("setHttpOnly", true);
    }

    @Test
    void d1_whereThePublicAddressHasTlsItIsAlwaysSecure() throws Exception {
        assertThat(said(Optional.of("https://suivi.example.org"))).containsEntry("setSecure", true);
    }

    private static Map<String, Object> said(Optional<String> publicUrl) throws Exception {
        Map<String, Object> said = new HashMap<>();
        SessionCookieConfig cookie = (SessionCookieConfig) Proxy.newProxyInstance(
                SessionCookieTest.class.getClassLoader(),
                new Class<?>[] {SessionCookieConfig.class},
                (proxy, method, arguments) -> said.put(method.getName(), arguments[0]));
        ServletContext application = (ServletContext) Proxy.newProxyInstance(
                SessionCookieTest.class.getClassLoader(),
                new Class<?>[] {ServletContext.class},
                (proxy, method, arguments) -> cookie);
        SessionCookie listener = new SessionCookie();
        Field address = SessionCookie.class.getDeclaredField("publicUrl");
        address.setAccessible(true);
        address.set(listener, publicUrl);
        listener.contextInitialized(new ServletContextEvent(application));
        return said;
    }
}
