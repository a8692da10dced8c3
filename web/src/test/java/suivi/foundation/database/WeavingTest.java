package suivi.foundation.database;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import suivi.obligation.entity.Country;

/** Beside the doors, because no server has woven anything here. */
class WeavingTest {

    @Test
    void anEntityThatIsNotWovenIsNamed() {
        assertThatThrownBy(() -> Weaving.require(List.of(Country.class)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("Weaving is off")
                .hasMessageContaining("suivi.obligation.entity.Country");
    }
}
