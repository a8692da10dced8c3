package suivi;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.security.enterprise.SecurityContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.security.Principal;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.function.Consumer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import suivi.access.boundary.Caller;
import suivi.access.boundary.Holding;
import suivi.access.control.InvitationsHeld;
import suivi.foundation.Permission;
import suivi.foundation.Scope;
import suivi.foundation.Viewer;

/**
 * The house without a server: makes a bean with everything that hangs on it, over one entity manager, with the
 * defaults that are shipped. It opens no transaction and guards no boundary: that is the server's part.
 */
public final class House {

    private final Map<Class<?>, Object> beans = new HashMap<>();

    private final List<Consumer<Object>> listeners = new ArrayList<>();

    private final Properties defaults = shippedDefaults();

    public final MovableClock clock = MovableClock.at("2026-11-24T12:00:00Z");

    private Viewer viewer = Viewer.NOBODY;

    private String session;

    public House(EntityManager entities) {
        beans.put(EntityManager.class, entities);
        beans.put(Clock.class, clock);
        beans.put(Provider.class, (Provider<Viewer>) () -> viewer);
        beans.put(SecurityContext.class, securityContext());
        beans.put(Event.class, events());
        beans.put(Instance.class, holdings());
    }

    /** From now on this one is told every event that is fired, as an observer inside the transaction is. */
    public House heardBy(Consumer<Object> listener) {
        listeners.add(listener);
        return this;
    }

    /** From now on an API token of this one is looking. */
    public House seenByTokenOf(String person) {
        viewer = new Viewer(person, person, Set.of(), true);
        return this;
    }

    /** From now on she is in the session with this id. */
    public House inSession(String id) {
        session = id;
        return this;
    }

    /** With this value of a setting in place of the one that is shipped. */
    public House setting(String name, String value) {
        defaults.setProperty(name, value);
        return this;
    }

    /** With this bean in place of the house's own. */
    public <T> House with(Class<T> type, T bean) {
        beans.put(type, bean);
        return this;
    }

    /** From now on this one is looking, with this permission in these scopes. */
    public House seenBy(String person, Permission permission, Scope... scopes) {
        Set<Viewer.Grant> grants = new HashSet<>();
        for (Scope scope : scopes) {
            grants.add(new Viewer.Grant(permission, scope));
        }
        viewer = new Viewer(person, person, grants);
        return this;
    }

    /** From now on an administrator with this id is looking. */
    public House administeredBy(String person) {
        return seenBy(person, Permission.ADMINISTER, Scope.EVERYWHERE);
    }

    /** What was written is in the database, as at the end of a request or of a transaction of its own. */
    public void requestEnds() {
        get(EntityManager.class).flush();
    }

    /** The one bean of that class; made when first asked for. */
    public <T> T get(Class<T> type) {
        if (!beans.containsKey(type)) {
            beans.put(type, make(type));
        }
        return type.cast(beans.get(type));
    }

    /** A bean of its own, as a new request or a new start makes one. */
    public <T> T make(Class<T> type) {
        try {
            Constructor<T> constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
            T bean = constructor.newInstance();
            for (Field field : type.getDeclaredFields()) {
                if (field.isAnnotationPresent(Inject.class) || field.isAnnotationPresent(PersistenceContext.class)) {
                    field.setAccessible(true);
                    field.set(bean, collaborator(field));
                }
            }
            return bean;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Cannot make a " + type, e);
        }
    }

    private Object collaborator(Field field) {
        ConfigProperty setting = field.getAnnotation(ConfigProperty.class);
        return setting == null ? get(field.getType()) : setting(setting.name(), field.getType());
    }

    private Object setting(String name, Class<?> type) {
        String value = defaults.getProperty(name);
        if (value == null) {
            throw new IllegalStateException(name + " has no default");
        }
        if (type == int.class) {
            return Integer.valueOf(value);
        }
        if (type == boolean.class) {
            return Boolean.valueOf(value);
        }
        if (type == Optional.class) {
            return Optional.of(value).filter(given -> !given.isEmpty());
        }
        return type == Duration.class ? Duration.parse(value) : value;
    }

    private Event<?> events() {
        return (Event<?>) Proxy.newProxyInstance(
                House.class.getClassLoader(), new Class<?>[] {Event.class}, (proxy, method, arguments) -> {
                    if (!method.getName().equals("fire")) {
                        throw new UnsupportedOperationException(method.toString());
                    }
                    listeners.forEach(listener -> listener.accept(arguments[0]));
                    return null;
                });
    }

    /** What people hold: the one use of looking beans up by their type. */
    private Instance<?> holdings() {
        return (Instance<?>) Proxy.newProxyInstance(
                House.class.getClassLoader(), new Class<?>[] {Instance.class}, (proxy, method, arguments) -> {
                    List<Holding> all = List.of(get(InvitationsHeld.class));
                    if (method.isDefault()) {
                        return InvocationHandler.invokeDefault(proxy, method, arguments);
                    }
                    if (!method.getName().equals("iterator")) {
                        throw new UnsupportedOperationException(method.toString());
                    }
                    return all.iterator();
                });
    }

    private SecurityContext securityContext() {
        return (SecurityContext) Proxy.newProxyInstance(
                House.class.getClassLoader(), new Class<?>[] {SecurityContext.class}, (proxy, method, arguments) -> {
                    if (!method.getName().equals("getCallerPrincipal")) {
                        throw new UnsupportedOperationException(method.toString());
                    }
                    return viewer.person()
                            .map(id -> (Principal)
                                    (viewer.byToken() ? Caller.byToken(id) : Caller.inSession(id, "a stamp", session)))
                            .orElse(null);
                });
    }

    private static Properties shippedDefaults() {
        try (InputStream file = House.class.getResourceAsStream("/META-INF/microprofile-config.properties")) {
            Properties defaults = new Properties();
            defaults.load(file);
            return defaults;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
