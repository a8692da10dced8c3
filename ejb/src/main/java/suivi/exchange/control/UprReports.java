package suivi.exchange.control;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which report of the UPR's working group is on which country and session, and when that was: for files that do not say. */
final class UprReports {

    private static final String FILE = "/sql/reference/upr-reports.json";

    private static final Pattern NUMBER = Pattern.compile("\\d{1,2}");

    /** @param adopted by the working group, or null where that is not known */
    record Report(String symbol, LocalDate adopted) {}

    private final Map<String, Report> reports = new HashMap<>();

    private final Map<Integer, LocalDate> lastDays = new HashMap<>();

    UprReports() {
        try (InputStream file = UprReports.class.getResourceAsStream(FILE);
                JsonReader reader = Json.createReader(file)) {
            JsonObject json = reader.readObject();
            for (JsonObject session : json.getJsonArray("sessions").getValuesAs(JsonObject.class)) {
                lastDays.put(session.getInt("session"), LocalDate.parse(session.getString("to")));
            }
            for (JsonObject report : json.getJsonArray("reports").getValuesAs(JsonObject.class)) {
                reports.put(
                        report.getString("country") + report.getInt("session"),
                        new Report(
                                report.getString("symbol"),
                                report.isNull("adopted") ? null : LocalDate.parse(report.getString("adopted"))));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
    }

    /** @param session as written; its number counts */
    Optional<Report> find(String country, String session) {
        return number(session).map(number -> reports.get(country + number));
    }

    /** The last day of the session. */
    Optional<LocalDate> lastDay(String session) {
        return number(session).map(lastDays::get);
    }

    static Optional<Integer> number(String session) {
        Matcher number = NUMBER.matcher(session == null ? "" : session);
        return number.find() ? Optional.of(Integer.valueOf(number.group())) : Optional.empty();
    }
}
