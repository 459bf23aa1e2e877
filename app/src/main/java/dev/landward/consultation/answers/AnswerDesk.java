package dev.landward.consultation.answers;

import static dev.landward.web.Typed.text;

import dev.landward.consultation.Adding;
import dev.landward.consultation.RoundState;
import dev.landward.web.Toast;
import dev.landward.web.Typed;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The pages of answering, whichever way somebody came.
@Component
class AnswerDesk {

    private static final int TOO_MANY = 429;

    /// A page carries so many cards, to be answered also where the network is lost.
    private static final int AT_ONCE = 60;

    private final Cards cards;
    private final Answers answers;
    private final OwnStatements statements;
    private final BallotBox box;
    private final Limits limits;

    AnswerDesk(
            Cards cards, Answers answers, OwnStatements statements, BallotBox box, Limits limits) {
        this.cards = cards;
        this.answers = answers;
        this.statements = statements;
        this.box = box;
        this.limits = limits;
    }

    /// What a form without script brings along.
    ///
    /// @param card the one that is wanted, or empty
    /// @param skip those that were put off, parted by commas
    /// @param after the one that was answered last, or empty
    record Wish(String card, String skip, String after) {

        List<String> skipped() {
            return Arrays.stream(skip.split(",", -1)).filter(key -> !key.isEmpty()).toList();
        }
    }

    String show(Respondent respondent, Wish wish, Model page) {
        page.addAttribute("respondent", respondent);
        if (respondent.round().state() == RoundState.DRAFT) {
            return "consultation/answers/not-yet";
        }
        if (respondent.round().state() == RoundState.CLOSED) {
            return respondent.participant() == null
                    ? "consultation/answers/over"
                    : receipt(respondent, page);
        }
        if (respondent.participant() == null) {
            page.addAttribute("many", false);
            return "consultation/answers/start";
        }
        return cards(respondent, wish, page);
    }

    /// Too many began from one network within the hour.
    String many(Respondent respondent, HttpServletResponse response, Model page) {
        response.setStatus(TOO_MANY);
        page.addAttribute("respondent", respondent);
        page.addAttribute("many", true);
        return "consultation/answers/start";
    }

    private String cards(Respondent respondent, Wish wish, Model page) {
        var all = cards.all(respondent);
        var shown = ordered(cards.open(respondent), all, wish);
        var answered = all.stream().filter(Card::answered).count();
        page.addAttribute("cards", shown.subList(0, Math.min(AT_ONCE, shown.size())));
        page.addAttribute("more", shown.size() > AT_ONCE);
        page.addAttribute("facts", cards.facts(respondent.round().id()));
        page.addAttribute("answered", (int) answered);
        page.addAttribute("total", all.size());
        page.addAttribute("wish", wish);
        page.addAttribute("adding", respondent.round().plan().adding() != Adding.NOBODY);
        return "consultation/answers/cards";
    }

    /// The one that is wanted first, those that were put off last.
    private static List<Card> ordered(List<Card> open, List<Card> all, Wish wish) {
        var first = all.stream().filter(card -> card.key().equals(wish.card())).toList();
        var later = open.stream().filter(card -> wish.skipped().contains(card.key())).toList();
        var ordered = new ArrayList<>(first);
        open.stream().filter(card -> !later.contains(card)).forEach(ordered::add);
        ordered.addAll(later);
        return ordered.stream().distinct().toList();
    }

    /// Keeps one answer of a form.
    String keep(Respondent respondent, Map<String, String> form, RedirectAttributes answer) {
        var cast = cast(form);
        if (respondent.participant() != null && cast != null && cast.makesSense()) {
            var outcome = tried(respondent, cast);
            if (!outcome.equals("kept")) {
                Toast.show(answer, "answers.refused." + outcome);
            }
        }
        if (text(form.get("from")).equals("mine")) {
            return "redirect:" + respondent.path() + "/mine";
        }
        answer.addAttribute("skip", text(form.get("skip")));
        answer.addAttribute("after", text(form.get("card")));
        return "redirect:" + respondent.path();
    }

    private String tried(Respondent respondent, Cast cast) {
        if (!limits.take(Limits.Kind.FORM, String.valueOf(respondent.begun().id()), 1)) {
            return "many";
        }
        try {
            var sender = new BallotBox.Sender(null, respondent.begun().id());
            return Told.key(box.cast(sender, List.of(cast)).getFirst());
        } catch (BallotBox.Full full) {
            return "many";
        }
    }

    private static @Nullable Cast cast(Map<String, String> form) {
        var card = text(form.get("card"));
        var number = card.isEmpty() ? null : Typed.number(card.substring(1));
        if (number == null) {
            return null;
        }
        var value = text(form.get("value"));
        var given = value.matches("-?\\d{1,3}") ? Integer.valueOf(value) : null;
        var words = cut(text(form.get("words")), card.startsWith("q") ? Cast.WORDS : Cast.REASON);
        return card.startsWith("s")
                ? new Cast(Numbers.next(), number, null, given, words)
                : new Cast(Numbers.next(), null, number, given, words);
    }

    private static String cut(String words, int longest) {
        return words.substring(0, Math.min(longest, words.length())).replace("\0", "");
    }

    String mine(Respondent respondent, Model page) {
        if (respondent.participant() == null) {
            return "redirect:" + respondent.path();
        }
        page.addAttribute("respondent", respondent);
        page.addAttribute("cards", cards.all(respondent));
        page.addAttribute("own", statements.mine(respondent));
        return "consultation/answers/mine";
    }

    String send(Respondent respondent, RedirectAttributes answer) {
        if (respondent.participant() == null || !respondent.round().open()) {
            return "redirect:" + respondent.path();
        }
        if (!answers.any(respondent)) {
            Toast.show(answer, "answers.send.nothing");
            return "redirect:" + respondent.path();
        }
        answers.send(respondent);
        return "redirect:" + respondent.path() + "/receipt";
    }

    String receipt(Respondent respondent, Model page) {
        if (respondent.participant() == null) {
            return "redirect:" + respondent.path();
        }
        page.addAttribute("respondent", respondent);
        page.addAttribute("groups", answers.groups(respondent));
        return "consultation/answers/receipt";
    }

    String credit(Respondent respondent, String choice, String name, RedirectAttributes answer) {
        var credit =
                Arrays.stream(Credit.values()).filter(one -> one.name().equals(choice)).findFirst();
        if (respondent.participant() != null && credit.isPresent()) {
            answers.credit(respondent, credit.get(), cut(text(name), 200));
            Toast.show(answer, "answers.credit.kept");
        }
        return "redirect:" + respondent.path() + "/receipt";
    }

    String belong(Respondent respondent, String group, RedirectAttributes answer) {
        if (respondent.participant() != null && answers.offered(respondent, group)) {
            answers.belong(respondent, Long.parseLong(group));
            Toast.show(answer, "answers.group.kept");
        }
        return "redirect:" + respondent.path() + "/receipt";
    }

    String askDecline(Respondent respondent, Model page) {
        page.addAttribute("respondent", respondent);
        page.addAttribute("told", answers.declined(respondent));
        return "consultation/answers/decline";
    }

    String decline(Respondent respondent, String barrier, String words, Model page) {
        var code =
                Arrays.stream(Barrier.values())
                        .filter(one -> one.name().equals(barrier))
                        .findFirst()
                        .orElse(null);
        if (respondent.participant() == null && respondent.round().open()) {
            answers.decline(respondent, code, cut(text(words), 500));
        }
        page.addAttribute("respondent", respondent);
        page.addAttribute("told", true);
        return "consultation/answers/decline";
    }
}
