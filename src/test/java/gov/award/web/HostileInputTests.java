package gov.award.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileInputTests {

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "\u0007", "half \ud800 pair", "wrong bytes \ufffd", "\u007f"})
    void textThatCannotBeStoredIsTurnedAway(String text) {
        assertThat(HostileInput.hostile(text)).isTrue();
    }

    @Test
    void whatPeopleWriteIsNot() {
        assertThat(HostileInput.hostile("湘江 <b>&\"'; 第一行\r\n第二行\t𠮷")).isFalse();
    }
}
