package dev.landward.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTests {

    @Test
    void valuesAreReadAsTheyAreWritten() throws Exception {
        var read =
                Json.read("\uFEFF {\"a\": [1.50, -2e3, true, false, null], \"b\\n\\u00e9\": {}} ");
        assertThat(read)
                .isEqualTo(
                        Map.of(
                                "a",
                                Arrays.asList(
                                        new BigDecimal("1.50"),
                                        new BigDecimal("-2e3"),
                                        true,
                                        false,
                                        null),
                                "b\né",
                                Map.of()));
        assertThat(Json.read("[]")).isEqualTo(List.of());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[1,]",
                "{\"a\"}",
                "{a:1}",
                "tru",
                "\"x",
                "\"\\q\"",
                "\"\\u12g4\"",
                "1 2",
                "--1",
                "\"a\nb\"",
                "nul"
            })
    void whatIsNoJsonIsRefused(String text) {
        assertThatThrownBy(() -> Json.read(text)).isInstanceOf(Json.Malformed.class);
    }

    @Test
    void depthIsBounded() {
        assertThatThrownBy(() -> Json.read("[".repeat(100_000))).isInstanceOf(Json.Malformed.class);
    }
}
