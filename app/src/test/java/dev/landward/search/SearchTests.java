package dev.landward.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.landward.Http;
import dev.landward.LandwardTest;
import dev.landward.accounts.Town;
import dev.landward.accounts.Viewer;
import dev.landward.comments.Comments;
import dev.landward.initiative.Place;
import dev.landward.initiative.Place.Started;
import dev.landward.initiative.things.Reference;
import dev.landward.stakeholders.Details;
import dev.landward.stakeholders.Provenance;
import dev.landward.stakeholders.Register;
import dev.landward.stakeholders.StakeholderId;
import dev.landward.stakeholders.Stakeholders;
import dev.landward.web.Role;
import jakarta.servlet.http.Cookie;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

@LandwardTest
class SearchTests {

    @Autowired Finder finder;
    @Autowired Rebuilding rebuilding;
    @Autowired Stakeholders stakeholders;
    @Autowired Comments comments;
    @Autowired Register register;
    @Autowired Place place;
    @Autowired Town town;
    @Autowired Http http;
    @Autowired JdbcClient db;
    @Autowired TransactionOperations transaction;

    Started permits;

    @BeforeEach
    void anInitiativeIsStarted() {
        permits = place.started();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Marta",
                "oyelaran",
                "MARTA OYELARAN",
                "oyel mart",
                "Márta",
                "Oyelarn",
                "Oyealran",
                "marta oyelarn",
                "inspector",
                "licen"
            })
    void somebodyIsFoundByPartsOfWhatIsKnownAndInSpiteOfSlips(String typed) {
        add(Details.person("Marta Oyelaran").role("Building inspector, licences").done());
        add(Details.person("Ben Adler").role("Clerk").done());
        assertThat(titles(permits.lead(), typed)).startsWith("Marta Oyelaran");
    }

    @Test
    void theBestComesFirst() {
        add(Details.person("Harbour Office Friends").done());
        add(Details.person("Ann Lee").role("Works at the harbour").done());
        add(Details.organisation("Harbour").done());
        add(Details.organisation("Old Harbour").done());
        assertThat(titles(permits.lead(), "harbour"))
                .startsWith("Harbour", "Harbour Office Friends", "Old Harbour", "Ann Lee");
    }

    @Test
    void whatChangesIsFoundAsItIsNow() {
        var ana = register.person(permits.workspace(), "Ana Ortiz");
        assertThat(titles(permits.lead(), "ortiz")).containsExactly("Ana Ortiz");
        stakeholders.change(permits.workspace(), ana, Details.person("Ana Kowalski").done());
        assertThat(titles(permits.lead(), "kowalski")).containsExactly("Ana Kowalski");
        assertThat(titles(permits.lead(), "ortiz")).isEmpty();
        stakeholders.remove(permits.workspace(), ana);
        assertThat(titles(permits.lead(), "kowalski")).isEmpty();
        stakeholders.restore(permits.workspace(), ana);
        assertThat(titles(permits.lead(), "kowalski")).containsExactly("Ana Kowalski");
    }

    @Test
    void whatIsRolledBackIsNotFound() {
        transaction.executeWithoutResult(status -> {
            register.person(permits.workspace(), "Nora Nevermore");
            status.setRollbackOnly();
        });
        assertThat(titles(permits.lead(), "nevermore")).isEmpty();
        assertThat(entries("nora nevermore")).isZero();
    }

    @Test
    void aNewInitiativeIsFoundWithItsTasksAndItsPlan() {
        assertThat(titles(permits.lead(), "replace the permits")).startsWith("Replace the permits");
        assertThat(kinds(permits.lead(), "develop")).contains("thing.stage");
        assertThat(entries("task", permits)).isGreaterThan(20);
    }

    @Test
    void nobodyFindsWhatTheyCannotOpen() {
        var ana = register.person(permits.workspace(), "Ana Zubiri");
        var reference = new Reference("stakeholder", ana.value());
        comments.write(permits.workspace(), reference, null, "Zubiri wants evening hours");
        assertThat(kinds(permits.lead(), "zubiri"))
                .containsExactlyInAnyOrder("thing.stakeholder", "thing.people-comment");
        for (var role : Role.ofOrganisation()) {
            var member = place.member(permits, role);
            var hits = finder.find(member, Sought.of("zubiri", ""), 0, 10);
            assertThat(hits)
                    .as("found by %s", role)
                    .hasSize(role.may(dev.landward.web.Right.SEE_PEOPLE) ? 2 : 0)
                    .allSatisfy(hit ->
                            assertThat(http.get(hit.path().replaceAll("#.*", ""), member))
                                    .hasStatusOk());
        }
        assertThat(titles(town.person("Stranger"), "zubiri")).isEmpty();
        var others = place.started();
        assertThat(titles(others.lead(), "zubiri")).isEmpty();
        assertThat(
                        http.get(
                                "/search/hits?q=zubiri&in=" + permits.workspace().id().value(),
                                others.lead()))
                .bodyText()
                .contains("Nothing fits")
                .doesNotContain("Ana Zubiri");
    }

    @Test
    void aCommentOnWhatWasRemovedIsNotFound() {
        var ana = register.person(permits.workspace(), "Ana Ortiz");
        comments.write(
                permits.workspace(),
                new Reference("stakeholder", ana.value()),
                null,
                "Quetzal is the password of nothing");
        assertThat(titles(permits.lead(), "quetzal")).hasSize(1);
        stakeholders.remove(permits.workspace(), ana);
        assertThat(titles(permits.lead(), "quetzal")).isEmpty();
    }

    @Test
    void manyChangesAtOnceAreFoundOnceTheBackgroundIsDone() {
        transaction.executeWithoutResult(_ -> {
            for (int i = 0; i < Index.MANY + 5; i++) {
                register.person(permits.workspace(), "Crowd Number" + i);
            }
        });
        assertThat(marks()).isEqualTo(1);
        rebuilding.run();
        assertThat(marks()).isZero();
        assertThat(titles(permits.lead(), "number304")).containsExactly("Crowd Number304");
    }

    @Test
    void theNightlyLookMendsWhatIsMissingOrWrong() {
        register.person(permits.workspace(), "Ana Ortiz");
        db.sql("update search.entry set key = 'nonsense', words = '' where key = 'ana ortiz'")
                .update();
        register.person(permits.workspace(), "Ben Adler");
        db.sql("delete from search.entry where key = 'ben adler'").update();
        rebuilding.check();
        assertThat(titles(permits.lead(), "ortiz")).containsExactly("Ana Ortiz");
        assertThat(titles(permits.lead(), "adler")).containsExactly("Ben Adler");
    }

    @Test
    void pagesAreFoundWhereOneMayOpenThem() {
        var in = "&in=" + permits.workspace().id().value();
        assertThat(http.get("/search?q=import" + in, permits.lead()))
                .bodyText()
                .contains(permits.path("/people/import") + "\"");
        assertThat(http.get("/search?q=import" + in, place.member(permits, Role.DECIDER)))
                .bodyText()
                .doesNotContain(permits.path("/people/import"));
    }

    @Test
    void oddTextsAreLookedForAsTheyAre() {
        for (var odd :
                List.of(
                        "'", "' | x", ":*", "!", "a & b", "\\", "%", "_", "<->", "(", "#", "💡",
                        "日本")) {
            assertThat(http.get("/search", permits.lead()).param("q", odd)).as(odd).hasStatusOk();
        }
        assertThat(http.get("/search", permits.lead()).param("q", "x".repeat(5000))).hasStatusOk();
    }

    @Test
    void theShortcutCanBeSwitchedOff() {
        var off = http.post("/preferences/jump", permits.lead(), "keys", "off").exchange();
        assertThat(off.getResponse().getCookie("jump"))
                .extracting(Cookie::getValue)
                .isEqualTo("off");
        assertThat(http.get("/search", permits.lead()).cookie(new Cookie("jump", "off")))
                .bodyText()
                .contains("Switch Ctrl + K on");
    }

    private StakeholderId add(Details details) {
        return stakeholders.add(permits.workspace(), details, Provenance.byHand());
    }

    private List<String> titles(Viewer viewer, String typed) {
        return finder.find(viewer, Sought.of(typed, ""), 0, 10).stream().map(Hit::title).toList();
    }

    private List<String> kinds(Viewer viewer, String typed) {
        return finder.find(viewer, Sought.of(typed, ""), 0, 10).stream().map(Hit::kind).toList();
    }

    private long entries(String key) {
        return db.sql("select count(*) from search.entry where key = ?")
                .param(key)
                .query(Long.class)
                .single();
    }

    private long entries(String kind, Started started) {
        return db.sql("select count(*) from search.entry where kind = ? and initiative = ?")
                .params(kind, started.workspace().id().value())
                .query(Long.class)
                .single();
    }

    private long marks() {
        return db.sql("select count(*) from search.mark where initiative = ?")
                .param(permits.workspace().id().value())
                .query(Long.class)
                .single();
    }
}
