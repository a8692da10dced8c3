package suivi.obligation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import suivi.obligation.entity.Binding;
import suivi.obligation.entity.EntryIntoForce;
import suivi.obligation.entity.TreatyAction.Kind;
import suivi.obligation.entity.TreatyStatus;
import suivi.obligation.entity.TreatyStatus.Act;

class TreatyStatusTest {

    private static final LocalDate CMW = LocalDate.of(2003, 7, 1);

    private static final LocalDate CEDAW = LocalDate.of(1981, 9, 3);

    @Test
    void o3_mexicoHadSignedUpToTheCmwBeforeItWasInForce() {
        assertThat(mexicoCmw().on(LocalDate.of(2003, 6, 30))).isEqualTo(Binding.NOT_YET_IN_FORCE);
    }

    @Test
    void o2_theCmwBindsMexicoFromItsOwnEntryIntoForce() {
        assertThat(mexicoCmw().on(CMW)).isEqualTo(Binding.BINDING);
        assertThat(mexicoCmw().boundFrom()).contains(CMW);
        assertThat(mexicoCmw().waitedForTheTreaty()).isTrue();
    }

    @Test
    void o2_aLaterPartyToTheCmwIsBoundByArticle87Paragraph2() {
        TreatyStatus later = cmw(new Act(Kind.RATIFICATION, LocalDate.of(2010, 1, 15)));
        assertThat(later.boundFrom()).contains(LocalDate.of(2010, 5, 1));
        assertThat(later.on(LocalDate.of(2010, 4, 30))).isEqualTo(Binding.NOT_YET_IN_FORCE);
    }

    @Test
    void o2_aLaterPartyToCedawIsBoundByArticle27Paragraph2() {
        TreatyStatus moldova = cedaw(new Act(Kind.ACCESSION, LocalDate.of(1994, 7, 1)));
        assertThat(moldova.boundFrom()).contains(LocalDate.of(1994, 7, 31));
        TreatyStatus philippines = cedaw(new Act(Kind.RATIFICATION, LocalDate.of(1981, 8, 5)));
        assertThat(philippines.boundFrom()).contains(LocalDate.of(1981, 9, 4));
    }

    @Test
    void o4_aStateFoundNotToBeAPartyIsNotBound() {
        assertThat(cmw(new Act(Kind.NOT_A_PARTY, null)).on(LocalDate.of(2026, 11, 24)))
                .isEqualTo(Binding.NOT_BINDING);
    }

    @Test
    void o4_aSignatureDoesNotBind() {
        TreatyStatus signed = cmw(new Act(Kind.SIGNATURE, LocalDate.of(2005, 1, 1)));
        assertThat(signed.on(LocalDate.of(2004, 12, 31))).isEqualTo(Binding.NOT_BINDING);
        assertThat(signed.on(LocalDate.of(2005, 1, 1))).isEqualTo(Binding.SIGNED);
        assertThat(signed.boundFrom()).isEmpty();
    }

    @Test
    void o5_whereNothingIsRecordedNothingIsConcluded() {
        assertThat(cmw().on(CMW)).isEqualTo(Binding.UNKNOWN);
        assertThat(cmw(new Act(Kind.RATIFICATION, null)).on(CMW)).isEqualTo(Binding.UNKNOWN);
    }

    @Test
    void o5_whetherItHadSignedOnADayCannotBeToldFromASignatureWithoutADay() {
        assertThat(cmw(new Act(Kind.SIGNATURE, null)).on(CMW)).isEqualTo(Binding.UNKNOWN);
        TreatyStatus later = cmw(new Act(Kind.SIGNATURE, null), new Act(Kind.RATIFICATION, LocalDate.of(2010, 1, 15)));
        assertThat(later.on(CMW)).isEqualTo(Binding.UNKNOWN);
        assertThat(later.on(LocalDate.of(2010, 5, 1))).isEqualTo(Binding.BINDING);
    }

    private static TreatyStatus mexicoCmw() {
        return cmw(
                new Act(Kind.SIGNATURE, LocalDate.of(1991, 5, 22)),
                new Act(Kind.RATIFICATION, LocalDate.of(1999, 3, 8)));
    }

    private static TreatyStatus cmw(Act... acts) {
        return new TreatyStatus(CMW, EntryIntoForce.FIRST_OF_MONTH_AFTER_THREE_MONTHS, List.of(acts));
    }

    private static TreatyStatus cedaw(Act... acts) {
        return new TreatyStatus(CEDAW, EntryIntoForce.THIRTIETH_DAY, List.of(acts));
    }
}
