package gov.award.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChosenTests {

    @Test
    void whatWasTickedStandsOnceInItsOrderWithoutWhatWasLeftOpen() {
        assertThat(Chosen.of(Arrays.asList(null, "乙", "甲", null, "乙"))).containsExactly("乙", "甲");
        assertThat(Chosen.of(List.of())).isEmpty();
        assertThat(Chosen.of(null)).isEmpty();
    }
}
