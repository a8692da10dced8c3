package suivi.obligation.boundary;

import java.time.LocalDate;
import java.util.List;
import suivi.obligation.entity.Basis;
import suivi.obligation.entity.Binding;
import suivi.obligation.entity.EntryIntoForce;
import suivi.obligation.entity.TreatyAction;
import suivi.obligation.entity.TreatyStatement;

/**
 * How one treaty stands towards one State on one day, with everything that rests on.
 *
 * @param on the day asked for
 * @param boundFrom the first day on which it binds the State; null where there is none or it cannot be told
 * @param treatyInForce when the treaty itself entered into force
 * @param rule when it enters into force for a State that consents later
 * @param waitedForTheTreaty whether the treaty's own entry into force decided {@code boundFrom}, not the rule
 * @param actions what the State did, oldest first
 * @param statements reservations and declarations, oldest first, withdrawn ones too
 */
public record TreatyStanding(
        String country,
        String instrument,
        String instrumentName,
        LocalDate on,
        Binding binding,
        LocalDate boundFrom,
        LocalDate treatyInForce,
        EntryIntoForce rule,
        boolean waitedForTheTreaty,
        List<Action> actions,
        List<Statement> statements) {

    /**
     * @param day null where it is not known
     * @param checkedIn the year until which somebody looked; null where the fact does not depend on it
     */
    public record Action(
            TreatyAction.Kind kind, LocalDate day, Integer checkedIn, Basis basis, String source, String address) {}

    /**
     * @param withdrawnYear of the withdrawal where its day is not known
     * @param standing whether it stands on the day asked for (O8)
     * @param provisions ids; empty where it concerns the treaty as a whole
     * @param touched ids of these provisions, of what they stand in, and of what lies in them
     */
    public record Statement(
            TreatyStatement.Kind kind,
            List<String> provisions,
            List<String> touched,
            LocalDate madeOn,
            LocalDate withdrawnOn,
            Integer withdrawnYear,
            boolean standing,
            String summary,
            Basis basis,
            String source,
            String address) {

        public Statement {
            provisions = List.copyOf(provisions);
            touched = List.copyOf(touched);
        }
    }

    public TreatyStanding {
        actions = List.copyOf(actions);
        statements = List.copyOf(statements);
    }

    /** Whether what binds rests on a fact that nobody has checked yet (O6). */
    public boolean isBackground() {
        return actions.stream()
                .anyMatch(action -> action.kind() != TreatyAction.Kind.SIGNATURE && action.basis() == Basis.BACKGROUND);
    }

    /** How one provision of the treaty stands: a reservation counts only where it touches it (O8). */
    public Binding bindingOn(String provision) {
        return binding == Binding.BINDING_WITH_RESERVATION
                        && reservationsOn(provision).isEmpty()
                ? Binding.BINDING
                : binding;
    }

    /** The reservations that stand on that day and touch the provision: on it, on what it stands in, or within it. */
    public List<Statement> reservationsOn(String provision) {
        return statements.stream()
                .filter(statement -> statement.kind() == TreatyStatement.Kind.RESERVATION && statement.standing())
                .filter(statement ->
                        statement.provisions().isEmpty() || statement.touched().contains(provision))
                .toList();
    }
}
