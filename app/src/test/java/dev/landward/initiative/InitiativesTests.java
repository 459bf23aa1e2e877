package dev.landward.initiative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.landward.Http;
import dev.landward.LandwardTest;
import dev.landward.accounts.Audit;
import dev.landward.accounts.Town;
import dev.landward.testing.Method;
import dev.landward.web.NotFound;
import dev.landward.web.Refused;
import dev.landward.web.Role;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@LandwardTest
class InitiativesTests {

    private static final LegacySystem PERMITTRAK =
            new LegacySystem(
                    "PermitTrak 4",
                    "Planning",
                    LocalDate.of(2027, 6, 30),
                    new BigDecimal("48000.00"),
                    "USD");

    @Autowired Place place;
    @Autowired Initiatives initiatives;
    @Autowired Audit audit;
    @Autowired Town town;
    @Autowired Owners owners;
    @Autowired Http http;

    @Test
    void theSystemThatIsReplacedStandsOnTheOverviewAndIsKeptForTheOptionOfNoChange() {
        var permits = place.started(Kind.REPLACE, Sector.PUBLIC, "", PERMITTRAK, Beginning.WHOLE);
        assertThat(http.get(permits.path(""), permits.lead()))
                .hasStatusOk()
                .bodyText()
                .contains("PermitTrak 4");
        assertThat(initiatives.legacy(permits.workspace())).contains(PERMITTRAK);
    }

    @Test
    void whatAFactWasStaysInTheTrail() {
        var permits =
                place.started(Kind.REPLACE, Sector.PUBLIC, "Old", PERMITTRAK, Beginning.WHOLE);
        var before = initiatives.profile(permits.workspace());
        var after =
                new Profile(
                        "Permits in days",
                        Kind.REPLACE,
                        Sector.PUBLIC,
                        "Old",
                        before.begins(),
                        LocalDate.of(2027, 1, 15),
                        null,
                        null,
                        "");
        initiatives.revise(permits.workspace(), after);
        assertThat(initiatives.profile(permits.workspace())).isEqualTo(after);
        assertThat(audit.latest(permits.workspace(), 0, 1))
                .singleElement()
                .satisfies(entry ->
                        assertThat(entry.details().get("was"))
                                .isEqualTo(
                                        Map.of(
                                                "initiative.name", "Replace the permits",
                                                "initiative.decides", "",
                                                "initiative.legacy.name", "PermitTrak 4",
                                                "initiative.legacy.owner", "Planning",
                                                "initiative.legacy.contractEnd", "2027-06-30",
                                                "initiative.legacy.yearlyCost", "48000 USD")));
        assertThat(http.get(permits.path("/settings"), permits.lead()))
                .bodyText()
                .contains("Earlier versions", "PermitTrak 4", "48000 USD");
    }

