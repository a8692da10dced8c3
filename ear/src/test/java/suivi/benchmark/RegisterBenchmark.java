package suivi.benchmark;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import suivi.shipped.Import;
import suivi.shipped.Program;
import suivi.shipped.RunningJar;
import suivi.shipped.SearchIndex;
import suivi.shipped.Shipped;

/**
 * Imports as many recommendations as the Universal Human Rights Index has into suivi.jar on Derby with a heap of 1 GiB,
 * asks what people ask, and asks the same database the same by hand-written JDBC once the server has let go of it (Derby
 * serves one process). Start: {@code mvn -P benchmark verify -DskipTests}, with {@code
 * -Dbenchmark.recommendations=20000} for a smaller one.
 */
public final class RegisterBenchmark {

    private static final int USUAL = 270_000;

    private static final int WARM_UP = 5;

    private static final int TIMES = 20;

    private static final int SIZE = 25;

    private static final Duration LONGEST_PREVIEW = Duration.ofHours(1);

    private static final Duration LONGEST_IMPORT = Duration.ofHours(3);

    private static final Duration LONGEST_INDEXING = Duration.ofHours(1);

    private static final Pattern TOTAL = Pattern.compile("\"total\":(\\d+)");

    private static final String COUNT = "select count(*)";

    private static final String LIST =
            "select r.reference, r.paragraph, r.country, r.body_id, r.adopted, r.kind, r.state,"
                    + " r.priority, r.due, r.fictitious, t.text from recommendation r join recommendation_text t"
                    + " on t.recommendation_id = r.id and t.language = r.original";

    private static final String WHERE = " where r.state = 'PUBLISHED' and r.kind = 'RECOMMENDATION'";

    private static final String PAGE =
            " order by r.adopted desc, r.id desc offset %d rows fetch next " + SIZE + " rows only";

    /** What is asked: by the API, and by hand. */
    private record Question(String name, String path, List<String> sql) {}

    /** @param total how many there are of what was asked for, so that it can be seen that both answered the same */
    private record Timing(double median, double slowest, String total) {
        static Timing of(long[] nanos, String total) {
            Arrays.sort(nanos);
            return new Timing(nanos[nanos.length / 2] / 1e6, nanos[nanos.length - 1] / 1e6, total);
        }
    }

    /** Answers how many there are; blank where that was not asked. */
    private interface Asking {
        String ask() throws IOException, SQLException;
    }

    private RegisterBenchmark() {}

    public static void main(String[] arguments) throws IOException, SQLException {
        int count = arguments.length == 0 ? USUAL : Integer.parseInt(arguments[0]);
        Files.createDirectories(Path.of("target"));
        Path home = Shipped.newHome();
        Path file = home.resolve("generated.json");
        Generator.ofTheCorpus().write(file, count, written -> {});
        print("%,d recommendations, %,d MB in %s%n", count, Files.size(file) >> 20, file);

        Map<Question, Timing> timings = new LinkedHashMap<>();
        Map<String, String> settings =
                Map.of("SUIVI_DEMONSTRATION", "true", "SUIVI_IMPORT_LARGEST", Integer.toString(Integer.MAX_VALUE));
        try (RunningJar suivi = RunningJar.start(home, settings, List.of("-Xmx1g"))) {
            bringIn(file, suivi);
        }
        link(home);
        try (RunningJar suivi = RunningJar.start(home, settings, List.of("-Xmx1g"))) {
            SearchIndex index = new SearchIndex(Program.of("administrator@demo.suivi", suivi));
            while (SearchIndex.differences(index.check()) > 0) {
                index.awaitQuiet(LONGEST_INDEXING);
                LockSupport.parkNanos(Duration.ofSeconds(1).toNanos());
            }
            String reference = reference(suivi);
            for (Question question : questions(count, reference)) {
                timings.put(question, timed(() -> ask(suivi, question.path())));
            }
        }
        print(
                "%n%-34s %10s %10s %9s %12s %12s %9s%n",
                "", "median", "slowest", "total", "JDBC median", "JDBC slowest", "total");
        try (Connection database = database(home)) {
            for (Map.Entry<Question, Timing> entry : timings.entrySet()) {
                Timing byHand = timed(() -> ask(database, entry.getKey().sql()));
                print(
                        "%-34s %7.1f ms %7.1f ms %9s %9.1f ms %9.1f ms %9s%n",
                        entry.getKey().name(),
                        entry.getValue().median(),
                        entry.getValue().slowest(),
                        entry.getValue().total(),
                        byHand.median(),
                        byHand.slowest(),
                        byHand.total());
            }
        }
        Files.delete(file);
        print("The log and the database are in %s%n", home);
    }

