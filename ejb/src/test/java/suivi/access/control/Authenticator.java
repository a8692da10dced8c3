package suivi.access.control;

import java.time.Clock;

/** An app that makes codes, by the clock of the house. */
public record Authenticator(String key, Clock clock) {

    public static Authenticator with(String key, Clock clock) {
        return new Authenticator(key, clock);
    }

    public String code() {
        return Totp.code(key, clock.instant());
    }
}
