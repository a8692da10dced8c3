package suivi.obligation.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ProvisionTreeTest {

    private final Map<String, String> parents = new HashMap<>();

    @BeforeEach
    void plant() {
        parents.put("TRY Part I", null);
        parents.put("TRY 2", "TRY Part I");
        parents.put("TRY 2(1)", "TRY 2");
        parents.put("TRY 2(1)(a)", "TRY 2(1)");
        parents.put("TRY 2(2)", "TRY 2");
        parents.put("TRY 22", "TRY Part I");
    }

    @Test
    void o8_itTouchesWhatItStandsInAndWhatLiesInIt() {
        assertThat(new ProvisionTree(parents).touchedBy(Set.of("TRY 2(1)")))
                .containsExactly("TRY 2", "TRY 2(1)", "TRY 2(1)(a)", "TRY Part I");
    }

    @Test
    void o8_aReservationOnAPartTouchesEverythingInIt() {
        assertThat(new ProvisionTree(parents).touchedBy(Set.of("TRY Part I")))
                .containsExactlyInAnyOrderElementsOf(parents.keySet());
    }

    @Test
    void o8_aReservationOnNothingInParticularTouchesNothingInParticular() {
        assertThat(new ProvisionTree(parents).touchedBy(Set.of())).isEmpty();
    }
}
