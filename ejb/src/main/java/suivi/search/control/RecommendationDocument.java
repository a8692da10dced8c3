package suivi.search.control;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.hibernate.search.engine.backend.types.Aggregable;
import org.hibernate.search.engine.backend.types.Highlightable;
import org.hibernate.search.engine.backend.types.Norms;
import org.hibernate.search.engine.backend.types.Projectable;
import org.hibernate.search.engine.backend.types.Sortable;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.DocumentId;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.FullTextField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.GenericField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.Indexed;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.KeywordField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.SearchEntity;

/**
 * A recommendation as the index holds it. Whoever changes what is here, or how it is made, counts {@link Index#MAPPING}
 * up.
 *
 * @param version of the record that this was made from
 * @param label symbol and paragraph
 * @param typed every text once more, for words as they are typed
 * @param about names of the country and of the body
 * @param audience who may see it
 * @param provision each provision linked to, and each that it lies in
 * @param link the same, each with the country: {@code CEDAW 6|MEX}
 * @param lacks what it has none of
 */
@SearchEntity
@Indexed(index = Index.RECOMMENDATIONS)
record RecommendationDocument(
        @DocumentId @GenericField(name = "number", sortable = Sortable.YES)
        Long id,

        @GenericField(sortable = Sortable.YES) Integer version,

        @KeywordField(sortable = Sortable.YES) @KeywordField(name = "exactReference", normalizer = Analyzers.EXACT)
        String reference,

        @KeywordField(name = "exactSymbol", normalizer = Analyzers.EXACT)
        String symbol,

        @FullTextField(analyzer = Analyzers.LABEL, norms = Norms.NO)
        String label,

        @FullTextField(
                name = "text_en",
                analyzer = Analyzers.ENGLISH,
                projectable = Projectable.YES,
                highlightable = Highlightable.PLAIN)
        String english,

        @FullTextField(
                name = "text_es",
                analyzer = Analyzers.SPANISH,
                projectable = Projectable.YES,
                highlightable = Highlightable.PLAIN)
        String spanish,

        @FullTextField(
                name = "text_other",
                analyzer = Analyzers.PLAIN,
                projectable = Projectable.YES,
                highlightable = Highlightable.PLAIN)
        List<String> others,

        @FullTextField(analyzer = Analyzers.PLAIN, norms = Norms.NO)
        List<String> typed,

        @FullTextField(analyzer = Analyzers.PLAIN, norms = Norms.NO)
        Set<String> about,

        @KeywordField String audience,
        @KeywordField(aggregable = Aggregable.YES) String country,
        @KeywordField(aggregable = Aggregable.YES) String body,
        @KeywordField(aggregable = Aggregable.YES) String kind,
        @KeywordField(aggregable = Aggregable.YES) String state,
        @KeywordField(aggregable = Aggregable.YES) Set<String> theme,
        @KeywordField(aggregable = Aggregable.YES) Set<String> group,
        @KeywordField(aggregable = Aggregable.YES) Set<String> measure,
        @KeywordField(aggregable = Aggregable.YES) Set<String> instrument,
        @KeywordField Set<String> provision,
        @KeywordField(aggregable = Aggregable.YES) Set<String> link,
        @KeywordField(aggregable = Aggregable.YES) Set<String> lacks,
        @GenericField(sortable = Sortable.YES) LocalDate adopted,
        @GenericField(sortable = Sortable.YES) LocalDate due) {}
