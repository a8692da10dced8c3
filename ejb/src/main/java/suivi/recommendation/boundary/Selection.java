package suivi.recommendation.boundary;

import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import suivi.recommendation.control.Visibility;
import suivi.recommendation.entity.Kind;
import suivi.recommendation.entity.RecordState;

/** The condition under which a recommendation {@code r} is in a list: the filter, and what the viewer may see. */
final class Selection {

    private final Visibility visibility;

    private final List<String> conditions = new ArrayList<>();

    private final Map<String, Object> parameters = new HashMap<>();

    Selection(RegisterFilter filter, Visibility visibility) {
        this.visibility = visibility;
        conditions.add(visibility.condition("r"));
        where("r.state = :state", "state", filter.state() == null ? RecordState.PUBLISHED : filter.state());
        where("r.kind = :kind", "kind", filter.kind() == null ? Kind.RECOMMENDATION : filter.kind());
        where("r.country = :country", "country", filter.country());
        where("r.body = :body", "body", filter.body());
        where(":theme member of r.themes", "theme", filter.theme());
        where(":personGroup member of r.groups", "personGroup", filter.group());
        where(":measure member of r.measures", "measure", filter.measure());
        linkedTo(filter);
    }

    /** To a provision or what lies in it, or to any of an instrument: keys of what lies in it begin with its own. */
    private void linkedTo(RegisterFilter filter) {
        if (filter.provision() != null) {
            conditions.add("exists (select l from ObligationLink l where l.recommendation = r.id"
                    + " and (l.provision = :provision or l.provision like :within))");
            parameters.put("provision", filter.provision());
            parameters.put("within", filter.provision() + "(%");
        } else if (filter.instrument() != null) {
            conditions.add("exists (select l from ObligationLink l where l.recommendation = r.id"
                    + " and l.provision like :within)");
            parameters.put("within", filter.instrument() + " %");
        }
    }

    private void where(String condition, String name, Object value) {
        if (value != null) {
            conditions.add(condition);
            parameters.put(name, value);
        }
    }

    String condition() {
        return String.join(" and ", conditions);
    }

    <T> TypedQuery<T> apply(TypedQuery<T> query) {
        parameters.forEach(query::setParameter);
        return visibility.apply(query);
    }
}
