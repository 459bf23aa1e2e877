package dev.landward.analysis.opinion;

/// What is done with vectors, always in the same order of additions.
final class Vectors {

    private Vectors() {}

    static double dot(double[] one, double[] other) {
        double a = 0;
        double b = 0;
        double c = 0;
        double d = 0;
        int i = 0;
        for (; i + 3 < one.length; i += 4) {
            a += one[i] * other[i];
            b += one[i + 1] * other[i + 1];
            c += one[i + 2] * other[i + 2];
            d += one[i + 3] * other[i + 3];
        }
        for (; i < one.length; i++) {
            a += one[i] * other[i];
        }
        return (a + b) + (c + d);
    }

    static double length(double[] vector) {
        return Math.sqrt(dot(vector, vector));
    }

    static void add(double[] to, double factor, double[] vector) {
        for (int i = 0; i < to.length; i++) {
            to[i] += factor * vector[i];
        }
    }

    static void add(double[] to, double[] vector) {
        for (int i = 0; i < to.length; i++) {
            to[i] += vector[i];
        }
    }

    static void subtract(double[] from, double[] vector) {
        for (int i = 0; i < from.length; i++) {
            from[i] -= vector[i];
        }
    }

    static double[] scaled(double[] vector, double factor) {
        var scaled = new double[vector.length];
        add(scaled, factor, vector);
        return scaled;
    }

    /// A sum of vectors, each with a factor of its own.
    static double[] combined(java.util.List<double[]> vectors, double[] factors) {
        var sum = new double[vectors.getFirst().length];
        for (int i = 0; i < factors.length; i++) {
            add(sum, factors[i], vectors.get(i));
        }
        return sum;
    }
}
