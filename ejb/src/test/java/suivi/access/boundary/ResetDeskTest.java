package suivi.access.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.List;
import suivi.House;
import suivi.access.control.Passwords;
import suivi.access.control.People;
import suivi.access.control.SignIn;
import suivi.access.entity.PasswordReset;
import suivi.access.entity.Person;
import suivi.foundation.BusinessException;
import suivi.foundation.Language;
import suivi.foundation.database.Database;
import suivi.foundation.database.OnEachDatabase;
import suivi.mail.boundary.MailDesk;
import suivi.mail.boundary.MailLine;

class ResetDeskTest {

    private static final String ADDRESS = "192.0.2.1";

    private static final String NEXT = "ten lives of a dog";

    private interface Scene {
        void play(House house, ResetDesk desk, Person ana);
    }

    @OnEachDatabase
    void a16_theLinkInTheLetterGivesANewPasswordOnce(Database database) {
        scene(database, (house, desk, ana) -> {
            desk.ask(" ANA@example.org", ADDRESS, Language.EN);
            String secret = secret(house);
            assertThat(desk.isOpen(secret)).isTrue();
            desk.reset(secret, NEXT);
            assertThat(house.get(Passwords.class).matches(NEXT, ana.passwordHash()))
                    .isTrue();
            over(desk, secret);
        });
    }

    @OnEachDatabase
    void a12_aNewPasswordEndsHerTokensHerSessionsAndHerOtherLinks(Database database) {
        scene(database, (house, desk, ana) -> {
            new People(house).token(ana, "suivi_secret", house.clock.instant().plusSeconds(7200));
            String before = ana.stamp();
            desk.ask(ana.email(), ADDRESS, Language.EN);
            String first = secret(house);
            house.clock.forward(Duration.ofMinutes(1));
            desk.ask(ana.email(), ADDRESS, Language.EN);
            desk.reset(secret(house), NEXT);
            assertThat(house.get(SignIn.class).byToken("suivi_secret")).isEmpty();
            assertThat(ana.stamp()).isNotEqualTo(before);
            over(desk, first);
        });
    }

    @OnEachDatabase
    void a16_afterAnHourTheLinkOpensNothing(Database database) {
        scene(database, (house, desk, ana) -> {
            desk.ask(ana.email(), ADDRESS, Language.EN);
            house.clock.forward(PasswordReset.OPEN_FOR);
            over(desk, secret(house));
            over(desk, "something else");
            over(desk, null);
        });
    }

    @OnEachDatabase
    void a5_anAddressThatIsNobodysIsAnsweredAlikeAndAsMuchIsWrittenForIt(Database database) {
        scene(database, (house, desk, ana) -> {
            EntityManager entities = house.get(EntityManager.class);
            List<Long> empty = written(entities);
            desk.ask(ana.email(), ADDRESS, Language.EN);
            List<Long> hers = written(entities);
            desk.ask("nobody@example.org", ADDRESS, Language.EN);
            List<Long> nobodys = written(entities);
            for (int i = 0; i < empty.size(); i++) {
                assertThat(nobodys.get(i) - hers.get(i))
                        .as("rows")
                        .isEqualTo(hers.get(i) - empty.get(i))
                        .isPositive();
            }
            assertThat(house.get(MailDesk.class).letters())
                    .extracting(MailLine::recipient)
                    .containsExactly(ana.email());
        });
    }

    @OnEachDatabase
    void a5_whoeverIsInactiveGetsNoLetter(Database database) {
        scene(database, (house, desk, ana) -> {
            ana.deactivate();
            desk.ask(ana.email(), ADDRESS, Language.EN);
            assertThat(house.get(MailDesk.class).letters()).isEmpty();
        });
    }

    @OnEachDatabase
    void a4_a16_askingAgainAndAgainMustWaitForHerAddressAndForNobodysAlike(Database database) {
        scene(database, (house, desk, ana) -> {
            assertThat(waitAfterFive(house, desk, ana.email(), "192.0.2.2"))
                    .isEqualTo(waitAfterFive(house, desk, "nobody@example.org", "192.0.2.3"));
            desk.ask("bea@example.org", "192.0.2.4", Language.EN);
        });
    }

    private static String waitAfterFive(House house, ResetDesk desk, String email, String address) {
        for (int i = 0; i < 5; i++) {
            desk.ask(email, address, Language.EN);
            house.clock.forward(Duration.ofMinutes(15));
        }
        desk.ask(email, address, Language.EN);
        try {
            desk.ask(email, "192.0.2.9", Language.EN);
            return "none";
        } catch (BusinessException e) {
            return e.code() + e.args();
        }
    }

    private static List<Long> written(EntityManager entities) {
        entities.flush();
        return List.of(count("password_reset", entities), count("mail", entities), count("ledger_entry", entities));
    }

    private static long count(String table, EntityManager entities) {
        return ((Number) entities.createNativeQuery("select count(*) from " + table)
                        .getSingleResult())
                .longValue();
    }

    private static void over(ResetDesk desk, String secret) {
        assertThat(desk.isOpen(secret)).isFalse();
        assertThatThrownBy(() -> desk.reset(secret, NEXT))
                .isInstanceOfSatisfying(BusinessException.class, refusal -> assertThat(refusal.code())
                        .isEqualTo("not-found.reset-link"));
    }

    /** Of the newest letter. */
    private static String secret(House house) {
        String body = house.get(MailDesk.class).letters().get(0).body();
        return body.substring(body.indexOf("?key=") + 5).lines().findFirst().orElseThrow();
    }

    private static void scene(Database database, Scene scene) {
        database.scene(entities -> {
            House house = new House(entities).setting("suivi.demonstration", "true");
            scene.play(house, house.get(ResetDesk.class), new People(house).somebody("ana"));
        });
    }
}
