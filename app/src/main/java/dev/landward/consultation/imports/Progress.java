package dev.landward.consultation.imports;

/// Hears how far the writing of a round is.
@FunctionalInterface
public interface Progress {

    /// Nobody listens.
    Progress NONE = (_, _) -> {};

    /// Tells that so many votes are written.
    ///
    /// @param done so many
    /// @param total of so many
    void at(int done, int total);
}
