package dev.landward.analysis.weights;

/// Random numbers that are the same on every machine and in every Java: SplitMix64, with
/// exponential and normal numbers by Marsaglia and Tsang's ziggurat of 256 layers.
///
/// Source: Steele, Lea and Flood, *OOPSLA* 2014; Marsaglia and Tsang, *Journal of Statistical
/// Software* 5 (2000). Cost: 1 to 3 ns each.
public final class Draws {

    private static final double SCALE = 0x1p53;
    private static final double EDGE = 7.69711747013104972;
    private static final double AREA = 3.949659822581572e-3;
    private static final double NORMAL_EDGE = 3.6541528853610088;
    private static final double NORMAL_AREA = 4.92867323399e-3;
    private static final long[] KEYS = new long[256];
    private static final double[] WIDTHS = new double[256];
    private static final double[] HEIGHTS = new double[256];
    private static final long[] NORMAL_KEYS = new long[256];
    private static final double[] NORMAL_WIDTHS = new double[256];
    private static final double[] NORMAL_HEIGHTS = new double[256];

    static {
        double edge = EDGE;
        double base = AREA / StrictMath.exp(-edge);
        layer(0, edge / base, base, 1);
        layer(255, 0, edge, StrictMath.exp(-edge));
        double next = edge;
        for (int i = 254; i >= 1; i--) {
            edge = -StrictMath.log(AREA / edge + StrictMath.exp(-edge));
            KEYS[i + 1] = (long) (edge / next * SCALE);
            next = edge;
            WIDTHS[i] = edge / SCALE;
            HEIGHTS[i] = StrictMath.exp(-edge);
        }
        KEYS[1] = 0;
        normalLayers();
    }

    private long state;

    /// @param seed any number; neighbours give unrelated draws
    public Draws(long seed) {
        state = mixed(seed);
    }

    /// @param seed of everything
    /// @param part of which part of it
    public Draws(long seed, long part) {
        this(mixed(seed) ^ (part * 0xd6e8feb86659fd93L));
    }

    private static void layer(int i, double key, double width, double height) {
        KEYS[i] = (long) (key * SCALE);
        WIDTHS[i] = width / SCALE;
        HEIGHTS[i] = height;
    }

    private static void normalLayers() {
        double edge = NORMAL_EDGE;
        double base = NORMAL_AREA / bell(edge);
        NORMAL_KEYS[0] = (long) (edge / base * SCALE);
        NORMAL_WIDTHS[0] = base / SCALE;
        NORMAL_HEIGHTS[0] = 1;
        NORMAL_WIDTHS[255] = edge / SCALE;
        NORMAL_HEIGHTS[255] = bell(edge);
        double next = edge;
        for (int i = 254; i >= 1; i--) {
            edge = Math.sqrt(-2 * StrictMath.log(NORMAL_AREA / edge + bell(edge)));
            NORMAL_KEYS[i + 1] = (long) (edge / next * SCALE);
            next = edge;
            NORMAL_WIDTHS[i] = edge / SCALE;
            NORMAL_HEIGHTS[i] = bell(edge);
        }
    }

    private static double bell(double x) {
        return StrictMath.exp(-0.5 * x * x);
    }

    private static long mixed(long value) {
        long z = (value ^ (value >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        return z ^ (z >>> 31);
    }

    /// 64 random bits.
    public long bits() {
        state += 0x9e3779b97f4a7c15L;
        return mixed(state);
    }

    /// A number between 0 and 1, both excluded.
    public double unit() {
        return ((bits() >>> 11) + 0.5) * 0x1p-53;
    }

    /// A whole number from 0 to below a bound.
    public int below(int bound) {
        return (int) Math.multiplyHigh(bits() >>> 1, (long) bound << 1);
    }

    /// An exponential number of mean 1.
    public double exponential() {
        long bits = bits();
        int layer = (int) bits & 255;
        long along = bits >>> 11;
        return along < KEYS[layer] ? along * WIDTHS[layer] : edgeOfLayer(layer, along);
    }

    private double edgeOfLayer(int layer, long along) {
        while (true) {
            if (layer == 0) {
                return EDGE - StrictMath.log(unit());
            }
            double x = along * WIDTHS[layer];
            double height = HEIGHTS[layer] + unit() * (HEIGHTS[layer - 1] - HEIGHTS[layer]);
            if (height < StrictMath.exp(-x)) {
                return x;
            }
            long bits = bits();
            layer = (int) bits & 255;
            along = bits >>> 11;
            if (along < KEYS[layer]) {
                return along * WIDTHS[layer];
            }
        }
    }

    /// A normal number of mean 0 and standard deviation 1.
    public double normal() {
        while (true) {
            long bits = bits();
            int layer = (int) bits & 255;
            double sign = (bits & 256) == 0 ? 1 : -1;
            long along = bits >>> 11;
            double x = along * NORMAL_WIDTHS[layer];
            if (along < NORMAL_KEYS[layer]) {
                return sign * x;
            }
            if (layer == 0) {
                return sign * tail();
            }
            double height =
                    NORMAL_HEIGHTS[layer]
                            + unit() * (NORMAL_HEIGHTS[layer - 1] - NORMAL_HEIGHTS[layer]);
            if (height < bell(x)) {
                return sign * x;
            }
        }
    }

    private double tail() {
        while (true) {
            double x = -StrictMath.log(unit()) / NORMAL_EDGE;
            double y = -StrictMath.log(unit());
            if (y + y > x * x) {
                return NORMAL_EDGE + x;
            }
        }
    }
}
