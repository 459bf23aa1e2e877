package dev.landward.web;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// What the next page says about what was just done, with a way to undo it.
///
/// @param text the key of the sentence
/// @param details what fills its gaps
/// @param undo where a post takes it back, or `null` where it stays
public record Toast(String text, List<Serializable> details, @Nullable String undo)
        implements Serializable {

    /// Shows the sentence on the page that the answer leads to.
    ///
    /// @param answer the redirect
    /// @param text the key of the sentence
    /// @param details what fills its gaps
    public static void show(RedirectAttributes answer, String text, Object... details) {
        answer.addFlashAttribute("toast", new Toast(text, kept(details), null));
    }

    /// Shows the sentence with a button that takes the deed back.
    ///
    /// @param answer the redirect
    /// @param undo where the button posts to
    /// @param text the key of the sentence
    /// @param details what fills its gaps
    public static void undoable(
            RedirectAttributes answer, String undo, String text, Object... details) {
        answer.addFlashAttribute("toast", new Toast(text, kept(details), undo));
    }

    /// Numbers stay numbers, since sentences count with them.
    private static List<Serializable> kept(Object... details) {
        return Arrays.stream(details)
                .map(one -> one instanceof Number number ? number : String.valueOf(one))
                .map(Serializable.class::cast)
                .toList();
    }
}
