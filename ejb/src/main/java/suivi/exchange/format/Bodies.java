package suivi.exchange.format;

import java.util.Locale;
import java.util.Map;

/** The Index writes most bodies by their short form, and a few hundred records of the treaty bodies by the long one. */
final class Bodies {

    private static final Map<String, String> SHORT = Map.ofEntries(
            Map.entry("committee on the rights of the child", "CRC"),
            Map.entry("committee on the elimination of discrimination against women", "CEDAW"),
            Map.entry("committee on migrant workers", "CMW"),
            Map.entry(
                    "committee on the protection of the rights of all migrant workers and members of their families",
                    "CMW"),
            Map.entry("committee on economic, social and cultural rights", "CESCR"),
            Map.entry("human rights committee", "CCPR"),
            Map.entry("committee against torture", "CAT"),
            Map.entry("committee on the elimination of racial discrimination", "CERD"),
            Map.entry("committee on the rights of persons with disabilities", "CRPD"),
            Map.entry("committee on enforced disappearances", "CED"),
            Map.entry("subcommittee on prevention of torture", "SPT"),
            Map.entry("universal periodic review", "UPR"));

    private Bodies() {}

    /** A body that is not a treaty body keeps its name: the Index has no other for it. */
    static String shortForm(String written) {
        return SHORT.getOrDefault(written.toLowerCase(Locale.ROOT), written);
    }
}
