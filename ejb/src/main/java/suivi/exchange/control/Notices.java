package suivi.exchange.control;

import java.util.List;
import java.util.Locale;
import suivi.exchange.boundary.RowLine.Inferred;
import suivi.exchange.boundary.RowLine.Reason;
import suivi.exchange.format.Fault;
import suivi.exchange.format.Inference;
import suivi.exchange.format.Skip;

/** What is said of a row, by code; a sentence for each is looked up by it. Args as in the comments. */
public final class Notices {

    /** The country of the row is not among those in which whoever imports may. Args: the country. */
    static final String COUNTRY_NOT_YOURS = "import.country.not-yours";
    /** A document on several States cannot be recorded. Args: the countries. */
    static final String COUNTRY_SEVERAL = "import.country.several";
    /** The document or the recommendation is recorded for another State. Args: which it is, the country recorded. */
    static final String COUNTRY_OTHER = "import.country.other";
    /**
     * The same where whoever imports may not know for which: it can be a draft. Args: what the row has that leads there,
     * the country of the row.
     */
    static final String COUNTRY_ELSEWHERE = "import.country.elsewhere";
    /** The vocabulary does not know the body (R8). Args: the body as written. */
    static final String BODY_UNKNOWN = "import.body.unknown";
    /** The document is recorded as another body's. Args: the symbol, the body recorded. */
    static final String BODY_OTHER = "import.body.other";
    /** Neither said nor to be told from anything else. */
    static final String SYMBOL_MISSING = "import.symbol.missing";
    /** Neither said nor to be told from anything else. */
    static final String DATE_MISSING = "import.date.missing";
    /** No state of a record. Args: what is written. */
    static final String STATE = "import.state";
    /** No kind of measure. Args: what is written. */
    static final String MEASURE = "import.measure";
    /** No language code. Args: what is written. */
    static final String LANGUAGE = "import.language";
    /** Longer than what can be kept. Args: the limit, the length. */
    static final String TOO_LONG = "import.too-long";
    /** A sign that no text has. */
    static final String CHARACTER = "import.character";
    /** A fictitious record outside the demonstration (R6). */
    static final String FICTITIOUS = "import.fictitious";
    /** The file has the same recommendation before. Args: the reference, the first row. */
    static final String DUPLICATE_REFERENCE = "import.duplicate.reference";
    /** The file has the same name of another register before. Args: the name, the first row. */
    static final String DUPLICATE_ALIAS = "import.duplicate.alias";
    /** The names and the reference in the row lead to several records. Args: what the row has. */
    static final String SEVERAL_RECORDS = "import.several-records";
    /** A cell was too long for the workbook in which its row is handed back. Args: how much of it is there. */
    static final String CUT = "import.cell.cut";

    /** The table of reports names the document. */
    static final String FROM_REPORT = "import.inferred.upr-report";
    /** Nothing names the document; one is made up from country and session. */
    static final String NO_SYMBOL = "import.inferred.no-symbol";
    /** The last day of the session stands for that of the document. */
    static final String FROM_SESSION = "import.inferred.session-date";
    /** The document is recorded with that date. */
    static final String FROM_DOCUMENT = "import.inferred.document-date";
    /** No state is said; a record that nobody vouches for is a draft. */
    static final String DRAFT = "import.inferred.draft";
    /** The vocabulary does not have the theme; it is left out (R8). */
    static final String NO_THEME = "import.left-out.theme";
    /** The vocabulary does not have the group; it is left out (R8). */
    static final String NO_GROUP = "import.left-out.group";
    /** The record says something else, and no import changes it. Args as of every inference: recorded, written. */
    static final String KEPT = "import.left-out.kept";
    /** Nothing is recorded under the reference that is cited. */
    static final String NO_REFERENCE = "import.left-out.reference";
    /** They are not kept. */
    static final String NO_SDGS = "import.left-out.sdgs";

    private Notices() {}

    static Reason because(String column, String code, String... args) {
        return new Reason(column, code, List.of(args));
    }

    static Reason of(Fault fault) {
        return new Reason(fault.column() == null ? "" : fault.column(), fault.code(), fault.args());
    }

    static Reason of(Skip skip) {
        return because("", "import.skip." + code(skip.why()), skip.written());
    }

    public static Inferred of(Inference inference) {
        return new Inferred(
                inference.field(), inference.value(), "import.inferred." + code(inference.from()), inference.written());
    }

    private static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
