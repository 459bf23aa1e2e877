package dev.landward.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.landward.LandwardTest;
import dev.landward.documents.charts.Direction;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@LandwardTest
class FiguresTests {

    @Autowired Texts texts;

    @Test
    void picturesCountAndNameAsTheReaderDoes() {
        var reader = Figures.reader(shell("en"));
        assertThat(reader.words().n(1234)).isEqualTo("n = 1,234");
        assertThat(reader.words().more(23)).isEqualTo("23 more");
        assertThat(reader.words().unknown()).isEqualTo("unknown");
        assertThat(reader.format().share(0.25)).isEqualTo("25%");
        assertThat(reader.direction()).isEqualTo(Direction.LEFT_TO_RIGHT);
    }

    @Test
    void picturesRunTheReadersWay() {
        var reader = Figures.reader(shell("ar-XB"));
        assertThat(reader.direction()).isEqualTo(Direction.RIGHT_TO_LEFT);
        assertThat(reader.words().unknown()).contains("\u202e");
    }

    private Shell shell(String tag) {
        return new Shell(
                "_csrf",
                "",
                null,
                "/",
                Locale.forLanguageTag(tag),
                "auto",
                null,
                List.of(),
                null,
                "",
                List.of(),
                0,
                texts);
    }
}
