package suivi.search.control;

import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.BooleanPredicateClausesStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import suivi.recommendation.boundary.RegisterFilter;
import suivi.recommendation.control.Visibility;

/**
 * What a query of the index is narrowed to. No query of recommendations is made without it, so that hits, counts, facets,
 * suggestions and snippets all hold what the viewer may see and nothing else (S3).
 */
record Narrowing(SearchPredicateFactory predicates, Visibility visibility) {

    /** What the viewer may see. */
    SearchPredicate visible() {
        return visibility.everywhere()
                ? predicates.matchAll().toPredicate()
                : predicates
                        .terms()
                        .field("audience")
                        .matchingAny(visibility.audiences())
                        .toPredicate();
    }

    /** What the viewer may see of what fits, in the order of how well it does. */
    SearchPredicate to(SearchPredicate fitting) {
        return predicates.bool().must(fitting).filter(visible()).toPredicate();
    }

    /**
     * What the viewer may see of what fits and the filter leaves.
     *
     * @param without the field by which it is not narrowed; null where by all
     */
    SearchPredicate to(SearchPredicate fitting, RegisterFilter filter, Field without) {
        BooleanPredicateClausesStep<?, ?> all = predicates.bool().must(fitting).filter(visible());
        for (Field field : Field.values()) {
            String wanted = field.wanted(filter);
            if (wanted != null && field != without) {
                all.filter(predicates.match().field(field.key()).matching(wanted));
            }
        }
        return all.toPredicate();
    }
}
