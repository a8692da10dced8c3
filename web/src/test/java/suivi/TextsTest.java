package suivi;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import suivi.access.boundary.InvitationLine;
import suivi.access.entity.Organisation;
import suivi.access.entity.Role;
import suivi.door.LedgerFilters;
import suivi.door.Problem;
import suivi.door.Texts;
import suivi.exchange.boundary.ImportState;
import suivi.exchange.boundary.Layout;
import suivi.exchange.boundary.Verdict;
import suivi.exchange.format.Annotation;
import suivi.exchange.format.Format;
import suivi.exchange.format.Inference;
import suivi.exchange.format.Skip;
import suivi.foundation.Language;
import suivi.foundation.Scope;
import suivi.ledger.boundary.SavedHead;
import suivi.ledger.boundary.VerificationCard;
import suivi.ledger.entity.Fault;
import suivi.obligation.entity.Binding;
import suivi.obligation.entity.Crosswalk;
import suivi.obligation.entity.EntryIntoForce;
import suivi.obligation.entity.Instrument;
import suivi.obligation.entity.Provision;
import suivi.obligation.entity.TreatyAction;
import suivi.obligation.entity.TreatyStatement;
import suivi.recommendation.boundary.Hint;
import suivi.recommendation.entity.Body;
import suivi.recommendation.entity.BulkAct;
import suivi.recommendation.entity.Kind;
import suivi.recommendation.entity.Lack;
import suivi.recommendation.entity.Measure;
import suivi.recommendation.entity.ObligationLink;
import suivi.recommendation.entity.Position;
import suivi.recommendation.entity.Recommendation;
import suivi.recommendation.entity.RecordState;
import suivi.recommendation.entity.Stage;
import suivi.recommendation.entity.TermKind;
import suivi.search.boundary.Wanted;
import suivi.web.design.SystemPage;

/** The texts hold every key that is asked for, in every language, and no other. */
class TextsTest {

    private static final Path PAGES = Path.of("src/main/webapp");

    private static final List<Path> SOURCES = List.of(Path.of("src/main/java"), Path.of("../ejb/src/main/java"));

    /** What a page puts after a key that ends in a dot: {@code t['binding.' += value]}. */
    private static final Map<String, Set<String>> CONSTANTS = Map.ofEntries(
            Map.entry("action.", names(TreatyAction.Kind.values())),
            Map.entry("body.kind.", names(Body.Kind.values())),
            Map.entry("vocabulary.", names(TermKind.values())),
            Map.entry("binding.", names(Binding.values())),
            Map.entry("grade.", Set.copyOf(new SystemPage().getGrades())),
            Map.entry("instrument.", names(Instrument.Kind.values())),
            Map.entry("provision.", names(Provision.Kind.values())),
            Map.entry("relation.", names(Crosswalk.Relation.values())),
            Map.entry("relation.by.", names(Crosswalk.Relation.values())),
            Map.entry("organisation.kind.", names(Organisation.Kind.values())),
            Map.entry("invitation.state.", names(InvitationLine.State.values())),
            Map.entry("role.", names(Role.values())),
            Map.entry("role.may.", names(Role.values())),
            Map.entry("rule.", names(EntryIntoForce.values())),
            Map.entry("sort.", names(Wanted.Sort.values())),
            Map.entry("annotation.", Set.of(Annotation.CONCERN.name(), Annotation.OTHER.name())),
            Map.entry(
                    "facet.",
                    Set.of("country", "body", "instrument", "theme", "group", "kind", "measure", "status", "lacks")),
            Map.entry("lacks.", names(Lack.values())),
            Map.entry("links.relation.", names(ObligationLink.Relation.values())),
            Map.entry("format.", names(Format.values())),
            Map.entry(
                    "import.field.",
                    Set.of(
                            "text",
                            "kind",
                            "themes",
                            "groups",
                            "measures",
                            "recommendingStates",
                            "position",
                            "priority",
                            "due",
                            "aliases")),
            Map.entry("import.state.", names(ImportState.values())),
            Map.entry("fault.", names(Fault.Kind.values())),
            Map.entry("ledger.", Set.copyOf(LedgerFilters.NAMES)),
            Map.entry("saved.", names(SavedHead.Verdict.values())),
            Map.entry("verification.state.", names(VerificationCard.State.values())),
            Map.entry("layout.", names(Layout.values())),
            Map.entry("verdict.", names(Verdict.values())),
            Map.entry("bulk.kind.", names(BulkAct.Kind.values())),
            Map.entry("bulk.does.", names(BulkAct.Kind.values())),
            Map.entry(
                    "bulk.refused.",
                    Set.of("archived", "already", "not-draft", "not-in-review", "own", "not-allowed", "no-link")),
            Map.entry("edit.lead.", names(RecordState.values())),
            Map.entry(
                    "field-name.",
                    Set.of(
                            "text",
                            "kind",
                            "themes",
                            "groups",
                            "measures",
                            "stages",
                            "priority",
                            "due",
                            "institution",
                            "points",
                            "point")),
            Map.entry("hint.", names(Hint.values())),
            Map.entry("yes-no.", Set.of("true", "false")),
            Map.entry("kind.", names(Kind.values())),
            Map.entry("measure.", names(Measure.values())),
            Map.entry("origin.", names(Recommendation.Origin.values())),
            Map.entry("position.", names(Position.values())),
            Map.entry("stage.", names(Stage.values())),
            Map.entry("state.", names(RecordState.values())),
            Map.entry("statement.", names(TreatyStatement.Kind.values())));

