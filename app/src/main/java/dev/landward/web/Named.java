package dev.landward.web;

/// Somebody with a name to show.
public interface Named {

    /// Names the person.
    ///
    /// @return the name that pages show
    String displayName();
}
