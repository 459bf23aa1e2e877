package dev.landward.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/// What was typed into a form, and what is wrong with it, field by field.
///
/// A page makes it of the form's `BindingResult`, or empty for a form that nobody has sent yet.
public final class Fields {

    private final @Nullable Errors found;
    private final java.util.Map<String, ?> start;

    private Fields(@Nullable Errors found, java.util.Map<String, ?> start) {
        this.found = found;
        this.start = start;
    }

    /// A form that was sent.
    ///
    /// @param found what was bound, with its errors
    /// @return what was typed
    public static Fields of(Errors found) {
        return new Fields(found, java.util.Map.of());
    }

    /// A form that is shown for the first time.
    ///
    /// @param start what stands in its fields, by name; a missing one is empty
    /// @return the form
    public static Fields start(java.util.Map<String, ?> start) {
        return new Fields(null, start);
    }

    /// Finds what stands in a field.
    ///
    /// @param name the field
    /// @return what was typed, even if it was wrong; never `null`
    public String value(String name) {
        var value = found == null ? start.get(name) : found.getFieldValue(name);
        return switch (value) {
            case null -> "";
            case Enum<?> one -> one.name();
            case Object[] several -> several.length == 0 ? "" : String.valueOf(several[0]);
            default -> value.toString();
        };
    }

    /// Finds what is wrong with a field.
    ///
    /// @param shell the page's shell
    /// @param name the field
    /// @return the first error in the reader's language, or an empty text
    public String error(Shell shell, String name) {
        var error = found == null ? null : found.getFieldError(name);
        return error == null ? "" : shell.texts().getMessage(error, shell.locale());
    }

    /// Lists the fields that have errors, for the summary above a form.
    ///
    /// @return their names, in the order found
    public List<String> wrong() {
        return found == null
                ? List.of()
                : found.getFieldErrors().stream()
                        .map(org.springframework.validation.FieldError::getField)
                        .distinct()
                        .toList();
    }
}