    private static final Pattern KEY = Pattern.compile("t\\['([a-zA-Z0-9._-]+)'\\]");

    private static final Pattern PREFIX = Pattern.compile("t\\['([a-z.-]+\\.)' \\+=");

    /** The same in Java: {@code words("sort.", values)}. */
    private static final Pattern PREFIX_IN_JAVA = Pattern.compile("\\bwords\\(\"([a-z.-]+\\.)\"");

    private static final Pattern IN_JAVA = Pattern.compile("\\btexts\\.get\\(\"([a-z.-]+[a-z])\"");

    private static final Pattern CODE = Pattern.compile(
            "(?:\\b(?:invalid|fault|require)\\(\\s*[^;]{1,40}?,|new Violation\\(\\s*[^;]{1,40}?,|\\b(?:conflict|notAllowed)\\(|(?<!Vocabulary\\.)Kind\\.[A-Z_]+,)\\s*\"([a-z.-]+)\"");

    /** What an import says of a file or a row; what it inferred or left out is no refusal. */
    private static final Pattern OF_AN_IMPORT = Pattern.compile("\"(import\\.[a-z.-]+[a-z])\"");

    private static final Pattern NO_REFUSAL = Pattern.compile("import\\.(inferred|left-out)\\..*");

    private static final Pattern NOT_FOUND = Pattern.compile("\\bnotFound\\(\\s*\"([a-z-]+)\"");

    /** What a component lets people hold. */
    private static final Pattern HELD = Pattern.compile("implements Holding .*?return \"([a-z-]+)\"", Pattern.DOTALL);

    private static final Pattern STATUS = Pattern.compile("status\\.(\\d{3})(\\.detail)?");

    private static final Pattern PLACE = Pattern.compile("\\{\\d\\}");

    @Test
    void p2_everyLanguageHasTheSameKeys() {
        assertThat(texts("es").keySet()).isEqualTo(texts("en").keySet());
    }

    @Test
    void p2_aSentencePutsInTheSameThingsInEveryLanguage() {
        ResourceBundle english = texts("en");
        ResourceBundle spanish = texts("es");
        assertThat(english.keySet())
                .allSatisfy(key ->
                        assertThat(places(spanish.getString(key))).as(key).isEqualTo(places(english.getString(key))));
    }

    @Test
    void noSentenceHoldsAnApostropheThatItsFormatWouldSwallow() {
        for (String language : List.of("en", "es")) {
            ResourceBundle texts = texts(language);
            assertThat(texts.keySet()).noneMatch(key -> texts.getString(key).contains("'"));
        }
    }

    @Test
    void p2_everyPageHasATitle() {
        assertThat(texts("en").keySet()).containsAll(titles());
    }

    @Test
    void p2_everyKeyThatAPageUsesIsThere() {
        Set<String> keys = found(KEY, pages());
        assertThat(keys).hasSizeGreaterThan(100);
        assertThat(texts("en").keySet()).containsAll(keys);
    }

    @Test
    void p2_everyConstantThatAPageShowsHasItsName() {
        Set<String> prefixes = found(PREFIX, pages());
        prefixes.addAll(found(PREFIX_IN_JAVA, sources()));
        assertThat(prefixes).isEqualTo(CONSTANTS.keySet());
        assertThat(texts("en").keySet()).containsAll(constants());
    }

    @Test
    void everyRefusalHasItsSentence() {
        Set<String> codes = refusals();
        assertThat(codes).contains("error.wording.unknown", "error.not-found.token", "error.too-many");
        assertThat(texts("en").keySet()).containsAll(codes).containsAll(inferred());
    }

