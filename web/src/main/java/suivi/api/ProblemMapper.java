package suivi.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Optional;
import suivi.door.Languages;
import suivi.door.Problem;
import suivi.door.Refusals;
import suivi.door.Texts;

/** Answers whatever a resource or a boundary threw, and what JAX-RS itself refuses, as a problem (RFC 9457). */
@Provider
public class ProblemMapper implements ExceptionMapper<Throwable> {

    @Context
    private HttpServletRequest request;

    @Override
    public Response toResponse(Throwable thrown) {
        return answer(status(thrown)
                .map(status -> Problem.ofStatus(status, new Texts(Languages.usual(request))))
                .orElseGet(() -> Refusals.of(thrown, Languages.usual(request))));
    }

    static Response answer(Problem problem) {
        Response.ResponseBuilder response = Response.status(problem.status())
                .type(Problem.MEDIA_TYPE)
                .entity(problem.toJson().toString());
        if (problem.retryAfter() != null) {
            response.header("Retry-After", problem.retryAfter());
        }
        if (problem.status() == 401) {
            response.header("WWW-Authenticate", "Bearer");
        }
        return response.build();
    }

    /** What JAX-RS says of it, however it is wrapped; empty where it is not the caller's to mend. */
    private static Optional<Integer> status(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof WebApplicationException web
                    && web.getResponse().getStatus() < 500) {
                return Optional.of(web.getResponse().getStatus());
            }
        }
        return Optional.empty();
    }
}
