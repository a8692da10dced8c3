package suivi.web.people;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Stream;
import suivi.access.boundary.Account.HeldRole;
import suivi.access.boundary.InvitationDesk;
import suivi.access.boundary.InvitationLine;
import suivi.access.boundary.NewInvitation;
import suivi.access.boundary.NewInvitation.WantedRole;
import suivi.access.entity.Role;
import suivi.door.Reader;
import suivi.foundation.BusinessException;
import suivi.foundation.Page;
import suivi.web.Frame;
import suivi.web.Refused;

/** Asking people in, and what became of it. */
@Named("invitationsPage")
@RequestScoped
public class InvitationsPage {

    private static final int SIZE = 25;

    /** A role as it is chosen. */
    public static class Wanted {

        private Role role;

        private String scope;

        public Role getRole() {
            return role;
        }

        public void setRole(Role role) {
            this.role = role;
        }

        public String getScope() {
            return scope;
        }

        public void setScope(String scope) {
            this.scope = scope;
        }

        boolean isChosen() {
            return role != null || scope != null;
        }
    }

    @Inject
    private HttpServletRequest request;

    @Inject
    private InvitationDesk desk;

    @Inject
    private Names names;

    @Inject
    private Frame frame;

    private Page<InvitationLine> page;

    private InvitationDesk.Made made;

    private String email;

    private String name;

    private String organisation;

    private final List<Wanted> wanted = Stream.generate(Wanted::new).limit(3).toList();

    @PostConstruct
    void open() {
        page = desk.invitations(Reader.number("page", request.getParameter("page"), 0), SIZE);
    }

    public void invite() {
        attempt(() -> {
            List<WantedRole> roles = wanted.stream()
                    .filter(Wanted::isChosen)
                    .map(one -> new WantedRole(one.role, one.scope))
                    .toList();
            made = desk.invite(new NewInvitation(email, name, organisation, roles), frame.getLanguage());
            email = null;
            name = null;
        });
    }

    public void revoke(String id) {
        attempt(() -> desk.revoke(id));
    }

    private void attempt(Runnable act) {
        try {
            act.run();
        } catch (BusinessException e) {
            Refused.show(e, frame.getLanguage());
        }
        open();
    }

    public Page<InvitationLine> getPage() {
        return page;
    }

    /** With the link, shown in this answer only. */
    public InvitationDesk.Made getMade() {
        return made;
    }

    public String scope(HeldRole role) {
        return names.scope(role);
    }

    public List<Role> getRoles() {
        return List.of(Role.values());
    }

    public List<SelectItem> getScopes() {
        return names.scopes();
    }

    public List<SelectItem> getOrganisations() {
        return names.choices();
    }

    public List<Wanted> getWanted() {
        return wanted;
    }

    /** Whether a second or a third role was chosen. */
    public boolean isMore() {
        return wanted.stream().skip(1).anyMatch(Wanted::isChosen);
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getOrganisation() {
        return organisation;
    }

    public void setOrganisation(String organisation) {
        this.organisation = organisation;
    }
}
