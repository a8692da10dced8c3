package suivi.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.metamodel.Type;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class WeavingIT {

    @PersistenceContext(unitName = "suivi")
    private EntityManager entities;

    @Test
    void everyEntityIsWoven() {
        assertThat(entities.getMetamodel().getEntities())
                .isNotEmpty()
                .extracting(Type::getJavaType)
                .allSatisfy(entity -> assertThat(entity.getInterfaces())
                        .extracting(Class::getName)
                        .contains("org.eclipse.persistence.internal.weaving.PersistenceWeaved"));
    }
}
