package suivi.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.LoadState;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import suivi.shipped.Demonstration;
import suivi.shipped.Shipped;

/** What a first visit to the public front brings over the line. */
@ExtendWith({Demonstration.class, Chromium.class})
class WeightIT {

    private static final int MOST = 300 * 1024;

    @Test
    void theFrontWeighsLessThan300KilobytesOnAFirstVisit(Shipped suivi, Browser browser) {
        try (Reader reader = Reader.at(360, suivi, browser)) {
            List<Request> requests = new ArrayList<>();
            reader.page().onRequestFinished(requests::add);
            reader.opens("/");
            reader.page().waitForLoadState(LoadState.NETWORKIDLE);
            int weight = requests.stream()
                    .mapToInt(request -> request.sizes().responseBodySize + request.sizes().responseHeadersSize)
                    .sum();
            System.out.printf("The front weighs %,d bytes in %d requests%n", weight, requests.size());
            assertThat(requests).hasSizeGreaterThan(3);
            assertThat(weight).isBetween(10_000, MOST);
        }
    }
}
