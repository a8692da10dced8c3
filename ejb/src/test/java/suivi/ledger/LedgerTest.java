package suivi.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import suivi.House;
import suivi.foundation.BusinessException;
import suivi.foundation.Digests;
import suivi.foundation.Permission;
import suivi.foundation.Scope;
import suivi.foundation.database.Database;
import suivi.foundation.database.OnEachDatabase;
import suivi.ledger.boundary.LedgerFilter;
import suivi.ledger.boundary.LedgerLine;
import suivi.ledger.boundary.LedgerReading;
import suivi.ledger.control.Act;
import suivi.ledger.control.Ledger;
import suivi.ledger.entity.LedgerEntry;

class LedgerTest {

    @Test
    void l1_anActIsRecordedInTheTransactionOfTheChangeAndInNoOther() throws Exception {
        assertThat(transactionOf("record")).isEqualTo(TxType.MANDATORY);
    }

    @Test
    void l4_aRefusalIsRecordedInATransactionOfItsOwn() throws Exception {
        assertThat(transactionOf("recordRefusal")).isEqualTo(TxType.REQUIRES_NEW);
    }

    @OnEachDatabase
    void l1_entriesAreAppendedAsTheyWereRecorded(Database database) {
        database.scene(entities -> {
            House house = new House(entities);
            String digest = Digests.sha256("content");
            house.get(Ledger.class)
                    .record(new Act("ana", "try.change", "thing", "one", 3, "MEX", null).withDigest(digest));
            LedgerLine line = newest(house, Scope.EVERYWHERE);
            assertThat(line)
                    .isEqualTo(new LedgerLine(
                            line.id(),
                            house.clock.instant(),
                            "ana",
                            "try.change",
                            "thing",
                            "one",
                            3,
                            "MEX",
                            digest,
                            null,
                            line.leaf()));
        });
    }

    @OnEachDatabase
    void l3_jpaDoesNotUpdateAnEntry(Database database) {
        database.scene(entities -> {
            LedgerEntry entry = appended(entities);
            rewrite(entry);
            assertThatThrownBy(entities::flush).hasStackTraceContaining("only appended to");
            assertThat(storedActor(entities)).isEqualTo("ana");
        });
    }

    @OnEachDatabase
    void l3_jpaDoesNotRemoveAnEntry(Database database) {
        database.scene(entities -> {
            LedgerEntry entry = appended(entities);
            assertThatThrownBy(() -> {
                        entities.remove(entry);
                        entities.flush();
                    })
                    .hasStackTraceContaining("only appended to");
            assertThat(storedActor(entities)).isEqualTo("ana");
        });
    }

    @OnEachDatabase
    void l5_aReaderSeesTheEntriesOfHerCountriesOnly(Database database) {
        database.scene(entities -> {
            House house = new House(entities);
            Ledger ledger = house.get(Ledger.class);
            for (String country : new String[] {"MEX", "PHL", "MDA", null}) {
                ledger.record(new Act("ana", "try.change", "thing", "one", null, country, null));
            }
            assertThat(countries(house, Scope.country("MEX"))).containsExactly("MEX");
            assertThat(countries(house, Scope.country("MEX"), Scope.country("MDA")))
                    .containsExactly("MDA", "MEX");
            assertThat(countries(house, Scope.EVERYWHERE)).containsExactly(null, "MDA", "PHL", "MEX");
            assertThat(countries(house, Scope.country("MEX"), Scope.committee("CEDAW")))
                    .containsExactly("MEX");
        });
    }

    @OnEachDatabase
    void l5_whoeverReadsForACommitteeAloneIsRefusedRatherThanToldThatNothingHappened(Database database) {
        database.scene(entities -> {
            House house = new House(entities);
            for (Scope scope : List.of(Scope.committee("CEDAW"), Scope.organisation("cso"))) {
                assertThatThrownBy(() -> countries(house, scope))
                        .isInstanceOfSatisfying(BusinessException.class, refusal -> {
                            assertThat(refusal.kind()).isEqualTo(BusinessException.Kind.NOT_ALLOWED);
                            assertThat(refusal.code()).isEqualTo("ledger-committee");
                        });
            }
        });
    }

    @OnEachDatabase
    void l5_entriesStandInTheOrderOfTheActsAndArePagedByKey(Database database) {
        database.scene(entities -> {
            House house = new House(entities).seenBy("auditor", Permission.READ_LEDGER, Scope.EVERYWHERE);
            for (String subject : List.of("one", "two", "three")) {
                house.get(Ledger.class).record(Act.of("ana", "try.change", "thing", subject));
            }
            LedgerReading reading = house.get(LedgerReading.class);
            List<LedgerLine> first = reading.entries(null, 2);
            assertThat(first).extracting(LedgerLine::subjectKey).containsExactly("three", "two");
            assertThat(reading.entries(first.get(1).id(), 2))
                    .extracting(LedgerLine::subjectKey)
                    .containsExactly("one");
        });
    }

