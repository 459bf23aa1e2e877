package dev.landward.stakeholders.imports;

/// Hears how far the work is, and may stop it by throwing {@link Cancelled}.
@FunctionalInterface
interface Progress {

    /// Nobody listens.
    Progress NONE = _ -> {};

    /// Tells that so many rows are done.
    void at(int done);

    /// Somebody does not want it any more.
    final class Cancelled extends RuntimeException {

        private static final long serialVersionUID = 1;
    }
}
