package suivi.api.recommendation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import suivi.api.Links;
import suivi.door.Filters;
import suivi.door.Languages;
import suivi.door.Reader;
import suivi.foundation.Page;
import suivi.recommendation.boundary.RecommendationCard;
import suivi.recommendation.boundary.Register;
import suivi.search.boundary.Finder;
import suivi.search.boundary.Found;
import suivi.search.boundary.Wanted;

/** The register. */
@Path("/recommendations")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
@Tag(name = "Recommendations")
public class RecommendationsResource {

    private static final int USUAL_SIZE = 25;

    @Inject
    private Register register;

    @Inject
    private Finder finder;

    @Context
    private HttpServletRequest request;

    @Context
    private UriInfo address;

    @GET
    @Operation(summary = "Recommendations, newest first, a page at a time; published ones unless a state is asked for.")
    public Response recommendations(
            @Parameter(description = "ISO 3166-1 alpha-3") @QueryParam("country") String country,
            @QueryParam("body") String body,
            @QueryParam("instrument") String instrument,
            @Parameter(description = "Such as CEDAW 11; what lies in it is meant too.") @QueryParam("provision")
                    String provision,
            @QueryParam("theme") String theme,
            @QueryParam("group") String group,
            @Parameter(description = "recommendation (if left out), concern or other") @QueryParam("kind") String kind,
            @Parameter(description = "The kind of measure asked for.") @QueryParam("measure") String measure,
            @Parameter(description = "State of the record.") @QueryParam("status") String status,
            @Parameter(description = "newest, oldest, due or reference") @QueryParam("sort") String sort,
            @QueryParam("page") String page,
            @QueryParam("size") String size) {
        Page<Found.Hit> found = finder.recommendations(
                        new Wanted(
                                null,
                                Filters.of(request),
                                Reader.constant("sort", sort, Wanted.Sort.class, Wanted.Sort.NEWEST)),
                        Reader.number("page", page, 0),
                        Reader.number("size", size, USUAL_SIZE),
                        Languages.of(request))
                .page();
        return Links.paged(
                new Page<>(
                        found.items().stream().map(Found.Hit::line).toList(),
                        found.page(),
                        found.size(),
                        found.total()),
                address);
    }

    @GET
    @Path("/{reference}")
    @Operation(summary = "One recommendation by its reference, such as CEDAW-C-MEX-CO-9:33(a).")
    public RecommendationCard recommendation(@PathParam("reference") String reference) {
        return register.recommendation(reference, Languages.of(request));
    }
}
