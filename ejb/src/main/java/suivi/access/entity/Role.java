package suivi.access.entity;

import suivi.foundation.Scope;

/** The roles of the house, each with the kind of scope it is granted in (A10). */
public enum Role {
    SUBMITTER(Scope.Kind.ORGANISATION),
    FOCAL_POINT(Scope.Kind.COUNTRY),
    COORDINATOR(Scope.Kind.COUNTRY),
    /** Reads sealed originals and identities of a country, each reading recorded. */
    CUSTODIAN(Scope.Kind.COUNTRY),
    EXPERT(Scope.Kind.COMMITTEE),
    RAPPORTEUR(Scope.Kind.COMMITTEE),
    AUDITOR(Scope.Kind.EVERYWHERE),
    ADMINISTRATOR(Scope.Kind.EVERYWHERE);

    private final Scope.Kind scopeKind;

    Role(Scope.Kind scopeKind) {
        this.scopeKind = scopeKind;
    }

    public Scope.Kind scopeKind() {
        return scopeKind;
    }

    /** In its own kind of scope; a coordinator of the demonstration also holds every country, which no desk grants. */
    public boolean holdsIn(Scope scope) {
        return scope.kind() == scopeKind || this == COORDINATOR && scope.kind() == Scope.Kind.EVERYWHERE;
    }
}
