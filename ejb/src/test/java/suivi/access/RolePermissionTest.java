package suivi.access;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static suivi.foundation.Permission.ADMINISTER;
import static suivi.foundation.Permission.ANSWER_FOR_STATE;
import static suivi.foundation.Permission.ASSESS_AS_CIVIL_SOCIETY;
import static suivi.foundation.Permission.ASSESS_AS_COUNTRY_OFFICE;
import static suivi.foundation.Permission.ASSESS_AS_STATE;
import static suivi.foundation.Permission.CONFIRM_LINK;
import static suivi.foundation.Permission.DECIDE_ON_EVIDENCE;
import static suivi.foundation.Permission.GRADE;
import static suivi.foundation.Permission.IMPORT_AND_EXPORT;
import static suivi.foundation.Permission.OPEN_ROUND;
import static suivi.foundation.Permission.PROPOSE_LINK;
import static suivi.foundation.Permission.PUBLISH_DECISION;
import static suivi.foundation.Permission.READ_COMMITTEE_EVIDENCE;
import static suivi.foundation.Permission.READ_LEDGER;
import static suivi.foundation.Permission.READ_SEALED;
import static suivi.foundation.Permission.RECORD_RECOMMENDATION;
import static suivi.foundation.Permission.SUBMIT_EVIDENCE;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import suivi.access.entity.Role;
import suivi.foundation.Permission;
import suivi.foundation.Scope;
import suivi.foundation.database.Database;
import suivi.foundation.database.OnEachDatabase;

/** Who may do what: the table of the design, by role. */
class RolePermissionTest {

    private static final Map<Role, Set<Permission>> TABLE = Map.of(
            Role.SUBMITTER,
            Set.of(SUBMIT_EVIDENCE, ASSESS_AS_CIVIL_SOCIETY),
            Role.FOCAL_POINT,
            Set.of(SUBMIT_EVIDENCE, ANSWER_FOR_STATE, ASSESS_AS_STATE),
            Role.COORDINATOR,
            Set.of(
                    SUBMIT_EVIDENCE,
                    RECORD_RECOMMENDATION,
                    PROPOSE_LINK,
                    CONFIRM_LINK,
                    DECIDE_ON_EVIDENCE,
                    READ_COMMITTEE_EVIDENCE,
                    ASSESS_AS_COUNTRY_OFFICE,
                    OPEN_ROUND,
                    IMPORT_AND_EXPORT,
                    READ_LEDGER),
            Role.CUSTODIAN,
            Set.of(READ_SEALED),
            Role.EXPERT,
            Set.of(PROPOSE_LINK, CONFIRM_LINK, DECIDE_ON_EVIDENCE, READ_COMMITTEE_EVIDENCE, GRADE, READ_LEDGER),
            Role.RAPPORTEUR,
            Set.of(
                    PROPOSE_LINK,
                    CONFIRM_LINK,
                    DECIDE_ON_EVIDENCE,
                    READ_COMMITTEE_EVIDENCE,
                    OPEN_ROUND,
                    GRADE,
                    PUBLISH_DECISION,
                    READ_LEDGER),
            Role.AUDITOR,
            Set.of(READ_LEDGER),
            Role.ADMINISTRATOR,
            Set.of(READ_LEDGER, ADMINISTER));

    @OnEachDatabase
    void a1_everyRoleCarriesWhatTheTableSaysAndNothingElse(Database database) {
        assertThat(migrated(database)).isEqualTo(TABLE);
    }

    @OnEachDatabase
    void a9_anAdministratorDecidesAboutNoEvidence(Database database) {
        assertThat(migrated(database).get(Role.ADMINISTRATOR))
                .doesNotContain(
                        SUBMIT_EVIDENCE,
                        DECIDE_ON_EVIDENCE,
                        READ_COMMITTEE_EVIDENCE,
                        READ_SEALED,
                        GRADE,
                        PUBLISH_DECISION);
    }

    @Test
    void a10_everyRoleIsGrantedInTheKindOfScopeThatBelongsToIt() {
        assertThat(Role.values()).allSatisfy(role -> assertThat(role.scopeKind())
                .isEqualTo(
                        switch (role) {
                            case SUBMITTER -> Scope.Kind.ORGANISATION;
                            case FOCAL_POINT, COORDINATOR, CUSTODIAN -> Scope.Kind.COUNTRY;
                            case EXPERT, RAPPORTEUR -> Scope.Kind.COMMITTEE;
                            case AUDITOR, ADMINISTRATOR -> Scope.Kind.EVERYWHERE;
                        }));
    }

    private static Map<Role, Set<Permission>> migrated(Database database) {
        List<?> rows = database.read(
                entities -> entities.createNativeQuery("select role_name, permission from role_permission")
                        .getResultList());
        return rows.stream()
                .map(Object[].class::cast)
                .collect(groupingBy(
                        row -> Role.valueOf((String) row[0]),
                        mapping(row -> Permission.valueOf((String) row[1]), toSet())));
    }
}
