package suivi.ledger.control;

import java.util.regex.Pattern;

/**
 * What is to be recorded.
 *
 * @param actor a person's id, or null for somebody without an account
 * @param name component and verb, such as {@code access.sign-in}
 * @param subjectType the kind of record, in the singular: {@code person}, {@code instrument}
 * @param subjectKey the record's id; never a name or content
 * @param revision of the record, or null where it has none
 * @param country ISO 3166-1 alpha-3, or null where the act concerns none
 * @param digest SHA-256 of the content, or null where there is none
 */
public record Act(
        String actor,
        String name,
        String subjectType,
        String subjectKey,
        Integer revision,
        String country,
        String digest) {

    private static final Pattern NAME = Pattern.compile("[a-z]+\\.[a-z-]+");

    public Act {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("An act is named component.verb, not " + name);
        }
    }

    public static Act of(String actor, String name, String subjectType, String subjectKey) {
        return new Act(actor, name, subjectType, subjectKey, null, null, null);
    }

    public Act withDigest(String contentDigest) {
        return new Act(actor, name, subjectType, subjectKey, revision, country, contentDigest);
    }
}
