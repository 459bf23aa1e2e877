package dev.landward.documents.tables;

import java.util.List;

/// A row before it is known where the header is: its cells without empty ones at the end, and how
/// many cells it had with them.
record Raw(int place, List<String> cells, int given) {

    boolean isBlank() {
        return cells.isEmpty();
    }

    int filled() {
        int n = 0;
        for (String cell : cells) {
            n += cell.isBlank() ? 0 : 1;
        }
        return n;
    }
}
