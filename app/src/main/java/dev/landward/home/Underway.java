package dev.landward.home;

/// Something that is still being set up, so that the list of initiatives says so.
public interface Underway {

    /// Says whether it is still being set up.
    ///
    /// @return whether the list shall say so
    boolean underway();
}
