package suivi.api.recommendation;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import suivi.api.Links;
import suivi.door.Exports;
import suivi.door.Filters;
import suivi.door.Languages;
import suivi.door.Reader;
import suivi.foundation.Digests;
import suivi.foundation.Language;
import suivi.recommendation.boundary.RecommendationCard;
import suivi.recommendation.boundary.RecommendationLine;
import suivi.recommendation.boundary.Register;
import suivi.search.boundary.Finder;
import suivi.search.boundary.Found;

/** The register. */
@Path("/recommendations")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
@Tag(name = "Recommendations")
public class RecommendationsResource {

    private static final int USUAL_SIZE = 25;

    private static final int USUAL_SIMILAR = 5;

    @Inject
    private Register register;

    @Inject
    private Finder finder;

    @Inject
    private Exports exports;

    @Context
    private HttpServletRequest request;

    @Context
    private UriInfo address;

    @GET
    @Operation(
            summary =
                    "Recommendations, newest first, or those that fit the words best; published ones unless a state is"
                            + " asked for. Facets count under all filters but their own.")
    public Response recommendations(
            @Parameter(description = "Words, or a \"phrase\", a symbol, a paragraph.") @QueryParam("q") String words,
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
            @Parameter(description = "What is missing: link, confirmation, due or institution.") @QueryParam("lacks")
                    String lacks,
            @Parameter(description = "relevance, newest, oldest, due or reference") @QueryParam("sort") String sort,
            @QueryParam("page") String page,
            @QueryParam("size") String size) {
        Found found = finder.recommendations(
                Filters.wanted(request),
                Reader.number("page", page, 0),
                Reader.number("size", size, USUAL_SIZE),
                Languages.of(request));
        return Links.paged(found.page(), Listed.of(found), address);
    }

    /**
     * A page of the list.
     *
     * @param snippets where the words stand, by reference, as HTML in which only {@code mark} is not escaped; empty without
     *     words
     * @param someWords whether nothing has all the words, and these have most of them
     */
    public record Listed(
            List<RecommendationLine> items,
            int page,
            int size,
            long total,
            Map<String, String> snippets,
            List<Found.Facet> facets,
            boolean someWords) {

        public Listed {
            items = List.copyOf(items);
            snippets = Map.copyOf(snippets);
            facets = List.copyOf(facets);
        }

        static Listed of(Found found) {
            return new Listed(
                    found.page().items().stream().map(Found.Hit::line).toList(),
                    found.page().page(),
                    found.page().size(),
                    found.page().total(),
                    found.page().items().stream()
                            .filter(hit -> hit.snippet() != null)
                            .collect(toMap(hit -> hit.line().reference(), Found.Hit::snippet)),
                    found.facets(),
                    found.someWords());
        }
    }

    @GET
    @Path("/{reference}")
    @Operation(
            summary = "One recommendation by its reference, such as CEDAW-C-MEX-CO-9:33(a).",
            description =
                    "With an ETag: sent back as If-None-Match, it is answered with 304 while nothing is different.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = RecommendationCard.class)))
    public Response recommendation(@PathParam("reference") String reference, @Context Request conditions) {
        Language language = Languages.of(request);
        RecommendationCard card = register.recommendation(reference, language);
        EntityTag tag = tag(card, language);
        Response.ResponseBuilder unchanged = conditions.evaluatePreconditions(tag);
        return unchanged == null
                ? Response.ok(card).tag(tag).build()
                : unchanged.tag(tag).build();
    }

    /** Its version and a digest: what is linked to it, and what binds its country, changes without it. */
    private static EntityTag tag(RecommendationCard card, Language language) {
        String content = Digests.sha256(card.toString()).substring(0, 16);
        return new EntityTag(card.version() + "-" + language.code() + "-" + content);
    }

    @GET
    @Path("/{reference}/similar")
    @Operation(summary = "Those whose text is most like that of this one, at most 20.")
    public List<RecommendationLine> similar(@PathParam("reference") String reference, @QueryParam("size") String size) {
        return finder.similar(reference, Reader.number("size", size, USUAL_SIMILAR), Languages.of(request));
    }

    @GET
    @Path("/export")
    @Produces({Exports.CSV, Exports.JSON, Exports.XLSX})
    @Operation(summary = "The list as filtered, as a file: suivi_csv, suivi_xlsx, suivi_json, uhri_json or uhri_xlsx.")
    public Response export(@Parameter(description = "suivi_csv if left out") @QueryParam("format") String format) {
        Exports.Export export = exports.of(request);
        return Response.ok((StreamingOutput) export::write, export.mediaType())
                .header("Content-Disposition", export.disposition())
                .build();
    }
}
