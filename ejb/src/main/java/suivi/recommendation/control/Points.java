package suivi.recommendation.control;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import suivi.foundation.BusinessException;
import suivi.recommendation.boundary.Content;
import suivi.recommendation.entity.Point;
import suivi.recommendation.entity.Recommendation;

/** The points of a recommendation. A letter names the same point for as long as it is there. */
@ApplicationScoped
public class Points {

    @PersistenceContext(unitName = "suivi")
    private EntityManager entities;

    /** In their order. */
    public List<Point> of(Recommendation recommendation) {
        return entities.createQuery(
                        "select p from Point p where p.recommendation = :id order by p.sortOrder", Point.class)
                .setParameter("id", recommendation.id())
                .getResultList();
    }

    /**
     * Makes them these. A point that is linked to a provision is not taken away: {@code point.linked} names it, and its
     * links go first.
     */
    void become(Recommendation recommendation, List<Content.Point> wanted) {
        Map<String, Point> held = of(recommendation).stream().collect(toMap(Point::letter, point -> point));
        int place = 0;
        for (Content.Point each : wanted) {
            Point known = held.remove(each.letter());
            if (known == null) {
                entities.persist(new Point(recommendation, each.letter(), place, each.texts()));
            } else {
                known.says(place, each.texts());
            }
            place++;
        }
        held.values().forEach(this::remove);
    }

    private void remove(Point point) {
        boolean linked = !entities.createQuery("select l.id from ObligationLink l where l.point = :point", String.class)
                .setParameter("point", point.id())
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
        if (linked) {
            throw BusinessException.invalid("points", "point.linked", point.letter());
        }
        entities.remove(point);
    }
}
