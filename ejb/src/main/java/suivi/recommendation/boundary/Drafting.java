package suivi.recommendation.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import suivi.foundation.BusinessException;
import suivi.foundation.Guarded;
import suivi.foundation.Public;
import suivi.recommendation.control.Differences;
import suivi.recommendation.control.Fields;
import suivi.recommendation.control.Hints;
import suivi.recommendation.control.Letters;
import suivi.recommendation.control.NewRecords;

/** Help for whoever writes a recommendation. It reads nothing of the register, so that anybody may ask. */
@Stateless
@Guarded
public class Drafting {

    private static final int LONGEST = 20_000;

    @Inject
    private NewRecords newRecords;

    /** A paragraph split at its letters; a proposal, which whoever pasted it corrects. */
    @Public
    public Split split(String paragraph) {
        return Letters.split(checked(paragraph));
    }

    /** What would make it hard to follow (R13). */
    @Public
    public Set<Hint> hints(Content content) {
        content.texts().values().forEach(Drafting::checked);
        return Hints.of(content);
    }

    /** When a follow-up falls due by that body's rule; empty where it has none (R12). */
    @Public
    public Optional<LocalDate> due(String body, LocalDate adopted) {
        return Optional.ofNullable(newRecords.due(body, adopted));
    }

    /** What differs between two ways of writing it, field by field and word by word. */
    @Public
    public List<Difference> differences(Content before, Content after) {
        return Differences.between(Fields.of(before), Fields.of(after));
    }

    private static String checked(String text) {
        if (text == null || text.isBlank()) {
            throw BusinessException.invalid("text", "required");
        }
        if (text.length() > LONGEST) {
            throw BusinessException.invalid("text", "too-long", Integer.toString(LONGEST));
        }
        return text;
    }
}
