package suivi.foundation;

import java.util.Objects;

/**
 * Where a role holds and where a call acts: a country (ISO 3166-1 alpha-3), an organisation, a committee (its
 * body, such as {@code CEDAW}), or the whole installation.
 */
public record Scope(Kind kind, String key) {

    /** A role over everything, as an administrator's or an auditor's. */
    public static final Scope EVERYWHERE = new Scope(Kind.EVERYWHERE, "*");

    public enum Kind {
        COUNTRY,
        ORGANISATION,
        COMMITTEE,
        EVERYWHERE
    }

    public Scope {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(key, "key");
    }

    public static Scope country(String iso3) {
        return new Scope(Kind.COUNTRY, iso3);
    }

    public static Scope organisation(String id) {
        return new Scope(Kind.ORGANISATION, id);
    }

    public static Scope committee(String body) {
        return new Scope(Kind.COMMITTEE, body);
    }

    /** Whether a role granted here holds there. */
    public boolean covers(Scope there) {
        return kind == Kind.EVERYWHERE || equals(there);
    }
}
