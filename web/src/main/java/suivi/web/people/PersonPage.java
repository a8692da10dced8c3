package suivi.web.people;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import suivi.access.boundary.Account;
import suivi.access.boundary.PeopleDesk;
import suivi.access.boundary.SecondFactorDesk;
import suivi.access.entity.Role;
import suivi.foundation.BusinessException;
import suivi.web.Frame;
import suivi.web.Refused;

/** One person: her roles, granted and revoked here; whom she works for; whether she is active. */
@Named("personPage")
@RequestScoped
public class PersonPage {

    @Inject
    @Param(pathIndex = 0)
    private String id;

    @Inject
    private PeopleDesk desk;

    @Inject
    private SecondFactorDesk factors;

    @Inject
    private Names names;

    @Inject
    private Frame frame;

    private Account person;

    private Role role;

    private String scope;

    private String name;

    private String organisation;

    @PostConstruct
    void open() {
        person = desk.person(String.valueOf(id));
        name = person.name();
        organisation = person.organisationId();
    }

    public void grant() throws IOException {
        attempt(() -> desk.grant(id, role, scope));
    }

    public void revoke(String grant) throws IOException {
        attempt(() -> desk.revoke(grant));
    }

    public void save() throws IOException {
        attempt(() -> desk.change(id, name, organisation));
    }

    public void takeAwayFactor() throws IOException {
        attempt(() -> factors.takeAway(id));
    }

    public void deactivate() throws IOException {
        attempt(() -> desk.deactivate(id));
    }

    public void reactivate() throws IOException {
        attempt(() -> desk.reactivate(id));
    }

    private void attempt(Runnable act) throws IOException {
        try {
            act.run();
            Faces.redirect("people/person/" + id);
        } catch (BusinessException e) {
            Refused.show(e, frame.getLanguage());
            person = desk.person(id);
        }
    }

    public Account getPerson() {
        return person;
    }

    public String scope(Account.HeldRole held) {
        return names.scope(held);
    }

    public List<Role> getRoles() {
        return List.of(Role.values());
    }

    public List<SelectItem> getScopes() {
        return names.scopes();
    }

    /** Those that she can be put into, and the one in which she is, although it may be retired. */
    public List<SelectItem> getOrganisations() {
        List<SelectItem> choices = new ArrayList<>(names.choices());
        if (person.organisationId() != null
                && choices.stream().noneMatch(one -> one.getValue().equals(person.organisationId()))) {
            choices.add(0, new SelectItem(person.organisationId(), person.organisation()));
        }
        return choices;
    }

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
