package dev.landward.tags;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.landward.Http;
import dev.landward.LandwardTest;
import dev.landward.comments.Comments;
import dev.landward.initiative.Place;
import dev.landward.initiative.Place.Started;
import dev.landward.initiative.playbook.Tasks;
import dev.landward.initiative.things.Reference;
import dev.landward.initiative.things.Tag;
import dev.landward.stakeholders.Register;
import dev.landward.testing.Method;
import dev.landward.web.NotFound;
import dev.landward.web.Refused;
import dev.landward.web.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@LandwardTest
class TagsTests {

    @Autowired Tags tags;
    @Autowired Tasks tasks;
    @Autowired Comments comments;
    @Autowired Register register;
    @Autowired Place place;
    @Autowired Http http;

    Started permits;
    Reference ana;
    Reference ben;

    @BeforeEach
    void anInitiativeHasPeople() {
        permits = place.started();
        ana =
                new Reference(
                        "stakeholder", register.person(permits.workspace(), "Ana Ortiz").value());
        ben =
                new Reference(
                        "stakeholder", register.person(permits.workspace(), "Ben Adler").value());
    }

    @Test
    void oneWordIsOneTagHoweverItIsWritten() {
        var first = tags.put(permits.workspace(), ana, "Bürgeramt");
        var second = tags.put(permits.workspace(), ben, "burgeramt");
        assertThat(second).isEqualTo(first);
        assertThat(tags.all(permits.workspace()))
                .extracting(Tag::name, Tag::count)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("Bürgeramt", 2));
    }

    @Test
    void aTagIsPutAndTakenOffAndBothCanBeUndone() {
        assertThat(
                        http.follow(
                                permits.path("/tags"),
                                permits.lead(),
                                "on",
                                ana.toString(),
                                "name",
                                "Budget"))
                .hasStatusOk()
                .bodyText()
                .contains("Tagged “Budget”.", "/tags/removal?on=" + ana);
        var tag = tags.on(permits.workspace(), ana).getFirst().id();
        assertThat(
                        http.follow(
                                permits.path("/tags/removal"),
                                permits.lead(),
                                "on",
                                ana.toString(),
                                "tag",
                                String.valueOf(tag)))
                .bodyText()
                .contains("/tags/addition?on=" + ana);
        assertThat(tags.on(permits.workspace(), ana)).isEmpty();
        http.post(permits.path("/tags/addition?on=" + ana + "&tag=" + tag), permits.lead())
                .exchange();
        assertThat(tags.on(permits.workspace(), ana))
                .extracting(Tag::name)
                .containsExactly("Budget");
        tags.remove(permits.workspace(), tag);
        assertThat(tags.on(permits.workspace(), ana)).isEmpty();
        tags.restore(permits.workspace(), tag);
        assertThat(tags.on(permits.workspace(), ana)).hasSize(1);
    }

    @Test
    void aWordMustHaveALetterOrADigit() {
        assertThat(
                        http.post(
                                permits.path("/tags"),
                                permits.lead(),
                                "on",
                                ana.toString(),
                                "name",
                                " !!! "))
                .hasStatusOk()
                .bodyText()
                .contains("Write a word of letters or digits.", "!!!");
        assertThat(tags.all(permits.workspace())).isEmpty();
    }

    @Test
    void whoMayNotSeeAThingNeitherTagsItNorFindsItByItsTags() {
        var tag = tags.put(permits.workspace(), ana, "Budget");
        var member = place.member(permits, Role.MEMBER);
        var byMember = place.enter(permits, member);
        assertThatThrownBy(() -> tags.put(byMember, ana, "Budget")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> tags.remove(byMember, tag)).isInstanceOf(Refused.class);
        assertThat(http.get(permits.path("/tags/" + tag), member))
                .hasStatusOk()
                .bodyText()
                .contains("Budget")
                .doesNotContain("Ana Ortiz");
        assertThat(http.get(permits.path("/tags/panel?on=" + ana), member)).hasStatus(404);
    }

    @Test
    void anotherInitiativesTagsAreNotFound() {
        var other = place.started();
        var tag = tags.put(other.workspace(), overview(other), "Secret");
        assertThat(http.get(permits.path("/tags/" + tag), permits.lead())).hasStatus(404);
        assertThat(http.get(permits.path("/people?tag=" + tag), permits.lead()))
                .bodyText()
                .doesNotContain("Secret");
        assertThatThrownBy(() -> tags.take(permits.workspace(), ana, tag))
                .isInstanceOf(NotFound.class);
    }

    @Test
    @Method("S2-61")
    void theFilterByTagWorksInEveryList() {
        var task = tasks.all(permits.workspace()).getFirst();
        var card = card("Fees changed by law");
        card("Phones ring all day");
        comments.write(permits.workspace(), ana, null, "Ana asked about the fee");
        comments.write(permits.workspace(), ben, null, "Ben is on leave");
        var tag = tags.put(permits.workspace(), ana, "Fees");
        tags.put(permits.workspace(), new Reference("task", task.id()), "Fees");
        tags.put(permits.workspace(), new Reference("card", card), "Fees");

        assertThat(http.get(permits.path("/people?tag=" + tag), permits.lead()))
                .bodyText()
                .contains("Ana Ortiz")
                .doesNotContain("Ben Adler");
        assertThat(http.get(permits.path("/people/export?format=csv&tag=" + tag), permits.lead()))
                .bodyText()
                .contains("Ana Ortiz")
                .doesNotContain("Ben Adler");
        assertThat(http.get(permits.path("/playbook?tag=" + tag), permits.lead()))
                .bodyText()
                .containsOnlyOnce("class=\"lw-task\"")
                .contains("/playbook/tasks/" + task.id() + "\"");
        assertThat(http.get(permits.path("/learn?tag=" + tag), permits.lead()))
                .bodyText()
                .contains("Fees changed by law")
                .doesNotContain("Phones ring all day");
        assertThat(http.get(permits.path("/comments?tag=" + tag), permits.lead()))
                .bodyText()
                .contains("Ana asked about the fee")
                .doesNotContain("Ben is on leave");
        assertThat(http.get("/search?q=a&tag=fees", permits.lead()))
                .bodyText()
                .contains("Ana Ortiz")
                .doesNotContain("Ben Adler", "Phones ring");
        assertThat(http.get("/search", permits.lead()).param("q", "#Fees"))
                .bodyText()
                .contains("Ana Ortiz", "Fees changed by law")
                .doesNotContain("Ben Adler", "Phones ring");
    }

    private long card(String wording) {
        var sent =
                http.post(
                                permits.path("/learn/cards"),
                                permits.lead(),
                                "kind",
                                "DRIVER",
                                "wording",
                                wording)
                        .exchange();
        var path = String.valueOf(sent.getResponse().getHeader("Location"));
        return Long.parseLong(path.substring(path.lastIndexOf('/') + 1));
    }

    private static Reference overview(Started started) {
        return new Reference("initiative", started.workspace().id().value());
    }
}