    private static Connection database(Path home) throws SQLException {
        System.setProperty(
                "derby.stream.error.file", home.resolve("derby-by-hand.log").toString());
        return DriverManager.getConnection("jdbc:derby:" + home.resolve("derby"));
    }

    /** An import says nothing of obligations: every third recommendation is linked, so that there is something to count. */
    private static void link(Path home) throws SQLException {
        try (Connection database = database(home);
                Statement sql = database.createStatement()) {
            List<String> provisions = new ArrayList<>();
            try (ResultSet rows =
                    sql.executeQuery("select id from provision where instrument_id in ('CEDAW', 'CMW') order by id")) {
                while (rows.next()) {
                    provisions.add(rows.getString(1));
                }
            }
            int linked = 0;
            for (int i = 0; i < provisions.size(); i++) {
                linked += sql.executeUpdate("insert into obligation_link"
                        + " (id, recommendation_id, provision_id, relation, confirmed) select 'linked-' || trim(char(r.id)),"
                        + " r.id, '" + provisions.get(i) + "', 'SERVES', true from recommendation r"
                        + " where mod(r.id, 3) = 0 and mod(r.id / 3, " + provisions.size() + ") = " + i
                        + " and not exists (select 1 from obligation_link l where l.recommendation_id = r.id)");
            }
            // By this the index sees at the start that it is to be made anew.
            sql.executeUpdate("update recommendation set version = version + 1 where mod(id, 3) = 0");
            print("%,d links to %,d provisions%n", linked, provisions.size());
        }
        shutDown(home);
    }

    /** Derby lets go of a database by saying so in an exception. */
    private static void shutDown(Path home) {
        try (Connection none = DriverManager.getConnection("jdbc:derby:" + home.resolve("derby") + ";shutdown=true")) {
            throw new IllegalStateException("Derby did not let go: " + none);
        } catch (SQLException released) {
            print("%s%n", released.getMessage());
        }
    }

    private static void bringIn(Path file, Shipped suivi) throws IOException {
        Program coordinator = Program.of("coordinator.all@demo.suivi", suivi);
        Instant start = Instant.now();
        Import begun = Import.begin(coordinator, file, Map.of("format", "uhri_json"));
        took("uploaded", start);
        JsonObject previewed = follow(begun, LONGEST_PREVIEW, "READING");
        took("previewed", start);
        print("%s%n", previewed.getJsonObject("previewed"));
        start = Instant.now();
        Program.read(begun.confirm());
        JsonObject done = follow(begun, LONGEST_IMPORT, "IMPORTING");
        took("recorded", start);
        print("%s %s%n", Import.state(done), done.getJsonObject("recorded"));
        SearchIndex index = new SearchIndex(Program.of("administrator@demo.suivi", suivi));
        index.awaitQuiet(LONGEST_INDEXING);
        took("recorded and indexed", start);
        JsonObject check = index.check();
        print("The index differs in %d of %s%n", SearchIndex.differences(check), check.get("records"));
    }

    /** Until it is in another state, with a line for each tenth. */
    private static JsonObject follow(Import begun, Duration longest, String state) throws IOException {
        int[] told = {0};
        return begun.await(longest, card -> {
            int now = Import.line(card).getInt("done");
            if (now >= told[0] + 10_000) {
                told[0] = now;
                print("%s %,d%n", state, now);
            }
            return !Import.state(card).equals(state);
        });
    }

    private static void took(String what, Instant start) {
        print("%s after %,d s%n", what, Duration.between(start, Instant.now()).toSeconds());
    }

