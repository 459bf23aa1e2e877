package dev.landward.documents.charts;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Lets only addresses through that cannot run as a script.
final class Href {

    private Href() {}

    /// Returns the address as it is; throws [IllegalArgumentException] for any scheme but `http`
    /// and `https`.
    static @Nullable String checked(@Nullable String href) {
        if (href == null) {
            return null;
        }
        var start = href.strip().toLowerCase(Locale.ROOT);
        boolean local =
                start.startsWith("/") && !start.startsWith("//") && !start.startsWith("/\\");
        boolean web = start.startsWith("https://") || start.startsWith("http://");
        if (local || web || start.startsWith("#") || start.startsWith("?")) {
            return href;
        }
        throw new IllegalArgumentException(
                "not an address a chart may lead to: " + Text.clean(href));
    }
}
