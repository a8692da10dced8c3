package suivi.recommendation.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.function.Consumer;
import suivi.House;
import suivi.foundation.BusinessException;
import suivi.foundation.Language;
import suivi.foundation.Permission;
import suivi.foundation.Scope;
import suivi.foundation.database.Database;
import suivi.foundation.database.OnEachDatabase;
import suivi.obligation.entity.Binding;
import suivi.recommendation.control.Lines;
import suivi.recommendation.control.Recorder;
import suivi.recommendation.control.ShippedVocabulary;
import suivi.recommendation.entity.Recommendation.Origin;
import suivi.recommendation.entity.RecordState;

class RegisterTest {

    private static final String PUBLISHED = "r.state = suivi.recommendation.entity.RecordState.PUBLISHED";

    @OnEachDatabase
    void r2_aDraftIsThereForThoseWhoRecordInItsCountryAndForNobodyElse(Database database) {
        register(database, house -> {
            String draft = references(
                            house, "r.state = suivi.recommendation.entity.RecordState.DRAFT" + " and r.country = 'MEX'")
                    .get(0);
            assertThatThrownBy(() -> card(house, draft))
                    .isInstanceOfSatisfying(BusinessException.class, refusal -> assertThat(refusal.code())
                            .isEqualTo("not-found.recommendation"));
            house.seenBy("bea", Permission.RECORD_RECOMMENDATION, Scope.country("PHL"));
            assertThatThrownBy(() -> card(house, draft)).isInstanceOf(BusinessException.class);
            house.seenBy("ana", Permission.RECORD_RECOMMENDATION, Scope.country("MEX"));
            assertThat(card(house, draft).line().state()).isEqualTo(RecordState.DRAFT);
        });
    }

    @OnEachDatabase
    void r2_theLinesOfAListAreThoseThatTheViewerMaySee(Database database) {
        register(database, house -> {
            List<Long> all = house.get(EntityManager.class)
                    .createQuery("select r.id from Recommendation r", Long.class)
                    .getResultList();
            assertThat(house.get(Lines.class).of(all, Language.EN).values())
                    .isNotEmpty()
                    .allMatch(line -> line.state().isPublic());
            house.seenBy("ana", Permission.RECORD_RECOMMENDATION, Scope.country("MEX"));
            assertThat(house.get(Lines.class).of(all, Language.EN).values())
                    .filteredOn(line -> !line.state().isPublic())
                    .isNotEmpty()
                    .allMatch(line -> line.country().equals("MEX"));
        });
    }

    @OnEachDatabase
    void r3_theTextIsInTheReadersLanguageAndSaysHowItCameAbout(Database database) {
        register(database, house -> {
            RecommendationCard spanish = house.get(Register.class)
                    .recommendation(references(house, PUBLISHED).get(0), Language.ES);
            assertThat(spanish.line().language()).isEqualTo("es");
            assertThat(spanish.texts())
                    .extracting(RecommendationCard.Text::language)
                    .containsExactly("es", "en");
            assertThat(spanish.texts())
                    .extracting(RecommendationCard.Text::origin)
                    .containsExactlyInAnyOrder(Origin.ORIGINAL, Origin.HUMAN);
        });
    }

    @OnEachDatabase
    void r4_aLinkToWhatDoesNotBindTheCountryIsNotBinding(Database database) {
        register(database, house -> {
            assertThat(references(house, PUBLISHED + " and r.country = 'MDA'"))
                    .flatExtracting(reference -> card(house, reference).links())
                    .filteredOn(link -> link.instrument().equals("CMW"))
                    .isNotEmpty()
                    .allMatch(link -> link.binding() == Binding.NOT_BINDING);
        });
    }

    @OnEachDatabase
    void r6_whatIsFictitiousSaysSo(Database database) {
        register(database, house -> assertThat(references(house, PUBLISHED))
                .isNotEmpty()
                .allMatch(reference -> card(house, reference).line().fictitious()));
    }

    private static List<String> references(House house, String condition) {
        return house.get(EntityManager.class)
                .createQuery("select r.reference from Recommendation r where " + condition, String.class)
                .getResultList();
    }

    private static RecommendationCard card(House house, String reference) {
        return house.get(Register.class).recommendation(reference, Language.EN);
    }

    /** The demonstration's records, and nobody looking. */
    private static void register(Database database, Consumer<House> play) {
        database.scene(entities -> {
            House house = new House(entities);
            Recorder recorder = house.get(Recorder.class);
            ShippedVocabulary.demonstration().forEach(recorder::record);
            house.requestEnds();
            house.get(EntityManager.class).clear();
            play.accept(house);
        });
    }
}
