package suivi.web.recommendation;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import suivi.door.Exports;

/** The list as filtered, as a file: what the page offers beside it. */
@WebServlet("/recommendations/export")
public class ExportServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Exports exports;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Exports.Export export = exports.of(request);
        response.setContentType(export.mediaType());
        response.setHeader("Content-Disposition", export.disposition());
        export.write(response.getOutputStream());
    }
}
