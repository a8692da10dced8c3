package suivi.foundation;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The languages that Suivi speaks. Everything a person reads is complete in each. */
public enum Language {
    /** Written as the United Nations writes it: 24 November 2026. */
    EN(Locale.UK),
    ES(Locale.forLanguageTag("es"));

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    /** ISO 639-1, as in an address and in the database. */
    public String code() {
        return locale.getLanguage();
    }

    public Locale locale() {
        return locale;
    }

    /** Its name in itself, as a language switch shows it. */
    public String ownName() {
        String name = locale.getDisplayLanguage(locale);
        return name.substring(0, 1).toUpperCase(locale) + name.substring(1);
    }

    public static Optional<Language> find(String code) {
        return Arrays.stream(values())
                .filter(language -> language.code().equals(code))
                .findFirst();
    }
}
