package dev.landward.consultation.surveys;

import static org.assertj.core.api.Assertions.assertThat;

import dev.landward.documents.tables.Table;
import dev.landward.documents.tables.Tables;
import dev.landward.uploads.How;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class GuessTests {

    static Shape shape(String file) {
        var reading =
                Tables.read(
                        file.getBytes(StandardCharsets.UTF_8),
                        How.FOUND_OUT.within(SurveyFiles.LIMITS));
        assertThat(reading).isInstanceOf(Table.class);
        return Shape.of((Table) reading);
    }

    static List<Use> uses(String file) {
        return Guess.columns(shape(file)).stream().map(Guess.Guessed::use).toList();
    }

    @Test
    void aSevenInOneColumnMakesAllOfThemGoToSeven() {
        assertThat(uses("Respondent,A,B\nr1,5,7\nr2,3,1\nr3,4,2\n"))
                .containsExactly(Use.PERSON, Use.STATEMENT_SEVEN, Use.STATEMENT_SEVEN);
    }

    @Test
    void labelsBesideTheNumbersTurnAScale() {
        assertThat(uses("Respondent,A\nr1,1 - strongly agree\nr2,2\nr3,5 - strongly disagree\n"))
                .containsExactly(Use.PERSON, Use.STATEMENT_FIVE_DOWN);
    }

    @Test
    void choicesAndNumbersThatAreNoScaleAreLeftOutWithAReason() {
        var file =
                """
                Name,Years here,Devices,Office
                a,12,Phone;Tablet,North
                b,3,Phone,South
                c,25,Tablet;Phone,North
                d,7,Phone;Tablet,South
                """;
        assertThat(Guess.columns(shape(file)))
                .extracting(Guess.Guessed::why)
                .containsExactly("", "choice", "several", "choice");
    }

    @Test
    void threeHeadersOfAProgramAreOne() {
        var shape =
                shape(
                        """
                        StartDate,Q1_1,Q1_2
                        Start Date,How do you see it? - It is fine,How do you see it? - It is late
                        "{""ImportId"":""startDate""}","{""ImportId"":""QID1_1""}","{""ImportId"":""QID1_2""}"
                        2026-03-01,Agree,Disagree
                        2026-03-02,Agree,Neutral
                        """);
        assertThat(shape.names()).containsExactly("Start Date", "It is fine", "It is late");
        assertThat(shape.rows()).hasSize(2);
        assertThat(Guess.columns(shape))
                .extracting(Guess.Guessed::use)
                .containsExactly(Use.LEFT_OUT, Use.STATEMENT_WORDS, Use.STATEMENT_WORDS);
    }

    @Test
    void sentencesWithCommasAreWordsAndNoChoices() {
        var file =
                """
                Name,What else?
                a,"The counter closes early, and nobody answers."
                b,"Let us work offline, in the hills behind the dam."
                c,"Let us work offline, in the valley too if possible."
                d,"The forms, the stamps, the queues: it all takes too long."
                """;
        assertThat(uses(file)).containsExactly(Use.PERSON, Use.WORDS);
    }
}
