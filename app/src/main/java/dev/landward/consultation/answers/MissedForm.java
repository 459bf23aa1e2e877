package dev.landward.consultation.answers;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/// Somebody who should have been asked, too.
record MissedForm(
        @NotBlank(message = "{records.suggest.name.missing}")
                @Size(max = 200, message = "{records.long.200}")
                @Nullable String name,
        @Size(max = 200, message = "{records.long.200}") @Nullable String role,
        @Size(max = 200, message = "{records.long.200}") @Nullable String reach,
        @NotBlank(message = "{records.suggest.why.missing}")
                @Size(max = 500, message = "{records.long.500}")
                @Nullable String why) {}
