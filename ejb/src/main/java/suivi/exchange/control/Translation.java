package suivi.exchange.control;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import suivi.exchange.boundary.RowLine.Inferred;
import suivi.exchange.boundary.RowLine.Reason;
import suivi.exchange.format.Annotation;
import suivi.exchange.format.Format;
import suivi.exchange.format.ImportedRow;
import suivi.recommendation.control.Known;
import suivi.recommendation.control.KnownRecords.KnownDocument;
import suivi.recommendation.control.Recording;
import suivi.recommendation.control.Vocabulary;
import suivi.recommendation.entity.Kind;
import suivi.recommendation.entity.Measure;
import suivi.recommendation.entity.Position;
import suivi.recommendation.entity.RecordState;

/**
 * Says rows in the words of the register. What the United Nations, UPR Info and OHCHR hold is public, and is recorded as
 * published; a row of our own file has the state that it says, and is a draft where it says none.
 */
final class Translation {

    private static final Pattern SCHEME = Pattern.compile("([A-Z][A-Z-]{1,18}):(.+)", Pattern.DOTALL);

    private static final Pattern BLANKS = Pattern.compile("[\\s\\h]+");

    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}");

    private static final int LABELS_REMEMBERED = 10_000;

    private static final UprReports REPORTS = new UprReports();

    private final Format format;

    private final Vocabulary vocabulary;

    private final Predicate<String> reach;

    private final boolean demonstration;

    private final Map<String, Optional<String>> terms = new HashMap<>();

    /**
     * @param reach in which countries rows are taken
     * @param demonstration whether fictitious records are
     */
    Translation(Format format, Vocabulary vocabulary, Predicate<String> reach, boolean demonstration) {
        this.format = format;
        this.vocabulary = vocabulary;
        this.reach = reach;
        this.demonstration = demonstration;
    }

    /** The symbol under which the row's document is or will be recorded; null where it has none. */
    String symbol(ImportedRow row) {
        ImportedRow.Document document = row.document();
        if (document.symbol() != null || !isUpr(row) || row.countries().size() != 1) {
            return document.symbol();
        }
        String country = row.countries().get(0);
        return REPORTS.find(country, document.session())
                .map(UprReports.Report::symbol)
                .orElseGet(() -> UprReports.number(document.session())
                        .map(session -> "UPR/" + country + "/" + session)
                        .orElse(null));
    }

    /** @param documents that are recorded, by symbol */
    Candidate candidate(ImportedRow row, Map<String, KnownDocument> documents) {
        List<Inferred> inferred =
                new ArrayList<>(row.inferences().stream().map(Notices::of).toList());
        if (!row.taken()) {
            List<Reason> reasons =
                    row.rejected() ? row.faults().stream().map(Notices::of).toList() : List.of(Notices.of(row.skip()));
            return new Candidate(row, null, reasons, inferred);
        }
        Drafting drafting = new Drafting(row, documents, inferred);
        Recording recording = drafting.recording();
        return new Candidate(row, drafting.reasons.isEmpty() ? recording : null, drafting.reasons, inferred);
    }

    boolean reaches(String country) {
        return reach.test(country);
    }

    /** The reference of this register by which the row cites its record, or null. */
    String cited(ImportedRow row) {
        return isOurs(row.externalId())
                ? row.externalId().substring(UhriExport.OURS.length())
                : row.own().reference();
    }

    /** In the layouts of the Index an export of ours has its reference as the id. */
    private boolean isOurs(String externalId) {
        return isOfTheIndex() && externalId != null && externalId.startsWith(UhriExport.OURS);
    }

    /** The recording of what is known, without what an export of ours in a layout of the Index adds to its text. */
    Recording asKnown(Recording recording, Known known) {
        if (!isOfTheIndex()) {
            return recording;
        }
        String language = recording.original();
        String written = recording.texts().get(language);
        Known.Fixed fixed = known.fixed();
        for (Map.Entry<String, String> text : known.texts().entrySet()) {
            String exported = UhriExport.text(fixed.paragraph(), text.getValue(), fixed.fictitious());
            if (bare(exported).equals(bare(written))) {
                return recording.saying(Map.of(text.getKey(), text.getValue()));
            }
        }
        return recording.saying(Map.of(
                language,
                UhriExport.unmarked(
                        fixed.paragraph(),
                        written,
                        known.texts().getOrDefault(language, written),
                        fixed.fictitious())));
    }

    private boolean isOfTheIndex() {
        return format == Format.UHRI_JSON || format == Format.UHRI_XLSX;
    }

    /** Cells and HTML keep no blank as it was. */
    private static String bare(String text) {
        return BLANKS.matcher(text).replaceAll(" ").strip();
    }

    private static boolean isUpr(ImportedRow row) {
        return "UPR".equals(row.document().body());
    }

    private Optional<String> term(Vocabulary.Kind kind, String label) {
        String key = kind + " " + label;
        Optional<String> term = terms.get(key);
        if (term == null) {
            term = vocabulary.find(kind, label);
            if (terms.size() < LABELS_REMEMBERED) {
                terms.put(key, term);
            }
        }
        return term;
    }

    /** One row while it is translated. */
    private final class Drafting {

        private final ImportedRow row;

        private final List<Inferred> inferred;

        private final List<Reason> reasons = new ArrayList<>();

        private final String symbol;

        private final String country;

        /** Null also where it is {@link #elsewhere}, so that nothing of it can be told. */
        private final KnownDocument known;

        /** Whether the document is recorded for a State of which she may know nothing that is not public. */
        private final boolean elsewhere;

        Drafting(ImportedRow row, Map<String, KnownDocument> documents, List<Inferred> inferred) {
            this.row = row;
            this.inferred = inferred;
            this.country = row.countries().get(0);
            this.symbol = symbol(row);
            KnownDocument recorded = symbol == null ? null : documents.get(symbol);
            this.elsewhere = recorded != null && !reaches(recorded.country());
            this.known = elsewhere ? null : recorded;
        }

        /** Null where there is a reason against it. */
        Recording recording() {
            checkCountry();
            String body = body();
            checkSymbol();
            LocalDate adopted = adopted();
            checkLengths();
            Set<Measure> measures = measures();
            RecordState state = state();
            boolean fictitious = fictitious();
            if (!reasons.isEmpty()) {
                return null;
            }
            ImportedRow.Document document = row.document();
            return new Recording(
                    new Recording.Document(
                            symbol,
                            body,
                            country,
                            adopted,
                            document.session(),
                            document.cycle() == null ? null : document.cycle().toString(),
                            document.language(),
                            null,
                            Map.of(),
                            fictitious),
                    kind(),
                    row.paragraph(),
                    document.language(),
                    Map.of(document.language(), row.text()),
                    terms(Vocabulary.Kind.THEME, "themes", row.labels().themes(), Notices.NO_THEME),
                    terms(Vocabulary.Kind.GROUP, "groups", row.labels().groups(), Notices.NO_GROUP),
                    measures,
                    Set.of(),
                    row.review().recommendingStates() == null
                            ? null
                            : Set.copyOf(row.review().recommendingStates()),
                    row.review().position() == null
                            ? null
                            : Position.valueOf(row.review().position().name()),
                    row.own().priority(),
                    row.own().due(),
                    Map.of(),
                    state,
                    aliases(),
                    List.of(),
                    List.of());
        }

        private void checkCountry() {
            if (row.countries().size() > 1) {
                reject(Columns.COUNTRY, Notices.COUNTRY_SEVERAL, String.join(", ", row.countries()));
            } else if (!reaches(country)) {
                reject(Columns.COUNTRY, Notices.COUNTRY_NOT_YOURS, country);
            } else if (elsewhere) {
                reject(Columns.COUNTRY, Notices.COUNTRY_ELSEWHERE, symbol, country);
            } else if (known != null && !known.country().equals(country)) {
                reject(Columns.COUNTRY, Notices.COUNTRY_OTHER, symbol, known.country());
            }
        }

        private String body() {
            Optional<String> body = term(Vocabulary.Kind.BODY, row.document().body());
            if (body.isEmpty()) {
                reject(Columns.BODY, Notices.BODY_UNKNOWN, row.document().body());
            } else if (known != null && !known.body().equals(body.get())) {
                reject(Columns.BODY, Notices.BODY_OTHER, symbol, known.body());
            }
            return body.orElse(null);
        }

        private void checkSymbol() {
            if (symbol == null) {
                reject(Columns.SYMBOL, Notices.SYMBOL_MISSING);
            } else if (row.document().symbol() == null) {
                String session = row.document().session();
                String code = REPORTS.find(country, session).isPresent() ? Notices.FROM_REPORT : Notices.NO_SYMBOL;
                inferred.add(new Inferred("symbol", symbol, code, country + " " + session));
            }
        }

        private LocalDate adopted() {
            LocalDate written = row.document().adopted();
            if (written != null) {
                return written;
            }
            if (known != null && known.adopted() != null) {
                return inferred(known.adopted(), Notices.FROM_DOCUMENT, symbol);
            }
            String session = row.document().session();
            if (isUpr(row)) {
                Optional<LocalDate> ofTheReport = REPORTS.find(country, session)
                        .filter(report -> report.symbol().equals(symbol))
                        .map(UprReports.Report::adopted);
                if (ofTheReport.isPresent()) {
                    return inferred(ofTheReport.get(), Notices.FROM_REPORT, country + " " + session);
                }
                Optional<LocalDate> lastDay = REPORTS.lastDay(session);
                if (lastDay.isPresent()) {
                    return inferred(lastDay.get(), Notices.FROM_SESSION, session);
                }
            }
            reject(Columns.ADOPTED, Notices.DATE_MISSING);
            return null;
        }

        private LocalDate inferred(LocalDate adopted, String code, String from) {
            inferred.add(new Inferred("adopted", adopted.toString(), code, from));
            return adopted;
        }

        private void checkLengths() {
            limit(Columns.SYMBOL, symbol, 100);
            limit(Columns.PARAGRAPH, row.paragraph(), 40);
            limit(Columns.SESSION, row.document().session(), 20);
            limit(Columns.EXTERNAL_ID, cited(row) == null ? row.externalId() : null, 100);
            if (row.text().indexOf('\0') >= 0) {
                reject(Columns.TEXT, Notices.CHARACTER);
            }
            if (!LANGUAGE.matcher(row.document().language()).matches()) {
                reject(Columns.LANGUAGE, Notices.LANGUAGE, row.document().language());
            }
        }

        private void limit(Columns column, String written, int most) {
            if (written != null && written.length() > most) {
                reject(column, Notices.TOO_LONG, Integer.toString(most), Integer.toString(written.length()));
            }
            if (written != null && written.indexOf('\0') >= 0) {
                reject(column, Notices.CHARACTER);
            }
        }

        private Kind kind() {
            Annotation annotation = row.kindOfAnnotation();
            if (annotation == null) {
                return null;
            }
            return switch (annotation) {
                case RECOMMENDATION -> Kind.RECOMMENDATION;
                case CONCERN -> Kind.CONCERN;
                case OTHER, NOT_SAID -> Kind.OTHER;
            };
        }

        private Set<String> terms(Vocabulary.Kind kind, String field, List<String> labels, String code) {
            if (labels == null) {
                return null;
            }
            Set<String> found = new LinkedHashSet<>();
            for (String label : labels) {
                term(kind, label).ifPresentOrElse(found::add, () -> inferred.add(new Inferred(field, "", code, label)));
            }
            return found;
        }

        private Set<Measure> measures() {
            if (row.labels().kinds() == null) {
                return null;
            }
            Set<Measure> measures = new LinkedHashSet<>();
            for (String written : row.labels().kinds()) {
                constant(Measure.class, written)
                        .ifPresentOrElse(measures::add, () -> reject(Columns.KIND, Notices.MEASURE, written));
            }
            return measures;
        }

        private RecordState state() {
            if (format != Format.SUIVI_CSV) {
                return RecordState.PUBLISHED;
            }
            String written = row.own().state();
            if (written == null) {
                inferred.add(new Inferred("state", RecordState.DRAFT.name(), Notices.DRAFT, ""));
                return RecordState.DRAFT;
            }
            Optional<RecordState> state = constant(RecordState.class, written);
            if (state.isEmpty()) {
                reject(Columns.STATE, Notices.STATE, written);
            }
            return state.orElse(null);
        }

        /** A document that is recorded says it for what stands in it. */
        private boolean fictitious() {
            boolean fictitious = known == null ? Boolean.TRUE.equals(row.own().fictitious()) : known.fictitious();
            if (fictitious && !demonstration) {
                reject(Columns.FICTITIOUS, Notices.FICTITIOUS);
            }
            return fictitious;
        }

        private Map<String, String> aliases() {
            if (row.externalId() == null || isOurs(row.externalId())) {
                return Map.of();
            }
            return switch (format) {
                case UHRI_JSON, UHRI_XLSX -> Map.of("UHRI", row.externalId());
                case UPR_INFO_CSV -> Map.of("UPR-INFO", row.externalId());
                case OHCHR_MATRIX -> Map.of("OHCHR", row.externalId());
                case SUIVI_CSV -> own(row.externalId());
            };
        }

        /** Our own file writes {@code UHRI:8c5b…}, several with a vertical bar between them. */
        private static Map<String, String> own(String written) {
            Map<String, String> aliases = new HashMap<>();
            for (String each : written.split("\\|")) {
                Matcher scheme = SCHEME.matcher(each.strip());
                if (scheme.matches()) {
                    aliases.put(scheme.group(1), scheme.group(2));
                } else {
                    aliases.put("OWN", each.strip());
                }
            }
            return aliases;
        }

        private void reject(Columns column, String code, String... args) {
            reasons.add(Notices.because(column.in(row), code, args));
        }
    }

    private static <E extends Enum<E>> Optional<E> constant(Class<E> type, String written) {
        String name = written.strip().toUpperCase(Locale.ROOT).replaceAll("[\\s-]+", "_");
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(name)) {
                return Optional.of(constant);
            }
        }
        return Optional.empty();
    }
}
