package dev.landward.accounts.invitations;

import dev.landward.web.Role;
import dev.landward.web.Typed;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/// Whom somebody invites, and as what.
///
/// @param email the address
/// @param role what they will be
public record InviteForm(
        @Pattern(regexp = "\\s*[^\\s@]+@[^\\s@]+\\s*", message = "{invitations.email.wrong}")
                @Size(max = 254, message = "{invitations.email.wrong}")
                @NotNull(message = "{invitations.email.wrong}")
                @Nullable String email,
        @NotNull(message = "{web.choice.wrong}") @Nullable Role role) {

    /// Says who is invited.
    ///
    /// @return the address without blanks around it
    public String address() {
        return Typed.text(email);
    }

    /// Finds the role, and notes where it is none that may be given.
    ///
    /// @param giveable the roles that whoever invites may give
    /// @param found where what is wrong is noted
    /// @return the role, to be used only where nothing is wrong
    public Role role(List<Role> giveable, BindingResult found) {
        if (role != null && giveable.contains(role)) {
            return role;
        }
        if (role != null) {
            found.rejectValue("role", "web.choice.wrong");
        }
        return giveable.getLast();
    }
}
