package suivi.access.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import suivi.foundation.Scope;

/** A role somebody holds in a scope, from when it was granted until it is revoked. Kept after that. */
@Entity
@Table(name = "role_grant")
public class RoleGrant {

    @Id
    private String id;

    @ManyToOne
    private Person person;

    @Column(name = "role_name")
    @Enumerated(EnumType.STRING)
    private Role role;

    @Column(name = "scope_kind")
    @Enumerated(EnumType.STRING)
    private Scope.Kind scopeKind;

    @Column(name = "scope_key")
    private String scopeKey;

    @Column(name = "granted_at", updatable = false)
    private Instant grantedAt;

    @Column(name = "revoked_at")
    private Instant revokedAt;

    protected RoleGrant() {}

    public RoleGrant(Person person, Role role, Scope scope, Instant grantedAt) {
        if (!role.holdsIn(scope)) {
            throw new IllegalArgumentException(role + " is granted in a " + role.scopeKind() + ", not in " + scope);
        }
        this.id = UUID.randomUUID().toString();
        this.person = person;
        this.role = role;
        this.scopeKind = scope.kind();
        this.scopeKey = scope.key();
        this.grantedAt = grantedAt;
    }

    public void revoke(Instant when) {
        if (revokedAt == null) {
            revokedAt = when;
        }
    }

    public String id() {
        return id;
    }

    public Person person() {
        return person;
    }

    public Role role() {
        return role;
    }

    public Scope scope() {
        return new Scope(scopeKind, scopeKey);
    }

    public boolean isRevoked() {
        return revokedAt != null;
    }
}
