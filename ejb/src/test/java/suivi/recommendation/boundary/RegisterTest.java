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
import suivi.recommendation.boundary.Register.Sort;
import suivi.recommendation.control.Recorder;
import suivi.recommendation.control.ShippedVocabulary;
import suivi.recommendation.entity.Kind;
import suivi.recommendation.entity.Recommendation.Origin;
import suivi.recommendation.entity.RecordState;

class RegisterTest {

    @OnEachDatabase
    void r2_thePublicSeesWhatIsPublishedAndNothingElse(Database database) {
        register(database, house -> {
            assertThat(all(house, RegisterFilter.NONE))
                    .isNotEmpty()
                    .allMatch(line -> line.state() == RecordState.PUBLISHED);
            assertThat(all(house, inState(RecordState.DRAFT))).isEmpty();
            assertThat(all(house, inState(RecordState.IN_REVIEW))).isEmpty();
        });
    }

    @OnEachDatabase
    void r2_aCoordinatorAlsoSeesTheDraftsOfHerCountryAndOfNoOther(Database database) {
        register(database, house -> {
            house.seenBy("ana", Permission.RECORD_RECOMMENDATION, Scope.country("MEX"));
            List<RecommendationLine> drafts = all(house, inState(RecordState.DRAFT));
            assertThat(drafts).isNotEmpty().allMatch(line -> line.country().equals("MEX"));
            house.seenBy("bea", Permission.RECORD_RECOMMENDATION, Scope.country("PHL"));
            String reference = drafts.get(0).reference();
            assertThatThrownBy(() -> house.get(Register.class).recommendation(reference, Language.EN))
                    .isInstanceOfSatisfying(BusinessException.class, refusal -> assertThat(refusal.code())
                            .isEqualTo("not-found.recommendation"));
            assertThat(house.get(Register.class)
                            .recommendations(inState(RecordState.DRAFT), Sort.NEWEST, 0, 1, Language.EN)
                            .total())
                    .isEqualTo(all(house, inState(RecordState.DRAFT)).size());
        });
    }

    @OnEachDatabase
    void r2_whoRecordsEverywhereSeesTheDraftsOfEveryCountry(Database database) {
        register(database, house -> {
            house.seenBy("ana", Permission.RECORD_RECOMMENDATION, Scope.EVERYWHERE);
            assertThat(all(house, inState(RecordState.DRAFT)))
                    .extracting(RecommendationLine::country)
                    .contains("MDA", "MEX", "PHL");
        });
    }

    @OnEachDatabase
    void aListHoldsRecommendationsAndAConcernOnlyWhereItIsAskedFor(Database database) {
        register(database, house -> {
            String reference = all(house, RegisterFilter.NONE).get(0).reference();
            house.get(EntityManager.class)
                    .createQuery("update Recommendation r set r.kind = :kind where r.reference = :reference")
                    .setParameter("kind", Kind.CONCERN)
                    .setParameter("reference", reference)
                    .executeUpdate();
            assertThat(all(house, RegisterFilter.NONE))
                    .extracting(RecommendationLine::reference)
                    .isNotEmpty()
                    .doesNotContain(reference);
            assertThat(all(house, new RegisterFilter(null, null, null, null, null, null, Kind.CONCERN, null, null)))
                    .extracting(RecommendationLine::reference)
                    .containsExactly(reference);
        });
    }

    @OnEachDatabase
    void r3_theTextIsInTheReadersLanguageAndSaysHowItCameAbout(Database database) {
        register(database, house -> {
            String reference = all(house, RegisterFilter.NONE).get(0).reference();
            RecommendationCard spanish = house.get(Register.class).recommendation(reference, Language.ES);
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
            List<RecommendationLine> moldovasOnTheCmw =
                    all(house, new RegisterFilter("MDA", null, "CMW", null, null, null, null, null, null));
            assertThat(moldovasOnTheCmw).isNotEmpty();
            assertThat(moldovasOnTheCmw)
                    .flatExtracting(line -> house.get(Register.class)
                            .recommendation(line.reference(), Language.EN)
                            .links())
                    .filteredOn(link -> link.instrument().equals("CMW"))
                    .isNotEmpty()
                    .allMatch(link -> link.binding() == Binding.NOT_BINDING);
        });
    }

    @OnEachDatabase
    void r6_whatIsFictitiousSaysSoInTheList(Database database) {
        register(database, house -> assertThat(all(house, RegisterFilter.NONE))
                .allMatch(RecommendationLine::fictitious));
    }

    @OnEachDatabase
    void aListIsNarrowedByEachFilter(Database database) {
        register(database, house -> {
            assertThat(all(house, new RegisterFilter("PHL", null, null, null, null, null, null, null, null)))
                    .isNotEmpty()
                    .allMatch(line -> line.country().equals("PHL"));
            assertThat(all(house, new RegisterFilter(null, "UPR", null, null, null, null, null, null, null)))
                    .isNotEmpty()
                    .allMatch(line -> line.body().equals("UPR"));
            RecommendationCard some = house.get(Register.class)
                    .recommendation(all(house, RegisterFilter.NONE).get(0).reference(), Language.EN);
            String theme = some.themes().get(0).id();
            assertThat(all(house, new RegisterFilter(null, null, null, null, theme, null, null, null, null)))
                    .extracting(RecommendationLine::reference)
                    .contains(some.line().reference());
            assertThat(all(house, new RegisterFilter(null, null, null, null, "reservations", null, null, null, null)))
                    .extracting(RecommendationLine::reference)
                    .doesNotContain(some.line().reference());
            String provision = some.links().get(0).provision();
            assertThat(all(house, new RegisterFilter(null, null, null, provision, null, null, null, null, null)))
                    .extracting(RecommendationLine::reference)
                    .contains(some.line().reference());
        });
    }

    @OnEachDatabase
    void thePagesOfAListMakeTheWholeList(Database database) {
        register(database, house -> {
            List<RecommendationLine> whole = all(house, RegisterFilter.NONE);
            var second = house.get(Register.class).recommendations(RegisterFilter.NONE, Sort.NEWEST, 1, 7, Language.EN);
            assertThat(second.items()).isEqualTo(whole.subList(7, 14));
            assertThat(second.total()).isEqualTo(whole.size());
        });
    }

    @OnEachDatabase
    void r2_theExplorerCountsPublishedOnesOnly(Database database) {
        register(database, house -> {
            house.seenBy("ana", Permission.RECORD_RECOMMENDATION, Scope.country("MDA"));
            long counted = house.get(Register.class).counts("CEDAW").stream()
                    .filter(count ->
                            count.country().equals("MDA") && count.provision().equals("CEDAW 6"))
                    .mapToLong(ProvisionCount::recommendations)
                    .sum();
            long listed = all(house, new RegisterFilter("MDA", null, null, "CEDAW 6", null, null, null, null, null))
                    .size();
            assertThat(counted).isPositive().isEqualTo(listed);
        });
    }

    private static RegisterFilter inState(RecordState state) {
        return new RegisterFilter(null, null, null, null, null, null, null, null, state);
    }

    private static List<RecommendationLine> all(House house, RegisterFilter filter) {
        return house.get(Register.class)
                .recommendations(filter, Sort.NEWEST, 0, 200, Language.EN)
                .items();
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
