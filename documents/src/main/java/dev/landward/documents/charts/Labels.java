package dev.landward.documents.charts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Places text only where it meets nothing placed before; whoever asks first wins.
///
/// Cost: every trial looks at all boxes so far, so n labels among m marks take O(n · (n + m)).
final class Labels {

    /// A place a label might take.
    record Place(double x, double baseline, Anchor anchor) {
        Box box(String text, double size) {
            return Box.ofText(text, x, baseline, anchor, size);
        }
    }

    private static final double AIR = 1.5;
    private final List<Box> taken = new ArrayList<>();

    /// Keeps a rectangle free of text.
    void avoid(Box box) {
        taken.add(box);
    }

    boolean free(Box box) {
        var airy = new Box(box.left() - AIR, box.top(), box.right() + AIR, box.bottom());
        return taken.stream().noneMatch(airy::meets);
    }

    /// Takes a place for lines that stand one below the other, if it is free and inside the bounds.
    boolean place(List<String> lines, double size, double step, Place first, Box bounds) {
        double left = Double.MAX_VALUE;
        double right = -Double.MAX_VALUE;
        for (var line : lines) {
            var box = first.box(line, size);
            left = Math.min(left, box.left());
            right = Math.max(right, box.right());
        }
        var top = first.box("", size);
        var all = new Box(left, top.top(), right, top.bottom() + (lines.size() - 1) * step);
        if (!bounds.holds(all) || !free(all)) {
            return false;
        }
        taken.add(all);
        return true;
    }

    /// Takes the first free place inside the bounds; the answer has no element when there is none.
    Optional<Place> place(String text, double size, List<Place> places, Box bounds) {
        for (var place : places) {
            var box = place.box(text, size);
            if (bounds.holds(box) && free(box)) {
                taken.add(box);
                return Optional.of(place);
            }
        }
        return Optional.empty();
    }
}
