package suivi.foundation;

import jakarta.ejb.ApplicationException;
import java.io.Serial;
import java.time.Duration;
import java.util.List;

/**
 * Something a caller did that Suivi refuses, with what she can do about it. The code is stable; the sentence
 * is looked up in the reader's language by {@code error.<code>}. The transaction is rolled back.
 */
@ApplicationException(rollback = true, inherited = true)
public class BusinessException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    /** What kind of refusal: each door turns it into its own answer (HTTP status, page). */
    public enum Kind {
        INVALID,
        NOT_SIGNED_IN,
        NOT_ALLOWED,
        NOT_FOUND,
        CONFLICT,
        STALE,
        TOO_MANY
    }

    /**
     * One field and what is wrong with it.
     *
     * @param field the name as the caller wrote it
     * @param code looked up as {@code error.<code>}
     * @param args put into the sentence, in order
     */
    public record Violation(String field, String code, List<String> args) {
        public Violation {
            args = List.copyOf(args);
        }
    }

    private final Kind kind;
    private final String code;
    private final transient List<String> args;
    private final transient List<Violation> violations;

    protected BusinessException(Kind kind, String code, List<String> args, List<Violation> violations) {
        super(code + (args.isEmpty() ? "" : " " + args) + (violations.isEmpty() ? "" : " " + violations));
        this.kind = kind;
        this.code = code;
        this.args = List.copyOf(args);
        this.violations = List.copyOf(violations);
    }

    /** A thing that is not there, or not for this viewer: the two cannot be told apart. */
    public static BusinessException notFound(String what, String key) {
        return new BusinessException(Kind.NOT_FOUND, "not-found." + what, List.of(key), List.of());
    }

    /** One field of the input cannot be taken as it is. */
    public static BusinessException invalid(String field, String code, String... args) {
        return invalid(List.of(new Violation(field, code, List.of(args))));
    }

    /** Several fields of the input cannot be taken as they are. */
    public static BusinessException invalid(List<Violation> violations) {
        return new BusinessException(Kind.INVALID, "invalid", List.of(), violations);
    }

    /** The request is well formed, and the state of things forbids it. */
    public static BusinessException conflict(String code, String... args) {
        return new BusinessException(Kind.CONFLICT, code, List.of(args), List.of());
    }

    /** It was made on what is not the latest any more; nothing was changed. */
    public static BusinessException stale() {
        return new BusinessException(Kind.STALE, "stale", List.of(), List.of());
    }

    public static BusinessException notSignedIn() {
        return new BusinessException(Kind.NOT_SIGNED_IN, "not-signed-in", List.of(), List.of());
    }

    public static BusinessException notAllowed() {
        return notAllowed("not-allowed");
    }

    /** Refused for another reason than her roles, which the code names. */
    public static BusinessException notAllowed(String code) {
        return new BusinessException(Kind.NOT_ALLOWED, code, List.of(), List.of());
    }

    /** Too many attempts; the next may be made after this wait, which is told in seconds, rounded up. */
    public static BusinessException tooMany(Duration wait) {
        long seconds = wait.plusSeconds(1).minusNanos(1).toSeconds();
        return new BusinessException(
                Kind.TOO_MANY, "too-many", List.of(Long.toString(Math.max(1, seconds))), List.of());
    }

    public Kind kind() {
        return kind;
    }

    public String code() {
        return code;
    }

    public List<String> args() {
        return args == null ? List.of() : args;
    }

    public List<Violation> violations() {
        return violations == null ? List.of() : violations;
    }
}
