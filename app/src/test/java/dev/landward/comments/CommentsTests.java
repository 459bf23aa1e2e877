package dev.landward.comments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.landward.Http;
import dev.landward.LandwardTest;
import dev.landward.accounts.Town;
import dev.landward.accounts.Viewer;
import dev.landward.initiative.Place;
import dev.landward.initiative.Place.Started;
import dev.landward.initiative.Workspace;
import dev.landward.initiative.things.Reference;
import dev.landward.initiative.things.Things;
import dev.landward.stakeholders.Register;
import dev.landward.testing.Method;
import dev.landward.web.NotFound;
import dev.landward.web.Refused;
import dev.landward.web.Role;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@LandwardTest
class CommentsTests {

    @Autowired Comments comments;
    @Autowired Moderation moderation;
    @Autowired Things things;
    @Autowired Register register;
    @Autowired Place place;
    @Autowired Http http;
    @Autowired Town town;
    @Autowired JdbcClient db;

    Started permits;
    Viewer olu;
    Workspace byOlu;
    Reference overview;
    Reference ana;

    @BeforeEach
    void peopleTalkAboutPermits() {
        permits = place.started();
        olu = place.member(permits, Role.ANALYST);
        byOlu = place.enter(permits, olu);
        overview = new Reference("initiative", permits.workspace().id().value());
        ana = new Reference("stakeholder", register.person(permits.workspace(), "Ana").value());
    }

    @Test
    void aCommentStandsWithTheThingAndIsAnsweredThere() {
        assertThat(
                        http.follow(
                                permits.path("/comments"),
                                olu,
                                "on",
                                ana.toString(),
                                "words",
                                "Ana asked for **evening** hours."))
                .hasStatusOk()
                .bodyText()
                .contains("Your comment is there.", "<strong>evening</strong>", "Omar ANALYST");
        var id = only().id();
        http.post(
                        permits.path("/comments"),
                        permits.lead(),
                        "on",
                        ana.toString(),
                        "parent",
                        String.valueOf(id),
                        "from",
                        "thing",
                        "words",
                        "I will ask the desk.")
                .assertThat()
                .hasRedirectedUrl(permits.path("/people/" + ana.number() + "#talk"));
        assertThat(http.get(permits.path("/comments/panel?on=" + ana), olu))
                .bodyText()
                .contains("evening", "I will ask the desk.", "Ines");
        assertThat(comments.on(byOlu, ana)).extracting(Comment::parent).containsExactly(null, id);
        assertThat(http.get(permits.path("/people/" + ana.number()), olu))
                .bodyText()
                .contains("/comments/panel?on=" + ana, "/comments?on=" + ana);
    }

    @Test
    void whatOneMayNotSeeHasNoComments() {
        write(byOlu, ana, "About Ana only");
        write(byOlu, overview, "About everything");
        var member = place.member(permits, Role.MEMBER);
        var byMember = place.enter(permits, member);
        assertThat(http.get(permits.path("/comments?on=" + ana), member)).hasStatus(404);
        assertThat(http.get(permits.path("/comments/panel?on=" + ana), member)).hasStatus(404);
        assertThat(http.get(permits.path("/comments"), member))
                .bodyText()
                .contains("About everything")
                .doesNotContain("About Ana only");
        assertThat(http.post(permits.path("/comments"), member, "on", ana.toString(), "words", "?"))
                .hasStatus(404);
        var id = comments.on(byOlu, ana).getFirst().id();
        assertThat(http.get(permits.path("/comments/" + id), member)).hasStatus(404);
        assertThat(things.find(byMember, List.of(new Reference("people-comment", id)))).isEmpty();
        assertThat(things.find(byMember, new Reference("comment", id))).isEmpty();
        assertThat(things.find(byOlu, new Reference("people-comment", id))).isPresent();
    }

    @Test
    void whatWasWrittenIsShownWithoutItsDangers() {
        var html =
                Markdown.html(
                        """
                        <script>alert(1)</script> <img src=x onerror=alert(2)>
                        [here](javascript:alert(3)) [there](https://harrow-falls.example "x")

                        # Not a heading

                        > quoted

                        - one
                        - two

                        `code` and ![a picture](https://elsewhere.example/p.png)
                        """,
                        List.of());
        assertThat(html)
                .doesNotContain("<script", "<img", "onerror=\"", "javascript:", "<h1", "title=")
                .doesNotContain("href=\"\"")
                .contains(
                        "&lt;script&gt;",
                        "here",
                        "href=\"https://harrow-falls.example\"",
                        "nofollow",
                        "<blockquote>",
                        "<li>one</li>",
                        "<code>code</code>");
    }

