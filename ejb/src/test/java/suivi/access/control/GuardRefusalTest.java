package suivi.access.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.interceptor.InvocationContext;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.List;
import suivi.House;
import suivi.foundation.BusinessException;
import suivi.foundation.BusinessException.Kind;
import suivi.foundation.Permission;
import suivi.foundation.Public;
import suivi.foundation.Requires;
import suivi.foundation.Scope;
import suivi.foundation.database.Database;
import suivi.foundation.database.OnEachDatabase;
import suivi.ledger.boundary.LedgerLine;
import suivi.ledger.boundary.LedgerReading;

class GuardRefusalTest {

    @OnEachDatabase
    void a2_aRefusalIsInTheLedgerWithWhoTriedWhat(Database database) {
        database.scene(entities -> {
            House house = new House(entities).seenBy("ana", Permission.READ_LEDGER, Scope.EVERYWHERE);
            assertThatThrownBy(() -> call(house, "administer"))
                    .isInstanceOfSatisfying(BusinessException.class, refusal -> assertThat(refusal.kind())
                            .isEqualTo(Kind.NOT_ALLOWED));
            LedgerLine line = ledger(house).get(0);
            assertThat(line.act()).isEqualTo("access.refuse");
            assertThat(line.actor()).isEqualTo("ana");
            assertThat(line.subjectKey()).isEqualTo("Calls.administer");
        });
    }

    @OnEachDatabase
    void a2_theRefusalOfSomebodyWithoutAnAccountIsInTheLedgerToo(Database database) {
        database.scene(entities -> {
            House house = new House(entities);
            assertThatThrownBy(() -> call(house, "administer"))
                    .isInstanceOfSatisfying(BusinessException.class, refusal -> assertThat(refusal.kind())
                            .isEqualTo(Kind.NOT_SIGNED_IN));
            assertThat(ledger(house)).extracting(LedgerLine::actor).containsExactly((String) null);
        });
    }

    @OnEachDatabase
    void a7_aTokenChangesNoCredentialsAndIsToldWhy(Database database) {
        database.scene(entities -> {
            House house = new House(entities).seenByTokenOf("ana");
            assertThatThrownBy(() -> call(house, "changeCredentials"))
                    .isInstanceOfSatisfying(BusinessException.class, refusal -> {
                        assertThat(refusal.kind()).isEqualTo(Kind.NOT_ALLOWED);
                        assertThat(refusal.code()).isEqualTo("by-token");
                    });
            assertThat(ledger(house)).extracting(LedgerLine::subjectKey).containsExactly("Calls.changeCredentials");
            house.seenBy("ana", Permission.USE_OWN_ACCOUNT);
            assertThat(call(house, "changeCredentials")).isEqualTo("changeCredentials ran");
        });
    }

    @OnEachDatabase
    void a1_whatIsAllowedOrPublicRunsAndLeavesNoRefusal(Database database) {
        database.scene(entities -> {
            House house = new House(entities);
            assertThat(call(house, "look")).isEqualTo("look ran");
            house.administeredBy("ana");
            assertThat(call(house, "administer")).isEqualTo("administer ran");
            assertThat(ledger(house)).isEmpty();
        });
    }

    private static List<LedgerLine> ledger(House house) {
        return house.seenBy("auditor", Permission.READ_LEDGER, Scope.EVERYWHERE)
                .get(LedgerReading.class)
                .entries(null, 10);
    }

    private static Object call(House house, String name) {
        try {
            Method method = Calls.class.getDeclaredMethod(name);
            return house.get(Guard.class).admit((InvocationContext) Proxy.newProxyInstance(
                    GuardRefusalTest.class.getClassLoader(),
                    new Class<?>[] {InvocationContext.class},
                    (proxy, asked, arguments) -> switch (asked.getName()) {
                        case "getMethod" -> method;
                        case "getParameters" -> new Object[0];
                        case "proceed" -> name + " ran";
                        default -> throw new UnsupportedOperationException(asked.toString());
                    }));
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    interface Calls {
        @Requires(Permission.ADMINISTER)
        void administer();

        @Requires(Permission.CHANGE_OWN_CREDENTIALS)
        void changeCredentials();

        @Public
        void look();
    }
}
