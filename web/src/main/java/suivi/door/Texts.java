package suivi.door;

import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ResourceBundle;
import suivi.exchange.boundary.RowLine;
import suivi.foundation.Language;

/** The sentences of the resource bundle {@code suivi.texts}, in one language. */
public record Texts(Language language) {

    public static final String BUNDLE = "suivi.texts";

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    /** The sentence under that key, with the arguments put in; a missing key is a defect and throws. */
    public String get(String key, Object... args) {
        String sentence = ResourceBundle.getBundle(BUNDLE, language.locale(), Texts.class.getClassLoader(), NO_FALLBACK)
                .getString(key);
        return new MessageFormat(sentence, language.locale()).format(args);
    }

    /** Why a row of an import is not taken. */
    public String refusal(RowLine.Reason reason) {
        return get("error." + reason.code(), reason.args().toArray());
    }

    /** A moment to the second, in UTC. */
    public String second(Instant moment) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM)
                        .withLocale(language.locale())
                        .withZone(ZoneOffset.UTC)
                        .format(moment)
                + " UTC";
    }

    /** A day as people write it. */
    public String day(LocalDate day) {
        return day.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(language.locale()));
    }
}
