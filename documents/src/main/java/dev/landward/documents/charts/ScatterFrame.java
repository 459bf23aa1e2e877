package dev.landward.documents.charts;

import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Where the parts of a scatter lie: the plot, the gutters beside and below it, and the room of one
/// place.
final class ScatterFrame {

    private static final double FILL = 0.62;

    private final Axis across;
    private final Axis up;
    private final boolean narrow;
    private final double top;
    private final double bottomBand;
    private final double left;
    private final double right;
    private final double gutterWidth;
    private final double gutterHeight;
    private final double rowHeight;
    private final double gap;

    /// @param left where the scale's names end
    /// @param top where the plot begins
    /// @param bottomBand room below the plot for the names of its corners
    ScatterFrame(
            Scatter scatter,
            Size size,
            List<Place> places,
            double left,
            double top,
            double bottomBand) {
        across = scatter.across();
        up = scatter.up();
        narrow = size.narrow();
        this.left = left;
        this.top = top;
        this.bottomBand = bottomBand;
        right = size.width() - 2;
        gap = size.pick(10, 5);
        rowHeight =
                up.named()
                        ? size.pick(scatter.crowded() ? 98.0 : 84, 62)
                        : size.pick(380, 300) / 5.0;
        boolean crowded = scatter.crowded();
        double mark = crowded ? 0 : Math.pow(Swarm.GRAINS.get(size.pick(0, 2)).pitch(), 2) / FILL;
        double both = most(places, place -> place.x() == null && place.y() == null);
        double beside = most(places, place -> place.x() == null && place.y() != null);
        double below = most(places, place -> place.x() != null && place.y() == null);
        double wide = Math.max(beside * mark / rowHeight, both * mark / size.pick(90, 110));
        gutterWidth =
                beside + both == 0
                        ? 0
                        : Math.clamp(
                                wide,
                                size.pick(crowded ? 132.0 : 112.0, 58.0),
                                size.pick(210.0, 96.0));
        double cell = plot().width() / Math.min(across.count(), 7);
        double high =
                Math.max(below * mark / cell, gutterWidth == 0 ? 0 : both * mark / gutterWidth);
        gutterHeight =
                below + both == 0
                        ? 0
                        : Math.clamp(
                                high,
                                size.pick(crowded ? 92.0 : 46.0, crowded ? 54.0 : 40.0),
                                size.pick(140.0, 150.0));
    }

    private static double most(List<Place> places, Predicate<Place> where) {
        return places.stream().filter(where).mapToInt(p -> p.points().size()).max().orElse(0);
    }

    Box plot() {
        double start = gutterWidth == 0 ? left : left + gutterWidth + gap;
        double rows = up.named() ? up.count() : 5;
        return new Box(start, top, right, top + rows * rowHeight);
    }

    /// The strip beside the plot for points whose place across is unknown; without width when there
    /// are none.
    Box beside() {
        return new Box(left, top, left + gutterWidth, plot().bottom());
    }

    /// The strip below the plot for points whose place up is unknown; without height when there are
    /// none.
    Box below() {
        double from = plot().bottom() + bottomBand + (narrow ? 22 : gap);
        return new Box(plot().left(), from, right, from + gutterHeight);
    }

    /// The corner for points that nothing is known of.
    Box corner() {
        return new Box(left, below().top(), left + gutterWidth, below().bottom());
    }

    double bottom() {
        return gutterHeight == 0 ? plot().bottom() + bottomBand : below().bottom();
    }

    double x(double value) {
        double pad = across.named() ? plot().width() / across.count() / 2 : 18;
        return plot().left() + pad + across.share(value) * (plot().width() - 2 * pad);
    }

    /// On phones the name of a step stands at the top of its row, so marks keep below it.
    double y(double value) {
        double pad = up.named() ? rowHeight / 2 : narrow ? 42 : 18;
        double name = up.named() && narrow ? 7 : 0;
        return plot().bottom() - pad + name - up.share(value) * (plot().height() - 2 * pad);
    }

    double middleX(@Nullable Double value) {
        return value == null ? beside().middle() : x(value);
    }

    double middleY(@Nullable Double value) {
        return value == null ? below().centre() : y(value);
    }

    /// The room that marks of a place may spread over.
    Box room(Place place) {
        double width = place.x() == null ? gutterWidth - 8 : roomOn(across, plot().width());
        double height =
                place.y() == null
                        ? gutterHeight - 8
                        : roomOn(up, plot().height()) - (narrow ? 14 : 0);
        double x = middleX(place.x());
        double y = middleY(place.y());
        return new Box(x - width / 2, y - height / 2, x + width / 2, y + height / 2);
    }

    private static double roomOn(Axis axis, double extent) {
        return axis.named() ? extent / axis.count() - 6 : Math.max(34, extent / axis.count());
    }

    /// The part of the picture that a place belongs to.
    Box region(Place place) {
        if (place.x() == null) {
            return place.y() == null ? corner() : beside();
        }
        return place.y() == null ? below() : plot();
    }
}
