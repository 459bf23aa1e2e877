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
    GEM(false),
    /// A disc with a dot in it.
    CIRCLE_DOT(CIRCLE, Inside.DOT),
    /// A filled square with a dot in it.
    SQUARE_DOT(SQUARE, Inside.DOT),
    /// A triangle pointing up with a dot in it.
    TRIANGLE_DOT(TRIANGLE, Inside.DOT),
    /// A filled square on its corner with a dot in it.
    DIAMOND_DOT(DIAMOND, Inside.DOT),
    /// A circle, not filled, with a dot in it.
    RING_DOT(RING, Inside.DOT),
    /// A triangle pointing down with a dot in it.
    DOWN_DOT(DOWN, Inside.DOT),
    /// A plus sign with a dot in it.
    PLUS_DOT(PLUS, Inside.DOT),
    /// A square, not filled, with a dot in it.
    BOX_DOT(BOX, Inside.DOT),
    /// A star with a dot in it.
    STAR_DOT(STAR, Inside.DOT),
    /// A square on its corner, not filled, with a dot in it.
    GEM_DOT(GEM, Inside.DOT),
    /// A disc with a bar in it.
    CIRCLE_BAR(CIRCLE, Inside.BAR),
    /// A filled square with a bar in it.
    SQUARE_BAR(SQUARE, Inside.BAR),
    /// A triangle pointing up with a bar in it.
    TRIANGLE_BAR(TRIANGLE, Inside.BAR),
    /// A filled square on its corner with a bar in it.
    DIAMOND_BAR(DIAMOND, Inside.BAR),
    /// A circle, not filled, with a bar in it.
    RING_BAR(RING, Inside.BAR),
    /// A triangle pointing down with a bar in it.
    DOWN_BAR(DOWN, Inside.BAR),
    /// A plus sign with a bar in it.
    PLUS_BAR(PLUS, Inside.BAR),
    /// A square, not filled, with a bar in it.
    BOX_BAR(BOX, Inside.BAR),
    /// A star with a bar in it.
    STAR_BAR(STAR, Inside.BAR),
    /// A square on its corner, not filled, with a bar in it.
    GEM_BAR(GEM, Inside.BAR);

    private enum Inside {
        NOTHING,
        DOT,
        BAR
    }

    private final Shape outline;
    private final boolean filled;
    private final Inside inside;

    Shape(boolean filled) {
        outline = this;
        this.filled = filled;
        inside = Inside.NOTHING;
    }

    Shape(Shape outline, Inside inside) {
        this.outline = outline;
        filled = outline.filled;
        this.inside = inside;
    }

    /// The shape of the nth group, from 0; after thirty they repeat.
    public static Shape nth(int index) {
        return values()[Math.floorMod(index, values().length)];
    }

    boolean filled() {
        return filled;
    }

    /// The outline around 0,0 that fits a circle of the radius, and what is inside, as path data.
    String path(double r) {
        return outline.line(r)
                + switch (inside) {
                    case NOTHING -> "";
                    case DOT -> dot(r);
                    case BAR -> bar(r);
                };
    }

    private String line(double r) {
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
            default -> throw new IllegalStateException(this + " is no outline");
        };
    }

    /// In a filled shape the dot is a hole, for it goes round the other way; else it is drawn.
    private String dot(double r) {
        if (!filled) {
            return circle(r * 0.13);
        }
        return polygon(r * 0.38, outline == CIRCLE ? 8 : -8, 0);
    }

    private String bar(double r) {
        if (!filled) {
            return closed(-r * 0.6, 0, r * 0.6, 0);
        }
        double wide = outline == CIRCLE ? r * 0.54 : -r * 0.54;
        double high = r * 0.19;
        return closed(-wide, -high, wide, -high, wide, high, -wide, high);
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

    /// Goes round to the right, or to the left where the number of corners is below zero.
    private static String polygon(double r, int corners, double from) {
        var points = new double[2 * Math.abs(corners)];
        for (int i = 0; i < Math.abs(corners); i++) {
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
