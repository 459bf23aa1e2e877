package dev.landward.stakeholders.register;

import static dev.landward.web.Typed.text;

import dev.landward.stakeholders.StakeholderId;
import dev.landward.stakeholders.ties.TieDetails;
import dev.landward.stakeholders.ties.TieKind;
import dev.landward.web.Typed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What somebody says of a tie.
record TieForm(
        @NotBlank(message = "{register.who.unclear}") @Nullable String with,
        @Nullable String way,
        @Nullable String kind,
        @Size(max = 200, message = "{register.long.200}") @Nullable String words,
        @Pattern(regexp = "[1-5]", message = "{web.choice.wrong}") @Nullable String strength,
        @NotBlank(message = "{register.tie.who}") @Size(max = 200, message = "{register.long.200}")
                @Nullable String saidBy,
        @Typed.Day @Nullable String saidOn,
        @Size(max = 2000, message = "{register.long.2000}") @Nullable String evidence) {

    TieDetails tie(StakeholderId person, StakeholderId other) {
        var back = text(way).equals("in");
        var named = Asked.one(TieKind.class, kind);
        return new TieDetails(
                back ? other : person,
                back ? person : other,
                named == null ? TieKind.OTHER : named,
                text(words),
                strength == null ? 3 : Integer.parseInt(strength),
                text(saidBy),
                Objects.requireNonNullElse(Typed.day(saidOn), Words.today()),
                text(evidence),
                "");
    }
}
