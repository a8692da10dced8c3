package suivi.api.obligation;

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
import java.time.Clock;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import suivi.door.Languages;
import suivi.door.Reader;
import suivi.foundation.Language;
import suivi.obligation.boundary.Countries;
import suivi.obligation.boundary.CountryLine;
import suivi.obligation.boundary.TreatyStanding;

/** States, and what binds them. */
@Path("/countries")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
@Tag(name = "Countries")
public class CountriesResource {

    @Inject
    private Countries countries;

    @Inject
    private Clock clock;

    @Context
    private HttpServletRequest request;

    @GET
    @Operation(summary = "Every State, by its name.")
    public List<CountryLine> countries() {
        return countries.countries(Languages.of(request));
    }

    @GET
    @Path("/{iso3}")
    @Operation(summary = "One State, by its ISO 3166-1 alpha-3 code.")
    public CountryLine country(@PathParam("iso3") String iso3) {
        return countries.country(iso3, Languages.of(request));
    }

    @GET
    @Path("/{iso3}/treaties")
    @Operation(summary = "How each treaty stands towards the State on a day, with the basis of every fact.")
    public List<TreatyStanding> treaties(
            @PathParam("iso3") String iso3,
            @Parameter(description = "A day, such as 2003-06-30; today where none is given.") @QueryParam("on")
                    String on) {
        Language language = Languages.of(request);
        countries.country(iso3, language);
        return countries.standings(List.of(iso3), Reader.day("on", on, clock), language);
    }
}
