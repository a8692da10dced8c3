package suivi.access.control;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.lang.reflect.Method;
import java.util.HashSet;
import java.util.Set;
import suivi.foundation.BusinessException;
import suivi.foundation.Guarded;
import suivi.foundation.Permission;
import suivi.foundation.Public;
import suivi.foundation.Requires;
import suivi.foundation.Scope;
import suivi.foundation.Scoped;
import suivi.foundation.Viewer;
import suivi.ledger.control.Act;
import suivi.ledger.control.Ledger;

/** Stands before every boundary: runs the call only when the caller may (A1), and records each refusal (A2). */
@Guarded
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE)
public class Guard {

    @Inject
    private Provider<Viewer> viewer;

    @Inject
    private Ledger ledger;

    @AroundInvoke
    Object admit(InvocationContext call) throws Exception {
        Method method = call.getMethod();
        if (!method.isAnnotationPresent(Public.class)) {
            Viewer caller = viewer.get();
            if (!admits(method, call.getParameters(), caller)) {
                String name = method.getDeclaringClass().getSimpleName() + "." + method.getName();
                ledger.recordRefusal(Act.of(caller.personId(), "access.refuse", "call", name));
                throw refusal(method, caller);
            }
        }
        return call.proceed();
    }

    private static BusinessException refusal(Method method, Viewer caller) {
        if (!caller.isSignedIn()) {
            return BusinessException.notSignedIn();
        }
        if (caller.awaitsFactor()) {
            return BusinessException.notAllowed("second-factor");
        }
        Requires requires = method.getAnnotation(Requires.class);
        return requires != null && requires.value() == Permission.CHANGE_OWN_CREDENTIALS
                ? BusinessException.notAllowed("by-token")
                : BusinessException.notAllowed();
    }

    /** The decision alone. A method that declares nothing is refused to everybody. */
    static boolean admits(Method method, Object[] arguments, Viewer caller) {
        Requires requires = method.getAnnotation(Requires.class);
        if (requires == null) {
            return false;
        }
        Permission permission = requires.value();
        return permission.isScoped() ? caller.may(permission, scopes(arguments)) : caller.may(permission);
    }

    private static Set<Scope> scopes(Object[] arguments) {
        Set<Scope> scopes = new HashSet<>();
        for (Object argument : arguments) {
            if (argument instanceof Scope scope) {
                scopes.add(scope);
            } else if (argument instanceof Scoped scoped) {
                scopes.addAll(scoped.scopes());
            }
        }
        return scopes;
    }
}
