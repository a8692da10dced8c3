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

    /** Every instrument in the language {@code :language}. */
    public static final String SELECT = """
            select new suivi.obligation.boundary.InstrumentLine(
              i.id, i.kind, i.body, i.symbol, i.adopted, i.inForce, i.entryIntoForce, i.interprets, i.address, n)
            from Instrument i join i.names n where key(n) = :language""";

    /** Whether States can be bound by it (O7). */
    public boolean isTreaty() {
        return kind.isTreaty();
    }
}
