package dev.landward.consultation.sessions;

import dev.landward.web.Typed;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/// What is typed to put an item on an agenda. An item that answers a round may be called as the
/// round is.
record ItemForm(
        @NotNull(message = "{sessions.item.kind.missing}") @Nullable ItemKind kind,
        @Size(max = 200, message = "{sessions.title.long}") @Nullable String title,
        @NotBlank(message = "{sessions.item.minutes.wrong}")
                @Typed.Whole(min = 1, max = 480, message = "{sessions.item.minutes.wrong}")
                @Nullable String minutes,
        @Nullable String round) {

    @AssertTrue(message = "{sessions.item.title.missing}")
    public boolean isTitled() {
        return kind == ItemKind.ROUND || !Typed.text(title).isEmpty();
    }

    @AssertTrue(message = "{sessions.item.round.missing}")
    public boolean isAnswerable() {
        return kind != ItemKind.ROUND || Typed.number(round) != null;
    }
}
