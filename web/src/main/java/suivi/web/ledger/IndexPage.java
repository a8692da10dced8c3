package suivi.web.ledger;

import static java.util.stream.Collectors.joining;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import suivi.door.Filters;
import suivi.door.LedgerFilters;
import suivi.foundation.BusinessException;
import suivi.ledger.boundary.LedgerLine;
import suivi.ledger.boundary.LedgerReading;
import suivi.web.Frame;
import suivi.web.Refused;

/** The ledger as a list: every filter is in the address. People are shown by their ids, so that no source is named. */
@Named("ledgerPage")
@RequestScoped
public class IndexPage {

    private static final int SIZE = 50;

    /** Of an id that a machine made, and of one that says something. */
    private static final int SHOWN_OF_A_NUMBER = 8;

    private static final int SHOWN_OF_A_WORD = 28;

    /** A filter that is set, with the address of the list without it. */
    public record Chosen(String field, String value, String without) {}

    @Inject
    private HttpServletRequest request;

    @Inject
    private LedgerReading ledger;

    @Inject
    private LedgerFilters filters;

    @Inject
    private Frame frame;

    private List<LedgerLine> lines = List.of();

    private boolean refused;

    @PostConstruct
    void open() {
        try {
            lines = ledger.entries(filters.filter(), filters.before(), SIZE);
        } catch (BusinessException e) {
            if (e.kind() != BusinessException.Kind.INVALID) {
                throw e;
            }
            refused = true;
            Refused.show(e, frame.getLanguage());
        }
    }

    public List<LedgerLine> getLines() {
        return lines;
    }

    /** Whether a filter cannot be taken as it is; then nothing is shown but why. */
    public boolean isRefused() {
        return refused;
    }

    public List<Chosen> getChosen() {
        return chosen().entrySet().stream()
                .map(one -> new Chosen(one.getKey(), one.getValue(), with(one.getKey(), null)))
                .toList();
    }

    private Map<String, String> chosen() {
        Map<String, String> chosen = new LinkedHashMap<>();
        for (String name : LedgerFilters.NAMES) {
            String value = Filters.given(request, name);
            if (value != null) {
                chosen.put(name, value);
            }
        }
        return chosen;
    }

    /** What the address says of that parameter; null where nothing. */
    public String asked(String name) {
        return Filters.given(request, name);
    }

    /** The list narrowed to that as well; without the filter where the value is null. */
    public String with(String name, String value) {
        return address(name, value, null);
    }

    /** The list of what happened to that record. */
    public String record(LedgerLine line) {
        return address("subjectKey", line.subjectKey(), null);
    }

    /** The entries before these; null where there are none. */
    public String getOlder() {
        return lines.size() < SIZE
                ? null
                : address(null, null, Long.toString(lines.get(lines.size() - 1).id()));
    }

    /** Whether these are not the newest. */
    public boolean isLater() {
        return asked("before") != null;
    }

    private String address(String name, String value, String before) {
        Map<String, String> parameters = chosen();
        if (name != null) {
            parameters.remove(name);
            parameters.put(name, value);
        }
        parameters.put("before", before);
        return "?"
                + parameters.entrySet().stream()
                        .filter(one -> one.getValue() != null)
                        .map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
                        .collect(joining("&"));
    }

    /** The beginning of an id, as much as tells it from others. */
    public String brief(String id) {
        int shown = id.matches("[0-9a-f]{8}-[0-9a-f-]{27}") ? SHOWN_OF_A_NUMBER : SHOWN_OF_A_WORD;
        return id.length() <= shown + 1 ? id : id.substring(0, shown) + "…";
    }

    /** The address of the proof that the entry is in the ledger. */
    public String proof(LedgerLine line) {
        return request.getContextPath() + "/api/v1/ledger/proofs/inclusion.txt?leaf=" + line.leafHash();
    }
}
