package dev.landward.initiative.playbook;

import dev.landward.initiative.Phase;
import dev.landward.web.Role;
import java.util.List;
import java.util.Locale;

/// A step of the method, as `playbook.tsv` lists it. Its texts are `playbook.task.<key>` and
/// `playbook.task.<key>.why`; their gaps are the words of the sector.
///
/// @param key its name
/// @param phase where it belongs
/// @param stream what it is for
/// @param essential whether its phase waits for it
/// @param role who usually has it
/// @param day its day, counted from the first of the initiative
/// @param eight which of the eight steps of leading change it serves, 0 for none
/// @param light whether the essentials include it
/// @param covers the rows of the method that it carries out
record Step(
        String key,
        Phase phase,
        Stream stream,
        boolean essential,
        Role role,
        int day,
        int eight,
        boolean light,
        List<String> covers) {

    static Step read(String line) {
        var cells = line.split("\t", -1);
        return new Step(
                cells[0],
                Phase.at(cells[1]),
                Stream.valueOf(cells[2].toUpperCase(Locale.ROOT)),
                cells[3].equals("yes"),
                Role.valueOf(cells[4].toUpperCase(Locale.ROOT)),
                Integer.parseInt(cells[5]),
                Integer.parseInt(cells[6]),
                cells[7].equals("yes"),
                List.of(cells[8].split(",")));
    }
}
