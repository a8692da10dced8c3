package suivi.search.boundary;

import java.util.List;
import suivi.obligation.entity.Binding;

/**
 * A provision that a recommendation may serve, and why it is suggested (S15).
 *
 * @param provision its key, such as {@code CEDAW 11(1)(d)}
 * @param summary in our words; null where there is none
 * @param binding how it binds the country on the day of the document
 * @param words of the recommendation that tell it from others and that the provision shares, as they stand there
 * @param linked references of similar recommendations that are linked to it, the most similar first
 */
public record LinkSuggestion(
        String provision,
        String instrument,
        String path,
        String heading,
        String summary,
        Binding binding,
        List<String> words,
        List<String> linked) {

    public LinkSuggestion {
        words = List.copyOf(words);
        linked = List.copyOf(linked);
    }
}
