package suivi.access.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.UUID;
import suivi.foundation.Scope;

/** A role that whoever accepts the invitation is granted. */
@Entity
@Table(name = "invitation_role")
public class InvitationRole {

    @Id
    private String id;

    @ManyToOne
    private Invitation invitation;

    @Column(name = "role_name")
    @Enumerated(EnumType.STRING)
    private Role role;

    @Column(name = "scope_kind")
    @Enumerated(EnumType.STRING)
    private Scope.Kind scopeKind;

    @Column(name = "scope_key")
    private String scopeKey;

    protected InvitationRole() {}

    public InvitationRole(Invitation invitation, Role role, Scope scope) {
        this.id = UUID.randomUUID().toString();
        this.invitation = invitation;
        this.role = role;
        this.scopeKind = scope.kind();
        this.scopeKey = scope.key();
    }

    public Role role() {
        return role;
    }

    public Scope scope() {
        return new Scope(scopeKind, scopeKey);
    }
}
