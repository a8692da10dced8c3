package suivi.door;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Where the server sends whoever met an error that nothing else answered (D3). */
public class ErrorServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Throwable thrown = (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        Integer status = (Integer) request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        Problem problem = thrown != null
                ? Refusals.of(thrown, Languages.usual(request))
                : Problem.ofStatus(
                        status == null ? HttpServletResponse.SC_NOT_FOUND : status,
                        new Texts(Languages.usual(request)));
        Answer.send(problem, request, response);
    }
}
