package dev.landward.stakeholders.records;

import dev.landward.documents.tables.CsvStyle;
import dev.landward.documents.tables.TableWriter;
import dev.landward.initiative.Workspace;
import dev.landward.links.Links;
import dev.landward.links.Ticket;
import dev.landward.links.Tickets;
import dev.landward.links.Wanted;
import dev.landward.stakeholders.GroupId;
import dev.landward.stakeholders.StakeholderId;
import dev.landward.stakeholders.StakeholderKind;
import dev.landward.stakeholders.Stakeholders;
import dev.landward.stakeholders.groups.Groups;
import dev.landward.web.Needs;
import dev.landward.web.NotFound;
import dev.landward.web.Right;
import dev.landward.web.Toast;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Links to people's own records: for one, or for everybody of a group at once, to print or to
/// send.
@Controller
@Needs(Right.SHARE)
class RecordLinksPage {

    private static final String ONE = "/initiatives/{initiative}/people/{person}/record";
    private static final String MANY = "/initiatives/{initiative}/people/links";
    private static final String KIND = "stakeholder/";

    private final Links links;
    private final Tickets tickets;
    private final Stakeholders stakeholders;
    private final Groups groups;
    private final Erasures erasures;

    RecordLinksPage(
            Links links,
            Tickets tickets,
            Stakeholders stakeholders,
            Groups groups,
            Erasures erasures) {
        this.links = links;
        this.tickets = tickets;
        this.stakeholders = stakeholders;
        this.groups = groups;
        this.erasures = erasures;
    }

    @GetMapping(ONE)
    String show(Workspace workspace, @PathVariable long person, Model page) {
        var somebody = stakeholders.get(workspace, new StakeholderId(person));
        if (somebody.details().kind() != StakeholderKind.PERSON) {
            throw new NotFound();
        }
        page.addAttribute("workspace", workspace);
        page.addAttribute("person", somebody);
        page.addAttribute("links", links.about(workspace, KIND + somebody.id().value()));
        return "stakeholders/records/person-links";
    }

    @PostMapping(ONE)
    String make(
            Workspace workspace,
            @PathVariable long person,
            @RequestParam(required = false) @Nullable String byMail,
            Locale locale,
            Model page) {
        var somebody = stakeholders.get(workspace, new StakeholderId(person));
        var known = somebody.details();
        var wanted = Wanted.record(KIND + somebody.id().value(), known.name(), known.email());
        page.addAttribute("at", workspace.path() + "/people/" + person + "/record");
        page.addAttribute("byMail", byMail != null && !known.email().isEmpty());
        page.addAttribute(
                "tickets", tickets.make(workspace, List.of(wanted), locale, byMail != null));
        return "links/made";
    }

    /// For somebody who asked for it without coming by a link.
    @Needs(Right.RUN_INITIATIVE)
    @PostMapping(ONE + "/erase")
    String erase(Workspace workspace, @PathVariable long person, RedirectAttributes answer) {
        erasures.erase(workspace, new StakeholderId(person), Erasures.Cause.ASKED);
        Toast.show(answer, "records.erased.by-lead");
        return "redirect:" + workspace.path() + "/people";
    }

    @GetMapping(MANY)
    String choose(Workspace workspace, Model page) {
        var names = new LinkedHashMap<String, String>();
        groups.all(workspace)
                .forEach(group ->
                        names.put(String.valueOf(group.id().value()), group.details().name()));
        page.addAttribute("workspace", workspace);
        page.addAttribute("groups", names);
        return "stakeholders/records/sheet";
    }

    @PostMapping(MANY)
    @Nullable String makeMany(
            Workspace workspace,
            @RequestParam(defaultValue = "0") long group,
            @RequestParam(defaultValue = "sheet") String as,
            Locale locale,
            HttpServletResponse response,
            Model page)
            throws IOException {
        var made = tickets.make(workspace, wanted(workspace, group), locale, as.equals("mail"));
        if (as.equals("csv")) {
            write(made, response);
            return null;
        }
        page.addAttribute("at", workspace.path() + "/links");
        page.addAttribute("byMail", as.equals("mail"));
        page.addAttribute("tickets", made);
        return "links/made";
    }

    private List<Wanted> wanted(Workspace workspace, long group) {
        return stakeholders.all(workspace).stream()
                .filter(one -> new GroupId(group).equals(one.details().group()))
                .filter(one -> one.details().kind() == StakeholderKind.PERSON)
                .map(one ->
                        Wanted.record(
                                KIND + one.id().value(),
                                one.details().name(),
                                one.details().email()))
                .toList();
    }

    private static void write(List<Ticket> tickets, HttpServletResponse response)
            throws IOException {
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"links.csv\"");
        response.setHeader("Cache-Control", "no-store");
        var header = List.of("name", "email", "link", "code", "until");
        try (var file = TableWriter.csv(response.getOutputStream(), CsvStyle.COMMA, header)) {
            for (var one : tickets) {
                file.row(
                        List.of(
                                one.made().name(),
                                one.made().email(),
                                one.address(),
                                one.made().code(),
                                one.made().until().toLocalDate().toString()));
            }
        }
    }
}
