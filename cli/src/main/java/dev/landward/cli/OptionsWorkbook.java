package dev.landward.cli;

import dev.landward.documents.tables.HeaderRule;
import dev.landward.documents.tables.ReadAs;
import dev.landward.documents.tables.Refused;
import dev.landward.documents.tables.Row;
import dev.landward.documents.tables.Table;
import dev.landward.documents.tables.Tables;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A model as a workbook: the sheets Criteria and Scores, and where wanted Pairs, People and Must.
/// It becomes the same as a model in JSON, each part with the row of its sheet.
final class OptionsWorkbook {

    private static final String NUMBER = "(-?[0-9]+(?:[.,][0-9]+)?(?:[eE][-+]?[0-9]+)?)";
    private static final Pattern PLAIN = Pattern.compile(NUMBER);
    private static final Pattern RANGE =
            Pattern.compile(NUMBER + "\\s*(?:\\.\\.|…|–|to)\\s*" + NUMBER);
    private static final Pattern SPREAD =
            Pattern.compile(NUMBER + "\\s*(?:±|\\+-|\\+/-)\\s*" + NUMBER);
    private static final Pattern PLACE = Pattern.compile("#\\s*([0-9]+)");

    private final byte[] bytes;
    private final Problems problems;
    private final String file;
    private final Map<String, Integer> lines = new HashMap<>();
    private final Map<String, @Nullable Object> model = new LinkedHashMap<>();

    private OptionsWorkbook(String file, byte[] bytes, Problems problems) {
        this.file = file;
        this.bytes = bytes;
        this.problems = problems;
    }

    /// @return the model; empty where a sheet that is needed cannot be read
    static Optional<Placed> read(String file, byte[] bytes, Problems problems) {
        var workbook = new OptionsWorkbook(file, bytes, problems);
        var criteria = workbook.sheet("Criteria", true);
        var scores = workbook.sheet("Scores", true);
        if (criteria.isEmpty() || scores.isEmpty()) {
            return Optional.empty();
        }
        workbook.criteria(criteria.get());
        workbook.scores(scores.get());
        workbook.sheet("Pairs", false).ifPresent(workbook::pairs);
        workbook.sheet("People", false).ifPresent(workbook::people);
        workbook.sheet("Must", false).ifPresent(workbook::must);
        return Optional.of(
                new Placed(new Placed.Source(file, workbook.lines, problems), "", workbook.model));
    }

    private Optional<Table> sheet(String name, boolean needed) {
        var how = ReadAs.DETECT.fromSheet(name).withHeader(new HeaderRule.At(1));
        return switch (Tables.read(bytes, how)) {
            case Table table -> Optional.of(table);
            case Refused refused -> {
                boolean missing =
                        refused.kind() == Refused.Kind.NO_SUCH_SHEET
                                || refused.kind() == Refused.Kind.EMPTY;
                if (needed || !missing) {
                    problems.add(
                            file, 1, "sheet " + name, "a sheet of this name with a row of heads");
                }
                yield Optional.empty();
            }
        };
    }

    /// The cells of a row by the heads of their columns.
    private static Map<String, String> cells(Table table, Row row) {
        var cells = new LinkedHashMap<String, String>();
        for (int c = 0; c < row.cells().size(); c++) {
            var text = row.cells().get(c).strip();
            if (!text.isEmpty() && c < table.header().size()) {
                cells.put(table.header().get(c).strip(), text);
            }
        }
        return cells;
    }

    private void criteria(Table table) {
        var criteria = new ArrayList<Object>();
        var swing = new LinkedHashMap<String, @Nullable Object>();
        var intervals = new LinkedHashMap<String, @Nullable Object>();
        var order = new java.util.TreeMap<BigDecimal, List<Object>>();
        for (var row : table.rows()) {
            var path = "criteria/" + criteria.size();
            lines.put(path, row.place());
            var one = new LinkedHashMap<String, @Nullable Object>();
            var scale = new LinkedHashMap<String, @Nullable Object>();
            var limits = new ArrayList<Object>();
            var id = cells(table, row).getOrDefault("id", "");
            cells(table, row)
                    .forEach((head, text) -> {
                        switch (head.toLowerCase(Locale.ROOT)) {
                            case "id", "name", "better" -> one.put(head(head), text);
                            case "weight" -> one.put("weight", plain(text));
                            case "worst", "best" -> scale.put(head(head), plain(text));
                            case "points" -> one.put("points", points(text));
                            case "swing" -> swing.put(id, plain(text));
                            case "least weight" -> limits.addFirst(plain(text));
                            case "most weight" -> limits.addLast(plain(text));
                            case "order" -> ordered(order, text, id);
                            default -> unknown("Criteria", head, row);
                        }
                    });
            if (!scale.isEmpty()) {
                one.put("scale", scale);
            }
            if (!limits.isEmpty()) {
                intervals.put(id, limits);
                lines.put("weights/intervals/" + id, row.place());
            }
            lines.put("weights/swing/" + id, row.place());
            criteria.add(one);
        }
        model.put("criteria", criteria);
        weights(swing, intervals, new ArrayList<>(order.values()));
    }

