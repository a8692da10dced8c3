package suivi.search.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import suivi.foundation.Digests;
import suivi.foundation.Language;
import suivi.obligation.boundary.InstrumentLine;
import suivi.obligation.boundary.Obligations;
import suivi.obligation.boundary.ProvisionLine;

/** The provisions as documents. They are reference data: few, and all brought in again when any differs. */
@ApplicationScoped
public class Provisions {

    private static final List<Function<ProvisionLine, String>> BODY =
            List.of(ProvisionLine::summary, ProvisionLine::wording);

    @Inject
    private Obligations obligations;

    @Inject
    private Index index;

    /** Brings them into the index where it holds others. */
    void bringUpToDate() {
        List<ProvisionDocument> documents = documents();
        String state = Digests.sha256(Index.MAPPING + documents);
        if (index.mark(Index.PROVISIONS).equals(state)) {
            return;
        }
        index.clear(ProvisionDocument.class);
        index.write(documents, ProvisionDocument.class, List.of());
        index.commit();
        index.mark(Index.PROVISIONS, state);
    }

    private List<ProvisionDocument> documents() {
        Map<String, List<ProvisionLine>> provisions = new TreeMap<>();
        List<String> order = new ArrayList<>();
        for (Language language : Language.values()) {
            for (InstrumentLine instrument : obligations.instruments(language)) {
                for (ProvisionLine line :
                        obligations.instrument(instrument.id(), language).provisions()) {
                    provisions.computeIfAbsent(line.id(), id -> {
                        order.add(id);
                        return new ArrayList<>(List.of(line, line));
                    });
                    provisions.get(line.id()).set(language.ordinal(), line);
                }
            }
        }
        List<ProvisionDocument> documents = new ArrayList<>();
        for (int i = 0; i < order.size(); i++) {
            documents.add(document(order.get(i), i, provisions.get(order.get(i))));
        }
        return documents;
    }

    private static ProvisionDocument document(String key, int place, List<ProvisionLine> lines) {
        ProvisionLine english = lines.get(Language.EN.ordinal());
        ProvisionLine spanish = lines.get(Language.ES.ordinal());
        return new ProvisionDocument(
                key,
                place,
                english.heading(),
                spanish.heading(),
                texts(lines, List.of(ProvisionLine::heading)),
                texts(List.of(english), BODY),
                texts(List.of(spanish), BODY));
    }

    private static List<String> texts(List<ProvisionLine> lines, List<Function<ProvisionLine, String>> fields) {
        return lines.stream()
                .flatMap(line -> fields.stream().map(field -> field.apply(line)))
                .filter(Objects::nonNull)
                .toList();
    }
}
