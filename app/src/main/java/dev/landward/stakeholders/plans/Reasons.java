package dev.landward.stakeholders.plans;

import dev.landward.web.Shell;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Writes what the data says as the reason of a step, in the reader's language.
final class Reasons {

    private Reasons() {}

    /// Why somebody is listed in a panel.
    static String of(Shell shell, Panel.Entry entry) {
        return entry.whys().stream()
                .map(why ->
                        dated(
                                shell,
                                said(
                                        shell.word("plans.cause", why.cause()),
                                        why.words().isEmpty()
                                                ? List.of()
                                                : List.of(barrier(shell, why.words()))),
                                why.since()))
                .collect(Collectors.joining("; "));
    }

    /// What speaks for a technique: the relation, what else is known, and what is not.
    static String of(Shell shell, Suggestion one) {
        var level =
                one.level() == null
                        ? shell.text("plans.level.unknown")
                        : dated(shell, shell.word("plans.level", one.level()), one.since());
        var signals = one.signals().stream().map(signal -> of(shell, signal, one.group()));
        var wants =
                one.group()
                        ? Stream.<String>of()
                        : Stream.of(
                                one.wants().isEmpty()
                                        ? shell.text("plans.reason.wants.unknown")
                                        : shell.text("plans.reason.wants") + " " + one.wants());
        return Stream.of(
                        Stream.of(level),
                        signals,
                        wants,
                        Stream.of(shell.text("plans.reason.contact.unknown")))
                .flatMap(parts -> parts)
                .collect(Collectors.joining("; "));
    }

    private static String of(Shell shell, Suggestion.Signal signal, boolean group) {
        var words =
                group
                        ? shell.text(
                                "plans.signal.group."
                                        + signal.good()
                                                .name()
                                                .toLowerCase(Locale.ROOT)
                                                .replace('_', '-'),
                                signal.count(),
                                signal.of())
                        : shell.word("plans.signal", signal.good());
        var barriers = signal.words().stream().map(one -> barrier(shell, one)).toList();
        return dated(shell, said(words, barriers), signal.since());
    }

    private static String said(String words, List<String> more) {
        return more.isEmpty() ? words : words + ": " + String.join(", ", more);
    }

    private static String dated(Shell shell, String words, @Nullable LocalDate since) {
        return since == null
                ? words
                : shell.text(
                        "plans.panel.reason", words, shell.text("plans.since", shell.date(since)));
    }

    private static String barrier(Shell shell, String name) {
        return Panel.common(name)
                ? shell.text("plans.barrier." + name.toLowerCase(Locale.ROOT))
                : name;
    }
}
