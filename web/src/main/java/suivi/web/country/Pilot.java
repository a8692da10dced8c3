package suivi.web.country;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import suivi.foundation.Language;
import suivi.obligation.boundary.Countries;
import suivi.obligation.boundary.CountryLine;
import suivi.obligation.boundary.TreatyStanding;
import suivi.obligation.entity.Binding;

/** A pilot country with how each treaty stands towards it: a tile of the front, a row of the list. */
public record Pilot(CountryLine country, List<TreatyStanding> standings) {

    /** Where the line of years begins: the year in which CEDAW was adopted. */
    private static final LocalDate FIRST = LocalDate.of(1979, 1, 1);

    private static final int LEFT = 6;

    private static final int RIGHT = 474;

    public Pilot {
        standings = List.copyOf(standings);
    }

    /** The pilots by name, on that day. */
    public static List<Pilot> all(Countries countries, LocalDate on, Language language) {
        List<CountryLine> pilots = countries.countries(language).stream()
                .filter(CountryLine::pilot)
                .toList();
        List<TreatyStanding> standings =
                countries.standings(pilots.stream().map(CountryLine::iso3).toList(), on, language);
        return pilots.stream()
                .map(pilot -> new Pilot(
                        pilot,
                        standings.stream()
                                .filter(standing -> standing.country().equals(pilot.iso3()))
                                .toList()))
                .toList();
    }

    /** Whether a line of years can be drawn: it binds, and since when is known. */
    public static boolean isDrawn(TreatyStanding standing) {
        return standing.boundFrom() != null
                && (standing.binding() == Binding.BINDING || standing.binding() == Binding.BINDING_WITH_RESERVATION);
    }

    /** Where on the line of years, which ends on the day asked for, the treaty began to bind. */
    public static long x(TreatyStanding standing) {
        long whole = Math.max(1, ChronoUnit.DAYS.between(FIRST, standing.on()));
        return LEFT + (RIGHT - LEFT) * ChronoUnit.DAYS.between(FIRST, standing.boundFrom()) / whole;
    }
}
