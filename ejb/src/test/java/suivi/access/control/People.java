package suivi.access.control;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import suivi.House;
import suivi.access.entity.ApiToken;
import suivi.access.entity.Person;
import suivi.access.entity.Role;
import suivi.foundation.Scope;

/** People as the tests need them: anaCoordinatesMexico(), and so on. */
public final class People {

    public static final String PASSWORD = "nine lives of a cat";

    private final House house;

    public People(House house) {
        this.house = house;
    }

    public Person somebody(String name) {
        return house.get(Accounts.class).add(null, name + "@example.org", name, PASSWORD, null);
    }

    public Person coordinator(String name, String country) {
        return holding(name, Role.COORDINATOR, Scope.country(country));
    }

    public Person administrator(String name) {
        return holding(name, Role.ADMINISTRATOR, Scope.EVERYWHERE);
    }

    /** So many wrong passwords for that account from that address, each after the wait before it. */
    public static void failing(House house, int times, String email, String address) {
        for (int i = 0; i < times; i++) {
            house.clock.forward(Duration.ofMinutes(15));
            assertThat(house.get(Delays.class).attempt(email, address).left()).isZero();
        }
    }

    private Person holding(String name, Role role, Scope scope) {
        Person person = somebody(name);
        house.get(Accounts.class).grant(null, person, role, scope);
        return person;
    }

    /** A token of hers that works until then, under its secret. */
    public ApiToken token(Person person, String secret, Instant until) {
        ApiToken token = new ApiToken(person, "a script", Tokens.digest(secret), house.clock.instant(), until);
        house.get(EntityManager.class).persist(token);
        return token;
    }
}
