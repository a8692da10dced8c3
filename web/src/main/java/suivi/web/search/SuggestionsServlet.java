package suivi.web.search;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.stream.JsonGenerator;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import suivi.door.Filters;
import suivi.door.Languages;
import suivi.search.boundary.Finder;
import suivi.search.boundary.Suggestion;

/** What the field of words offers in the pages: by the session, which the API does not know, to her who looks. */
@WebServlet("/search/suggestions")
public class SuggestionsServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final int MOST = 10;

    @Inject
    private transient Finder finder;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var suggestions = finder.suggestions(Filters.given(request, "q"), MOST, Languages.of(request));
        response.setContentType("application/json");
        try (JsonGenerator json = Json.createGenerator(response.getOutputStream())) {
            json.writeStartArray();
            for (Suggestion suggestion : suggestions) {
                json.writeStartObject()
                        .write("text", suggestion.text())
                        .write("reference", suggestion.reference())
                        .write("kind", suggestion.kind())
                        .writeEnd();
            }
            json.writeEnd();
        }
    }
}
