package suivi.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.List;
import java.util.stream.Stream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import suivi.access.boundary.PeopleDesk;
import suivi.foundation.BusinessException;
import suivi.foundation.Public;
import suivi.ledger.boundary.LedgerLine;

/** The test itself is nobody: whoever sent its request is not signed in. */
@ExtendWith(ArquillianExtension.class)
class BoundariesIT {

    @Inject
    private BeanManager beans;

    @Inject
    private Entries entries;

    @Inject
    private PeopleDesk people;

    @Resource
    private UserTransaction transaction;

    @Test
    void a1_a2_everyGuardedMethodOfEveryBoundaryRefusesWhoeverIsNotSignedInAndRecordsIt() {
        assertThat(boundaries().flatMap(BoundariesIT::guarded))
                .as("a new boundary is found here by itself")
                .hasSizeGreaterThan(10)
                .allSatisfy(this::refusesNobody);
    }

    @Test
    void l4_aRefusalIsRecordedAlthoughTheCallIsRolledBack() throws Exception {
        long before = entries.newest();
        transaction.begin();
        try {
            assertThatThrownBy(() -> people.people(null, 0, 1)).isInstanceOf(BusinessException.class);
        } finally {
            transaction.rollback();
        }
        assertThat(entries.since(before)).extracting(LedgerLine::act).containsExactly("access.refuse");
    }

    private void refusesNobody(Method method) {
        long before = entries.newest();
        assertThatThrownBy(() -> method.invoke(reference(method.getDeclaringClass()), nothing(method)))
                .isInstanceOf(InvocationTargetException.class)
                .cause()
                .isInstanceOfSatisfying(BusinessException.class, refusal -> assertThat(refusal.kind())
                        .isEqualTo(BusinessException.Kind.NOT_SIGNED_IN));
        List<LedgerLine> recorded = entries.since(before);
        assertThat(recorded).hasSize(1);
        assertThat(recorded.get(0).actor()).isNull();
        assertThat(recorded.get(0).act()).isEqualTo("access.refuse");
        assertThat(recorded.get(0).subjectKey())
                .isEqualTo(method.getDeclaringClass().getSimpleName() + "." + method.getName());
    }

    private Stream<Class<?>> boundaries() {
        return beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .<Class<?>>map(Bean::getBeanClass)
                .filter(type -> type.getPackageName().matches("suivi\\..*\\.boundary"))
                .filter(type -> type.isAnnotationPresent(Stateless.class))
                .distinct();
    }

    private static Stream<Method> guarded(Class<?> boundary) {
        return Stream.of(boundary.getMethods())
                .filter(method -> method.getDeclaringClass() != Object.class)
                .filter(method -> !method.isAnnotationPresent(Public.class));
    }

    private Object reference(Class<?> boundary) {
        Bean<?> bean = beans.resolve(beans.getBeans(boundary));
        return beans.getReference(bean, boundary, beans.createCreationalContext(bean));
    }

    /** For each parameter the null, the zero or the false that its type begins with. */
    private static Object[] nothing(Method method) {
        return Stream.of(method.getParameterTypes())
                .map(type -> Array.get(Array.newInstance(type, 1), 0))
                .toArray();
    }
}
