package suivi.access.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import suivi.House;
import suivi.access.control.Authenticator;
import suivi.access.control.People;
import suivi.access.entity.Person;
import suivi.access.openid.PretendedProvider;
import suivi.foundation.BusinessException;
import suivi.foundation.Permission;
import suivi.foundation.Scope;
import suivi.foundation.database.Database;
import suivi.foundation.database.OnEachDatabase;
import suivi.ledger.boundary.LedgerReading;

class OpenIdDeskTest {

    private static final String BACK = "https://suivi.example.org/access/openid";

    private interface Scene {
        void play(House house, PretendedProvider provider, Person ana);
    }

    @OnEachDatabase
    void a20_sheComesInByHerVerifiedAddressAndFromThenOnByTheProvidersNameForHer(Database database) {
        scene(database, (house, provider, ana) -> {
            assertThat(comes(house, provider, "1", "Ana@Example.org", true)).contains(ana.id());
            assertThat(acts(house, 2))
                    .containsExactly(
                            "access.sign-in %s by %s".formatted(ana.id(), ana.id()),
                            "access.bind-openid %s by %s".formatted(ana.id(), ana.id()));
            assertThat(comes(house, provider, "1", "ana.maria@example.org", false))
                    .as("under another address, not verified")
                    .contains(ana.id());
            assertThat(acts(house, 2)).noneMatch(act -> act.startsWith("access.bind-openid"));
            assertThat(comes(house, provider, "2", "ana@example.org", true))
                    .as("somebody else with her address")
                    .isEmpty();
            assertThat(acts(house, 1)).containsExactly("access.sign-in-fail %s by null".formatted(ana.id()));
        });
    }

    @OnEachDatabase
    void a20_nobodyElseComesInAndNobodyBecomesAPerson(Database database) {
        scene(database, (house, provider, ana) -> {
            long before = people(house);
            assertThat(comes(house, provider, "1", "stranger@example.org", true))
                    .isEmpty();
            assertThat(acts(house, 1)).containsExactly("access.sign-in-fail unknown by null");
            assertThat(comes(house, provider, "1", "ana@example.org", false)).isEmpty();
            assertThat(comes(house, provider, "1", null, true)).isEmpty();
            assertThat(acts(house, 1)).containsExactly("access.sign-in-fail unknown by null");
            assertThat(people(house)).isEqualTo(before);
            assertThat(bindings(house, ana)).isEmpty();
        });
    }

    @OnEachDatabase
    void a6_aPersonWhoIsInactiveDoesNotComeInEither(Database database) {
        scene(database, (house, provider, ana) -> {
            ana.deactivate();
            assertThat(comes(house, provider, "1", "ana@example.org", true)).isEmpty();
            assertThat(acts(house, 1)).containsExactly("access.sign-in-fail %s by null".formatted(ana.id()));
            ana.reactivate();
            assertThat(comes(house, provider, "1", "ana@example.org", true)).isPresent();
            ana.deactivate();
            assertThat(comes(house, provider, "1", "ana@example.org", true)).isEmpty();
        });
    }

    @OnEachDatabase
    void a19_whoeverLeavesIsBoundNoMoreAndComesBackAsWhomSheIsInvited(Database database) {
        scene(database, (house, provider, ana) -> {
            comes(house, provider, "1", "ana@example.org", true);
            Person root = new People(house).administrator("root");
            house.administeredBy(root.id()).get(HandOverDesk.class).handOver(ana.id(), null, null, List.of());
            assertThat(comes(house, provider, "1", "ana@example.org", true)).isEmpty();
            Person again = new People(house).somebody("ana.again");
            assertThat(comes(house, provider, "1", "ana.again@example.org", true))
                    .contains(again.id());
        });
    }

    /** The Kelvin sign is a k in lower case. */
    @OnEachDatabase
    void a20_anAddressThatOnlyLooksLikeHersInLowerCaseIsNotHers(Database database) {
        scene(database, (house, provider, ana) -> {
            new People(house).somebody("kim");
            assertThat(comes(house, provider, "1", "\u212Aim@example.org", true))
                    .isEmpty();
            Person eva = new People(house).somebody("\u00E9va");
            assertThat(comes(house, provider, "2", "\u00E9va@example.org", true))
                    .contains(eva.id());
        });
    }

