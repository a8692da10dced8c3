package suivi.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import suivi.access.entity.Role;

@ExtendWith(ArquillianExtension.class)
class LedgerApiIT {

    private static final String LEDGER = "/api/v1/ledger?size=200";

    @Inject
    private Programs programs;

    @Test
    void l5_aCoordinatorReadsTheEntriesOfHerCountryOnly() throws Exception {
        Program administrator = programs.of(Programs.ADMINISTRATOR);
        Somebody mexican = programs.somebody(administrator, Role.FOCAL_POINT, "MEX");
        Somebody moldovan = programs.somebody(administrator, Role.FOCAL_POINT, "MDA");

        List<JsonObject> read = programs.of(Programs.COORDINATOR).get(LEDGER).objects();

        assertThat(read).extracting(entry -> entry.getString("country", "none")).containsOnly("MEX");
        assertThat(read)
                .extracting(entry -> entry.getString("subjectKey"))
                .contains(mexican.grant())
                .doesNotContain(moldovan.grant(), mexican.id());
    }

    @Test
    void l5_anAuditorAndAnAdministratorReadAllEntries() throws Exception {
        Program administrator = programs.of(Programs.ADMINISTRATOR);
        Somebody mexican = programs.somebody(administrator, Role.FOCAL_POINT, "MEX");
        Somebody moldovan = programs.somebody(administrator, Role.FOCAL_POINT, "MDA");

        assertThat(subjects(administrator)).contains(mexican.id(), mexican.grant(), moldovan.grant());
        assertThat(subjects(programs.of(Programs.AUDITOR))).contains(mexican.id(), mexican.grant(), moldovan.grant());
    }

    @Test
    void l5_aSubmitterReadsNone() throws Exception {
        assertThat(programs.of(Programs.SUBMITTER).get(LEDGER).status()).isEqualTo(403);
    }

    @Test
    void theNextPageBeginsWhereThisOneEnds() throws Exception {
        Program auditor = programs.of(Programs.AUDITOR);
        List<JsonObject> both = auditor.get("/api/v1/ledger?size=4").objects();
        int second = both.get(1).getInt("id");
        assertThat(auditor.get("/api/v1/ledger?size=2&before=" + second).objects())
                .containsExactlyElementsOf(both.subList(2, 4));
    }

    private static List<String> subjects(Program reader) throws Exception {
        return reader.get(LEDGER).objects().stream()
                .map(entry -> entry.getString("subjectKey"))
                .toList();
    }
}
