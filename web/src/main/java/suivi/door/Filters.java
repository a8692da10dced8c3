package suivi.door;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import suivi.recommendation.boundary.RegisterFilter;
import suivi.recommendation.entity.Kind;
import suivi.recommendation.entity.Lack;
import suivi.recommendation.entity.Measure;
import suivi.recommendation.entity.RecordState;
import suivi.search.boundary.Wanted;

/** What an address narrows the register to: the same parameters at both doors, for lists and exports. */
public final class Filters {

    /** The parameters that narrow the register, in the order in which a form asks for them. */
    public static final List<String> NAMES = List.of(
            "country", "body", "instrument", "provision", "theme", "group", "kind", "measure", "status", "lacks");

    private Filters() {}

    /** A value that is no word of its kind is refused by the name of its parameter; an unknown country finds nothing. */
    public static RegisterFilter of(HttpServletRequest request) {
        return new RegisterFilter(
                given(request, "country"),
                given(request, "body"),
                given(request, "instrument"),
                given(request, "provision"),
                given(request, "theme"),
                given(request, "group"),
                Reader.constant("kind", request.getParameter("kind"), Kind.class, null),
                Reader.constant("measure", request.getParameter("measure"), Measure.class, null),
                Reader.constant("status", request.getParameter("status"), RecordState.class, null),
                Reader.constant("lacks", request.getParameter("lacks"), Lack.class, null));
    }

    /** What is looked for: {@code q}, the filter, and {@code sort}; the best fit first where there are words. */
    public static Wanted wanted(HttpServletRequest request) {
        String words = given(request, "q");
        Wanted.Sort usual = words == null ? Wanted.Sort.NEWEST : Wanted.Sort.RELEVANCE;
        return new Wanted(
                words, of(request), Reader.constant("sort", request.getParameter("sort"), Wanted.Sort.class, usual));
    }

    /** Null where it is not there, or blank. */
    public static String given(HttpServletRequest request, String name) {
        String value = request.getParameter(name);
        return value == null || value.isBlank() ? null : value.strip();
    }
}
