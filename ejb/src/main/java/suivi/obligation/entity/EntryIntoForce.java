package suivi.obligation.entity;

import static java.time.temporal.TemporalAdjusters.firstDayOfNextMonth;

import java.time.LocalDate;

/** When a treaty enters into force for a State that consents after the treaty itself has (O2). */
public enum EntryIntoForce {
    /** The thirtieth day after the deposit: CEDAW, article 27(2). */
    THIRTIETH_DAY {
        @Override
        public LocalDate after(LocalDate deposit) {
            return deposit.plusDays(30);
        }
    },
    /** The first day of the month following a period of three months after the deposit: CMW, article 87(2). */
    FIRST_OF_MONTH_AFTER_THREE_MONTHS {
        @Override
        public LocalDate after(LocalDate deposit) {
            return deposit.plusMonths(3).with(firstDayOfNextMonth());
        }
    },
    /** Three months after the deposit: Optional Protocol to CEDAW, article 16(2). */
    THREE_MONTHS {
        @Override
        public LocalDate after(LocalDate deposit) {
            return deposit.plusMonths(3);
        }
    };

    public abstract LocalDate after(LocalDate deposit);
}
