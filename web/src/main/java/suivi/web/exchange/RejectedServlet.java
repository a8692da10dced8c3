package suivi.web.exchange;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import suivi.door.Exports;
import suivi.door.Languages;
import suivi.door.Texts;
import suivi.exchange.boundary.ImportDesk;

/** The rows of an import that could not be taken, to be mended and brought in again. */
@WebServlet("/exchange/rejected/*")
public class RejectedServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient ImportDesk desk;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String id = request.getPathInfo() == null ? "" : request.getPathInfo().substring(1);
        String name = desk.rejectedFileName(id);
        response.setContentType(Exports.mediaType(name));
        response.setHeader("Content-Disposition", Exports.disposition(name));
        desk.writeRejected(id, new Texts(Languages.of(request))::refusal, response.getOutputStream());
    }
}