    @ParameterizedTest
    @EnumSource
    void everyStatusHasItsTitleAndNoneIsToldByNobody(Language language) {
        Texts texts = new Texts(language);
        assertThat(IntStream.range(400, 600))
                .allSatisfy(status ->
                        assertThat(Problem.ofStatus(status, texts).title()).isNotBlank());
        assertThat(statuses())
                .allSatisfy(key -> assertThat(Problem.ofStatus(Integer.parseInt(key.substring(7, 10)), texts)
                                .title())
                        .isEqualTo(texts.get(key.substring(0, 10))));
    }

    @Test
    void everythingThatPeopleHoldHasItsWord() {
        assertThat(holdings()).isNotEmpty();
        assertThat(texts("en").keySet()).containsAll(holdings());
    }

    private static Set<String> holdings() {
        return found(HELD, sources()).stream().map(name -> "holding." + name).collect(toSet());
    }

    @Test
    void noKeyIsThereThatNobodyUses() {
        Set<String> unused = new TreeSet<>(texts("en").keySet());
        unused.removeAll(titles());
        unused.removeAll(found(KEY, pages()));
        unused.removeAll(constants());
        unused.removeAll(refusals());
        unused.removeAll(inferred());
        unused.removeAll(holdings());
        unused.removeAll(found(IN_JAVA, sources()));
        unused.removeAll(statuses());
        assertThat(unused).isEmpty();
    }

    private static Set<String> statuses() {
        return texts("en").keySet().stream().filter(STATUS.asMatchPredicate()).collect(toSet());
    }

    private static Set<String> constants() {
        Set<String> keys = new HashSet<>();
        CONSTANTS.forEach((prefix, names) -> names.forEach(name -> keys.add(prefix + name)));
        return keys;
    }

    /** The codes as they stand in the sources; one that ends in a dot goes on with the kind of a scope. */
    private static Set<String> refusals() {
        Set<String> keys = new HashSet<>();
        for (String code : found(CODE, sources())) {
            if (code.equals("role.scope.")) {
                names(Scope.Kind.values()).forEach(kind -> keys.add("error." + code + kind.toLowerCase(Locale.ROOT)));
            } else if (!code.equals("not-found.")) {
                keys.add("error." + code);
            }
        }
        ofAnImport().filter(code -> !NO_REFUSAL.matcher(code).matches()).forEach(code -> keys.add("error." + code));
        found(NOT_FOUND, sources()).forEach(thing -> keys.add("error.not-found." + thing));
        return keys;
    }

    private static Set<String> inferred() {
        return ofAnImport().filter(NO_REFUSAL.asMatchPredicate()).collect(toSet());
    }

    private static Stream<String> ofAnImport() {
        String sources = files(Path.of("../ejb/src/main/java/suivi/exchange"), ".java").stream()
                .map(TextsTest::read)
                .collect(Collectors.joining("\n"));
        return Stream.of(
                        found(OF_AN_IMPORT, sources).stream(),
                        Arrays.stream(Inference.From.values()).map(from -> "import.inferred." + dashed(from)),
                        Arrays.stream(Skip.Why.values()).map(why -> "import.skip." + dashed(why)))
                .flatMap(codes -> codes);
    }

    private static String dashed(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Set<String> titles() {
        return files(PAGES, ".xhtml").stream()
                .map(page -> PAGES.relativize(page).toString())
                .filter(page -> !page.startsWith("WEB-INF"))
                .map(page -> "page." + page.replace(".xhtml", "").replace('/', '.'))
                .collect(toSet());
    }

    private static Set<String> places(String sentence) {
        return PLACE.matcher(sentence).results().map(MatchResult::group).collect(toSet());
    }

    private static Set<String> names(Enum<?>... constants) {
        return Arrays.stream(constants).map(Enum::name).collect(toSet());
    }

    private static Set<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(found -> found.group(1)).collect(toCollection(TreeSet::new));
    }

    private static String pages() {
        return files(PAGES, ".xhtml").stream().map(TextsTest::read).collect(Collectors.joining("\n"));
    }

    private static String sources() {
        return SOURCES.stream()
                .flatMap(folder -> files(folder, ".java").stream())
                .map(TextsTest::read)
                .collect(Collectors.joining("\n"));
    }

    private static List<Path> files(Path folder, String ending) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ResourceBundle texts(String language) {
        return ResourceBundle.getBundle(
                "suivi.texts",
                Locale.forLanguageTag(language),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
