package suivi.access.boundary;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import suivi.access.boundary.Account.HeldRole;
import suivi.access.control.Accounts;
import suivi.access.control.Invitations;
import suivi.access.control.Letters;
import suivi.access.control.Tokens;
import suivi.access.entity.Invitation;
import suivi.access.entity.InvitationRole;
import suivi.access.entity.Person;
import suivi.foundation.BusinessException;
import suivi.foundation.BusinessException.Violation;
import suivi.foundation.Guarded;
import suivi.foundation.Language;
import suivi.foundation.Page;
import suivi.foundation.Permission;
import suivi.foundation.Requires;
import suivi.foundation.Scope;
import suivi.foundation.Viewer;
import suivi.ledger.control.Act;
import suivi.ledger.control.Ledger;

/** Where an administrator asks people in (A15). */
@Stateless
@Guarded
public class InvitationDesk {

    @PersistenceContext(unitName = "suivi")
    private EntityManager entities;

    @Inject
    private Provider<Viewer> viewer;

    @Inject
    private Clock clock;

    @Inject
    private Accounts accounts;

    @Inject
    private Invitations invitations;

    @Inject
    private Letters letters;

    @Inject
    private Ledger ledger;

    /**
     * Asks somebody in, by a letter with a link and by the link that is returned. An earlier invitation to the same
     * address ends. A role that is refused is named by its place: {@code scope}, {@code scope2}, {@code scope3}.
     */
    @Requires(Permission.ADMINISTER)
    public Made invite(NewInvitation wanted, Language language) {
        List<Violation> faults = accounts.faults(wanted.email(), wanted.name());
        if (faults.isEmpty() && accounts.find(wanted.email()).isPresent()) {
            faults.add(new Violation("email", "email.taken", List.of()));
        }
        if (!faults.isEmpty()) {
            throw BusinessException.invalid(faults);
        }
        Instant now = clock.instant();
        invitations.openTo(wanted.email()).forEach(earlier -> earlier.revoke(now));
        String secret = Tokens.linkSecret();
        Invitation made = new Invitation(
                wanted.email(),
                wanted.name(),
                accounts.organisation(wanted.organisation(), null),
                Tokens.digest(secret),
                entities.find(Person.class, actor()),
                now);
        entities.persist(made);
        entities.flush();
        promise(made, wanted.roles());
        String link = letters.link("invitation", secret);
        letters.invite(made.email(), made.name(), link, Invitation.OPEN_FOR, language);
        record("access.invite", made);
        return new Made(made.id(), link, made.expiresAt());
    }

    private void promise(Invitation invitation, List<NewInvitation.WantedRole> roles) {
        for (int i = 0; i < roles.size(); i++) {
            NewInvitation.WantedRole wanted = roles.get(i);
            Scope scope = Scopes.of(wanted.role(), wanted.scope(), i == 0 ? "" : Integer.toString(i + 1), entities);
            if (roles.indexOf(wanted) == i) {
                entities.persist(new InvitationRole(invitation, wanted.role(), scope));
            }
        }
    }

    /** All there were, newest first. */
    @Requires(Permission.ADMINISTER)
    public Page<InvitationLine> invitations(int page, int size) {
        Page.check(page, size);
        List<Object[]> rows = entities.createQuery("""
                        select i.id, i.email, i.name, o.name, p.name, i.createdAt, i.expiresAt, i.endedAt, a.id
                        from Invitation i join i.invitedBy p left join i.organisation o left join i.acceptedBy a
                        order by i.createdAt desc, i.id""", Object[].class)
                .setFirstResult(page * size)
                .setMaxResults(size)
                .getResultList();
        Map<String, List<HeldRole>> roles =
                roles(rows.stream().map(row -> (String) row[0]).toList());
        long total = entities.createQuery("select count(i) from Invitation i", Long.class)
                .getSingleResult();
        return new Page<>(rows.stream().map(row -> line(row, roles)).toList(), page, size, total);
    }

    private InvitationLine line(Object[] row, Map<String, List<HeldRole>> roles) {
        Instant expiresAt = (Instant) row[6];
        return new InvitationLine(
                (String) row[0],
                (String) row[1],
                (String) row[2],
                (String) row[3],
                (String) row[4],
                (Instant) row[5],
                expiresAt,
                InvitationLine.state((Instant) row[7], (String) row[8], expiresAt, clock.instant()),
                roles.getOrDefault((String) row[0], List.of()));
    }

    private Map<String, List<HeldRole>> roles(List<String> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return entities.createQuery(
                        "select r.invitation.id, r from InvitationRole r where r.invitation.id in :ids"
                                + " order by r.role, r.scopeKey",
                        Object[].class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(groupingBy(row -> (String) row[0], mapping(row -> held((InvitationRole) row[1]), toList())));
    }

    private static HeldRole held(InvitationRole role) {
        return new HeldRole(null, role.role(), role.scope().kind(), role.scope().key());
    }

    /** Its link opens nothing any more. */
    @Requires(Permission.ADMINISTER)
    public void revoke(String id) {
        Invitation found = id == null ? null : entities.find(Invitation.class, id);
        if (found == null || !found.isOpenAt(clock.instant())) {
            throw BusinessException.notFound("invitation", String.valueOf(id));
        }
        found.revoke(clock.instant());
        record("access.revoke-invitation", found);
    }

    private void record(String act, Invitation invitation) {
        ledger.record(Act.of(actor(), act, "invitation", invitation.id()));
    }

    private String actor() {
        return viewer.get().personId();
    }

    /** @param link shown this once */
    public record Made(String id, String link, Instant expiresAt) {
        @Override
        public String toString() {
            return "Made " + id;
        }
    }
}
