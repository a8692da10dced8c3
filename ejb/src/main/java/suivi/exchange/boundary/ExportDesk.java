package suivi.exchange.boundary;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import suivi.exchange.control.ExportAbout;
import suivi.exchange.control.Exporter;
import suivi.exchange.control.Labels;
import suivi.foundation.BusinessException;
import suivi.foundation.Guarded;
import suivi.foundation.Language;
import suivi.foundation.Public;
import suivi.foundation.Viewer;
import suivi.ledger.boundary.LedgerHead;
import suivi.ledger.boundary.LedgerProofs;
import suivi.obligation.boundary.Countries;
import suivi.obligation.boundary.CountryLine;
import suivi.recommendation.boundary.Codebook;
import suivi.recommendation.boundary.RecommendationCard.Term;
import suivi.recommendation.boundary.RegisterFilter;
import suivi.recommendation.control.Visibility;
import suivi.search.boundary.Finder;
import suivi.search.boundary.Wanted;

/**
 * Taking a list of recommendations out. Everybody may, and gets what she sees in that list (R2).
 *
 * <p>What an export says of itself (source, licence, day, filter, number, that it is a demonstration, and the ledger's checkpoint) is in a sheet
 * of a workbook, in the head of our JSON, and in our CSV in a column {@code _about} of the first row, which our reader
 * passes over. The Index's JSON has no place for it: there the name of the file says it, and the first record
 * carries the checkpoint. Every record of ours says
 * whether it is fictitious; in the layouts of the Index, which have no place for that either, its text does.
 */
@Stateless
@Guarded
public class ExportDesk {

    private static final int CHUNK = 500;

    private static final String PARTS = "[^A-Za-z0-9]+";

    @Inject
    private Finder finder;

    @Inject
    private Exporter exporter;

    @Inject
    private Codebook codebook;

    @Inject
    private Countries countries;

    @Inject
    private LedgerProofs proofs;

    @Inject
    private Clock clock;

    @Inject
    private Provider<Viewer> viewer;

    @Inject
    @ConfigProperty(name = "suivi.demonstration")
    private boolean demonstration;

    /**
     * Writes the list as a stream, in its order, and leaves {@code out} open. In no transaction, lest a slow reader holds
     * a connection to the database to the last byte; each chunk is read on its own.
     *
     * @throws BusinessException invalid {@code sort}: {@code word} with those that there are
     */
    @Public
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void write(ExportWanted wanted, Layout layout, OutputStream out) {
        Wanted list = new Wanted(wanted.words(), wanted.filter(), sort(wanted));
        boolean index = layout == Layout.UHRI_JSON || layout == Layout.UHRI_XLSX;
        exporter.write(
                each -> finder.scroll(list, CHUNK, each),
                Visibility.of(viewer.get()),
                layout,
                labels(index ? Language.EN : wanted.language()),
                about(wanted, list.sort()),
                out);
    }

    private static Wanted.Sort sort(ExportWanted wanted) {
        if (wanted.sort() == null || wanted.sort().isBlank()) {
            return Wanted.Sort.RELEVANCE;
        }
        for (Wanted.Sort sort : Wanted.Sort.values()) {
            if (sort.name().equalsIgnoreCase(wanted.sort())) {
                return sort;
            }
        }
        throw BusinessException.invalid(
                "sort",
                "word",
                List.of(Wanted.Sort.values()).stream()
                        .map(sort -> sort.name().toLowerCase(Locale.ROOT))
                        .collect(joining(", ")));
    }

    private Labels labels(Language language) {
        return new Labels(
                names(codebook.themes(language)),
                names(codebook.groups(language)),
                countries.countries(language).stream().collect(toMap(CountryLine::iso3, CountryLine::name)));
    }

    private static Map<String, String> names(List<Term> terms) {
        return terms.stream().collect(toMap(Term::id, Term::name));
    }

    private ExportAbout about(ExportWanted wanted, Wanted.Sort sort) {
        return new ExportAbout(
                LocalDate.now(clock),
                narrowed(wanted),
                sort.name().toLowerCase(Locale.ROOT),
                demonstration,
                proofs.newestHead().map(LedgerHead::note).orElse(null));
    }

    private static Map<String, String> narrowed(ExportWanted wanted) {
        RegisterFilter filter = wanted.filter();
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("words", wanted.words() == null || wanted.words().isBlank() ? null : wanted.words());
        all.put("country", filter.country());
        all.put("body", filter.body());
        all.put("instrument", filter.instrument());
        all.put("provision", filter.provision());
        all.put("theme", filter.theme());
        all.put("group", filter.group());
        all.put("kind", filter.kind());
        all.put("measure", filter.measure());
        all.put("state", filter.state());
        all.put("lacks", filter.lacks());
        Map<String, String> narrowed = new LinkedHashMap<>();
        all.forEach((name, value) -> {
            if (value != null) {
                narrowed.put(name, Objects.toString(value));
            }
        });
        return narrowed;
    }

    /** Under which name to save it: with the day and what the list is narrowed to, in signs that every system takes. */
    @Public
    public String fileName(ExportWanted wanted, Layout layout) {
        String filter = narrowed(wanted).values().stream()
                .map(value -> value.replaceAll(PARTS, "-").replaceAll("^-+|-+$", ""))
                .filter(value -> !value.isEmpty())
                .collect(joining("-"));
        return "suivi" + (demonstration ? "-demonstration" : "") + "-recommendations-" + LocalDate.now(clock)
                + (filter.isEmpty() ? "" : "-" + filter.substring(0, Math.min(80, filter.length())))
                + (layout == Layout.UHRI_JSON || layout == Layout.UHRI_XLSX ? "-uhri" : "")
                + "." + layout.extension();
    }
}
