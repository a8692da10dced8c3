package suivi.obligation.boundary;

import java.util.List;
import suivi.obligation.entity.Crosswalk;

/**
 * One provision with its surroundings.
 *
 * @param path from the part down to its parent
 * @param children what stands in it, in order
 * @param cites what it relates to, as far as the crosswalk records
 * @param citedBy what relates to it
 */
public record ProvisionCard(
        InstrumentLine instrument,
        ProvisionLine provision,
        List<ProvisionLine> path,
        List<ProvisionLine> children,
        List<Link> cites,
        List<Link> citedBy) {

    /**
     * The other end of one crosswalk.
     *
     * @param reason why the two relate; null where the text itself names the other (O13)
     */
    public record Link(
            Crosswalk.Relation relation, String id, String instrument, String path, String heading, String reason) {}

    public ProvisionCard {
        path = List.copyOf(path);
        children = List.copyOf(children);
        cites = List.copyOf(cites);
        citedBy = List.copyOf(citedBy);
    }
}
