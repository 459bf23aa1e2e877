package dev.landward.stakeholders.imports;

import java.util.Arrays;

/// Says whether two folded names may be one name: a letter or two apart, or an initial for a name.
final class Likeness {

    private Likeness() {}

    /// Compares folded names.
    static boolean names(String one, String other) {
        if (one.equals(other)) {
            return true;
        }
        var first = one.split(" ");
        var second = other.split(" ");
        if (first.length == second.length && initials(first, second)) {
            return true;
        }
        int shorter = Math.min(one.length(), other.length());
        int allowed = shorter < 6 ? 0 : shorter < 12 ? 1 : 2;
        return allowed > 0 && distance(one, other, allowed) <= allowed;
    }

    /// Every word the same but for some that are only a first letter, on either side.
    private static boolean initials(String[] first, String[] second) {
        var left = new java.util.ArrayList<>(Arrays.asList(second));
        int whole = 0;
        for (var word : first) {
            if (left.remove(word)) {
                whole += word.length() > 1 ? 1 : 0;
                continue;
            }
            var found =
                    left.stream()
                            .filter(other -> word.length() == 1 || other.length() == 1)
                            .filter(other -> !other.isEmpty() && other.charAt(0) == word.charAt(0))
                            .findFirst();
            if (found.isEmpty()) {
                return false;
            }
            left.remove(found.get());
        }
        return whole > 0;
    }

    /// Letters to be put in, taken out or replaced, counted up to a bound.
    private static int distance(String one, String other, int bound) {
        if (Math.abs(one.length() - other.length()) > bound) {
            return bound + 1;
        }
        int[] row = new int[other.length() + 1];
        Arrays.setAll(row, i -> i);
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int replaced = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[other.length()];
    }
}
