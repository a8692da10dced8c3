package suivi.foundation.database;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.metamodel.Type;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * Refuses to start where EclipseLink has not woven the entities. Everything would still answer, only with every
 * association read at once and every row compared in full: an installation would know it as slowness, and never why.
 */
@Startup
@Singleton
@DependsOn("Migrations")
public class Weaving {

    /** By name: no class of ours depends on one persistence provider. */
    private static final String WOVEN = "org.eclipse.persistence.internal.weaving.PersistenceWeaved";

    @PersistenceContext(unitName = "suivi")
    private EntityManager entities;

    @PostConstruct
    void check() {
        require(entities.getMetamodel().getEntities().stream()
                .map(Type::getJavaType)
                .toList());
    }

    static void require(Collection<? extends Class<?>> entities) {
        List<String> plain = entities.stream()
                .filter(entity -> !isWoven(entity))
                .map(Class::getName)
                .sorted()
                .toList();
        if (!plain.isEmpty()) {
            throw new IllegalStateException("Weaving is off: EclipseLink has not woven " + String.join(", ", plain)
                    + ". Suivi does not start without it: see that nothing sets eclipselink.weaving, and that nothing"
                    + " loads the entities before their persistence unit.");
        }
    }

    private static boolean isWoven(Class<?> entity) {
        return Stream.of(entity.getInterfaces()).anyMatch(type -> type.getName().equals(WOVEN));
    }
}
