package dev.landward.demonstration;

import dev.landward.accounts.Viewer;
import dev.landward.demonstration.Cast.Present;
import dev.landward.initiative.Outsiders;
import dev.landward.initiative.Workspace;
import dev.landward.links.Links;
import dev.landward.links.Wanted;
import dev.landward.stakeholders.records.Voices;
import org.springframework.stereotype.Component;

/// Who looks in from outside in Harrow Falls, and whom people named who had been missed.
@Component
class Visits {

    private static final String CHIEF = "Rachel Steinmetz";

    private final Links links;
    private final Outsiders outsiders;
    private final Voices voices;

    Visits(Links links, Outsiders outsiders, Voices voices) {
        this.links = links;
        this.outsiders = outsiders;
        this.voices = voices;
    }

    void begin(Workspace lead, Viewer partner, Present present) {
        links.make(lead, Wanted.page("overview"));
        var ended = links.make(lead, Wanted.page("map"));
        links.revoke(lead, ended.id());
        links.share(lead, partner.id().value(), "stance", 90);
        outsiders.scope(
                lead, partner.id().value(), "Runs the talks in the districts and reports on them.");
        var chief = present.person(CHIEF);
        var mail = Cast.address(CHIEF, true);
        links.make(lead, Wanted.record("stakeholder/" + chief.value(), CHIEF, mail));
        voices.heard(
                lead,
                present.person("Gwen Pritchard"),
                "Noor Castellano",
                "Draws plans for small builders",
                "Half of the applications at the counter are drawn by her.");
    }
}
