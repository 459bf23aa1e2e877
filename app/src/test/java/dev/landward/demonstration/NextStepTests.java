package dev.landward.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import dev.landward.Http;
import dev.landward.LandwardTest;
import dev.landward.accounts.Organisations;
import dev.landward.accounts.Town;
import dev.landward.accounts.Viewer;
import dev.landward.initiative.Initiatives;
import dev.landward.testing.Method;
import java.io.UnsupportedEncodingException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// Walks the router with the demonstration in the database.
@LandwardTest
class NextStepTests {

    private static final Pattern NEXT = Pattern.compile("class=\"lw-next\"");
    private static final Pattern FORM =
            Pattern.compile("(?s)<form[^>]*method=\"post\".*?btn-primary");

    @Autowired HarrowFalls city;
    @Autowired Organisations organisations;
    @Autowired Initiatives initiatives;
    @Autowired Town town;
    @Autowired Http http;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping router;

    /// The next step of a screen is in its own place, or it is the button of its form.
    @Test
    @Method("S0-29")
    void eachScreenOfAnInitiativeHasOneNextStep() {
        var ines = town.person("Ines");
        var membership = city.build(ines, LocalDate.now(ZoneOffset.UTC));
        var initiative = initiatives.of(ines).getFirst();
        var screens = screens();
        assertThat(screens).hasSizeGreaterThan(8);
        for (var route : screens) {
            var page = page(route.replace("{initiative}", "" + initiative.id().value()), ines);
            if (page.contains("<html")) {
                var next = NEXT.matcher(page).results().count();
                assertThat(next).as("next steps of %s", route).isLessThanOrEqualTo(1);
                assertThat(next == 1 || FORM.matcher(page).find())
                        .as("%s has a next step", route)
                        .isTrue();
            }
        }
        organisations.removeSample(membership);
    }

    @Test
    void nothingOfOnesOwnIsStartedInsideTheSample() {
        var ines = town.person("Ines");
        var sample = city.build(ines, LocalDate.now(ZoneOffset.UTC));
        assertThat(page("/initiatives", ines))
                .contains("Harrow Falls", "Remove the sample")
                .doesNotContain(
                        "/organisations/" + sample.organisation().value() + "/initiatives/new");
        organisations.removeSample(sample);
    }

    /// All pages that need nothing but the number of the initiative.
    private List<String> screens() {
        return router.getHandlerMethods().keySet().stream()
                .filter(route ->
                        route.getMethodsCondition().getMethods().contains(RequestMethod.GET))
                .flatMap(route -> route.getPatternValues().stream())
                .filter(route -> route.startsWith("/initiatives"))
                .filter(route -> !route.replace("{initiative}", "").contains("{"))
                .sorted()
                .toList();
    }

    private String page(String path, Viewer viewer) {
        try {
            var answer = http.get(path, viewer).exchange().getResponse();
            var type = answer.getContentType();
            return answer.getStatus() == 200 && type != null && type.startsWith("text/html")
                    ? Objects.requireNonNull(answer.getContentAsString())
                    : "";
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
