package dev.landward.links;

import dev.landward.initiative.Workspace;
import dev.landward.web.Right;
import org.springframework.ui.Model;

/// A page of an initiative that can be shared; the module that owns it contributes it as a bean.
///
/// It is read only, and shows no private note, no name of a person, and nothing of a group that is
/// small enough to guess who is meant.
public interface Shareable {

    /// Names it in addresses.
    ///
    /// @return in small letters; `share.stance` names it to people, `share.stance.what` says what
    ///   is on it
    String name();

    /// Says which right it takes to share it.
    ///
    /// @return the right to see what it is made of
    Right need();

    /// Shows it.
    ///
    /// @param place a place in the initiative that has no right but to see what is shared
    /// @param page what its template reads; it also gets a {@link Shared}
    /// @return its template, which frames itself with `links/frame.jte`
    String show(Workspace place, Model page);
}
