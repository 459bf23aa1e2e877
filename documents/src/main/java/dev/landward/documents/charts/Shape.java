package dev.landward.documents.charts;

/// The form of a mark, about equal in weight at the same radius.
public enum Shape {
    /// A disc.
    CIRCLE(true),
    /// A filled square.
    SQUARE(true),
    /// A triangle pointing up.
    TRIANGLE(true),
    /// A filled square on its corner.
    DIAMOND(true),
    /// A circle, not filled.
    RING(false),
    /// A triangle pointing down.
    DOWN(true),
    /// A plus sign.
    PLUS(true),
    /// A square, not filled.
    BOX(false),
    /// A star of five points.
    STAR(true),
    /// A square on its corner, not filled.
    GEM(false);

    private final boolean filled;

    Shape(boolean filled) {
        this.filled = filled;
    }

    boolean filled() {
        return filled;
    }

    /// The outline around 0,0 that fits a circle of the radius, as path data.
    String path(double r) {
        return switch (this) {
            case CIRCLE -> circle(r);
            case RING -> circle(r * 0.84);
            case SQUARE -> polygon(r * 1.25, 4, 45);
            case BOX -> polygon(r * 1.1, 4, 45);
            case DIAMOND -> polygon(r * 1.28, 4, 0);
            case GEM -> polygon(r * 1.12, 4, 0);
            case TRIANGLE -> polygon(r * 1.28, 3, -90);
            case DOWN -> polygon(r * 1.28, 3, 90);
            case PLUS -> plus(r * 1.12, r * 0.42);
            case STAR -> star(r * 1.32, r * 0.6);
        };
    }

    private static String circle(double r) {
        var out = new StringBuilder("M");
        Path.point(-r, 0, out);
        for (int side = 0; side < 2; side++) {
            out.append('a');
            Path.point(r, r, out);
            out.append(" 0 1 0 ");
            Path.point(side == 0 ? 2 * r : -2 * r, 0, out);
        }
        return out.append('z').toString();
    }

    private static String polygon(double r, int corners, double from) {
        var points = new double[2 * corners];
        for (int i = 0; i < corners; i++) {
            double angle = Math.toRadians(from + 360.0 * i / corners);
            points[2 * i] = r * Math.cos(angle);
            points[2 * i + 1] = r * Math.sin(angle);
        }
        return closed(points);
    }

    private static String star(double outer, double inner) {
        var points = new double[20];
        for (int i = 0; i < 10; i++) {
            double angle = Math.toRadians(-90 + 36.0 * i);
            double r = i % 2 == 0 ? outer : inner;
            points[2 * i] = r * Math.cos(angle);
            points[2 * i + 1] = r * Math.sin(angle);
        }
        return closed(points);
    }

    private static String plus(double r, double half) {
        return closed(
                -half, -r, half, -r, half, -half, r, -half, r, half, half, half, half, r, -half, r,
                -half, half, -r, half, -r, -half, -half, -half);
    }

    private static String closed(double... points) {
        var out = new StringBuilder("M");
        for (int i = 0; i < points.length; i += 2) {
            if (i > 0) {
                out.append('L');
            }
            Path.point(points[i], points[i + 1], out);
        }
        return out.append('z').toString();
    }
}
