package suivi.access.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.Set;
import org.junit.jupiter.api.Test;
import suivi.foundation.Permission;
import suivi.foundation.Requires;
import suivi.foundation.Scope;
import suivi.foundation.Viewer;

class GuardTest {

    private static final Viewer COORDINATOR_OF_MEXICO =
            new Viewer("one", "One", Set.of(new Viewer.Grant(Permission.RECORD_RECOMMENDATION, Scope.country("MEX"))));

    @Test
    void a1_aMethodThatDeclaresNothingIsRefusedToEverybody() throws Exception {
        assertThat(Guard.admits(method("undeclared"), new Object[0], COORDINATOR_OF_MEXICO))
                .isFalse();
    }

    @Test
    void a1_aScopedPermissionHoldsInItsScopeOnly() throws Exception {
        assertThat(record(COORDINATOR_OF_MEXICO, Scope.country("MEX"))).isTrue();
        assertThat(record(COORDINATOR_OF_MEXICO, Scope.country("PHL"))).isFalse();
        assertThat(record(COORDINATOR_OF_MEXICO, Scope.EVERYWHERE)).isFalse();
    }

    @Test
    void f2_aScopedPermissionIsRefusedWhenTheCallNamesNoScope() throws Exception {
        assertThat(Guard.admits(method("record", Scope.class), new Object[] {null}, COORDINATOR_OF_MEXICO))
                .isFalse();
    }

    @Test
    void a1_nobodyMayDoWhatNeedsAPermission() throws Exception {
        assertThat(record(Viewer.NOBODY, Scope.country("MEX"))).isFalse();
        assertThat(Guard.admits(method("own"), new Object[0], Viewer.NOBODY)).isFalse();
        assertThat(Guard.admits(method("own"), new Object[0], COORDINATOR_OF_MEXICO))
                .isTrue();
    }

    private static boolean record(Viewer viewer, Scope scope) throws Exception {
        return Guard.admits(method("record", Scope.class), new Object[] {scope}, viewer);
    }

    private static Method method(String name, Class<?>... parameters) throws NoSuchMethodException {
        return Calls.class.getDeclaredMethod(name, parameters);
    }

    interface Calls {
        void undeclared();

        @Requires(Permission.RECORD_RECOMMENDATION)
        void record(Scope where);

        @Requires(Permission.USE_OWN_ACCOUNT)
        void own();
    }
}
