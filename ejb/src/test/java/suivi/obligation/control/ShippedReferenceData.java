package suivi.obligation.control;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.function.Consumer;

/** Opens the production loading of the reference data to the tests of other packages. */
public final class ShippedReferenceData {

    private ShippedReferenceData() {}

    /** @param loaded told the name of each file that was read */
    public static void load(EntityManager entities, Clock clock, Consumer<String> loaded) {
        ReferenceData.bringUpToDate(entities, clock, loaded);
    }
}
