package suivi.search.control;

import jakarta.persistence.EntityManager;
import java.nio.file.Path;
import java.util.Collection;
import suivi.House;
import suivi.foundation.database.Database;
import suivi.recommendation.control.RecommendationsChanged;
import suivi.recommendation.control.Recorder;
import suivi.recommendation.control.Recording;

/** A house with an index that follows it, for the tests of this component; all that is written is rolled back. */
public final class Shelf implements AutoCloseable {

    public final House house;

    private final EntityManager entities;

    /** Open, and empty but for the provisions. */
    public Shelf(Database database, Path folder) {
        entities = database.open();
        house = new House(entities).setting("suivi.index", folder.toString());
        house.heardBy(event -> house.get(Outbox.class).note((RecommendationsChanged) event));
        house.get(Indexing.class).start();
        follow();
    }

    public Shelf with(Collection<Recording> recordings) {
        recordings.forEach(house.get(Recorder.class)::record);
        house.requestEnds();
        entities.clear();
        return this;
    }

    /** Rounds until there is nothing to do. */
    public Shelf follow() {
        boolean more = true;
        while (more) {
            more = house.get(Indexing.class).work();
        }
        return this;
    }

    @Override
    public void close() {
        house.get(Index.class).close();
        entities.getTransaction().rollback();
        entities.close();
    }
}
