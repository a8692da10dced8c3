package suivi.smoke;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import suivi.shipped.Demonstration;
import suivi.shipped.Program;
import suivi.shipped.Shipped;
import suivi.shipped.Visitor;

/**
 * Every operation of the API and every page, asked as everybody: {@code matrix/operations.csv} and {@code
 * matrix/pages.csv} say who may. One that is not there, or is there and is gone, fails. What is allowed may still be
 * refused for what it says (400, 404, 409, 412), so that nothing is changed here.
 */
@ExtendWith(Demonstration.class)
class MatrixIT {

    private static final String NOBODY = "nobody";

    /** No record was ever in it, so that whoever may change one is told to be late. */
    private static final String NO_EDITION = "\"0.none\"";

    /** By what the data calls them; two of them hold their role elsewhere than where the record is. */
    private static final Map<String, String> PEOPLE = people();

    private static final Set<String> METHODS = Set.of("get", "post", "put", "delete", "patch");

    private final Shipped suivi;

    private final SoftAssertions softly = new SoftAssertions();

    MatrixIT(Shipped suivi) {
        this.suivi = suivi;
    }

    private static Map<String, String> people() {
        Map<String, String> people = new LinkedHashMap<>();
        people.put("submitter", "submitter.mex@demo.suivi");
        people.put("focal", "focal.mex@demo.suivi");
        people.put("coordinator", "coordinator2.mex@demo.suivi");
        people.put("coordinator-abroad", "coordinator.phl@demo.suivi");
        people.put("expert", "expert1.cedaw@demo.suivi");
        people.put("expert-elsewhere", "expert2.cmw@demo.suivi");
        people.put("rapporteur", "rapporteur.cedaw@demo.suivi");
        people.put("auditor", "auditor@demo.suivi");
        people.put("administrator", "administrator@demo.suivi");
        return people;
    }

    /** One line of the data: whom it admits, and what is asked. */
    private record Line(String method, String path, String asked, String body, Set<String> who) {

        static Line of(String line) {
            List<String> cells = Arrays.asList(line.split(";", -1));
            return new Line(cells.get(0), cells.get(1), cells.get(2), cells.get(3), who(cells.get(4)));
        }

        private static Set<String> who(String written) {
            Set<String> who = new TreeSet<>();
            for (String one : written.split(",")) {
                switch (one) {
                    case "everybody" -> {
                        who.addAll(PEOPLE.keySet());
                        who.add(NOBODY);
                    }
                    case "signed-in" -> who.addAll(PEOPLE.keySet());
                    default -> who.add(one);
                }
            }
            return who;
        }
    }

    @Test
    void a1_everyOperationStandsInTheMatrixAndNothingElseDoes() throws IOException {
        Set<String> offered = new TreeSet<>();
        JsonObject paths = Json.createReader(
                        new StringReader(suivi.get("/openapi?format=JSON").body()))
                .readObject()
                .getJsonObject("paths");
        paths.forEach((path, operations) -> operations.asJsonObject().keySet().stream()
                .filter(METHODS::contains)
                .forEach(method -> offered.add(method.toUpperCase(Locale.ROOT) + " " + path)));
        Set<String> known = new TreeSet<>();
        lines("operations.csv").forEach(line -> known.add(line.method() + " " + line.path()));
        assertThat(known).containsExactlyElementsOf(offered);
    }

    @Test
    void a1_everyOperationAdmitsWhomItShouldAndNobodyElse() throws IOException {
        for (String person :
                Stream.concat(Stream.of(NOBODY), PEOPLE.keySet().stream()).toList()) {
            Program program = person.equals(NOBODY) ? Program.ofNobody(suivi) : Program.of(PEOPLE.get(person), suivi);
            for (Line line : lines("operations.csv").toList()) {
                HttpResponse<String> answer = ask(program, line);
                assertAnswer(line, person, answer, person.equals(NOBODY) ? 401 : 403);
            }
        }
        softly.assertAll();
    }

    @Test
    void a1_everyPageStandsInTheMatrixAndNothingElseDoes() throws IOException {
        Path pages = Path.of("../web/src/main/webapp");
        Set<String> offered = new TreeSet<>();
        try (Stream<Path> files = Files.walk(pages)) {
            files.map(pages::relativize)
                    .map(Path::toString)
                    .filter(page -> page.endsWith(".xhtml") && !page.startsWith("WEB-INF"))
                    .forEach(offered::add);
        }
        offered.addAll(servlets());
        Set<String> known = new TreeSet<>();
        lines("pages.csv").forEach(line -> known.add(line.path()));
        assertThat(known).containsExactlyElementsOf(offered);
    }

    /** What a page's address leads to that is no page, such as a file. */
    private static Set<String> servlets() throws IOException {
        Pattern address = Pattern.compile("@WebServlet\\(\"/([^\"]+)\"\\)");
        Set<String> servlets = new TreeSet<>();
        try (Stream<Path> sources = Files.walk(Path.of("../web/src/main/java"))) {
            for (Path source : sources.filter(Files::isRegularFile).toList()) {
                address.matcher(Files.readString(source)).results().forEach(found -> servlets.add(found.group(1)));
            }
        }
        return servlets;
    }

    @Test
    void a1_everyPageAdmitsWhomItShouldAndNobodyElse() throws IOException {
        for (String person :
                Stream.concat(Stream.of(NOBODY), PEOPLE.keySet().stream()).toList()) {
            Visitor visitor = suivi.visitor();
            if (!person.equals(NOBODY)) {
                visitor.signIn(PEOPLE.get(person), Shipped.PASSWORD);
            }
            for (Line line : lines("pages.csv").toList()) {
                HttpResponse<String> answer = visitor.get(line.asked());
                if (person.equals(NOBODY) && !line.who().contains(NOBODY)) {
                    assertThat(answer.uri().getPath()
                                    + answer.headers().firstValue("Location").orElse(""))
                            .as("%s as nobody", line.path())
                            .contains("/access/signin");
                } else {
                    assertAnswer(line, person, answer, 403);
                }
            }
        }
        softly.assertAll();
    }

    /** A body that is {@code multipart} is a form with an empty file. */
    private static HttpResponse<String> ask(Program program, Line line) throws IOException {
        if (line.body().equals("multipart")) {
            return program.upload(line.asked(), "none.csv", BodyPublishers.noBody(), Map.of());
        }
        return program.send(line.method(), line.asked(), NO_EDITION, line.body().isEmpty() ? null : line.body());
    }

    private void assertAnswer(Line line, String person, HttpResponse<String> answer, int refused) {
        String what = "%s %s as %s: %.300s".formatted(line.method(), line.asked(), person, answer.body());
        if (line.who().contains(person)) {
            softly.assertThat(answer.statusCode()).as(what).isNotIn(401, 403).isLessThan(500);
        } else {
            softly.assertThat(answer.statusCode()).as(what).isEqualTo(refused);
        }
    }

    /** Without the headings. */
    private static Stream<Line> lines(String file) throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/matrix", file)).stream()
                .skip(1)
                .filter(line -> !line.isBlank())
                .map(Line::of);
    }
}
