package suivi.door;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import suivi.foundation.BusinessException;

/** Reads what an address carries, at either door, and names the parameter where it cannot be read. */
public final class Reader {

    private Reader() {}

    /** A day as ISO 8601 writes it; today where none is given. */
    public static LocalDate day(String name, String value, Clock clock) {
        LocalDate given = dayOrNone(name, value);
        return given == null ? LocalDate.now(clock) : given;
    }

    /** A day as ISO 8601 writes it; null where none is given. */
    public static LocalDate dayOrNone(String name, String value) {
        if (value == null || value.isBlank()) {
            return null;
        }
        try {
            return LocalDate.parse(value.strip());
        } catch (DateTimeParseException e) {
            throw BusinessException.invalid(name, "day");
        }
    }

    /** A whole number; the usual one where none is given. */
    public static int number(String name, String value, int usual) {
        if (value == null || value.isBlank()) {
            return usual;
        }
        try {
            return Integer.parseInt(value);
        } catch (NumberFormatException e) {
            throw BusinessException.invalid(name, "number");
        }
    }

    /** A whole number that may be long, such as an id. */
    public static long longNumber(String name, String value) {
        try {
            return Long.parseLong(value);
        } catch (NumberFormatException e) {
            throw BusinessException.invalid(name, "number");
        }
    }

    /** One of several words, in upper or lower case; the usual one where none is given. */
    public static <E extends Enum<E>> E constant(String name, String value, Class<E> words, E usual) {
        if (value == null || value.isBlank()) {
            return usual;
        }
        return Arrays.stream(words.getEnumConstants())
                .filter(word -> word.name().equalsIgnoreCase(value))
                .findFirst()
                .orElseThrow(() -> BusinessException.invalid(
                        name,
                        "word",
                        Arrays.stream(words.getEnumConstants())
                                .map(word -> word.name().toLowerCase(Locale.ROOT))
                                .collect(Collectors.joining(", "))));
    }
}