    /** Of one in the middle. */
    private static String reference(Shipped suivi) throws IOException {
        return Program.read(suivi.get("/api/v1/recommendations?size=1&page=1000&country=MEX"))
                .getJsonArray("items")
                .getValuesAs(JsonObject.class)
                .stream()
                .map(line -> line.getString("reference"))
                .findFirst()
                .orElse("DEMO-UPR-MDA-1:112.87");
    }

    private static List<Question> questions(int count, String reference) {
        int deep = Math.min(8_000, count / SIZE - 1);
        List<Question> all = new ArrayList<>();
        String total = COUNT + " from recommendation r" + WHERE;
        String api = "/api/v1/recommendations";
        all.add(new Question("list, newest first", api + "?size=" + SIZE, List.of(listed(WHERE, 0), total)));
        String filter = " and r.country = 'MEX' and exists (select 1 from recommendation_theme x"
                + " where x.recommendation_id = r.id and x.theme_id = 'discrimination-against-women')";
        all.add(new Question(
                "list of a country and a theme",
                api + "?country=MEX&theme=discrimination-against-women&size=" + SIZE,
                List.of(listed(WHERE + filter, 0), total + filter)));
        all.add(new Question(
                "page " + deep, api + "?size=" + SIZE + "&page=" + deep, List.of(listed(WHERE, deep * SIZE), total)));
        all.add(found("search with facets", "trafficking women shelter", "trafficking"));
        all.add(found("phrase", "\"equal pay for work of equal value\"", "equal pay for work of equal value"));
        all.add(new Question(
                "suggestions",
                "/api/v1/search/suggestions?q=traff",
                List.of(LIST + WHERE + " and lower(t.text) like '%traff%' fetch next 10 rows only")));
        all.add(new Question("explorer with its counts", "/obligations/instrument/CEDAW", List.of("""
                select l.provision_id, r.country, count(distinct r.id) from obligation_link l
                join recommendation r on r.id = l.recommendation_id
                join provision p on p.id = l.provision_id
                where r.state = 'PUBLISHED' and p.instrument_id = 'CEDAW' group by l.provision_id, r.country""")));
        all.add(new Question(
                "detail",
                api + "/" + reference,
                List.of(LIST + " where r.reference = '" + reference.replace("'", "''") + "'")));
        return all;
    }

    private static Question found(String name, String words, String like) {
        String where = WHERE + " and lower(t.text) like '%" + like + "%'";
        String facet = "select r.country, count(*) from recommendation r join recommendation_text t"
                + " on t.recommendation_id = r.id and t.language = r.original" + where + " group by r.country";
        return new Question(
                name,
                "/api/v1/recommendations?size=" + SIZE + "&q=" + URLEncoder.encode(words, UTF_8),
                List.of(LIST + where + page(0), facet));
    }

    /** As one who knows would write it: the page is chosen by the index before any text is read. */
    private static String listed(String where, int from) {
        return LIST + " join (select r.id from recommendation r" + where + page(from) + ") page on page.id = r.id"
                + " order by r.adopted desc, r.id desc";
    }

    private static String page(int from) {
        return String.format(Locale.ROOT, PAGE, from);
    }

    private static String ask(Shipped suivi, String path) throws IOException {
        HttpResponse<String> answer = suivi.get(path);
        if (answer.statusCode() != 200) {
            throw new IOException(path + " answered " + answer.statusCode() + " " + answer.body());
        }
        Matcher total = TOTAL.matcher(answer.body());
        return total.find() ? total.group(1) : "";
    }

    private static String ask(Connection database, List<String> sql) throws SQLException {
        String total = "";
        for (String each : sql) {
            try (PreparedStatement statement = database.prepareStatement(each);
                    ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
                        String value = rows.getString(column);
                        total = each.startsWith(COUNT) ? value : total;
                    }
                }
            }
        }
        return total;
    }

    private static Timing timed(Asking asking) throws IOException, SQLException {
        for (int i = 0; i < WARM_UP; i++) {
            asking.ask();
        }
        long[] nanos = new long[TIMES];
        String total = "";
        for (int i = 0; i < TIMES; i++) {
            long start = System.nanoTime();
            total = asking.ask();
            nanos[i] = System.nanoTime() - start;
        }
        return Timing.of(nanos, total);
    }

    private static void print(String format, Object... values) {
        System.out.printf(Locale.ROOT, format, values);
    }
}
