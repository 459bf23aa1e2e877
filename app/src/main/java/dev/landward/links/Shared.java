package dev.landward.links;

import java.time.OffsetDateTime;

/// What surrounds a page that is shared.
///
/// @param page the name of the {@link Shareable}
/// @param organisation whose it is
/// @param initiative what it is about
/// @param until how long it is shared
/// @param embedded whether another site shows it within a page of its own
/// @param back where its reader came from within Landward, or an empty text
/// @param finish where a guest leaves, or an empty text
public record Shared(
        String page,
        String organisation,
        String initiative,
        OffsetDateTime until,
        boolean embedded,
        String back,
        String finish) {}
