package suivi.exchange.format;

import java.io.Serial;
import java.util.List;
import suivi.foundation.BusinessException;

/** The file is refused whole. Rows that were handed out before are void. */
public final class UnreadableFile extends BusinessException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final Problem problem;

    UnreadableFile(Problem problem, String... args) {
        super(Kind.INVALID, "invalid", List.of(), List.of(new Violation("file", problem.code(), List.of(args))));
        this.problem = problem;
    }

    UnreadableFile(Throwable cause, Problem problem, String... args) {
        this(problem, args);
        initCause(cause);
    }

    /** What a library says of a file that it cannot take. */
    public static UnreadableFile damaged(RuntimeException cause) {
        String message = cause.getMessage();
        return new UnreadableFile(
                cause, Problem.FILE_DAMAGED, message == null ? cause.getClass().getSimpleName() : message);
    }

    public Problem problem() {
        return problem;
    }
}
