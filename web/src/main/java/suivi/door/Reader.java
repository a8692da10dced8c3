package suivi.door;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import suivi.foundation.BusinessException;

/** Reads what an address carries, at either door, and names the parameter where it cannot be read. */
public final class Reader {

    private Reader() {}

    /** A day as ISO 8601 writes it; today where none is given. */
    public static LocalDate day(String name, String value, Clock clock) {
        if (value == null || value.isBlank()) {
            return LocalDate.now(clock);
        }
        try {
            return LocalDate.parse(value);
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
}
