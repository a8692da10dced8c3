package suivi.foundation;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The languages that Suivi speaks. Everything a person reads is complete in each. */
public enum Language {
    EN(Locale.ENGLISH),
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
        return locale.getDisplayLanguage(locale);
    }

    public static Optional<Language> find(String code) {
        return Arrays.stream(values())
                .filter(language -> language.code().equals(code))
                .findFirst();
    }
}