    @Test
    void settingsThatNeedAnotherLookKeepWhatWasTyped() {
        var permits = place.started();
        assertThat(
                        http.post(
                                permits.path("/settings"),
                                permits.lead(),
                                "name",
                                " ",
                                "kind",
                                "REPLACE",
                                "sector",
                                "PUBLIC",
                                "begins",
                                "",
                                "decides",
                                "next spring"))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Give the initiative a name.",
                        "Write the date as year, month and day",
                        "value=\"next spring\"");
        assertThat(initiatives.profile(permits.workspace()).name())
                .isEqualTo("Replace the permits");
    }

    @Test
    void settingsAreSaved() {
        var permits = place.started();
        assertThat(
                        http.post(
                                permits.path("/settings"),
                                permits.lead(),
                                "name",
                                "Permits in days",
                                "kind",
                                "IMPROVE",
                                "sector",
                                "NON_PROFIT",
                                "purpose",
                                "So that people wait days.",
                                "begins",
                                "2026-01-05",
                                "legacyName",
                                "PermitTrak 4",
                                "yearlyCost",
                                "48000",
                                "currency",
                                "EUR",
                                "sponsor",
                                " Helen Aldana "))
                .hasStatus3xxRedirection();
        assertThat(initiatives.profile(permits.workspace()))
                .isEqualTo(
                        new Profile(
                                "Permits in days",
                                Kind.IMPROVE,
                                Sector.NON_PROFIT,
                                "So that people wait days.",
                                LocalDate.of(2026, 1, 5),
                                null,
                                null,
                                new LegacySystem(
                                        "PermitTrak 4",
                                        "",
                                        null,
                                        new BigDecimal("48000.00"),
                                        "EUR"),
                                "Helen Aldana"));
    }

    @Test
    void onlyWhoRunsInitiativesChangesThem() {
        var permits = place.started();
        var analyst = place.enter(permits, place.member(permits, Role.ANALYST));
        assertThatThrownBy(() -> initiatives.revise(analyst, initiatives.profile(analyst)))
                .isInstanceOf(Refused.class);
    }

    @Test
    void aPlaybookIsCopiedOnlyWithinItsOrganisation() {
        var theirs = place.started();
        var ours = place.started();
        var start =
                new Initiatives.Start(
                        "Copy",
                        Kind.REPLACE,
                        Sector.PUBLIC,
                        "",
                        "",
                        null,
                        new Beginning.Copy(theirs.workspace().id()));
        assertThatThrownBy(() -> initiatives.start(ours.city(), start))
                .isInstanceOf(NotFound.class);
    }

    @Test
    @Method("S4-03")
    void theLabelsChangeWithTheSector() {
        assertThat(words(Sector.PUBLIC)).contains("residents", "the council", "permit");
        assertThat(words(Sector.PRIVATE))
                .contains("customers", "the board", "order")
                .doesNotContain("the council");
        assertThat(words(Sector.NON_PROFIT)).contains("members", "the trustees", "Volunteers");
    }

    private String words(Sector sector) {
        var started = place.started(Kind.REPLACE, sector, "", null, Beginning.WHOLE);
        var tasks = http.get(started.path("/playbook?phase=learn"), started.lead()).exchange();
        var settings = http.get(started.path("/settings"), started.lead()).exchange();
        try {
            return tasks.getResponse().getContentAsString()
                    + settings.getResponse().getContentAsString();
        } catch (java.io.UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void theCurrencyIsThatOfTheReadersCountry() {
        assertThat(Currencies.of(Locale.GERMANY)).isEqualTo("EUR");
        assertThat(Currencies.of(Locale.UK)).isEqualTo("GBP");
        assertThat(Currencies.of(Locale.ENGLISH)).isEqualTo("USD");
        assertThat(Currencies.read("XYZ")).isEqualTo("USD");
    }

    @Test
    void anOwnerWhoIsAMemberIsFoundByNameAndAnybodyElseIsJustNamed() {
        var permits = place.started();
        assertThat(owners.read(permits.workspace(), " ines "))
                .isEqualTo(new Owners.Owner("Ines", permits.lead().id().value()));
        assertThat(owners.read(permits.workspace(), "The mayor"))
                .isEqualTo(new Owners.Owner("The mayor", null));
        assertThat(owners.read(permits.workspace(), " ")).isEqualTo(new Owners.Owner("", null));
    }

    @Test
    void theDemonstrationIsRemovedWithEverythingInItAndNothingElseIs() {
        var permits = place.started();
        var sample = town.sample("Sample town", permits.lead());
        var id = initiatives.start(sample, start("Invented"));
        var page = "/organisations/%d".formatted(sample.organisation().value());
        assertThat(http.get(page + "/sample", permits.lead()))
                .hasStatusOk()
                .bodyText()
                .contains("Sample town");
        assertThat(http.post(page + "/removal", permits.lead())).hasStatus3xxRedirection();
        assertThatThrownBy(() -> initiatives.enter(id, permits.lead()))
                .isInstanceOf(NotFound.class);
        assertThat(initiatives.enter(permits.workspace().id(), permits.lead()).name())
                .isEqualTo("Replace the permits");
    }

    @Test
    void anOrganisationOfRealPeopleCannotBeRemovedThatWay() {
        var permits = place.started();
        var page = "/organisations/%d".formatted(permits.city().organisation().value());
        assertThat(http.get(page + "/sample", permits.lead())).hasStatus(404);
        assertThat(http.post(page + "/removal", permits.lead())).hasStatus(404);
        assertThat(http.get(permits.path(""), permits.lead())).hasStatusOk();
    }

    private static Initiatives.Start start(String name) {
        return new Initiatives.Start(name, Kind.REPLACE, Sector.PUBLIC, "", null);
    }
}
