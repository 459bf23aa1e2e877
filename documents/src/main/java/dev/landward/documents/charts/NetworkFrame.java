package dev.landward.documents.charts;

/// Where the rings of a network lie: ellipses around the focus, as large as the picture allows.
final class NetworkFrame {

    private final Size size;
    private final boolean far;
    private final double[] across;
    private final double[] down;
    private final double middleY;

    /// @param far whether anybody is on the second ring
    /// @param top where the outermost ring begins
    NetworkFrame(Size size, boolean far, double top) {
        this.size = size;
        this.far = far;
        across =
                new double[] {
                    0, far ? size.pick(140, 78) : size.pick(190, 110), size.pick(278, 148)
                };
        down =
                new double[] {
                    0, far ? size.pick(122, 94) : size.pick(170, 118), size.pick(236, 178)
                };
        middleY = top + down[rings()];
    }

    int rings() {
        return far ? 2 : 1;
    }

    /// How much longer the second ring is than the first.
    double ratio() {
        return far ? across[2] / across[1] : 1;
    }

    double across(int ring) {
        return across[ring];
    }

    double down(int ring) {
        return down[ring];
    }

    double x(double angle, double radius) {
        return size.width() / 2.0 + radius * Math.sin(angle);
    }

    double y(double angle, double radius) {
        return middleY - radius * Math.cos(angle);
    }

    /// How far beyond the outermost ring the arcs of the groups lie.
    double rim() {
        return far ? size.pick(11.5, 10) : size.pick(15.0, 13);
    }

    double bottom() {
        return middleY + down[rings()] + 44;
    }

    /// Where names may stand.
    Box bounds() {
        return new Box(0, middleY - down[rings()] - 46, size.width(), bottom());
    }

    Path ellipse(Canvas canvas, double from, double to, double a, double b) {
        int steps = Math.max(4, (int) Math.ceil((to - from) / 0.12));
        var path = canvas.path();
        for (int i = 0; i <= steps; i++) {
            double angle = from + (to - from) * i / steps;
            path =
                    i == 0
                            ? path.move(x(angle, a), y(angle, b))
                            : path.line(x(angle, a), y(angle, b));
        }
        return path;
    }
}
