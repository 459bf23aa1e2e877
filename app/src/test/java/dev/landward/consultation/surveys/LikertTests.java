package dev.landward.consultation.surveys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LikertTests {

    @ParameterizedTest
    @CsvSource({
        "Strongly agree, AGREE",
        "5 - strongly agree, AGREE",
        "Strongly disagree (1), DISAGREE",
        "Stimme überhaupt nicht zu, DISAGREE",
        "trifft eher zu, AGREE",
        "Tout à fait d'accord, AGREE",
        "Plutôt pas d’accord, DISAGREE",
        "Ni d'accord ni pas d'accord, PASS",
        "Muy de acuerdo, AGREE",
        "Ni de acuerdo ni en desacuerdo, PASS",
        "En desacuerdo, DISAGREE",
        "I don't know, PASS",
        "keine Angabe, NONE"
    })
    void wordsOfFourLanguagesAreUnderstood(String words, Meaning meaning) {
        assertThat(Likert.words(words)).isEqualTo(meaning);
    }

    @ParameterizedTest
    @CsvSource({
        "FIVE, 1, DISAGREE",
        "FIVE, 3, PASS",
        "FIVE, 4.0, AGREE",
        "FIVE_DOWN, 1, AGREE",
        "SEVEN, 4, PASS",
        "SEVEN, 3, DISAGREE",
        "ELEVEN, 6, PASS",
        "ELEVEN, 7, AGREE",
        "ELEVEN, 3, DISAGREE",
        "THREE, \u22121, DISAGREE",
        "FIVE, '2 (rather not)', DISAGREE",
        "FIVE, n/a, NONE"
    })
    void numbersMeanWhatTheirScaleSays(Scale scale, String cell, Meaning meaning) {
        assertThat(Likert.guess(scale, cell)).isEqualTo(meaning);
    }

    @Test
    void whatIsOnNoScaleIsNotUnderstood() {
        assertThat(Likert.guess(Scale.FIVE, "6")).isNull();
        assertThat(Likert.guess(Scale.FIVE, "4.5")).isNull();
        assertThat(Likert.guess(Scale.WORDS, "4")).isNull();
        assertThat(Likert.guess(Scale.FIVE, "purple")).isNull();
    }

    @Test
    void theSameAnswerIsFoundHoweverItIsWritten() {
        assertThat(List.of(Likert.key("5"), Likert.key("'5"), Likert.key("5.0"))).containsOnly("5");
        assertThat(Likert.key("Strongly Agree")).isEqualTo(Likert.key(" strongly  agree "));
        assertThat(Likert.key("-1")).isNotEqualTo(Likert.key("1"));
    }
}
