package suivi.recommendation.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import suivi.foundation.BusinessException;
import suivi.foundation.BusinessException.Violation;
import suivi.foundation.Language;
import suivi.obligation.boundary.Obligations;
import suivi.obligation.entity.Binding;
import suivi.recommendation.boundary.NewLink;
import suivi.recommendation.entity.Point;
import suivi.recommendation.entity.Recommendation;

/** What a proposed link must be: to a provision that is there, of a point that is there, with a reason where it needs one. */
@ApplicationScoped
public class LinkRules {

    private static final int LONGEST_REASON = 1_000;

    /** Guidance binds nobody: that it is linked needs no explanation. */
    private static final Set<Binding> NEEDS_NO_REASON = EnumSet.of(Binding.BINDING, Binding.GUIDANCE);

    @Inject
    private Obligations obligations;

    @Inject
    private Points points;

    @Inject
    private Links links;

    /** @return the point that it links, or null where the whole */
    public Point check(Recommendation record, NewLink wanted) {
        List<Violation> violations = new ArrayList<>();
        Point point = point(record, wanted.letter(), violations);
        checkReasons(wanted, violations);
        if (wanted.relation() == null) {
            violations.add(new Violation("relation", "required", List.of()));
        }
        if (wanted.provision() == null || wanted.provision().isBlank()) {
            violations.add(new Violation("provision", "required", List.of()));
        } else if (obligations
                .provisions(List.of(wanted.provision()), Language.EN)
                .isEmpty()) {
            violations.add(new Violation("provision", "link.provision", List.of(wanted.provision())));
        } else if (wanted.reasons().isEmpty() && !NEEDS_NO_REASON.contains(links.binding(record, wanted.provision()))) {
            violations.add(new Violation("reason", "link.reason", List.of(wanted.provision())));
        }
        if (!violations.isEmpty()) {
            throw BusinessException.invalid(violations);
        }
        if (links.isThere(record, point, wanted.provision())) {
            throw BusinessException.conflict("link.exists", wanted.provision());
        }
        return point;
    }

    private Point point(Recommendation record, String letter, List<Violation> violations) {
        if (letter == null) {
            return null;
        }
        Point found = points.of(record).stream()
                .filter(point -> point.letter().equals(letter))
                .findFirst()
                .orElse(null);
        if (found == null) {
            violations.add(new Violation("point", "link.point", List.of(letter)));
        }
        return found;
    }

    private static void checkReasons(NewLink wanted, List<Violation> violations) {
        wanted.reasons().forEach((language, reason) -> {
            if (Language.find(language).isEmpty()) {
                violations.add(new Violation("reason", "language.unknown", List.of(language)));
            } else if (reason.length() > LONGEST_REASON) {
                violations.add(new Violation("reason", "too-long", List.of(Integer.toString(LONGEST_REASON))));
            }
        });
    }
}
