package dev.landward.consultation.room;

import dev.landward.consultation.answers.Limits;
import dev.landward.consultation.attendance.Arrivals;
import dev.landward.consultation.attendance.Presence;
import dev.landward.links.Guest;
import dev.landward.web.Needs;
import dev.landward.web.Right;
import dev.landward.web.Toast;
import dev.landward.web.Typed;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyEmitter;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The session on the phone of a guest: what runs now, and one's own part in it.
@Controller
@Needs(Right.JOIN)
class GuestSessionPage {

    private static final String AT = "/guest/{link}/session";
    private static final int LONGEST_NAME = 200;
    private static final int TOO_MANY = 429;

    private final Arrivals arrivals;
    private final Stages stages;
    private final Captures captures;
    private final Limits limits;
    private final Live live;

    GuestSessionPage(
            Arrivals arrivals, Stages stages, Captures captures, Limits limits, Live live) {
        this.arrivals = arrivals;
        this.stages = stages;
        this.captures = captures;
        this.limits = limits;
        this.live = live;
    }

    @GetMapping(AT)
    String show(Guest guest, HttpServletRequest request, Model page) {
        return show(guest, request, "", page);
    }

    private String show(Guest guest, HttpServletRequest request, String typed, Model page) {
        var arrival = arrivals.of(guest, request);
        var stage = stages.of(guest.initiativeNumber(), arrival.session());
        var there = arrival.there();
        var item = stage.item();
        page.addAttribute("arrival", arrival);
        page.addAttribute("stage", stage);
        page.addAttribute("typed", typed);
        page.addAttribute("number", number());
        page.addAttribute(
                "mine",
                there == null || item == null ? List.of() : captures.mine(there, item.id()));
        return "consultation/room/guest";
    }

    private static long number() {
        return ThreadLocalRandom.current().nextLong(1, 1L << 53);
    }

    @PostMapping(AT + "/join")
    String join(
            Guest guest,
            @RequestParam(defaultValue = "ROOM") String place,
            HttpServletRequest request,
            HttpServletResponse response) {
        arrivals.come(
                guest, place.equals("REMOTE") ? Presence.REMOTE : Presence.ROOM, request, response);
        return at(guest);
    }

    @PostMapping(AT + "/name")
    String name(
            Guest guest,
            @RequestParam(defaultValue = "") String name,
            HttpServletRequest request,
            RedirectAttributes answer) {
        var arrival = arrivals.of(guest, request);
        var called = Typed.text(name);
        if (arrival.there() != null
                && !arrival.personal()
                && !called.isEmpty()
                && called.length() <= LONGEST_NAME
                && called.indexOf(0) < 0
                && limits.take(Limits.Kind.ITEM, "name " + arrival.there().id(), 4)) {
            arrivals.call(arrival, called);
            Toast.show(answer, "room.name.kept");
        }
        return at(guest);
    }

    /// A number of its own makes an item that is sent twice one.
    @PostMapping(AT + "/items")
    String send(
            Guest guest,
            @RequestParam(defaultValue = "0") long item,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "") String nth,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes answer) {
        var arrival = arrivals.of(guest, request);
        var there = arrival.there();
        var text = Typed.text(words);
        var number = Typed.number(nth);
        if (there == null
                || text.isEmpty()
                || text.indexOf(0) >= 0
                || arrival.session().course().ended().isPresent()) {
            return at(guest);
        }
        if (!limits.take(Limits.Kind.ITEM, "item " + there.id(), 1)) {
            response.setStatus(TOO_MANY);
            response.setHeader("Retry-After", "5");
            Toast.show(answer, "room.item.many");
            return at(guest);
        }
        captures.send(arrival, item, cut(text), number == null || number < 1 ? number() : number);
        Toast.show(answer, "room.item.sent");
        return at(guest);
    }

    private static String cut(String text) {
        return text.length() <= Captures.LONGEST ? text : text.substring(0, Captures.LONGEST);
    }

    @GetMapping(AT + "/stream")
    @Nullable ResponseEntity<ResponseBodyEmitter> listen(Guest guest, HttpServletRequest request) {
        var arrival = arrivals.of(guest, request);
        return live.full()
                ? ResponseEntity.noContent().build()
                : live.guest(arrival.session().id()).answer();
    }

    private static String at(Guest guest) {
        return "redirect:" + guest.path() + "/session";
    }
}
