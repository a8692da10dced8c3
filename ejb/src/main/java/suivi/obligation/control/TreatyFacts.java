package suivi.obligation.control;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;

import java.time.LocalDate;
import java.util.List;
import suivi.obligation.boundary.InstrumentLine;
import suivi.obligation.boundary.TreatyStanding;
import suivi.obligation.entity.Binding;
import suivi.obligation.entity.TreatyAction;
import suivi.obligation.entity.TreatyStatement;
import suivi.obligation.entity.TreatyStatus;

/**
 * What is recorded of some States and all treaties, in one language; from it any day is told without reading again.
 *
 * @param tree of the treaties about which these States stated something
 */
public record TreatyFacts(
        List<InstrumentLine> treaties,
        List<TreatyAction> actions,
        List<TreatyStatement> statements,
        ProvisionTree tree,
        String language) {

    public TreatyFacts {
        treaties = List.copyOf(treaties);
        actions = List.copyOf(actions);
        statements = List.copyOf(statements);
    }

    /** How every treaty stands towards the State on that day. */
    public List<TreatyStanding> standings(String iso3, LocalDate on) {
        return treaties.stream().map(treaty -> standing(iso3, treaty, on)).toList();
    }

    private TreatyStanding standing(String iso3, InstrumentLine treaty, LocalDate on) {
        List<TreatyAction> acted = actions.stream()
                .filter(action ->
                        action.iso3().equals(iso3) && action.instrument().equals(treaty.id()))
                .toList();
        List<TreatyStatement> stated = statements.stream()
                .filter(statement ->
                        statement.iso3().equals(iso3) && statement.instrument().equals(treaty.id()))
                .toList();
        TreatyStatus status = new TreatyStatus(
                treaty.inForce(),
                treaty.entryIntoForce(),
                acted.stream()
                        .map(action -> new TreatyStatus.Act(action.kind(), action.actedOn()))
                        .toList());
        return new TreatyStanding(
                iso3,
                treaty.id(),
                treaty.name(),
                on,
                binding(status.on(on), stated, on),
                status.boundFrom().orElse(null),
                treaty.inForce(),
                treaty.entryIntoForce(),
                status.waitedForTheTreaty(),
                acted.stream()
                        .sorted(comparing(TreatyAction::actedOn, nullsLast(naturalOrder())))
                        .map(this::line)
                        .toList(),
                stated.stream()
                        .sorted(comparing(TreatyStatement::madeOn, nullsLast(naturalOrder())))
                        .map(statement -> line(statement, on))
                        .toList());
    }

    private TreatyStanding.Action line(TreatyAction action) {
        return new TreatyStanding.Action(
                action.kind(),
                action.actedOn(),
                action.checkedIn(),
                action.basis(),
                action.source(language),
                action.address());
    }

    private TreatyStanding.Statement line(TreatyStatement statement, LocalDate on) {
        return new TreatyStanding.Statement(
                statement.kind(),
                statement.provisions().stream().sorted().toList(),
                tree.touchedBy(statement.provisions()),
                statement.madeOn(),
                statement.withdrawnOn(),
                statement.withdrawnYear(),
                statement.standsOn(on),
                statement.text(language).summary(),
                statement.basis(),
                statement.text(language).source(),
                statement.address());
    }

    private static Binding binding(Binding binding, List<TreatyStatement> statements, LocalDate on) {
        boolean reserved = statements.stream()
                .anyMatch(statement -> statement.kind() == TreatyStatement.Kind.RESERVATION && statement.standsOn(on));
        return binding == Binding.BINDING && reserved ? Binding.BINDING_WITH_RESERVATION : binding;
    }
}
