package suivi.ledger.boundary;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import suivi.foundation.BusinessException;

/**
 * What the ledger is narrowed to; null leaves it as it is.
 *
 * @param actor a person's id
 * @param subjectType the kind of record
 * @param subjectKey the record's id
 * @param act {@code component.verb}, or a component for all its acts
 * @param from the first day, in UTC
 * @param to the last day, in UTC
 */
public record LedgerFilter(
        String actor, String subjectType, String subjectKey, String act, LocalDate from, LocalDate to) {

    public static final LedgerFilter ALL = new LedgerFilter(null, null, null, null, null, null);

    /** @throws BusinessException invalid {@code to}: {@code day.before-first} where it lies before {@code from} */
    void check() {
        if (from != null && to != null && to.isBefore(from)) {
            throw BusinessException.invalid("to", "day.before-first");
        }
    }

    void narrow(StringBuilder where, Map<String, Object> parameters) {
        equal("actor", actor, where, parameters);
        equal("subjectType", subjectType, where, parameters);
        equal("subjectKey", subjectKey, where, parameters);
        if (act != null && act.matches("[a-z]+")) {
            where.append(" and e.act like :act");
            parameters.put("act", act + ".%");
        } else {
            equal("act", act, where, parameters);
        }
        if (from != null) {
            where.append(" and e.occurredAt >= :from");
            parameters.put("from", from.atStartOfDay(ZoneOffset.UTC).toInstant());
        }
        if (to != null) {
            where.append(" and e.occurredAt < :to");
            parameters.put("to", to.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant());
        }
    }

    private static void equal(String field, String value, StringBuilder where, Map<String, Object> parameters) {
        if (value != null) {
            where.append(" and e.").append(field).append(" = :").append(field);
            parameters.put(field, value);
        }
    }
}
