package suivi.api.recommendation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import suivi.door.Filters;
import suivi.door.Languages;
import suivi.door.Reader;
import suivi.foundation.BusinessException;
import suivi.recommendation.boundary.LinkDesk;
import suivi.recommendation.boundary.LinkLine;
import suivi.recommendation.boundary.NewLink;
import suivi.recommendation.boundary.RecordKey;
import suivi.recommendation.boundary.Register;
import suivi.recommendation.entity.ObligationLink;
import suivi.search.boundary.LinkFinder;
import suivi.search.boundary.LinkSuggestion;

/** Linking recommendations to provisions: proposed by one, confirmed by another. */
@Path("/recommendations/{reference}/links")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
@Tag(name = "Links")
@SecurityRequirement(name = "token")
public class LinksResource {

    @Inject
    private LinkDesk desk;

    @Inject
    private LinkFinder finder;

    @Inject
    private Register register;

    @Context
    private HttpServletRequest request;

    @Context
    private UriInfo address;

    /**
     * A link as JSON brings it.
     *
     * @param provision such as CEDAW 11(1)(d)
     * @param point letter of the point that it links; left out for the recommendation as a whole
     * @param relation serves (if left out) or context
     * @param reasons by language; one is required where the provision does not bind the country as it stands
     */
    public record Proposal(String provision, String point, String relation, Map<String, String> reasons) {

        NewLink read() {
            return new NewLink(
                    provision,
                    point,
                    Reader.constant(
                            "relation", relation, ObligationLink.Relation.class, ObligationLink.Relation.SERVES),
                    reasons);
        }
    }

    @GET
    @Operation(summary = "Its links with who proposed and confirmed them, and how each binds the country.")
    public List<LinkLine> links(@PathParam("reference") String reference) {
        return desk.links(key(reference), Languages.of(request));
    }

    @POST
    @Operation(summary = "Proposes a link; somebody else confirms it.")
    @APIResponse(responseCode = "201", description = "Proposed; Location names it.")
    public Response propose(@PathParam("reference") String reference, Proposal proposal) {
        if (proposal == null) {
            throw BusinessException.invalid("provision", "required");
        }
        String id = desk.propose(key(reference), proposal.read());
        URI there = address.getAbsolutePathBuilder().path(id).build();
        return Response.created(URI.create(there.getRawPath()))
                .entity(line(reference, id))
                .build();
    }

    @GET
    @Path("/suggestions")
    @Operation(summary = "Provisions that it may be linked to, the likeliest first, each with why; at most 10.")
    public List<LinkSuggestion> suggestions(
            @PathParam("reference") String reference,
            @Parameter(description = "Letter of the point for which; the whole if left out.") @QueryParam("point")
                    String point) {
        return finder.suggestions(key(reference), Filters.given(request, "point"), Languages.of(request));
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "One link.")
    public LinkLine link(@PathParam("reference") String reference, @PathParam("id") String id) {
        return line(reference, id);
    }

    @POST
    @Path("/{id}/confirmation")
    @Operation(summary = "Confirms what somebody else proposed.")
    public LinkLine confirm(@PathParam("reference") String reference, @PathParam("id") String id) {
        desk.confirm(key(reference), id);
        return line(reference, id);
    }

    @DELETE
    @Path("/{id}")
    @Operation(
            summary = "Takes a link away.",
            description =
                    "A proposal of one's own is taken back, that of another declined (204). A confirmed link goes when"
                            + " a second person asks the same (204); asked by the first, its removal is proposed (202).")
    @APIResponse(responseCode = "202", description = "Its removal is proposed; it stands until somebody else confirms.")
    @APIResponse(responseCode = "204", description = "It is gone.")
    public Response remove(@PathParam("reference") String reference, @PathParam("id") String id) {
        RecordKey key = key(reference);
        LinkLine line = line(reference, id);
        if (line.link().confirmed() && !line.link().removalProposed()) {
            desk.proposeRemoval(key, id);
            return Response.accepted(line(reference, id)).build();
        }
        if (line.link().confirmed()) {
            desk.confirmRemoval(key, id);
        } else if (line.own()) {
            desk.withdraw(key, id);
        } else {
            desk.decline(key, id);
        }
        return Response.noContent().build();
    }

    @DELETE
    @Path("/{id}/removal")
    @Operation(summary = "The link stays after all; its removal is proposed no more.")
    public LinkLine keep(@PathParam("reference") String reference, @PathParam("id") String id) {
        desk.keep(key(reference), id);
        return line(reference, id);
    }

    private RecordKey key(String reference) {
        return register.key(reference);
    }

    private LinkLine line(String reference, String id) {
        return desk.links(key(reference), Languages.of(request)).stream()
                .filter(line -> line.link().id().equals(id))
                .findFirst()
                .orElseThrow(() -> BusinessException.notFound("link", id));
    }
}
