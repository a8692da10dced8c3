package suivi.exchange.control;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What an export says of itself.
 *
 * @param wanted what the list is narrowed to, by name, in order; empty where it is not
 * @param demonstration whether records in it are fictitious
 * @param checkpoint the newest signed head of the ledger, so that whoever holds an export can hold the ledger to it; null
 *     for the first seconds of an installation
 */
public record ExportAbout(
        LocalDate day, Map<String, String> wanted, String sort, boolean demonstration, String checkpoint) {

    public ExportAbout {
        wanted = Collections.unmodifiableMap(new LinkedHashMap<>(wanted));
    }

    static final String SOURCE = "Suivi";

    static final String LICENCE = "https://creativecommons.org/licenses/by/4.0/";

    /** What the licence is on, and what it is not on. */
    static final String RIGHTS =
            "The descriptions (themes, groups, kinds of measure, states of the record) are Suivi's,"
                    + " under CC BY 4.0. The texts of recommendations are those of the United Nations and of the States that"
                    + " made them.";

    static final String FICTITIOUS =
            "This is a demonstration: records marked as fictitious were made up and are of no body and no State.";

    /** Such as {@code body=CEDAW, country=MEX}; "all" where it is not narrowed. */
    String filter() {
        return wanted.isEmpty()
                ? "all"
                : wanted.entrySet().stream()
                        .map(each -> each.getKey() + "=" + each.getValue())
                        .collect(Collectors.joining(", "));
    }

    /** In one line, and after an empty one the checkpoint. */
    String text() {
        return line() + (checkpoint == null ? "" : "\n\n" + checkpoint);
    }

    /** In one line: source, day, filter, order, rights, licence, and that records are fictitious where some are. */
    String line() {
        return SOURCE + ", " + day + ", " + filter() + ", order " + sort + ". " + RIGHTS + " " + LICENCE
                + (demonstration ? " " + FICTITIOUS : "");
    }
}
