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

    /** Without the address: for telling somebody that her address asks for a language we do not speak. */
    public static Language usual(HttpServletRequest request) {
        return cookie(request).or(() -> preferred(request)).orElse(Language.EN);
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
