package dev.landward.consultation.imports;

import dev.landward.initiative.Workspace;
import dev.landward.web.Toast;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Leads to a round that was taken in.
public final class Taken {

    private Taken() {}

    /// Says what was taken in, and goes there.
    ///
    /// @param workspace the viewer's place in the initiative
    /// @param taken the round
    /// @param answer carries the word
    /// @return where to go
    public static String to(
            Workspace workspace, Taking.Outcome.Taken taken, RedirectAttributes answer) {
        Toast.show(
                answer,
                "imports.taken",
                taken.reading().held().people().size(),
                taken.reading().held().votes(),
                taken.reading().broken());
        return "redirect:%s/listen/rounds/%d/results"
                .formatted(workspace.path(), taken.round().value());
    }
}
