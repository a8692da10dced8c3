package suivi.door;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import suivi.foundation.BusinessException;
import suivi.foundation.Language;

/** In which language to answer: {@code lang} in the address, else the cookie, else what the browser prefers. */
public final class Languages {

    static final String PARAMETER = "lang";

    static final String COOKIE = "lang";

    private Languages() {}

    /** Refuses a language in the address that Suivi does not speak (D2). */
    public static Language of(HttpServletRequest request) {
        String asked = request.getParameter(PARAMETER);
        if (asked != null) {
            return Language.find(asked).orElseThrow(() -> BusinessException.invalid(PARAMETER, "language"));
        }
        return usual(request);
    }

    /** The same without refusing: for telling somebody what is wrong, be it the language that her address asks for. */
    public static Language usual(HttpServletRequest request) {
        return inQuery(request)
                .or(() -> cookie(request))
                .or(() -> preferred(request))
                .orElse(Language.EN);
    }

    /** Read here: asking for a parameter may read a body, and what is wrong may be the body. */
    private static Optional<Language> inQuery(HttpServletRequest request) {
        String query = request.getQueryString();
        return query == null
                ? Optional.empty()
                : Stream.of(query.split("&"))
                        .filter(part -> part.startsWith(PARAMETER + "="))
                        .map(part -> Language.find(part.substring(PARAMETER.length() + 1)))
                        .flatMap(Optional::stream)
                        .findFirst();
    }

    private static Optional<Language> cookie(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Stream.of(cookies)
                        .filter(cookie -> cookie.getName().equals(COOKIE))
                        .findFirst()
                        .flatMap(cookie -> Language.find(cookie.getValue()));
    }

    private static Optional<Language> preferred(HttpServletRequest request) {
        List<Locale> locales =
                request.getHeader("Accept-Language") == null ? List.of() : Collections.list(request.getLocales());
        return locales.stream()
                .map(locale -> Language.find(locale.getLanguage()))
                .flatMap(Optional::stream)
                .findFirst();
    }
}
