package suivi.obligation.boundary;

import java.time.LocalDate;
import suivi.obligation.entity.EntryIntoForce;
import suivi.obligation.entity.Instrument;

/**
 * An instrument as a list shows it.
 *
 * @param body the committee that watches over it
 * @param inForce when the treaty entered into force; null for guidance
 * @param interprets the treaty that a general recommendation or comment is about; null for a treaty
 * @param address of the authentic text
 */
public record InstrumentLine(
        String id,
        Instrument.Kind kind,
        String body,
        String symbol,
        LocalDate adopted,
        LocalDate inForce,
        EntryIntoForce entryIntoForce,
        String interprets,
        String address,
        String name) {

    /** Whether States can be bound by it (O7). */
    public boolean isTreaty() {
        return kind.isTreaty();
    }
}
