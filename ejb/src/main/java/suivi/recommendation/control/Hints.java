package suivi.recommendation.control;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import suivi.recommendation.boundary.Content;
import suivi.recommendation.boundary.Hint;
import suivi.recommendation.entity.Kind;

/** What makes a recommendation hard to follow, read from its words in English and Spanish. It errs, and only hints (R13). */
public final class Hints {

    private static final Pattern SEVERAL = words(
            ";",
            "\\b(?:and|y) (?:to )?(?:adopt|ensure|establish|provide|strengthen"
                    + "|collect|train|allocate|adopte|garantice|establezca|proporcione|refuerce|recopile|capacite|asigne)\\b");

    private static final Pattern ACTOR = words(
            "\\bministr(?:y|ies)\\b",
            "\\bdepartment\\b",
            "\\bcongress\\b",
            "\\bparliament\\b",
            "\\bgovernment of\\b",
            "\\bprosecutor",
            "\\bombuds",
            "\\binstitute\\b",
            "\\binspectorate\\b",
            "\\bcourts?\\b",
            "\\bconsul",
            "\\bpolice\\b",
            "\\bministerios?\\b",
            "\\bsecretar[ií]a\\b",
            "\\bcongreso\\b",
            "\\bparlamento\\b",
            "\\bfiscal[ií]a\\b",
            "\\bdefensor[ií]a\\b",
            "\\binstituto\\b",
            "\\binspecci[oó]n\\b",
            "\\btribunal",
            "\\bpolic[ií]a\\b");

    private static final Pattern VAGUE = words(
            "\\bconsider\\b",
            "\\bcontinue\\b",
            "\\befforts?\\b",
            "\\bas appropriate\\b",
            "\\bpromote\\b",
            "\\b(?:necessary|appropriate|all) (?:measures|steps)\\b",
            "\\bconsidere\\b",
            "\\bcontin[uú]e\\b",
            "\\besfuerzos?\\b",
            "\\bcuando proceda\\b",
            "\\bpromueva\\b",
            "\\bmedidas (?:necesarias|apropiadas)\\b");

    private static final Pattern VERIFIABLE = words(
            "\\d",
            "\\badopt",
            "\\bratif",
            "\\brepeal",
            "\\bamend",
            "\\bestablish",
            "\\bcriminali[sz]",
            "\\bpublish",
            "\\bbudget",
            "\\bdata\\b",
            "\\btrain",
            "\\blaw\\b",
            "\\blegislation\\b",
            "\\bderog",
            "\\benmiend",
            "\\bmodifi",
            "\\bestable[zc]",
            "\\btipifi",
            "\\bpubli[qc]",
            "\\bpresupuest",
            "\\bdatos\\b",
            "\\bcapacit",
            "\\bley(?:es)?\\b",
            "\\blegislaci[oó]n\\b");

    private Hints() {}

    public static Set<Hint> of(Content content) {
        Set<Hint> hints = EnumSet.noneOf(Hint.class);
        Collection<String> texts = content.texts().values();
        if (content.kind() != Kind.RECOMMENDATION || texts.isEmpty()) {
            return hints;
        }
        boolean lettered =
                texts.stream().anyMatch(text -> !Letters.split(text).points().isEmpty());
        if (content.points().isEmpty() && (lettered || any(SEVERAL, texts))) {
            hints.add(Hint.SEVERAL);
        }
        List<String> all = Stream.concat(
                        texts.stream(), content.points().stream().flatMap(point -> point.texts().values().stream()))
                .toList();
        if (content.institutions().isEmpty() && !any(ACTOR, all)) {
            hints.add(Hint.NO_ACTOR);
        }
        if (any(VAGUE, all) && !any(VERIFIABLE, all)) {
            hints.add(Hint.NOT_VERIFIABLE);
        }
        return hints;
    }

    private static boolean any(Pattern pattern, Collection<String> texts) {
        return texts.stream().anyMatch(text -> pattern.matcher(text).find());
    }

    private static Pattern words(String... alternatives) {
        return Pattern.compile(
                String.join("|", alternatives),
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
    }
}
