package suivi.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.annotation.Resource;
import jakarta.ejb.EJBException;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionalException;
import jakarta.transaction.UserTransaction;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import suivi.access.boundary.AccountDesk;
import suivi.access.boundary.PeopleDesk;
import suivi.access.entity.Role;
import suivi.ledger.boundary.LedgerLine;
import suivi.ledger.control.Act;
import suivi.ledger.control.Ledger;

@ExtendWith(ArquillianExtension.class)
class OneTransactionIT {

    @Inject
    private Programs programs;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Entries entries;

    @Inject
    private PeopleDesk people;

    @Inject
    private AccountDesk account;

    @Inject
    private Ledger ledger;

    @Resource
    private UserTransaction transaction;

    @Test
    void l1_whatIsCommittedIsThereWithItsEntry() throws Exception {
        signedIn.as(Programs.ADMINISTRATOR);
        String email = Programs.newEmail();
        long before = entries.newest();

        transaction.begin();
        String id = people.add(email, "Somebody of a test", Programs.PASSWORD, null);
        transaction.commit();

        assertThat(programs.countOf(email)).isEqualTo(1);
        assertThat(entries.since(before)).extracting(LedgerLine::subjectKey).containsExactly(id);
    }

    @Test
    void l1_whatIsRolledBackIsGoneWithItsEntry() throws Exception {
        signedIn.as(Programs.ADMINISTRATOR);
        String email = Programs.newEmail();
        long before = entries.newest();

        transaction.begin();
        String id = people.add(email, "Somebody of a test", Programs.PASSWORD, null);
        assertThat(programs.countOf(email)).as("there before the rollback").isEqualTo(1);
        assertThat(entries.since(before)).extracting(LedgerLine::subjectKey).containsExactly(id);
        transaction.rollback();

        assertThat(programs.countOf(email)).isZero();
        assertThat(entries.since(before)).isEmpty();
    }

    @Test
    void l1_outsideATransactionNothingIsRecorded() {
        long before = entries.newest();
        assertThatThrownBy(() -> ledger.record(Act.of(null, "test.nothing", "test", "none")))
                .isInstanceOfAny(TransactionalException.class, EJBException.class);
        assertThat(entries.since(before)).isEmpty();
    }

    @Test
    void a2_signingInIsRecorded() {
        long before = entries.newest();
        signedIn.as(Programs.AUDITOR);
        String auditor = programs.idOf(Programs.AUDITOR);
        assertThat(entries.since(before))
                .extracting(LedgerLine::act, LedgerLine::actor)
                .containsExactly(tuple("access.sign-in", auditor));
    }

    @Test
    void l1_everyUseCaseThatChangesSomethingRecordsOneEntry() throws Exception {
        Program administrator = programs.of(Programs.ADMINISTRATOR);
        signedIn.as(Programs.ADMINISTRATOR);
        long before = entries.newest();

        String person = administrator
                .post("/api/v1/people", Programs.newPerson(Programs.newEmail()))
                .created();
        String grant = administrator
                .post("/api/v1/people/" + person + "/roles", Programs.newRole(Role.COORDINATOR.name(), "MDA"))
                .created();
        administrator.delete("/api/v1/people/roles/" + grant);
        administrator.delete("/api/v1/people/" + person);
        String token = account.createToken("l1", 1).id();
        administrator.delete("/api/v1/me/tokens/" + token);
        administrator.put("/api/v1/obligations/CMW/wording/es", Wordings.of("CMW", "1", "Palabras de la prueba."));

        List<LedgerLine> recorded = entries.since(before);
        assertThat(recorded)
                .extracting(line -> line.act() + " " + line.subjectKey())
                .containsExactly(
                        "access.add-person " + person,
                        "access.grant-role " + grant,
                        "access.revoke-role " + grant,
                        "access.deactivate-person " + person,
                        "access.create-token " + token,
                        "access.revoke-token " + token,
                        "obligation.import-wording CMW");
        assertThat(recorded).extracting(LedgerLine::actor).containsOnly(programs.idOf(Programs.ADMINISTRATOR));
    }
}
