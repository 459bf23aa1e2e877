package dev.landward.analysis.opinion;

import java.util.Arrays;

/// Gives each id a number in the order of first meeting, in constant time and without boxes.
final class Ids {

    private long[] ids = new long[16];
    private int[] slots = new int[64];
    private int size;

    int size() {
        return size;
    }

    long id(int number) {
        return ids[number];
    }

    long[] all() {
        return Arrays.copyOf(ids, size);
    }

    /// The number of an id, a new one where it was never met.
    int number(long id) {
        int slot = slot(id);
        if (slots[slot] != 0) {
            return slots[slot] - 1;
        }
        if (size == ids.length) {
            ids = Arrays.copyOf(ids, size * 2);
        }
        ids[size++] = id;
        slots[slot] = size;
        if (size * 2 > slots.length) {
            rehash();
        }
        return size - 1;
    }

    /// The number of an id, −1 where it was never met.
    int find(long id) {
        return slots[slot(id)] - 1;
    }

    private int slot(long id) {
        int mask = slots.length - 1;
        int slot = (int) Mix.of(id) & mask;
        while (slots[slot] != 0 && ids[slots[slot] - 1] != id) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void rehash() {
        slots = new int[slots.length * 2];
        for (int i = 0; i < size; i++) {
            slots[slot(ids[i])] = i + 1;
        }
    }
}
