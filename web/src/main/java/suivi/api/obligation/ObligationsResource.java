package suivi.api.obligation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import suivi.door.Languages;
import suivi.door.Reader;
import suivi.foundation.BusinessException;
import suivi.foundation.Language;
import suivi.obligation.boundary.BindingCard;
import suivi.obligation.boundary.Bindings;
import suivi.obligation.boundary.Explorer;
import suivi.obligation.boundary.InstrumentLine;
import suivi.obligation.boundary.Obligations;
import suivi.obligation.boundary.ProvisionCard;
import suivi.obligation.boundary.WordingDesk;

/** Instruments and their provisions. */
@Path("/obligations")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
@Tag(name = "Obligations")
public class ObligationsResource {

    @Inject
    private Obligations obligations;

    @Inject
    private Bindings bindings;

    @Inject
    private WordingDesk wordings;

    @Inject
    private Clock clock;

    @Context
    private HttpServletRequest request;

    @GET
    @Operation(summary = "Every instrument, treaties first. Add ?lang=es for Spanish.")
    public List<InstrumentLine> instruments() {
        return obligations.instruments(Languages.of(request));
    }

    @GET
    @Path("/{instrument}")
    @Operation(summary = "One instrument with all its provisions in their order.")
    public Explorer instrument(@PathParam("instrument") String instrument) {
        return obligations.instrument(instrument, Languages.of(request));
    }

    @GET
    @Path("/{instrument}/{path}")
    @Operation(summary = "One provision, such as CEDAW/11(1)(d), with what it stands in and its crosswalk.")
    public ProvisionCard provision(@PathParam("instrument") String instrument, @PathParam("path") String path) {
        return obligations.provision(instrument + " " + path, Languages.of(request));
    }

    @GET
    @Path("/{instrument}/{path}/binding")
    @Operation(
            summary = "How one provision binds a State on a day, with the reservations that touch it; where it does not"
                    + " bind, what does instead, and over which crosswalk that is reached.")
    public BindingCard binding(
            @PathParam("instrument") String instrument,
            @PathParam("path") String path,
            @Parameter(description = "ISO 3166-1 alpha-3", required = true) @QueryParam("country") String country,
            @Parameter(description = "ISO 8601; today if left out") @QueryParam("on") String on) {
        if (country == null || country.isBlank()) {
            throw BusinessException.invalid("country", "required");
        }
        return bindings.check(instrument + " " + path, country, Reader.day("on", on, clock), Languages.of(request));
    }

    @PUT
    @Path("/{instrument}/wording/{language}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Imports the authentic wording: articles, paragraphs with num, subparagraphs with letter, text.")
    @SecurityRequirement(name = "token")
    public Imported wording(
            @PathParam("instrument") String instrument, @PathParam("language") String language, String json) {
        Language spoken = Language.find(language).orElseThrow(() -> BusinessException.invalid("language", "language"));
        return new Imported(wordings.importWording(instrument, spoken, json));
    }

    /** @param provisions how many now show their wording */
    public record Imported(int provisions) {}
}
