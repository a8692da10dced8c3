package suivi.access.boundary;

import java.time.LocalDate;
import suivi.access.entity.Organisation;

/**
 * An organisation as an administrator sees it.
 *
 * @param country ISO 3166-1 alpha-3; null where it works in several
 * @param accreditation in the words of whoever gave it; null where it has none
 * @param accreditedUntil the last day; null where it has no end
 * @param version what a change must name, so that nobody overwrites what she has not seen
 */
public record OrganisationCard(
        String id,
        String name,
        String country,
        Organisation.Kind kind,
        String accreditation,
        String accreditedBy,
        LocalDate accreditedUntil,
        boolean active,
        int version) {

    /** What an administrator writes down about one. */
    public record Details(
            String name,
            String country,
            Organisation.Kind kind,
            String accreditation,
            String accreditedBy,
            LocalDate accreditedUntil) {}
}
