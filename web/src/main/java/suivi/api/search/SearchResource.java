package suivi.api.search;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import suivi.door.Filters;
import suivi.door.Languages;
import suivi.door.Reader;
import suivi.search.boundary.Finder;
import suivi.search.boundary.ProvisionHit;
import suivi.search.boundary.Suggestion;

/** Finding beyond the list of recommendations, which takes its words as {@code q}. */
@Path("/search")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
@Tag(name = "Search")
public class SearchResource {

    private static final int USUAL_SIZE = 10;

    @Inject
    private Finder finder;

    @Context
    private HttpServletRequest request;

    @GET
    @Path("/provisions")
    @Operation(summary = "Provisions by their key, heading, summary or wording.")
    public List<ProvisionHit> provisions(@QueryParam("q") String words, @QueryParam("size") String size) {
        return finder.provisions(
                Filters.given(request, "q"), Reader.number("size", size, USUAL_SIZE), Languages.of(request));
    }

    @GET
    @Path("/suggestions")
    @Operation(summary = "What a reader who began to type may mean: recommendations and provisions.")
    public List<Suggestion> suggestions(@QueryParam("q") String beginning, @QueryParam("size") String size) {
        return finder.suggestions(
                Filters.given(request, "q"), Reader.number("size", size, USUAL_SIZE), Languages.of(request));
    }
}
