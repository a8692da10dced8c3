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
import suivi.recommendation.boundary.RecommendationCard;
import suivi.recommendation.boundary.Register;

/** The register. */
@Path("/recommendations")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
@Tag(name = "Recommendations")
public class RecommendationsResource {

    private static final int USUAL_SIZE = 25;

    @Inject
    private Register register;

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
        return Links.paged(
                register.recommendations(
                        Filters.of(request),
                        Reader.constant("sort", sort, Register.Sort.class, Register.Sort.NEWEST),
                        Reader.number("page", page, 0),
                        Reader.number("size", size, USUAL_SIZE),
                        Languages.of(request)),
                address);
    }

    @GET
    @Path("/{reference}")
    @Operation(summary = "One recommendation by its reference, such as CEDAW-C-MEX-CO-9:33(a).")
    public RecommendationCard recommendation(@PathParam("reference") String reference) {
        return register.recommendation(reference, Languages.of(request));
    }
}
