package suivi.web.search;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.omnifaces.util.Faces;
import suivi.search.boundary.IndexCheck;
import suivi.search.boundary.IndexDesk;
import suivi.search.boundary.IndexState;

/** How the index behind the search stands: an administrator looks, compares, makes it anew. */
@Named("statePage")
@RequestScoped
public class StatePage {

    @Inject
    private IndexDesk desk;

    private IndexState state;

    private IndexCheck check;

    @PostConstruct
    void open() {
        state = desk.state();
    }

    public void compare() {
        check = desk.check();
        state = desk.state();
    }

    public void rebuild() throws IOException {
        desk.rebuild();
        Faces.redirect("search/state");
    }

    public IndexState getState() {
        return state;
    }

    /** Null unless she asked for it. */
    public IndexCheck getCheck() {
        return check;
    }
}
