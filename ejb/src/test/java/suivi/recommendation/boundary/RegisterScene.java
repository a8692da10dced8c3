package suivi.recommendation.boundary;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import suivi.House;
import suivi.access.control.People;
import suivi.foundation.BusinessException;
import suivi.foundation.BusinessException.Violation;
import suivi.recommendation.control.RecommendationsChanged;

/** People at the desks of the register, in one transaction: what each test of a desk begins with. */
abstract class RegisterScene {

    final House house;

    /** Of which records whoever follows them was told. */
    final List<Long> told = new ArrayList<>();

    /** Of the people, by name. */
    final Map<String, String> ids;

    RegisterScene(House house, String... names) {
        this.house = house;
        People people = new People(house);
        ids = Stream.of(names)
                .collect(toMap(name -> name, name -> people.somebody(name).id()));
        house.heardBy(event -> told.addAll(((RecommendationsChanged) event).ids()));
        house.requestEnds();
    }

    RecordKey key(String reference) {
        return house.get(Register.class).key(reference);
    }

    List<String> acts(String subject) {
        return house.get(EntityManager.class)
                .createQuery("select e.act from LedgerEntry e where e.subjectKey = :key order by e.id", String.class)
                .setParameter("key", subject)
                .getResultList();
    }

    /** What follows reads from the database, as the next request does. */
    void ends() {
        house.requestEnds();
        house.get(EntityManager.class).clear();
    }

    void refused(String code, ThrowingCallable call) {
        assertThat(refusal(call).code()).isEqualTo(code);
    }

    List<Violation> violations(ThrowingCallable call) {
        return refusal(call).violations();
    }

    private BusinessException refusal(ThrowingCallable call) {
        List<BusinessException> refusals = new ArrayList<>();
        assertThatThrownBy(call).isInstanceOfSatisfying(BusinessException.class, refusals::add);
        house.get(EntityManager.class).clear();
        return refusals.get(0);
    }
}
