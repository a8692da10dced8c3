package suivi.door;

import jakarta.servlet.http.HttpServletRequest;
import java.util.stream.Collectors;

/** The page for whoever met an error: it depends on nothing that may just have failed. */
final class ErrorPage {

    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="%1$s">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>%2$s – Suivi</title>
            <link rel="icon" href="%3$s/assets/favicon.svg" type="image/svg+xml">
            <link rel="stylesheet" href="%3$s/assets/suivi.css">
            </head>
            <body>
            <header class="site-head"><div class="wrap">
            <a class="brand" href="%3$s/"><img src="%3$s/assets/name-mark.svg" alt="Suivi" width="124" height="36"></a>
            </div></header>
            <main id="main" tabindex="-1"><div class="wrap narrow">
            <div class="page-head"><h1>%2$s</h1><p class="lead">%4$s</p></div>
            %5$s
            <p class="actions"><a class="button" href="%3$s/">%6$s</a></p>
            </div></main>
            </body>
            </html>
            """;

    private ErrorPage() {}

    static String of(Problem problem, Texts texts, HttpServletRequest request) {
        String more = problem.violations().stream()
                .map(violation ->
                        "<p><b>" + escape(violation.field()) + "</b>: " + escape(violation.message()) + "</p>")
                .collect(Collectors.joining());
        if (problem.incident() != null) {
            more += "<p>" + escape(texts.get("error.incident-number")) + " <span class=\"incident\">"
                    + escape(problem.incident()) + "</span></p>";
        }
        return PAGE.formatted(
                texts.language().code(),
                escape(problem.title()),
                request.getContextPath(),
                escape(problem.detail()),
                more,
                escape(texts.get("error.to-front")));
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