    private void weights(
            Map<String, @Nullable Object> swing,
            Map<String, @Nullable Object> intervals,
            List<Object> order) {
        var weights = new LinkedHashMap<String, @Nullable Object>();
        if (!swing.isEmpty()) {
            weights.put("swing", swing);
        }
        if (!intervals.isEmpty()) {
            weights.put("intervals", intervals);
        }
        if (!order.isEmpty()) {
            weights.put("order", order);
        }
        if (!weights.isEmpty()) {
            model.put("weights", weights);
        }
    }

    private static void ordered(
            java.util.TreeMap<BigDecimal, List<Object>> order, String text, String id) {
        var rank = PLAIN.matcher(text).matches() ? decimal(text) : BigDecimal.ZERO;
        order.computeIfAbsent(rank, _ -> new ArrayList<>()).add(id);
    }

    private void scores(Table table) {
        var options = new ArrayList<Object>();
        var scores = new LinkedHashMap<String, @Nullable Object>();
        var first = table.header().getFirst();
        for (var row : table.rows()) {
            var cells = cells(table, row);
            var option = cells.getOrDefault(first, "");
            lines.put("options/" + options.size(), row.place());
            lines.put("scores/" + option, row.place());
            options.add(option);
            var own = new LinkedHashMap<String, @Nullable Object>();
            for (var head : table.header().subList(1, table.header().size())) {
                var text = cells.get(head.strip());
                if (text != null) {
                    own.put(head.strip(), score(text));
                }
            }
            scores.put(option, own);
        }
        model.put("options", options);
        model.put("scores", scores);
    }

    private void pairs(Table table) {
        var pairs = new ArrayList<Object>();
        for (var row : table.rows()) {
            lines.put("weights/pairs/" + pairs.size(), row.place());
            var parts = new ArrayList<@Nullable Object>();
            row.cells().stream().limit(2).forEach(text -> parts.add(text.strip()));
            row.cells().stream().skip(2).limit(1).forEach(text -> parts.add(plain(text.strip())));
            pairs.add(parts);
        }
        model.put("weights", new LinkedHashMap<>(Map.of("pairs", pairs)));
    }

    private void people(Table table) {
        var people = new ArrayList<Object>();
        for (var row : table.rows()) {
            lines.put("people/" + people.size(), row.place());
            var one = new LinkedHashMap<String, @Nullable Object>();
            var swing = new LinkedHashMap<String, @Nullable Object>();
            cells(table, row)
                    .forEach((head, text) -> {
                        if (head.equalsIgnoreCase("id") || head.equalsIgnoreCase("group")) {
                            one.put(head(head), text);
                        } else {
                            swing.put(head, plain(text));
                        }
                    });
            one.put("weights", new LinkedHashMap<>(Map.of("swing", swing)));
            people.add(one);
        }
        model.put("people", people);
    }

    private void must(Table table) {
        var must = new LinkedHashMap<String, @Nullable Object>();
        for (var row : table.rows()) {
            var option = row.cells().getFirst().strip();
            var need = row.cells().size() > 1 ? row.cells().get(1).strip() : "";
            lines.put("must/" + option, row.place());
            if (must.computeIfAbsent(option, _ -> new ArrayList<Object>())
                    instanceof List<?> list) {
                var longer = new ArrayList<Object>(list);
                longer.add(need);
                must.put(option, longer);
            }
        }
        model.put("must", must);
    }

    private void unknown(String sheet, String head, Row row) {
        if (row.place() == 2) {
            problems.add(
                    file,
                    1,
                    sheet + " " + head,
                    "one of id, name, better, worst, best, points, weight, swing, order, least weight, most weight");
        }
    }

    private static String head(String head) {
        return head.toLowerCase(Locale.ROOT);
    }

    /// A number, or the text as it stands, which will be named where a number is expected.
    private static Object plain(String text) {
        return PLAIN.matcher(text).matches() ? decimal(text) : text;
    }

    private static BigDecimal decimal(String text) {
        return new BigDecimal(text.replace(',', '.'));
    }

    /// `1 = 1; 5 = 0.8; 20 = 0`.
    private static List<Object> points(String text) {
        var points = new ArrayList<Object>();
        for (var one : text.split(";")) {
            var parts = one.split("[=:]", -1);
            var point = new ArrayList<Object>();
            for (var part : parts) {
                point.add(plain(part.strip()));
            }
            points.add(point);
        }
        return points;
    }

    /// `3`, `2..4`, `3 ± 0.5`, `#1`, or `?`.
    private static @Nullable Object score(String text) {
        if (text.equals("?")) {
            return null;
        }
        var range = RANGE.matcher(text);
        if (range.matches()) {
            return Map.of("low", decimal(range.group(1)), "high", decimal(range.group(2)));
        }
        var spread = SPREAD.matcher(text);
        if (spread.matches()) {
            return Map.of("mean", decimal(spread.group(1)), "sd", decimal(spread.group(2)));
        }
        var place = PLACE.matcher(text);
        return place.matches() ? Map.of("rank", new BigDecimal(place.group(1))) : plain(text);
    }
}
