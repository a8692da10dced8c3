package suivi.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.inject.Inject;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import suivi.access.entity.Role;
import suivi.ledger.boundary.LedgerLine;

/** The pages for work, as a browser opens them in which somebody signed in. */
@ExtendWith(ArquillianExtension.class)
class WorkPagesIT {

    @Inject
    private Programs programs;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Entries entries;

    @Test
    void a2_whoeverMayNotImportIsRefusedThePageAndThatIsRecordedAsItSays() throws Exception {
        Program browser = programs.inSession(signedIn.as(Programs.COORDINATOR));
        long before = entries.newest();

        Answer page = browser.get("/obligations/wording");

        assertThat(page.status()).isEqualTo(403);
        assertThat(page.body()).contains("the refusal is recorded");
        assertThat(entries.since(before))
                .extracting(LedgerLine::act, LedgerLine::subjectKey, LedgerLine::actor)
                .containsExactly(tuple("access.refuse", "WordingDesk.open", programs.idOf(Programs.COORDINATOR)));
    }

    @Test
    void aRoleInACountryThatWeHoldNothingOfIsShownByItsCode() throws Exception {
        Somebody coordinator = programs.somebody(programs.of(Programs.ADMINISTRATOR), Role.COORDINATOR, "ATA");

        Answer page = programs.inSession(signedIn.as(coordinator.email())).get("/access/account");

        assertThat(page.status()).as(page.body()).isEqualTo(200);
        assertThat(page.body()).contains("<div>ATA</div>");
    }
}
