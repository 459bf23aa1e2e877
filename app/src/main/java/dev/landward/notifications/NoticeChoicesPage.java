package dev.landward.notifications;

import dev.landward.accounts.Membership;
import dev.landward.accounts.Organisations;
import dev.landward.accounts.Viewer;
import dev.landward.initiative.Initiatives;
import dev.landward.mail.Choices;
import dev.landward.mail.Frequency;
import dev.landward.mail.HoursForm;
import dev.landward.web.Fields;
import dev.landward.web.NotFound;
import dev.landward.web.Site;
import dev.landward.web.Toast;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// How the viewer wants to be told of things: by mail, at what hours, as a feed.
@Controller
class NoticeChoicesPage {

    private final Organisations organisations;
    private final Initiatives initiatives;
    private final Follows follows;
    private final Choices choices;
    private final Feeds feeds;
    private final Trials trials;
    private final Site site;

    NoticeChoicesPage(
            Organisations organisations,
            Initiatives initiatives,
            Follows follows,
            Choices choices,
            Feeds feeds,
            Trials trials,
            Site site) {
        this.organisations = organisations;
        this.initiatives = initiatives;
        this.follows = follows;
        this.choices = choices;
        this.feeds = feeds;
        this.trials = trials;
        this.site = site;
    }

    /// What somebody chose for the mails of one organisation.
    record Chosen(long organisation, String name, Map<Topic, Frequency> topics) {}

    @GetMapping("/account/notifications")
    String show(@AuthenticationPrincipal Viewer viewer, Model page) {
        return show(viewer, hours(viewer), page);
    }

    private String show(Viewer viewer, Fields hours, Model page) {
        page.addAttribute(
                "chosen",
                organisations.of(viewer).stream().map(place -> chosen(viewer, place)).toList());
        page.addAttribute("hours", hours);
        page.addAttribute("initiatives", initiatives.of(viewer));
        page.addAttribute("followed", follows.initiatives(viewer.id()));
        page.addAttribute("own", choices.own(Reading.address(viewer)).isPresent());
        page.addAttribute("feed", feeds.has(viewer.id()));
        return "notifications/choices";
    }

    @PostMapping("/account/notifications")
    String choose(
            @AuthenticationPrincipal Viewer viewer,
            @RequestParam("organisation") long organisation,
            HttpServletRequest request,
            RedirectAttributes answer) {
        if (organisations.of(viewer).stream()
                .noneMatch(place -> place.organisation().value() == organisation)) {
            throw new NotFound();
        }
        for (var topic : Topic.values()) {
            var frequency = frequency(request.getParameter(topic.key()));
            if (frequency != null) {
                choices.choose(Reading.address(viewer), organisation, topic.key(), frequency);
            }
        }
        Toast.show(answer, "notices.kept");
        return "redirect:/account/notifications";
    }

    @PostMapping("/account/notifications/hours")
    String hours(
            @AuthenticationPrincipal Viewer viewer,
            @RequestParam(name = "own", defaultValue = "false") boolean own,
            @Valid @ModelAttribute HoursForm form,
            BindingResult found,
            Model page,
            RedirectAttributes answer) {
        if (own && found.hasErrors()) {
            return show(viewer, Fields.of(found), page);
        }
        choices.keep(Reading.address(viewer), own ? form.hours() : null);
        Toast.show(answer, "notices.kept");
        return "redirect:/account/notifications";
    }

    /// The address of the feed is shown this once.
    @PostMapping("/account/notifications/feed")
    String feed(
            @AuthenticationPrincipal Viewer viewer,
            @RequestParam(name = "on", defaultValue = "false") boolean on,
            Model page,
            RedirectAttributes answer) {
        if (on) {
            page.addAttribute("address", site.url() + "/feeds/" + feeds.make(viewer.id()));
            return show(viewer, hours(viewer), page);
        }
        feeds.end(viewer.id());
        Toast.show(answer, "notices.feed.ended");
        return "redirect:/account/notifications";
    }

    @PostMapping("/account/notifications/trial")
    String tryIt(@AuthenticationPrincipal Viewer viewer, RedirectAttributes answer) {
        trials.tell(viewer, organisations.of(viewer));
        return "redirect:/notifications";
    }

    private Chosen chosen(Viewer viewer, Membership place) {
        var topics = new EnumMap<Topic, Frequency>(Topic.class);
        for (var topic : Topic.values()) {
            topics.put(
                    topic,
                    choices.of(Reading.address(viewer), place.organisation().value(), topic.key()));
        }
        return new Chosen(place.organisation().value(), place.name(), topics);
    }

    private Fields hours(Viewer viewer) {
        var places = organisations.of(viewer);
        var usual =
                places.isEmpty()
                        ? new Choices.Hours(ZoneId.of("UTC"), null, null)
                        : choices.house(places.getFirst().organisation().value());
        return Fields.start(HoursForm.of(choices.own(Reading.address(viewer)).orElse(usual)));
    }

    static List<Topic> topics() {
        return List.of(Topic.values());
    }

    private static @Nullable Frequency frequency(@Nullable String name) {
        for (var one : Frequency.values()) {
            if (one.name().equals(name)) {
                return one;
            }
        }
        return null;
    }
}
