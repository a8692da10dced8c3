package suivi.exchange.format;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a UN document symbol tells, such as {@code CEDAW/C/MEX/CO/9} or {@code A/HRC/WG.6/31/MEX/1}. */
final class Symbols {

    private static final Map<String, String> BODIES = Map.ofEntries(
            Map.entry("CEDAW/C/", "CEDAW"),
            Map.entry("CMW/C/", "CMW"),
            Map.entry("CRC/C/OPSC/", "CRC-OP-SC"),
            Map.entry("CRC/C/OPAC/", "CRC-OP-AC"),
            Map.entry("CRC/C/", "CRC"),
            Map.entry("E/C.12/", "CESCR"),
            Map.entry("CCPR/C/", "CCPR"),
            Map.entry("CAT/C/", "CAT"),
            Map.entry("CAT/OP/", "SPT"),
            Map.entry("CERD/C/", "CERD"),
            Map.entry("CRPD/C/", "CRPD"),
            Map.entry("CED/C/", "CED"),
            Map.entry("A/HRC/WG.6/", "UPR"));

    private static final Pattern STATE = Pattern.compile("[A-Z]{3}");

    private Symbols() {}

    /** The State whose code is a part of the symbol; the first part is a body's. */
    static Optional<String> country(String symbol, CountryNames names) {
        return symbol == null
                ? Optional.empty()
                : Arrays.stream(symbol.split("/"))
                        .skip(1)
                        .filter(part -> STATE.matcher(part).matches())
                        .flatMap(part -> names.find(part).stream())
                        .findFirst();
    }

    /** The longest beginning that is known decides. */
    static Optional<String> body(String symbol) {
        return symbol == null
                ? Optional.empty()
                : BODIES.entrySet().stream()
                        .filter(body -> symbol.startsWith(body.getKey()))
                        .max((a, b) ->
                                Integer.compare(a.getKey().length(), b.getKey().length()))
                        .map(Map.Entry::getValue);
    }
}
