package dev.landward.documents.charts;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A part of a picture that answers the pointer: its text, where it leads, and to what series it
/// belongs.
record Mark(String text, @Nullable String href, String series, List<String> data) {

    static Mark of(String text) {
        return new Mark(text, null, "", List.of());
    }

    Mark leadingTo(@Nullable String address) {
        return new Mark(text, Href.checked(address), series, data);
    }

    Mark in(int index) {
        return in(Integer.toString(index));
    }

    Mark in(String key) {
        return new Mark(text, href, key, data);
    }

    /// With one more `data-` attribute.
    Mark with(String name, String value) {
        var more = new ArrayList<>(data);
        more.add("data-" + name);
        more.add(value);
        return new Mark(text, href, series, List.copyOf(more));
    }
}
