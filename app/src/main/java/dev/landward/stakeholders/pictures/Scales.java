package dev.landward.stakeholders.pictures;

import dev.landward.documents.charts.Axis;
import dev.landward.stakeholders.assessments.Dimension;
import dev.landward.web.Shell;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/// The scales of what is judged, in the reader's words.
final class Scales {

    private Scales() {}

    private static String key(Dimension dimension) {
        return "pictures.scale." + dimension.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static String name(Shell shell, Dimension dimension) {
        return shell.text(key(dimension));
    }

    /// The word for a value.
    static String word(Shell shell, Dimension dimension, int value) {
        return shell.text(key(dimension) + "." + (value - dimension.min() + 1));
    }

    /// The words of all values, from the lowest.
    static List<String> words(Shell shell, Dimension dimension) {
        return IntStream.rangeClosed(dimension.min(), dimension.max())
                .mapToObj(value -> word(shell, dimension, value))
                .toList();
    }

    static Axis axis(Shell shell, Dimension dimension) {
        var words = words(shell, dimension);
        return new Axis(
                name(shell, dimension),
                words.getFirst(),
                words.getLast(),
                dimension.min(),
                dimension.max(),
                1,
                words);
    }

    /// The values of a scale and unknown, for a list to choose from.
    static Map<String, String> options(Shell shell, Dimension dimension) {
        var options = new LinkedHashMap<String, String>();
        for (int value = dimension.min(); value <= dimension.max(); value++) {
            options.put(Integer.toString(value), word(shell, dimension, value));
        }
        options.put(MoveForm.UNKNOWN, shell.text("pictures.move.unknown"));
        return options;
    }
}
