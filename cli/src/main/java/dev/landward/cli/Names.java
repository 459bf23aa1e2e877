package dev.landward.cli;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Numbers for names in the order of first meeting.
final class Names {

    /// Whole numbers by value, before all other names by their letters.
    static final Comparator<String> NATURAL =
            Comparator.comparing((String name) -> !whole(name))
                    .thenComparing(name -> whole(name) ? new BigInteger(name) : BigInteger.ZERO)
                    .thenComparing(Comparator.naturalOrder());

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> names = new ArrayList<>();

    private static boolean whole(String name) {
        int from = name.startsWith("-") ? 1 : 0;
        if (name.length() == from || name.length() > 30) {
            return false;
        }
        for (int i = from; i < name.length(); i++) {
            if (name.charAt(i) < '0' || name.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    int number(String name) {
        var known = numbers.putIfAbsent(name, names.size());
        if (known == null) {
            names.add(name);
            return names.size() - 1;
        }
        return known;
    }

    boolean knows(String name) {
        return numbers.containsKey(name);
    }

    String name(long number) {
        return names.get((int) number);
    }

    int size() {
        return names.size();
    }
}
