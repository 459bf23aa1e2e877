package dev.landward.initiative.playbook;

import dev.landward.initiative.Phase;
import dev.landward.web.Typed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/// What is typed of a task.
record TaskForm(
        @NotBlank(message = "{playbook.title.missing}")
                @Size(max = 300, message = "{playbook.title.long}")
                String title,
        @Size(max = 1000, message = "{playbook.why.long}") @Nullable String why,
        @NotNull(message = "{web.choice.wrong}") Phase phase,
        @NotNull(message = "{web.choice.wrong}") Stream stream,
        @Nullable Boolean essential,
        @Size(max = 200, message = "{initiative.name.long}") @Nullable String owner,
        @Typed.Day @Nullable String due) {

    Tasks.Draft draft() {
        return new Tasks.Draft(
                Typed.text(title),
                Typed.text(why),
                phase,
                stream,
                Boolean.TRUE.equals(essential),
                Typed.text(owner),
                Typed.day(due));
    }

    /// Keeps the method's wording where nobody changed it.
    Tasks.Draft draft(boolean sameTitle, boolean sameWhy) {
        var draft = draft();
        return new Tasks.Draft(
                sameTitle ? null : draft.title(),
                sameWhy ? "" : draft.why(),
                phase,
                stream,
                Boolean.TRUE.equals(essential),
                draft.owner(),
                draft.due());
    }
}
