package dev.landward.cli;

import dev.landward.cli.OptionsModel.Criterion;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/// Reads the criteria of a model.
final class CriteriaReader {

    private static final int MOST = 500;

    private CriteriaReader() {}

    static List<Criterion> criteria(Placed model) {
        var criteria = new ArrayList<Criterion>();
        var ids = new HashSet<String>();
        for (var one : model.at("criteria").items()) {
            if (!one.isMap()) {
                one.expected("a criterion: {\"id\": …, \"better\": …, \"scale\": …}");
                continue;
            }
            one.only("id", "name", "better", "scale", "points", "weight");
            one.at("id").text().ifPresent(id -> criteria.add(criterion(one, id, ids)));
        }
        if (criteria.isEmpty() || criteria.size() > MOST) {
            model.at("criteria").expected("a list of 1 to %d criteria".formatted(MOST));
        }
        return criteria;
    }

    private static Criterion criterion(Placed one, String id, HashSet<String> ids) {
        if (!ids.add(id)) {
            one.at("id").expected("each criterion once");
        }
        var name = one.has("name") ? one.at("name").text().orElse(id) : id;
        var better = one.has("better") ? one.at("better").text().orElse("") : "";
        boolean falls = one.at("scale").isMap() && falls(one.at("scale"));
        boolean more = better.isEmpty() ? !falls : better.equals("more");
        if (!better.isEmpty() && !better.equals("more") && !better.equals("less")) {
            one.at("better").expected("more or less");
        }
        return new Criterion(id, name, more, false);
    }

    private static boolean falls(Placed scale) {
        return scale.at("worst").value() instanceof Number worst
                && scale.at("best").value() instanceof Number best
                && best.doubleValue() < worst.doubleValue();
    }
}
