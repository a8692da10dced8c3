package suivi.search.control;

import java.util.List;
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
 * A provision as the index holds it.
 *
 * @param key such as {@code CEDAW 11(1)(d)}
 * @param place among all provisions
 * @param typed every heading once more, for words as they are typed
 * @param english the summary, then the wording where there is one
 */
@SearchEntity
@Indexed(index = Index.PROVISIONS)
record ProvisionDocument(
        @DocumentId
        @KeywordField(name = "exactKey", normalizer = Analyzers.EXACT)
        @FullTextField(name = "label", analyzer = Analyzers.LABEL, norms = Norms.NO)
        String key,

        @GenericField(sortable = Sortable.YES) Integer place,

        @FullTextField(name = "heading_en", analyzer = Analyzers.ENGLISH)
        String englishHeading,

        @FullTextField(name = "heading_es", analyzer = Analyzers.SPANISH)
        String spanishHeading,

        @FullTextField(analyzer = Analyzers.PLAIN, norms = Norms.NO)
        List<String> typed,

        @FullTextField(
                name = "text_en",
                analyzer = Analyzers.ENGLISH,
                projectable = Projectable.YES,
                highlightable = Highlightable.PLAIN)
        List<String> english,

        @FullTextField(
                name = "text_es",
                analyzer = Analyzers.SPANISH,
                projectable = Projectable.YES,
                highlightable = Highlightable.PLAIN)
        List<String> spanish) {}
