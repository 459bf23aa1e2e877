package dev.landward.demonstration;

import dev.landward.accounts.Membership;
import dev.landward.accounts.Organisations;
import dev.landward.accounts.Viewer;
import dev.landward.initiative.Initiatives;
import dev.landward.initiative.Kind;
import dev.landward.initiative.LegacySystem;
import dev.landward.initiative.Profile;
import dev.landward.initiative.Sector;
import dev.landward.initiative.Workspace;
import dev.landward.stakeholders.assessments.AssessmentSource;
import dev.landward.stakeholders.assessments.Assessments;
import dev.landward.stakeholders.assessments.Dimension;
import dev.landward.stakeholders.ties.Ties;
import dev.landward.web.Role;
import dev.landward.web.Texts;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/// Builds Harrow Falls through the services that people use, in one transaction: it is there as a
/// whole or not at all. The same day gives the same city.
@Component
class HarrowFalls {

    private static final long SEED = 20_260_301;
    private static final int AGE = 175;

    private final Organisations organisations;
    private final Initiatives initiatives;
    private final Assessments assessments;
    private final Ties ties;
    private final Cast cast;
    private final Parts parts;
    private final Outreach outreach;
    private final Hearing hearing;
    private final Conversation conversation;
    private final Gathering gathering;
    private final Progress progress;
    private final Visits visits;
    private final Texts texts;
    private final TransactionOperations transaction;

    HarrowFalls(
            Organisations organisations,
            Initiatives initiatives,
            Assessments assessments,
            Ties ties,
            Cast cast,
            Parts parts,
            Outreach outreach,
            Hearing hearing,
            Conversation conversation,
            Gathering gathering,
            Progress progress,
            Visits visits,
            Texts texts,
            TransactionOperations transaction) {
        this.organisations = organisations;
        this.initiatives = initiatives;
        this.assessments = assessments;
        this.ties = ties;
        this.cast = cast;
        this.parts = parts;
        this.outreach = outreach;
        this.hearing = hearing;
        this.conversation = conversation;
        this.gathering = gathering;
        this.progress = progress;
        this.visits = visits;
        this.texts = texts;
        this.transaction = transaction;
    }

    /// Builds the city.
    ///
    /// @param admin who becomes its administrator
    /// @param today the day on which its story has come so far
    /// @return the administrator's place in it
    Membership build(Viewer admin, LocalDate today) {
        return transaction.execute(_ -> {
            var city = organisations.found(text("name"), true, admin.id());
            var lead = member(city, "Ines Calloway", Role.LEAD);
            var analyst = member(city, "Theo Brandt", Role.ANALYST);
            member(city, "Naledi Mokoena", Role.FACILITATOR);
            member(city, "Samir Haddad", Role.PROCUREMENT);
            member(city, "Helen Aldana", Role.DECIDER);
            member(city, "Jo Whitfield", Role.SUPPORT);
            member(city, "Marta Oyelaran", Role.MEMBER);
            var partner = member(city, "Priya Raman", Role.PARTNER);
            tell(city, lead, analyst, partner, today);
            return city;
        });
    }

    private Viewer member(Membership city, String name, Role role) {
        return organisations.invent(city, name, Cast.address(name, true), role);
    }

    private void tell(
            Membership city, Viewer lead, Viewer analyst, Viewer partner, LocalDate today) {
        var legacy = legacy(today);
        var leads = organisations.enter(city.organisation(), lead);
        var id =
                initiatives.start(
                        leads,
                        new Initiatives.Start(
                                text("initiative"),
                                Kind.REPLACE,
                                Sector.PUBLIC,
                                text("purpose"),
                                legacy));
        var byLead = initiatives.enter(id, lead);
        var byAnalyst = initiatives.enter(id, analyst);
        var began = today.minusDays(AGE);
        initiatives.revise(byLead, profile(began, legacy));
        progress.plan(byLead, began);
        progress.tasks(byLead, began, today);
        progress.board(byAnalyst, today);
        visits.begin(byLead, partner, people(byLead, byAnalyst, today));
    }

    private Cast.Present people(Workspace lead, Workspace analyst, LocalDate today) {
        var random = new Random(SEED);
        var present = cast.enter(analyst, today, random);
        ties.recordAll(analyst, Net.of(present, today, random));
        parts.write(analyst, present, today);
        var opinions = Opinions.of(present, today, random);
        var recent = recent(opinions, today);
        assessments.recordAll(
                analyst,
                opinions.stream().filter(one -> !recent.contains(one)).toList(),
                AssessmentSource.COLLEAGUE,
                null);
        conversation.talk(lead);
        progress.close(lead, text("override"));
        recent.forEach(one -> assessments.record(lead, one.stakeholder(), one.judgement()));
        outreach.plan(lead, present, today);
        hearing.hold(lead, present, today, new Random(SEED + 1));
        gathering.meet(lead, present, today);
        return present;
    }

    /// What was heard in the last days is written down one by one, as people do.
    private static List<Assessments.Of> recent(List<Assessments.Of> opinions, LocalDate today) {
        return opinions.stream()
                .filter(one -> one.judgement().dimension() == Dimension.STANCE)
                .filter(one -> one.judgement().asOf().isAfter(today.minusDays(9)))
                .sorted(Comparator.comparing(one -> one.judgement().asOf()))
                .toList();
    }

    private LegacySystem legacy(LocalDate today) {
        return new LegacySystem(
                text("legacy"),
                "Rachel Steinmetz",
                today.plusDays(247),
                new BigDecimal(412_000),
                "USD");
    }

    private Profile profile(LocalDate began, LegacySystem legacy) {
        return new Profile(
                text("initiative"),
                Kind.REPLACE,
                Sector.PUBLIC,
                text("purpose"),
                began,
                began.plusDays(290),
                began.plusDays(470),
                legacy,
                "Helen Aldana");
    }

    private String text(String key) {
        return texts.getMessage("demonstration." + key, new Object[0], Locale.ENGLISH);
    }
}
