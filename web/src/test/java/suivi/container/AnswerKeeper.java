package suivi.container;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Keeps the answer with its request: signing in asks for both, and a bean is given the request only. */
@WebFilter("/*")
public class AnswerKeeper extends HttpFilter {

    static final String ANSWER = "suivi.container.answer";

    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        request.setAttribute(ANSWER, response);
        chain.doFilter(request, response);
    }
}