    @OnEachDatabase
    void l10_entriesAreNarrowedToAPersonARecordAnActAndDays(Database database) {
        database.scene(entities -> {
            House house = new House(entities);
            Ledger ledger = house.get(Ledger.class);
            ledger.record(Act.of("ana", "try.change", "thing", "one"));
            ledger.record(Act.of("eva", "try.remove", "thing", "two"));
            house.clock.forward(Duration.ofDays(1));
            ledger.record(Act.of(null, "trying.change", "other", "one"));
            house.seenBy("auditor", Permission.READ_LEDGER, Scope.EVERYWHERE);
            LocalDate first = LocalDate.parse("2026-11-24");
            LocalDate second = first.plusDays(1);
            assertThat(subjects(house, LedgerFilter.ALL)).containsExactly("one", "two", "one");
            assertThat(subjects(house, new LedgerFilter("eva", null, null, null, null, null)))
                    .containsExactly("two");
            assertThat(subjects(house, new LedgerFilter(null, "thing", "one", null, null, null)))
                    .containsExactly("one");
            assertThat(subjects(house, new LedgerFilter(null, null, null, "try.change", null, null)))
                    .containsExactly("one");
            assertThat(subjects(house, new LedgerFilter(null, null, null, "try", null, null)))
                    .containsExactly("two", "one");
            assertThat(subjects(house, new LedgerFilter(null, null, null, null, second, second)))
                    .containsExactly("one");
            assertThat(subjects(house, new LedgerFilter(null, null, null, null, null, first)))
                    .containsExactly("two", "one");
            assertThatThrownBy(() -> subjects(house, new LedgerFilter(null, null, null, null, second, first)))
                    .isInstanceOfSatisfying(BusinessException.class, refusal -> assertThat(refusal.violations())
                            .extracting(BusinessException.Violation::field)
                            .containsExactly("to"));
        });
    }

    @OnEachDatabase
    void l10_aFilterDoesNotReachBeyondTheReadersScope(Database database) {
        database.scene(entities -> {
            House house = new House(entities);
            house.get(Ledger.class).record(new Act("ana", "try.change", "thing", "one", null, "PHL", null));
            house.seenBy("coordinator", Permission.READ_LEDGER, Scope.country("MEX"));
            assertThat(subjects(house, new LedgerFilter("ana", "thing", "one", "try.change", null, null)))
                    .isEmpty();
        });
    }

    @OnEachDatabase
    void l5_theLeavesAreForThoseWhoReadEverything(Database database) {
        database.scene(entities -> {
            House house = new House(entities).seenBy("coordinator", Permission.READ_LEDGER, Scope.country("MEX"));
            assertThatThrownBy(() -> house.get(LedgerReading.class).leaves(0, 10))
                    .isInstanceOfSatisfying(BusinessException.class, refusal -> assertThat(refusal.code())
                            .isEqualTo("ledger-part"));
            house.seenBy("auditor", Permission.READ_LEDGER, Scope.EVERYWHERE);
            assertThat(house.get(LedgerReading.class).leaves(0, 10)).isEmpty();
        });
    }

    private static List<String> subjects(House house, LedgerFilter filter) {
        return house.get(LedgerReading.class).entries(filter, null, 10).stream()
                .map(LedgerLine::subjectKey)
                .toList();
    }

    @OnEachDatabase
    void f3_aPageThatIsTooLargeIsRefusedWithItsField(Database database) {
        database.scene(entities -> assertThatThrownBy(() -> new House(entities)
                        .seenBy("auditor", Permission.READ_LEDGER, Scope.EVERYWHERE)
                        .get(LedgerReading.class)
                        .entries(null, 201))
                .isInstanceOfSatisfying(BusinessException.class, refusal -> assertThat(refusal.violations())
                        .extracting(BusinessException.Violation::field)
                        .containsExactly("size")));
    }

    private static List<String> countries(House house, Scope... scopes) {
        return house
                .seenBy("reader", Permission.READ_LEDGER, scopes)
                .get(LedgerReading.class)
                .entries(null, 10)
                .stream()
                .map(LedgerLine::country)
                .toList();
    }

    private static LedgerLine newest(House house, Scope scope) {
        return house.seenBy("auditor", Permission.READ_LEDGER, scope)
                .get(LedgerReading.class)
                .entries(null, 1)
                .get(0);
    }

    private static LedgerEntry appended(EntityManager entities) {
        new House(entities).get(Ledger.class).record(Act.of("ana", "try.change", "thing", "one"));
        entities.flush();
        return entities.createQuery("select e from LedgerEntry e", LedgerEntry.class)
                .getSingleResult();
    }

    private static Object storedActor(EntityManager entities) {
        entities.clear();
        return entities.createNativeQuery("select actor from ledger_entry").getSingleResult();
    }

    /** An entry has no way to change, so the test forces it. */
    private static void rewrite(LedgerEntry entry) {
        try {
            Field actor = LedgerEntry.class.getDeclaredField("actor");
            actor.setAccessible(true);
            actor.set(entry, "eve");
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static TxType transactionOf(String method) throws NoSuchMethodException {
        Method recording = Ledger.class.getMethod(method, Act.class);
        return recording.getAnnotation(Transactional.class).value();
    }
}
