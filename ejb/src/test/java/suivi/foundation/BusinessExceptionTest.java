package suivi.foundation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BusinessExceptionTest {

    @Test
    void f3_whatIsNotThereNamesItsKindAndItsKey() {
        BusinessException refusal = BusinessException.notFound("provision", "CEDAW 31");
        assertThat(refusal.kind()).isEqualTo(BusinessException.Kind.NOT_FOUND);
        assertThat(refusal.code()).isEqualTo("not-found.provision");
        assertThat(refusal.args()).containsExactly("CEDAW 31");
    }

    @Test
    void f3_aWaitIsToldInSecondsAndNeverAsNone() {
        assertThat(BusinessException.tooMany(Duration.ofMillis(10)).args()).containsExactly("1");
        assertThat(BusinessException.tooMany(Duration.ofMinutes(2)).args()).containsExactly("120");
        assertThat(BusinessException.tooMany(Duration.ofMillis(1_001)).args())
                .as("rounded up: whoever waits as long is let in")
                .containsExactly("2");
    }

    @ParameterizedTest
    @CsvSource({"-1,10,page", "0,0,size", "0,201,size", "20000000,200,page"})
    void f3_aPageThatNoListHasIsRefusedWithItsField(int page, int size, String field) {
        assertThatThrownBy(() -> Page.check(page, size))
                .isInstanceOfSatisfying(BusinessException.class, refusal -> assertThat(refusal.violations())
                        .extracting(BusinessException.Violation::field)
                        .containsExactly(field));
    }

    @Test
    void f3_theLargestPageIsTaken() {
        assertThatCode(() -> Page.check(0, Page.LARGEST)).doesNotThrowAnyException();
    }
}
