package dev.landward.stakeholders;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeysTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Dr. Ortiz, Ana | ana ortiz",
                "ANA   ORTIZ | ana ortiz",
                "Seán O'Brien | obrien sean",
                "Łukasz Żak | lukasz zak",
                "Strauß | strauss",
                "Prof. | prof",
                "李 小龙 | 小龙 李"
            })
    void namesOfTheSamePersonHaveTheSameKey(String name, String key) {
        assertThat(Keys.name(name)).isEqualTo(key);
    }

    @Test
    void legalFormsDoNotTellOrganisationsApart() {
        assertThat(Keys.organisation("Harrow Builders, Inc."))
                .isEqualTo(Keys.organisation("The Harrow Builders LLC"))
                .isNotEqualTo(Keys.organisation("Harrow Plumbers"));
    }

    @Test
    void mailAddressesAreTheSameInAnyCase() {
        assertThat(Keys.email(" mailto:Ana@Falls.Example ")).isEqualTo("ana@falls.example");
    }

    @Test
    void nothingHasNoKey() {
        assertThat(Keys.name(" – ")).isEmpty();
        assertThat(Keys.organisation("")).isEmpty();
    }
}