    @Test
    void onlyItsAuthorChangesItAndAllThatItSaidIsKept() {
        var id = write(byOlu, ana, "First");
        assertThatThrownBy(() -> comments.change(permits.workspace(), id, "Mine now"))
                .isInstanceOf(Refused.class);
        comments.change(byOlu, id, "Second");
        assertThat(http.get(permits.path("/comments?on=" + ana), permits.lead()))
                .bodyText()
                .contains("Second", "edited")
                .doesNotContain("First");
        assertThat(http.get(permits.path("/comments/" + id), olu))
                .bodyText()
                .contains("First", "Second");
        var other = place.member(permits, Role.PROCUREMENT);
        assertThat(http.get(permits.path("/comments/" + id), other)).hasStatus(404);
    }

    @Test
    void aDeletedCommentIsGoneUntilItsAuthorBringsItBack() {
        var id = write(byOlu, ana, "Too early");
        var path = permits.path("/comments/" + id);
        assertThat(http.follow(path + "/removal", olu))
                .bodyText()
                .contains("Your comment is deleted.", path + "/return")
                .doesNotContain("Too early");
        assertThat(http.get(permits.path("/comments"), permits.lead()))
                .bodyText()
                .doesNotContain("Too early");
        assertThatThrownBy(() -> comments.restore(permits.workspace(), id))
                .isInstanceOf(Refused.class);
        comments.restore(byOlu, id);
        assertThat(http.get(permits.path("/comments?on=" + ana), permits.lead()))
                .bodyText()
                .contains("Too early");
    }

    @Test
    void whatWasAnsweredLeavesAWordWhenItIsDeleted() {
        var id = write(byOlu, ana, "Too early");
        comments.write(permits.workspace(), ana, id, "Why?");
        comments.remove(byOlu, id);
        assertThat(http.get(permits.path("/comments?on=" + ana), permits.lead()))
                .bodyText()
                .contains("The author deleted this comment.", "Why?")
                .doesNotContain("Too early");
    }

    @Test
    void aModeratorTakesACommentDownAndOthersSeeOnlyThat() {
        var id = write(byOlu, ana, "That woman again");
        var reader = place.member(permits, Role.PROCUREMENT);
        assertThatThrownBy(() -> moderation.takeDown(byOlu, id, "Rude"))
                .isInstanceOf(Refused.class);
        assertThat(
                        http.post(
                                permits.path("/comments/" + id + "/takedown"),
                                permits.lead(),
                                "reason",
                                " "))
                .hasStatusOk()
                .bodyText()
                .contains("Say why.");
        moderation.takeDown(permits.workspace(), id, "It speaks of a person, not of the matter");
        assertThat(http.get(permits.path("/comments?on=" + ana), reader))
                .bodyText()
                .contains("A moderator took this comment down.")
                .doesNotContain("That woman again", "It speaks of a person");
        assertThat(http.get(permits.path("/comments?on=" + ana), olu))
                .bodyText()
                .contains("That woman again", "It speaks of a person");
        assertThat(things.find(byOlu, new Reference("people-comment", id))).isEmpty();
        moderation.bringBack(permits.workspace(), id);
        assertThat(http.get(permits.path("/comments?on=" + ana), reader))
                .bodyText()
                .contains("That woman again");
    }

    @Test
    void commentsWaitWhereModeratorsLookFirst() {
        moderation.change(permits.workspace(), true);
        var id = write(byOlu, ana, "Please read me");
        var reader = place.member(permits, Role.PROCUREMENT);
        assertThat(http.get(permits.path("/comments?on=" + ana), reader))
                .bodyText()
                .contains("A moderator looks at comments before")
                .doesNotContain("Please read me");
        assertThat(http.get(permits.path("/comments?on=" + ana), olu))
                .bodyText()
                .contains("Please read me", "Waits for a moderator");
        assertThat(things.find(byOlu, new Reference("people-comment", id))).isEmpty();
        approve(id);
        comments.change(byOlu, id, "Read me differently");
        assertThat(http.get(permits.path("/comments?on=" + ana), reader))
                .bodyText()
                .contains("Please read me")
                .doesNotContain("differently");
        var own = comments.write(permits.workspace(), ana, null, "A moderator need not wait");
        assertThat(own.waits()).isFalse();
    }

