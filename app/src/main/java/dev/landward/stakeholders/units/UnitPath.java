package dev.landward.stakeholders.units;

import java.util.ArrayList;
import java.util.List;

/// A unit as one line of a file: its path from the top, and its head by mail or name.
///
/// In a cell the names stand with ` > ` between them; a `>` or `\` of a name has a `\` before it.
///
/// @param names from the top down to its own, at least one
/// @param head the head's mail, or name where there is no mail; empty where there is no head
public record UnitPath(List<String> names, String head) {

    /// Strips the names.
    ///
    /// @throws IllegalArgumentException where there is no name, or an empty one
    public UnitPath {
        names = names.stream().map(String::strip).toList();
        head = head.strip();
        if (names.isEmpty() || names.contains("")) {
            throw new IllegalArgumentException("a unit without a name");
        }
    }

    /// Reads a line of a file.
    ///
    /// @param path such as `City > Building > Inspections`
    /// @param head perhaps empty
    /// @return the unit
    /// @throws IllegalArgumentException where there is no name, or an empty one
    public static UnitPath parse(String path, String head) {
        var names = new ArrayList<String>();
        var name = new StringBuilder();
        for (int i = 0; i < path.length(); i++) {
            var letter = path.charAt(i);
            if (letter == '\\' && i + 1 < path.length()) {
                name.append(path.charAt(++i));
            } else if (letter == '>') {
                names.add(name.toString());
                name.setLength(0);
            } else {
                name.append(letter);
            }
        }
        names.add(name.toString());
        return new UnitPath(names, head);
    }

    /// Writes the path for a cell, so that {@link #parse} reads the same names.
    ///
    /// @return such as `City > Building > Inspections`
    public String text() {
        return String.join(
                " > ",
                names.stream()
                        .map(name -> name.replace("\\", "\\\\").replace(">", "\\>"))
                        .toList());
    }
}
