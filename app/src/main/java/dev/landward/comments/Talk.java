package dev.landward.comments;

import dev.landward.initiative.Workspace;
import dev.landward.web.Right;
import java.util.List;
import java.util.Objects;

/// A comment with its answers, as one viewer sees them.
///
/// @param line the comment
/// @param answers what others said to it, the oldest first
record Talk(Line line, List<Line> answers) {

    /// A comment as one viewer sees it.
    ///
    /// @param comment the comment
    /// @param mine whether the viewer wrote it
    /// @param moderates whether the viewer may take it down
    /// @param html what it says, safe to show; empty where the viewer may not read it
    /// @param waiting what it shall say once the viewer lets others read it; empty where that is
    ///   all it says, or nothing waits for the viewer
    record Line(Comment comment, boolean mine, boolean moderates, String html, String waiting) {

        static Line of(Workspace workspace, Comment comment, List<String> names) {
            var mine = Objects.equals(comment.author(), workspace.account().value());
            var moderates = workspace.may(Right.MODERATE);
            var words = comment.words();
            var reads = !comment.removed() && (comment.open() || mine || moderates);
            var shown = words == null || mine ? comment.latest() : words;
            var waits = reads && moderates && comment.waits() && !shown.equals(comment.latest());
            return new Line(
                    comment,
                    mine,
                    moderates,
                    reads ? Markdown.html(shown, names) : "",
                    waits ? Markdown.html(comment.latest(), names) : "");
        }

        /// Whether there is anything to see for the viewer.
        boolean visible() {
            return !html.isEmpty() || comment.takedown() != null && !comment.removed();
        }
    }

    static List<Talk> of(Workspace workspace, List<Comment> comments, List<String> names) {
        var lines = comments.stream().map(comment -> Line.of(workspace, comment, names)).toList();
        return lines.stream()
                .filter(line -> line.comment().parent() == null)
                .map(line -> new Talk(line, answers(line, lines)))
                .filter(talk -> talk.line().visible() || !talk.answers().isEmpty())
                .toList();
    }

    private static List<Line> answers(Line line, List<Line> lines) {
        return lines.stream()
                .filter(one ->
                        Long.valueOf(line.comment().id()).equals(one.comment().parent())
                                && one.visible())
                .toList();
    }
}
