package suivi.access.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.lang.reflect.Method;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import suivi.House;
import suivi.access.boundary.Account.Token;
import suivi.access.boundary.AccountDesk.NewToken;
import suivi.access.control.Passwords;
import suivi.access.control.People;
import suivi.access.control.SignIn;
import suivi.access.entity.Person;
import suivi.foundation.BusinessException;
import suivi.foundation.Digests;
import suivi.foundation.Permission;
import suivi.foundation.Requires;
import suivi.foundation.database.Database;
import suivi.foundation.database.OnEachDatabase;

class AccountDeskTest {

    @OnEachDatabase
    void a7_aTokenIsShownOnceAndKeptAsADigest(Database database) {
        scene(database, (house, ana) -> {
            AccountDesk desk = house.get(AccountDesk.class);
            NewToken token = desk.createToken("a script", 30);
            assertThat(token.toString()).doesNotContain(token.secret());
            assertThat(house.get(EntityManager.class)
                            .createNativeQuery("select digest from api_token")
                            .getSingleResult())
                    .isEqualTo(Digests.sha256(token.secret()));
            assertThat(desk.account().tokens()).extracting(Token::id).containsExactly(token.id());
        });
    }

    @OnEachDatabase
    void a7_aTokenWorksForAsManyDaysAsAskedFor(Database database) {
        scene(database, (house, ana) -> {
            NewToken token = house.get(AccountDesk.class).createToken("a script", 30);
            house.clock.forward(Duration.ofDays(30).minusSeconds(1));
            assertThat(house.get(SignIn.class).byToken(token.secret()))
                    .map(Caller::getName)
                    .contains(ana.id());
            house.clock.forward(Duration.ofSeconds(1));
            assertThat(house.get(SignIn.class).byToken(token.secret())).isEmpty();
            assertThat(house.get(AccountDesk.class).account().tokens()).isEmpty();
        });
    }

    @OnEachDatabase
    void a7_aTokenIsRevokedByItsOwnerOnly(Database database) {
        scene(database, (house, ana) -> {
            AccountDesk desk = house.get(AccountDesk.class);
            NewToken token = desk.createToken("a script", 30);
            Person eve = new People(house).somebody("eve");
            house.seenBy(eve.id(), Permission.USE_OWN_ACCOUNT);
            assertThatThrownBy(() -> desk.revokeToken(token.id()))
                    .isInstanceOfSatisfying(BusinessException.class, refusal -> assertThat(refusal.kind())
                            .isEqualTo(BusinessException.Kind.NOT_FOUND));
            house.seenBy(ana.id(), Permission.USE_OWN_ACCOUNT);
            desk.revokeToken(token.id());
            assertThat(house.get(SignIn.class).byToken(token.secret())).isEmpty();
        });
    }

    @OnEachDatabase
    void a4_guessingThePresentPasswordIsSlowedDown(Database database) {
        scene(database, (house, ana) -> {
            AccountDesk desk = house.get(AccountDesk.class);
            for (int i = 0; i < 4; i++) {
                assertThatThrownBy(() -> desk.changePassword("a wrong guess", "ten lives of a cat"))
                        .isInstanceOfSatisfying(BusinessException.class, refusal -> assertThat(
                                        refusal.violations().get(0).field())
                                .isEqualTo("present"));
                house.requestEnds();
            }
            assertThatThrownBy(() -> desk.changePassword(People.PASSWORD, "ten lives of a cat"))
                    .isInstanceOfSatisfying(BusinessException.class, refusal -> assertThat(refusal.kind())
                            .isEqualTo(BusinessException.Kind.TOO_MANY));
        });
    }

    @OnEachDatabase
    void a3_aChangedPasswordIsKeptAsAHash(Database database) {
        scene(database, (house, ana) -> {
            house.get(AccountDesk.class).changePassword(People.PASSWORD, "ten lives of a cat");
            assertThat(ana.passwordHash()).startsWith("$argon2id$");
            assertThat(house.get(Passwords.class).matches("ten lives of a cat", ana.passwordHash()))
                    .isTrue();
        });
    }

    @OnEachDatabase
    void a12_aChangedPasswordEndsHerTokensAndHerOtherSessions(Database database) {
        scene(database, (house, ana) -> {
            AccountDesk desk = house.get(AccountDesk.class);
            NewToken token = desk.createToken("a script", 30);
            String before = ana.stamp();
            String after = desk.changePassword(People.PASSWORD, "ten lives of a cat");
            assertThat(house.get(SignIn.class).byToken(token.secret())).isEmpty();
            assertThat(desk.account().tokens()).isEmpty();
            assertThat(after).isEqualTo(ana.stamp()).isNotEqualTo(before);
        });
    }

    @OnEachDatabase
    void a4_aWeakNewPasswordIsNoFailedGuess(Database database) {
        scene(database, (house, ana) -> {
            for (int i = 0; i < 20; i++) {
                assertThatThrownBy(() -> house.get(AccountDesk.class).changePassword(People.PASSWORD, "short"))
                        .isInstanceOfSatisfying(BusinessException.class, refusal -> assertThat(
                                        refusal.violations().get(0).field())
                                .isEqualTo("next"));
            }
        });
    }

    @Test
    void a7_aTokenNeitherMakesAnotherNorChangesThePassword() throws Exception {
        for (Method method : List.of(
                AccountDesk.class.getMethod("createToken", String.class, int.class),
                AccountDesk.class.getMethod("changePassword", String.class, String.class))) {
            assertThat(method.getAnnotation(Requires.class).value()).isEqualTo(Permission.CHANGE_OWN_CREDENTIALS);
        }
    }

    private interface Scene {
        void play(House house, Person ana);
    }

    private static void scene(Database database, Scene scene) {
        database.scene(entities -> {
            House house = new House(entities);
            Person ana = new People(house).somebody("ana");
            house.seenBy(ana.id(), Permission.USE_OWN_ACCOUNT);
            scene.play(house, ana);
        });
    }
}
