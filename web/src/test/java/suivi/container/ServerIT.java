package suivi.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import suivi.api.Api;

/** What the server says of itself. */
@ExtendWith(ArquillianExtension.class)
class ServerIT {

    @Inject
    private Programs programs;

    @Inject
    private BeanManager beans;

    @Test
    void everyOperationOfTheApiIsDescribedAndNoOther() throws Exception {
        var paths = programs.ofNobody().get("/openapi?format=JSON").object().getJsonObject("paths");
        Set<String> described = paths.entrySet().stream()
                .flatMap(path -> path.getValue().asJsonObject().keySet().stream()
                        .filter(key -> !key.equals("parameters"))
                        .map(method -> method + " " + path.getKey()))
                .collect(Collectors.toSet());
        assertThat(described).isNotEmpty().isEqualTo(operations());
    }

    @Test
    void theServerIsAliveAndReady() throws Exception {
        for (String path : Set.of("/health/live", "/health/ready")) {
            Answer health = programs.ofNobody().get(path);
            assertThat(health.status()).as(path).isEqualTo(200);
            assertThat(health.object().getString("status")).as(path).isEqualTo("UP");
        }
    }

    private Set<String> operations() {
        return beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .<Class<?>>map(Bean::getBeanClass)
                .filter(type -> type.getPackageName().startsWith("suivi.api"))
                .filter(type -> type.isAnnotationPresent(Path.class))
                .flatMap(ServerIT::operations)
                .collect(Collectors.toSet());
    }

    private static Stream<String> operations(Class<?> resource) {
        return Stream.of(resource.getMethods()).flatMap(method -> Stream.of(method.getAnnotations())
                .map(Annotation::annotationType)
                .filter(type -> type.isAnnotationPresent(HttpMethod.class))
                .map(type -> type.getAnnotation(HttpMethod.class).value().toLowerCase(Locale.ROOT) + " "
                        + path(Api.class.getAnnotation(ApplicationPath.class).value(), resource, method)));
    }

    private static String path(String api, Class<?> resource, Method method) {
        Path within = method.getAnnotation(Path.class);
        return api + resource.getAnnotation(Path.class).value() + (within == null ? "" : within.value());
    }
}
