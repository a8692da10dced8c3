package suivi.obligation.boundary;

import java.time.LocalDate;
import java.util.List;
import suivi.obligation.entity.Binding;
import suivi.obligation.entity.Crosswalk;

/**
 * How one provision binds one State on one day, and what does instead where it does not (O14).
 *
 * @param country ISO 3166-1 alpha-3
 * @param reservations that stand on that day and touch the provision
 * @param alternatives what binds the State on that day, the nearest first; none where the provision itself binds
 */
public record BindingCard(
        ProvisionLine provision,
        String country,
        LocalDate on,
        Binding binding,
        List<TreatyStanding.Statement> reservations,
        List<Alternative> alternatives) {

    /**
     * A provision that binds, and the way to it.
     *
     * @param provision its key
     * @param at where the way begins: the provision that was asked about, one that it stands in, or one that lies in it
     * @param relation of the crosswalk there
     * @param reason of that crosswalk; null where the text itself names the other (O13)
     * @param via the paragraph of guidance that it leads over, which relates to the one and names the other; else null
     */
    public record Alternative(
            String provision,
            String instrument,
            String path,
            String heading,
            String at,
            Crosswalk.Relation relation,
            String reason,
            String via) {}

    public BindingCard {
        reservations = List.copyOf(reservations);
        alternatives = List.copyOf(alternatives);
    }

    /** Whether it binds as it stands, or is guidance, which never does (O7). */
    public boolean isUsual() {
        return binding == Binding.BINDING || binding == Binding.GUIDANCE;
    }
}
