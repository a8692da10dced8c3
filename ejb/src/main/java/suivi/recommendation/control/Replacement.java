package suivi.recommendation.control;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import suivi.recommendation.boundary.Content;
import suivi.recommendation.entity.Recommendation;
import suivi.recommendation.entity.TermKind;

/**
 * One term in the place of another.
 *
 * @param from the id of the one that goes
 * @param to the id of the one that comes
 * @param names of the one that goes, by language; records name institutions by them
 * @param newNames of the one that comes
 */
record Replacement(TermKind kind, String from, String to, Map<String, String> names, Map<String, String> newNames) {

    Replacement {
        names = Map.copyOf(names);
        newNames = Map.copyOf(newNames);
    }

    /** What a content says with the one in the place of the other. */
    Content in(Content content) {
        return switch (kind) {
            case THEME -> content.about(in(content.themes()), content.groups());
            case GROUP -> content.about(content.themes(), in(content.groups()));
            case INSTITUTION -> content.ledBy(in(content.institutions()));
            case BODY -> content;
        };
    }

    /** @return whether it changed the record */
    boolean in(Recommendation record) {
        return switch (kind) {
            case THEME -> {
                Set<String> themes = in(record.themes());
                boolean differs = !themes.equals(record.themes());
                record.isAbout(themes, record.groups());
                yield differs;
            }
            case GROUP -> {
                Set<String> groups = in(record.groups());
                boolean differs = !groups.equals(record.groups());
                record.isAbout(record.themes(), groups);
                yield differs;
            }
            case INSTITUTION -> {
                Map<String, String> institutions = in(record.institutions());
                boolean differs = !institutions.equals(record.institutions());
                record.isFollowed(record.isPriority(), record.due(), institutions);
                yield differs;
            }
            case BODY -> {
                record.isOf(to);
                yield true;
            }
        };
    }

    private Set<String> in(Set<String> ids) {
        return ids.stream().map(id -> id.equals(from) ? to : id).collect(toUnmodifiableSet());
    }

    /** Named in any language, it is the other in all of them; what else a record says beside it stays. */
    private Map<String, String> in(Map<String, String> said) {
        Map<String, String> others = new HashMap<>(said);
        names.forEach(others::remove);
        if (others.size() == said.size()) {
            return said;
        }
        newNames.forEach(others::putIfAbsent);
        return others;
    }
}
