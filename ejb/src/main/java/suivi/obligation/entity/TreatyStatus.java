package suivi.obligation.entity;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What a State did about one treaty, and what follows from it on any day. A pure reading of recorded facts.
 *
 * @param inForce when the treaty itself entered into force; null while it has not
 * @param entry the rule for a State that consents later
 * @param acts what the State did, in any order
 */
public record TreatyStatus(LocalDate inForce, EntryIntoForce entry, List<Act> acts) {

    /** @param day null where it is not known */
    public record Act(TreatyAction.Kind kind, LocalDate day) {}

    public TreatyStatus {
        acts = List.copyOf(acts);
    }

    /** How the treaty stands towards the State on that day (O2 to O5). */
    public Binding on(LocalDate day) {
        if (acts.isEmpty()
                || acts.stream().anyMatch(act -> act.day() == null && act.kind().isConsent())) {
            return Binding.UNKNOWN;
        }
        Optional<LocalDate> consent = consent();
        if (consent.isPresent() && !day.isBefore(consent.get())) {
            return boundFrom().filter(from -> !day.isBefore(from)).isPresent()
                    ? Binding.BINDING
                    : Binding.NOT_YET_IN_FORCE;
        }
        boolean signed = first(kind -> kind == TreatyAction.Kind.SIGNATURE)
                .filter(date -> !day.isBefore(date))
                .isPresent();
        if (signed) {
            return Binding.SIGNED;
        }
        boolean signedSomeDay =
                acts.stream().anyMatch(act -> act.day() == null && act.kind() == TreatyAction.Kind.SIGNATURE);
        return signedSomeDay ? Binding.UNKNOWN : Binding.NOT_BINDING;
    }

    /** The first day on which the treaty binds the State; empty where it has not consented or cannot be told. */
    public Optional<LocalDate> boundFrom() {
        if (inForce == null) {
            return Optional.empty();
        }
        return consent().map(entry::after).map(own -> own.isAfter(inForce) ? own : inForce);
    }

    /** Whether the treaty's own entry into force decided the day, rather than the State's (O2). */
    public boolean waitedForTheTreaty() {
        return inForce != null
                && consent()
                        .map(entry::after)
                        .filter(own -> own.isBefore(inForce))
                        .isPresent();
    }

    private Optional<LocalDate> consent() {
        return first(TreatyAction.Kind::isConsent);
    }

    private Optional<LocalDate> first(Predicate<TreatyAction.Kind> kinds) {
        return acts.stream()
                .filter(act -> kinds.test(act.kind()) && act.day() != null)
                .map(Act::day)
                .min(Comparator.naturalOrder());
    }
}
