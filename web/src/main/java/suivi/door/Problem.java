package suivi.door;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import suivi.foundation.BusinessException;

/**
 * A refusal in the reader's language, for either door (RFC 9457).
 *
 * @param status of HTTP
 * @param code stable; a program decides by it
 * @param detail what happened and what she can do
 * @param incident by which the log is searched; null where nothing of ours failed
 * @param retryAfter seconds; null where waiting does not help
 */
public record Problem(
        int status,
        String code,
        String title,
        String detail,
        List<Violation> violations,
        String incident,
        String retryAfter) {

    public static final String MEDIA_TYPE = "application/problem+json";

    /** @param message the sentence beside the field */
    public record Violation(String field, String code, String message) {}

    public Problem {
        violations = List.copyOf(violations);
    }

    static Problem of(BusinessException refusal, Texts texts) {
        int status =
                switch (refusal.kind()) {
                    case INVALID -> 400;
                    case NOT_SIGNED_IN -> 401;
                    case NOT_ALLOWED -> 403;
                    case NOT_FOUND -> 404;
                    case CONFLICT -> 409;
                    case STALE -> 412;
                    case TOO_MANY -> 429;
                };
        return new Problem(
                status,
                refusal.code(),
                texts.get("status." + status),
                texts.get("error." + refusal.code(), refusal.args().toArray()),
                refusal.violations().stream()
                        .map(violation -> new Violation(
                                violation.field(),
                                violation.code(),
                                texts.get(
                                        "error." + violation.code(),
                                        violation.args().toArray())))
                        .toList(),
                null,
                refusal.kind() == BusinessException.Kind.TOO_MANY
                        ? refusal.args().get(0)
                        : null);
    }

    /** For what the server itself answers: an address that is not there, a media type it does not read. */
    public static Problem ofStatus(int status, Texts texts) {
        int known = KNOWN.contains(status) ? status : status < 500 ? 400 : 500;
        return new Problem(
                status,
                "status-" + status,
                texts.get("status." + known),
                texts.get("status." + known + ".detail"),
                List.of(),
                null,
                null);
    }

    static Problem ofIncident(String incident, Texts texts) {
        return new Problem(
                500, "incident", texts.get("status.500"), texts.get("status.500.detail"), List.of(), incident, null);
    }

    private static final List<Integer> KNOWN = List.of(400, 401, 403, 404, 405, 406, 409, 411, 412, 413, 415, 429, 500);

    public JsonObject toJson() {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("type", "about:blank")
                .add("title", title)
                .add("status", status)
                .add("detail", detail)
                .add("code", code);
        if (!violations.isEmpty()) {
            JsonArrayBuilder array = Json.createArrayBuilder();
            violations.forEach(violation -> array.add(Json.createObjectBuilder()
                    .add("field", violation.field())
                    .add("code", violation.code())
                    .add("message", violation.message())));
            json.add("violations", array);
        }
        if (incident != null) {
            json.add("incident", incident);
        }
        return json.build();
    }
}
