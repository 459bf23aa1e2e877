package dev.landward.documents.charts;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/// Shares of each row's people, with those unknown as a hatched part of its own beside them.
///
/// Every share is of all people of the row, the unknown counted in. With a neutral segment the bars
/// diverge around its middle; without, they start at one line.
public record StackedBars(
        String title,
        String sentence,
        String rowHeading,
        List<Segment> segments,
        OptionalInt neutral,
        List<Row> rows)
        implements Chart {

    /// A part of every bar.
    public record Segment(String name, Tone tone) {}

    /// How many people of a row belong to each segment, and of how many it is unknown.
    ///
    /// `withheld`, where not empty, stands instead of the figures of a group too small to show.
    public record Row(
            String name, List<Long> counts, long unknown, String withheld, @Nullable String href) {
        /// Copies the counts; refuses negative ones.
        public Row {
            counts = List.copyOf(counts);
            Href.checked(href);
            if (unknown < 0 || counts.stream().anyMatch(c -> c < 0)) {
                throw new IllegalArgumentException("fewer than none");
            }
        }

        /// A row of counts.
        public static Row of(String name, long unknown, Long... counts) {
            return new Row(name, List.of(counts), unknown, "", null);
        }

        /// A row whose figures are not shown, and why.
        public static Row withheld(String name, String why) {
            return new Row(name, List.of(), 0, why, null);
        }

        /// Leading to an address.
        public Row leadingTo(String address) {
            return new Row(name, counts, unknown, withheld, address);
        }

        /// All people of the row.
        long n() {
            return unknown + counts.stream().mapToLong(Long::longValue).sum();
        }

        double share(long count) {
            return n() == 0 ? 0 : count / (double) n();
        }

        boolean shown() {
            return withheld.isEmpty();
        }
    }

    /// Refuses a neutral that is no segment and rows with another number of counts.
    public StackedBars {
        segments = List.copyOf(segments);
        rows = List.copyOf(rows);
        if (neutral.isPresent()
                && (neutral.getAsInt() < 0 || neutral.getAsInt() >= segments.size())) {
            throw new IllegalArgumentException("no segment " + neutral.getAsInt());
        }
        for (var row : rows) {
            if (row.shown() && row.counts().size() != segments.size()) {
                throw new IllegalArgumentException(
                        row.counts().size() + " counts for " + segments.size());
            }
        }
    }

    /// Bars that start at one line.
    public static StackedBars of(
            String title,
            String sentence,
            String rowHeading,
            List<Segment> segments,
            List<Row> rows) {
        return new StackedBars(title, sentence, rowHeading, segments, OptionalInt.empty(), rows);
    }

    /// Bars that diverge around the middle of a segment.
    public StackedBars around(int segment) {
        return new StackedBars(
                title, sentence, rowHeading, segments, OptionalInt.of(segment), rows);
    }

    @Override
    public Twin twin(Reader reader) {
        var columns = new ArrayList<Twin.Column>();
        columns.add(Twin.Column.text(rowHeading));
        segments.forEach(segment -> columns.add(Twin.Column.number(segment.name())));
        columns.add(Twin.Column.number(reader.words().unknown()));
        columns.add(Twin.Column.number(reader.words().count()));
        return new Twin(columns, rows.stream().map(row -> cells(row, reader)).toList());
    }

    private List<Twin.Cell> cells(Row row, Reader reader) {
        var cells = new ArrayList<Twin.Cell>();
        cells.add(new Twin.Cell(row.name(), row.href()));
        if (row.shown()) {
            row.counts().forEach(count -> cells.add(Twin.Cell.of(part(row, count, reader))));
            cells.add(Twin.Cell.of(part(row, row.unknown(), reader)));
            cells.add(Twin.Cell.of(reader.format().number((double) row.n())));
        } else {
            segments.forEach(_ -> cells.add(Twin.Cell.of("–")));
            cells.add(Twin.Cell.of("–"));
            cells.add(Twin.Cell.of(row.withheld()));
        }
        return cells;
    }

    static String part(Row row, long count, Reader reader) {
        var share = row.n() == 0 ? "" : "\u00a0(" + reader.format().share(row.share(count)) + ")";
        return reader.format().number((double) count) + share;
    }

    @Override
    public void draw(Canvas canvas) {
        new StackedBarsPicture(this, canvas).draw();
    }
}
