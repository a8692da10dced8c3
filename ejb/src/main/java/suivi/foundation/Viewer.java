package suivi.foundation;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Who is looking: a person with what she was granted, or nobody. Read afresh for each request, so that a
 * revoked role is gone at once.
 *
 * @param personId null for somebody without an account
 * @param byToken whether an API token brought her here, and not she herself
 * @param awaitsFactor whether her roles give her nothing until she has set up a second factor
 */
public record Viewer(String personId, String name, Set<Grant> grants, boolean byToken, boolean awaitsFactor) {

    public static final Viewer NOBODY = new Viewer(null, null, Set.of());

    /** One permission in one scope. */
    public record Grant(Permission permission, Scope scope) {}

    public Viewer {
        grants = Set.copyOf(grants);
    }

    /** Somebody who came herself. */
    public Viewer(String personId, String name, Set<Grant> grants) {
        this(personId, name, grants, false);
    }

    public Viewer(String personId, String name, Set<Grant> grants, boolean byToken) {
        this(personId, name, grants, byToken, false);
    }

    public boolean isSignedIn() {
        return personId != null;
    }

    public Optional<String> person() {
        return Optional.ofNullable(personId);
    }

    /** Whether she may do what needs no scope, or may do it somewhere. */
    public boolean may(Permission permission) {
        return switch (permission) {
            case USE_OWN_ACCOUNT -> isSignedIn();
            case CHANGE_OWN_CREDENTIALS -> isSignedIn() && !byToken;
            default -> grants.stream().anyMatch(grant -> grant.permission() == permission);
        };
    }

    /** Whether she may do it in at least one of these scopes. */
    public boolean may(Permission permission, Collection<Scope> there) {
        return grants.stream()
                .anyMatch(grant ->
                        grant.permission() == permission && there.stream().anyMatch(grant.scope()::covers));
    }

    /** Where she may: what a query narrows its rows to. */
    public Set<Scope> scopesOf(Permission permission) {
        return grants.stream()
                .filter(grant -> grant.permission() == permission)
                .map(Grant::scope)
                .collect(Collectors.toUnmodifiableSet());
    }
}
