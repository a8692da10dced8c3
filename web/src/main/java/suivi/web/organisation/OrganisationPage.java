package suivi.web.organisation;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import suivi.access.boundary.OrganisationCard;
import suivi.access.boundary.OrganisationDesk;
import suivi.foundation.BusinessException;
import suivi.web.Frame;
import suivi.web.Refused;
import suivi.web.people.Names;

/** One organisation: what it is, who accredited it until when, whether anybody can be put into it. */
@Named("organisationPage")
@RequestScoped
public class OrganisationPage {

    @Inject
    @Param(pathIndex = 0)
    private String id;

    @Inject
    private OrganisationDesk desk;

    @Inject
    private Names names;

    @Inject
    private Frame frame;

    private OrganisationCard card;

    private Form form;

    private int version;

    @PostConstruct
    void open() {
        card = desk.organisation(id);
        form = Form.of(card);
        version = card.version();
    }

    public void save() throws IOException {
        attempt(() -> desk.change(id, version, form.details()));
    }

    public void retire() throws IOException {
        attempt(() -> desk.retire(id));
    }

    public void reopen() throws IOException {
        attempt(() -> desk.reopen(id));
    }

    private void attempt(Runnable act) throws IOException {
        try {
            act.run();
            Faces.redirect("organisations/organisation/" + id);
        } catch (BusinessException e) {
            Refused.show(e, frame.getLanguage());
        }
    }

    public OrganisationCard getCard() {
        return card;
    }

    public Form getForm() {
        return form;
    }

    public List<SelectItem> getCountries() {
        return names.countries();
    }

    /** Of what she saw when she opened the page. */
    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }
}