    @OnEachDatabase
    void a20_sheUnbindsItAndNobodyElseDoes(Database database) {
        scene(database, (house, provider, ana) -> {
            comes(house, provider, "1", "ana@example.org", true);
            OpenIdDesk.Binding bound = bindings(house, ana).get(0);
            assertThat(bound.issuer()).isEqualTo(PretendedProvider.ISSUER);
            Person eve = new People(house).somebody("eve");
            house.seenBy(eve.id(), Permission.USE_OWN_ACCOUNT);
            OpenIdDesk desk = house.get(OpenIdDesk.class);
            refused(BusinessException.Kind.NOT_FOUND, () -> desk.unbind(bound.id()));
            refused(BusinessException.Kind.NOT_FOUND, () -> desk.unbind(null));
            house.seenBy(ana.id(), Permission.USE_OWN_ACCOUNT);
            desk.unbind(bound.id());
            house.requestEnds();
            assertThat(acts(house, 1)).containsExactly("access.unbind-openid %s by %s".formatted(ana.id(), ana.id()));
            assertThat(bindings(house, ana)).isEmpty();
            assertThat(comes(house, provider, "2", "ana@example.org", true))
                    .as("the next account of the provider's")
                    .contains(ana.id());
        });
    }

    @OnEachDatabase
    void a17_hasSheASecondFactorHerCodeIsAskedForAllTheSame(Database database) {
        scene(database, (house, provider, ana) -> {
            house.seenBy(ana.id(), Permission.USE_OWN_ACCOUNT).inSession("a session");
            SecondFactorDesk factors = house.get(SecondFactorDesk.class);
            Authenticator app = Authenticator.with(factors.begin(null).key(), house.clock);
            factors.confirm(app.key(), app.code());
            Caller caller =
                    sentBack(house, provider, "1", "ana@example.org", true).orElseThrow();
            assertThat(caller.awaitsCode()).isTrue();
            assertThat(caller.session()).isNull();
            assertThat(acts(house, 1))
                    .containsExactly("access.sign-in-awaits-code %s by %s".formatted(ana.id(), ana.id()));
        });
    }

    @OnEachDatabase
    void a21_whatWasNotAwaitedOrTooLongIsNobodysAndRecorded(Database database) {
        scene(database, (house, provider, ana) -> {
            OpenIdDesk desk = house.get(OpenIdDesk.class);
            OpenIdDesk.Way way = desk.begin(BACK);
            provider.vouchesFor("1", "ana@example.org", true, way.awaited().nonce());
            SignInDesk signIn = house.get(SignInDesk.class);
            assertThat(signIn.caller(desk.sentBack(way.awaited(), "another state", "a code")))
                    .isEmpty();
            assertThat(acts(house, 1)).containsExactly("access.sign-in-fail unknown by null");
            house.clock.forward(Duration.ofMinutes(10));
            assertThat(signIn.caller(desk.sentBack(way.awaited(), way.awaited().state(), "a code")))
                    .isEmpty();
            assertThat(way.awaited().toString()).doesNotContain(way.awaited().state());
        });
    }

    @OnEachDatabase
    void a20_whereNoneIsConfiguredThereIsNoWay(Database database) {
        database.scene(entities -> {
            OpenIdDesk desk = new House(entities).get(OpenIdDesk.class);
            assertThat(desk.provider()).isEmpty();
            refused(BusinessException.Kind.NOT_FOUND, () -> desk.begin(BACK));
        });
    }

    private static void scene(Database database, Scene scene) {
        database.scene(entities -> {
            House house = new House(entities);
            scene.play(house, PretendedProvider.in(house), new People(house).somebody("ana"));
        });
    }

    private static Optional<String> comes(
            House house, PretendedProvider provider, String subject, String email, boolean verified) {
        return sentBack(house, provider, subject, email, verified).map(Caller::getName);
    }

    private static Optional<Caller> sentBack(
            House house, PretendedProvider provider, String subject, String email, boolean verified) {
        OpenIdDesk desk = house.get(OpenIdDesk.class);
        OpenIdAwaited awaited = desk.begin(BACK).awaited();
        provider.vouchesFor(subject, email, verified, awaited.nonce());
        return house.get(SignInDesk.class).caller(desk.sentBack(awaited, awaited.state(), "a code"));
    }

    private static List<OpenIdDesk.Binding> bindings(House house, Person person) {
        house.seenBy(person.id(), Permission.USE_OWN_ACCOUNT);
        return house.get(OpenIdDesk.class).bindings();
    }

    private static long people(House house) {
        return house.get(EntityManager.class)
                .createQuery("select count(p) from Person p", Long.class)
                .getSingleResult();
    }

    /** The newest first. */
    private static List<String> acts(House house, int count) {
        return house
                .seenBy("auditor", Permission.READ_LEDGER, Scope.EVERYWHERE)
                .get(LedgerReading.class)
                .entries(null, count)
                .stream()
                .map(line -> "%s %s by %s".formatted(line.act(), line.subjectKey(), line.actor()))
                .toList();
    }

    private static void refused(BusinessException.Kind kind, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(BusinessException.class, refusal -> assertThat(refusal.kind())
                .isEqualTo(kind));
    }
}
