package suivi.web.recommendation;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import suivi.door.Filters;
import suivi.obligation.boundary.Explorer;
import suivi.obligation.boundary.InstrumentLine;
import suivi.obligation.boundary.Obligations;
import suivi.obligation.boundary.ProvisionCard;
import suivi.obligation.boundary.ProvisionLine;
import suivi.search.boundary.Finder;
import suivi.search.boundary.ProvisionHit;
import suivi.web.Frame;

/** Looking for a provision to link to: by words, or down the tree of an instrument. Where one is stands in the address. */
@Named
@RequestScoped
public class Browsing {

    private static final int MOST = 20;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Finder finder;

    @Inject
    private Obligations obligations;

    @Inject
    private Frame frame;

    private String words;

    private List<ProvisionHit> found = List.of();

    private InstrumentLine instrument;

    private ProvisionCard open;

    private List<ProvisionLine> lines = List.of();

    @PostConstruct
    void look() {
        words = Filters.given(request, "words");
        if (words != null) {
            found = finder.provisions(words, MOST, frame.getLanguage());
        }
        String in = Filters.given(request, "in");
        if (in != null && in.contains(" ")) {
            open = obligations.provision(in, frame.getLanguage());
            instrument = open.instrument();
            lines = open.children();
        } else if (in != null) {
            Explorer explorer = obligations.instrument(in, frame.getLanguage());
            instrument = explorer.instrument();
            lines = explorer.byParent().getOrDefault("", List.of());
        }
    }

    /** What is looked for; null where nothing. */
    public String getWords() {
        return words;
    }

    public List<ProvisionHit> getFound() {
        return found;
    }

    public List<InstrumentLine> getInstruments() {
        return obligations.instruments(frame.getLanguage());
    }

    /** The provision whose insides are looked at; null at the top of an instrument, and where none is. */
    public ProvisionCard getOpen() {
        return open;
    }

    /** The instrument that is looked at; null where none is. */
    public InstrumentLine getInstrument() {
        return instrument;
    }

    /** What lies in what is looked at. */
    public List<ProvisionLine> getLines() {
        return lines;
    }

    /** This page with that provision chosen, for the point that is looked at. */
    public String choose(String provision) {
        return address("provision", provision) + "#propose";
    }

    /** This page inside that instrument or provision. */
    public String into(String key) {
        return address("in", key) + "#search";
    }

    /** This page for that point; for the whole where it is null. */
    public String point(String letter) {
        return letter == null ? "?" : "?point=" + encoded(letter);
    }

    private String address(String name, String value) {
        String point = Filters.given(request, "point");
        return point(point) + (point == null ? "" : "&") + name + "=" + encoded(value);
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
