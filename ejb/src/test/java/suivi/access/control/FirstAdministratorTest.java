package suivi.access.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;
import suivi.House;
import suivi.access.boundary.FirstAdministratorDesk;
import suivi.foundation.BusinessException;
import suivi.foundation.Permission;
import suivi.foundation.Scope;
import suivi.foundation.database.Database;
import suivi.foundation.database.OnEachDatabase;
import suivi.ledger.boundary.LedgerLine;
import suivi.ledger.boundary.LedgerReading;

class FirstAdministratorTest {

    @OnEachDatabase
    void a8_anEmptyInstallationAsksForItsFirstAdministratorOnce(Database database) {
        started(database, (house, code) -> {
            FirstAdministratorDesk desk = house.get(FirstAdministratorDesk.class);
            assertThat(desk.isNeeded()).isTrue();
            desk.become(
                    code.toLowerCase(Locale.ROOT).replace("-", " "),
                    "ana@example.org",
                    "Ana",
                    People.PASSWORD,
                    "192.0.2.1");
            assertThat(desk.isNeeded()).isFalse();
            assertThat(house.get(Accounts.class).administrators()).isEqualTo(1);
            assertThatThrownBy(() -> desk.become(code, "eve@example.org", "Eve", People.PASSWORD, "192.0.2.1"))
                    .isInstanceOfSatisfying(BusinessException.class, refusal -> assertThat(refusal.code())
                            .isEqualTo("administrator-exists"));
            assertThat(house.get(Accounts.class).find("eve@example.org")).isEmpty();
        });
    }

    @OnEachDatabase
    void a8_aWrongCodeMakesNobodyAnAdministratorAndIsSlowedDown(Database database) {
        started(database, (house, code) -> {
            FirstAdministratorDesk desk = house.get(FirstAdministratorDesk.class);
            for (int i = 0; i < 4; i++) {
                assertThatThrownBy(() -> desk.become(
                                "0000-0000-0000-0000", "eve@example.org", "Eve", People.PASSWORD, "192.0.2.1"))
                        .isInstanceOfSatisfying(BusinessException.class, refusal -> assertThat(
                                        refusal.violations().get(0).field())
                                .isEqualTo("code"));
                house.requestEnds();
            }
            assertThat(acts(house)).hasSize(4).containsOnly("access.first-administrator-fail");
            assertThatThrownBy(() -> desk.become(code, "ana@example.org", "Ana", People.PASSWORD, "192.0.2.1"))
                    .isInstanceOfSatisfying(BusinessException.class, refusal -> assertThat(refusal.kind())
                            .isEqualTo(BusinessException.Kind.TOO_MANY));
            assertThat(desk.isNeeded()).isTrue();
            assertThat(acts(house)).first().isEqualTo("access.first-administrator-too-soon");
        });
    }

    @Test
    void a8_theNextIsLetInOnlyAfterTheFirstIsCommitted() throws Exception {
        assertThat(FirstAdministrator.class
                        .getMethod("become", String.class, String.class, String.class, String.class)
                        .getAnnotation(TransactionAttribute.class)
                        .value())
                .as("within the singleton's lock")
                .isEqualTo(TransactionAttributeType.REQUIRES_NEW);
    }

    @OnEachDatabase
    void a8_theRightCodeWithAWeakPasswordIsNotSlowedDown(Database database) {
        started(database, (house, code) -> {
            FirstAdministratorDesk desk = house.get(FirstAdministratorDesk.class);
            for (int i = 0; i < 20; i++) {
                assertThatThrownBy(() -> desk.become(code, "ana@example.org", "Ana", "short", "192.0.2.1"))
                        .isInstanceOfSatisfying(BusinessException.class, refusal -> assertThat(
                                        refusal.violations().get(0).field())
                                .isEqualTo("password"));
            }
        });
    }

    @OnEachDatabase
    void a8_whereThereIsAnAdministratorNoCodeIsPrinted(Database database) {
        database.scene(entities -> {
            House house = new House(entities);
            new People(house).administrator("ana");
            assertThat(codePrintedBy(house.get(FirstAdministrator.class)::announce))
                    .isNull();
        });
    }

    /** Newest first. */
    private static List<String> acts(House house) {
        return house
                .seenBy("auditor", Permission.READ_LEDGER, Scope.EVERYWHERE)
                .get(LedgerReading.class)
                .entries(null, 10)
                .stream()
                .map(LedgerLine::act)
                .toList();
    }

    private interface Scene {
        void play(House house, String code);
    }

    private static void started(Database database, Scene scene) {
        database.scene(entities -> {
            House house = new House(entities);
            scene.play(house, codePrintedBy(house.get(FirstAdministrator.class)::announce));
        });
    }

    /** What stands in the log; null when nothing does. */
    private static String codePrintedBy(Runnable start) {
        String[] code = new String[1];
        Handler reader = new Reader(line -> code[0] = (String) line.getParameters()[0]);
        Logger log = Logger.getLogger(FirstAdministrator.class.getName());
        log.setUseParentHandlers(false);
        log.addHandler(reader);
        try {
            start.run();
        } finally {
            log.removeHandler(reader);
            log.setUseParentHandlers(true);
        }
        return code[0];
    }

    private static final class Reader extends Handler {

        private final Consumer<LogRecord> read;

        Reader(Consumer<LogRecord> read) {
            this.read = read;
        }

        @Override
        public void publish(LogRecord line) {
            read.accept(line);
        }

        @Override
        public void flush() {
            // Nothing is kept.
        }

        @Override
        public void close() {
            // Nothing is open.
        }
    }
}
