package gov.award.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gov.award.acting.UnitId;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CanonicalTests {

    private record Point(String item, BigDecimal points) {}

    @Test
    void sm3GivesTheStandardVector() {
        assertThat(Sm3.of("abc").hex()).isEqualTo("66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0");
    }

    @Test
    void equalContentsGiveEqualBytes() {
        var id = UUID.randomUUID();
        assertThat(bytes(new UnitId(id))).isEqualTo(bytes(id));
        assertThat(bytes(new BigDecimal("2.50"))).isEqualTo(bytes(new BigDecimal("2.5")));
        assertThat(bytes(new Point("4.1", new BigDecimal("10.0"))))
                .isEqualTo(bytes(new Point("4.1", new BigDecimal("10"))));
        assertThat(bytes(Set.of("a", "b", "c"))).isEqualTo(bytes(Set.of("c", "b", "a")));
        assertThat(bytes(Map.of("a", 1, "b", 2))).isEqualTo(bytes(Map.of("b", 2, "a", 1)));
        assertThat(bytes(Instant.parse("2026-05-01T00:00:00.123456789Z")))
                .isEqualTo(bytes(Instant.parse("2026-05-01T00:00:00.123456Z")));
    }

    @Test
    void neighboursCannotBeReadAsOthers() {
        assertThat(bytes("ab", "c")).isNotEqualTo(bytes("a", "bc"));
        assertThat(bytes("1")).isNotEqualTo(bytes(1));
        assertThat(bytes("")).isNotEqualTo(bytes((Object) null));
        assertThat(bytes(List.of("a"), "b")).isNotEqualTo(bytes(List.of("a", "b")));
        assertThat(bytes(List.of(List.of("a"), "b"))).isNotEqualTo(bytes(List.of(List.of("a", "b"))));
    }

    @Test
    void valueWithoutACanonicalFormIsRefused() {
        assertThatThrownBy(() -> bytes(new Object())).isInstanceOf(IllegalArgumentException.class);
    }

    private static byte[] bytes(@Nullable Object... values) {
        var canonical = new Canonical();
        Arrays.stream(values).forEach(canonical::put);
        return canonical.bytes();
    }
}
