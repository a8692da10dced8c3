package suivi.obligation.boundary;

import suivi.obligation.entity.Provision;

/**
 * A provision as a tree shows it.
 *
 * @param id instrument and path, such as {@code CEDAW 11(1)(a)} (O1)
 * @param parent the id of what it stands in; null at the top
 * @param summary in our words; null where there is none (O9)
 * @param wording the authentic text in the reader's language; null where the installation imported none (O10)
 */
public record ProvisionLine(
        String id,
        String instrument,
        String path,
        Provision.Kind kind,
        String parent,
        String heading,
        String summary,
        String wording) {}