    @Test
    void nothingIsApprovedThatNobodyLookedAt() {
        moderation.change(permits.workspace(), true);
        var id = write(byOlu, ana, "A harmless word");
        var page = permits.path("/comments?on=" + ana);
        var approval = permits.path("/comments/" + id + "/approval");
        var seen = String.valueOf(comments.find(permits.workspace(), id).version());
        assertThat(http.get(page, permits.lead())).bodyText().contains("value=\"" + seen + "\"");
        comments.change(byOlu, id, "That woman again");
        assertThat(http.follow(approval, permits.lead(), "version", seen))
                .bodyText()
                .contains("Its author changed it meanwhile");
        assertThat(http.post(approval, permits.lead())).hasStatus(302);
        var reader = place.member(permits, Role.PROCUREMENT);
        assertThat(http.get(page, reader)).bodyText().doesNotContain("harmless", "woman again");
        approve(id);
        assertThat(http.get(page, reader)).bodyText().contains("That woman again");
    }

    @Test
    void aModeratorReadsWhatWaitsBesideWhatIsApproved() {
        moderation.change(permits.workspace(), true);
        var id = write(byOlu, ana, "A harmless word");
        approve(id);
        comments.change(byOlu, id, "That woman again");
        assertThat(http.get(permits.path("/comments?on=" + ana), permits.lead()))
                .bodyText()
                .contains("A harmless word", "It shall say instead", "That woman again");
    }

    private void approve(long id) {
        var seen = comments.find(permits.workspace(), id).version();
        assertThat(moderation.approve(permits.workspace(), id, seen)).isTrue();
    }

    @Test
    void aFormIsRefusedWithWhatWasTyped() {
        var words = "x".repeat(5001);
        assertThat(http.post(permits.path("/comments"), olu, "on", ana.toString(), "words", words))
                .hasStatusOk()
                .bodyText()
                .contains("Keep it within 5,000 characters.", words);
        assertThat(comments.on(byOlu, ana)).isEmpty();
    }

    @Test
    @Method("S2-62")
    void whoIsMentionedIsToldUnlessTheyMayNotSeeIt() {
        var marta = town.member(permits.city(), "Marta Oyelaran", Role.DECIDER);
        var jo = town.member(permits.city(), "Jo Whitfield", Role.SUPPORT);
        assertThat(
                        http.follow(
                                permits.path("/comments"),
                                olu,
                                "on",
                                ana.toString(),
                                "words",
                                "Could @marta oyelaran and @Jo Whitfield look? mail@Marta Oyelaran"))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Jo Whitfield cannot see this, so that person was not told.",
                        "<strong>&#64;marta oyelaran</strong>");
        assertThat(told(marta)).containsExactly("MENTIONS comments.notice.mention");
        assertThat(told(jo)).isEmpty();
        comments.change(byOlu, only().id(), "Could @Marta Oyelaran look today?");
        assertThat(told(marta)).hasSize(1);
    }

    @Test
    void mentionsInWhatWaitsAreToldOnceItIsLetThrough() {
        var marta = town.member(permits.city(), "Marta Oyelaran", Role.DECIDER);
        moderation.change(permits.workspace(), true);
        var id = write(byOlu, ana, "@Marta Oyelaran, a word");
        assertThat(told(marta)).isEmpty();
        approve(id);
        assertThat(told(marta)).containsExactly("MENTIONS comments.notice.mention");
    }

    @Test
    void whoWroteBeforeHearsOfAnswersAndOfWhatFollows() {
        var id = write(byOlu, ana, "What does Ana need?");
        comments.write(permits.workspace(), ana, id, "Evening hours");
        comments.write(permits.workspace(), ana, null, "And a parking space");
        assertThat(told(olu))
                .containsExactly(
                        "COMMENTS comments.notice.answer", "COMMENTS comments.notice.written");
    }

    @Test
    void answersAreNotAnsweredNorIsWhatStandsElsewhere() {
        var id = write(byOlu, ana, "One");
        var answer = comments.write(byOlu, ana, id, "Two").comment();
        assertThatThrownBy(() -> comments.write(byOlu, ana, answer, "Three"))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> comments.write(byOlu, overview, id, "Three"))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() ->
                        comments.write(byOlu, new Reference("people-comment", id), null, "Three"))
                .isInstanceOf(NotFound.class);
    }

    private List<String> told(Viewer viewer) {
        return db.sql(
                        "select topic || ' ' || text from notifications.notice where account = ? order by id")
                .param(viewer.id().value())
                .query((row, _) -> String.valueOf(row.getString(1)))
                .list();
    }

    private Comment only() {
        return comments.on(byOlu, ana).getFirst();
    }

    private long write(Workspace workspace, Reference on, String words) {
        return comments.write(workspace, on, null, words).comment();
    }
}
