package gov.award.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.core.annotation.OrderUtils;

class RequestArrivalTests {

    @Test
    void requestHasArrivedOnlyOnceItsFormWasReadToItsEnd() {
        assertThat(OrderUtils.getOrder(RequestArrival.class)).isGreaterThan(OrderUtils.getOrder(UnreadableForms.class));
    }
}
