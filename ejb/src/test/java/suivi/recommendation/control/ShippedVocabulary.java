package suivi.recommendation.control;

import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;

/** Opens the production loading of the vocabulary, and the demonstration's records, to the tests of other packages. */
public final class ShippedVocabulary {

    private ShippedVocabulary() {}

    /** @param loaded told the name of each file that was read */
    public static void load(EntityManager entities, Clock clock, Consumer<String> loaded) {
        VocabularyData.bringUpToDate(entities, clock, loaded);
    }

    /** Another file than the one that is shipped. */
    public static void load(EntityManager entities, JsonObject file) {
        Vocabulary.load(entities, file);
    }

    public static List<Recording> demonstration() {
        return DemonstrationRecords.recordings();
    }
}
