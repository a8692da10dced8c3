package suivi.web.people;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import suivi.access.boundary.Account;
import suivi.access.boundary.PeopleDesk;
import suivi.door.Filters;
import suivi.door.Reader;
import suivi.foundation.Page;

/** Everybody with an account. */
@Named("peoplePage")
@RequestScoped
public class IndexPage {

    private static final int SIZE = 25;

    @Inject
    private HttpServletRequest request;

    @Inject
    private PeopleDesk desk;

    @Inject
    private Names names;

    private Page<Account> page;

    @PostConstruct
    void open() {
        page = desk.people(getWords(), Reader.number("page", request.getParameter("page"), 0), SIZE);
    }

    public Page<Account> getPage() {
        return page;
    }

    public String getWords() {
        return Filters.given(request, "q");
    }

    /** What the addresses of the other pages keep. */
    public String getQuery() {
        return getWords() == null ? "" : "q=" + URLEncoder.encode(getWords(), StandardCharsets.UTF_8) + "&";
    }

    public String scope(Account.HeldRole role) {
        return names.scope(role);
    }
}
