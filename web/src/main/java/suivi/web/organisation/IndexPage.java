package suivi.web.organisation;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.omnifaces.util.Faces;
import suivi.access.boundary.OrganisationCard;
import suivi.access.boundary.OrganisationDesk;
import suivi.door.Filters;
import suivi.door.Reader;
import suivi.foundation.BusinessException;
import suivi.foundation.Page;
import suivi.web.Frame;
import suivi.web.Refused;
import suivi.web.people.Names;

/** The organisations that people work for, and a new one. */
@Named("organisationsPage")
@RequestScoped
public class IndexPage {

    private static final int SIZE = 25;

    @Inject
    private HttpServletRequest request;

    @Inject
    private OrganisationDesk desk;

    @Inject
    private Names names;

    @Inject
    private Frame frame;

    private Page<OrganisationCard> page;

    private final Form form = new Form();

    @PostConstruct
    void open() {
        page = desk.organisations(getWords(), Reader.number("page", request.getParameter("page"), 0), SIZE);
    }

    public void add() throws IOException {
        try {
            Faces.redirect("organisations/organisation/" + desk.add(form.details()));
        } catch (BusinessException e) {
            Refused.show(e, frame.getLanguage());
        }
    }

    public Page<OrganisationCard> getPage() {
        return page;
    }

    public Form getForm() {
        return form;
    }

    public List<SelectItem> getCountries() {
        return names.countries();
    }

    public String country(String iso3) {
        return names.country(iso3);
    }

    public String getWords() {
        return Filters.given(request, "q");
    }

    /** What the addresses of the other pages keep. */
    public String getQuery() {
        return getWords() == null ? "" : "q=" + URLEncoder.encode(getWords(), StandardCharsets.UTF_8) + "&";
    }
}
