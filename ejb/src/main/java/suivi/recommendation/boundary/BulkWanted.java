package suivi.recommendation.boundary;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import suivi.foundation.BusinessException;
import suivi.recommendation.entity.BulkAct;

/**
 * What is to be done to many records together.
 *
 * @param references of the records, each once, 1 to {@value #MOST}
 * @param theme an id of the codebook, where a theme is added
 * @param institutions by language, where the lead institution is named
 */
public record BulkWanted(List<String> references, BulkAct.Kind kind, String theme, Map<String, String> institutions) {

    /** As many as a page of a list. */
    public static final int MOST = 200;

    public BulkWanted {
        references = references == null ? List.of() : List.copyOf(new LinkedHashSet<>(references));
        institutions = institutions == null ? Map.of() : Map.copyOf(institutions);
        if (references.isEmpty()) {
            throw BusinessException.invalid("references", "required");
        }
        if (references.size() > MOST) {
            throw BusinessException.invalid("references", "bulk.too-many", Integer.toString(MOST));
        }
        if (kind == null) {
            throw BusinessException.invalid("kind", "required");
        }
        if (kind == BulkAct.Kind.THEME && (theme == null || theme.isBlank())) {
            throw BusinessException.invalid("theme", "required");
        }
        if (kind == BulkAct.Kind.INSTITUTION && institutions.isEmpty()) {
            throw BusinessException.invalid("institution", "required");
        }
    }

    /** What the act is remembered by. */
    String term() {
        return switch (kind) {
            case THEME -> theme;
            case INSTITUTION -> new TreeMap<>(institutions).firstEntry().getValue();
            case SEND, PUBLISH -> null;
        };
    }
}
