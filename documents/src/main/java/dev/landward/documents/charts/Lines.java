package dev.landward.documents.charts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Values over time, each with how many people it is about, perhaps within a band; gaps stay gaps.
public record Lines(
        String title,
        String sentence,
        String dateHeading,
        Unit unit,
        List<Series> series,
        Optional<Target> target)
        implements Chart {

    /// A value at a date. A null value is a gap; `low` and `high` bound the band, null for none.
    public record Sample(
            LocalDate date,
            @Nullable Double value,
            @Nullable Double low,
            @Nullable Double high,
            long n) {
        /// A value without a band.
        public static Sample of(LocalDate date, double value, long n) {
            return new Sample(date, value, null, null, n);
        }

        /// A value within a band.
        public static Sample within(LocalDate date, double value, double low, double high, long n) {
            return new Sample(date, value, low, high, n);
        }

        /// A date nobody measured at.
        public static Sample gap(LocalDate date) {
            return new Sample(date, null, null, null, 0);
        }

        boolean banded() {
            return low != null && high != null;
        }
    }

    /// A line, its samples in the order of their dates.
    public record Series(String name, Tone tone, Dash dash, List<Sample> samples) {
        /// Orders the samples; refuses two at one date and values that are no numbers.
        public Series {
            samples = samples.stream().sorted(Comparator.comparing(Sample::date)).toList();
            for (int i = 1; i < samples.size(); i++) {
                if (samples.get(i).date().equals(samples.get(i - 1).date())) {
                    throw new IllegalArgumentException("two samples at " + samples.get(i).date());
                }
            }
            for (var sample : samples) {
                finite(sample.value());
                finite(sample.low());
                finite(sample.high());
            }
        }

        private static void finite(@Nullable Double value) {
            if (value != null && !Double.isFinite(value)) {
                throw new IllegalArgumentException("not a value: " + value);
            }
        }
    }

    /// Copies the series.
    public Lines {
        series = List.copyOf(series);
    }

    /// Lines without a target.
    public static Lines of(
            String title, String sentence, String dateHeading, Unit unit, List<Series> series) {
        return new Lines(title, sentence, dateHeading, unit, series, Optional.empty());
    }

    /// With a line at the value to be reached.
    public Lines towards(Target line) {
        return new Lines(title, sentence, dateHeading, unit, series, Optional.of(line));
    }

    List<LocalDate> dates() {
        return series.stream()
                .flatMap(s -> s.samples().stream())
                .map(Sample::date)
                .distinct()
                .sorted()
                .toList();
    }

    @Override
    public Twin twin(Reader reader) {
        var columns = new ArrayList<Twin.Column>();
        columns.add(Twin.Column.text(dateHeading));
        for (var line : series) {
            columns.add(Twin.Column.number(line.name()));
            columns.add(Twin.Column.number(reader.words().count()));
        }
        var rows = new ArrayList<List<Twin.Cell>>();
        for (var date : dates()) {
            var cells = new ArrayList<Twin.Cell>();
            cells.add(Twin.Cell.of(reader.format().date(date)));
            for (var line : series) {
                var sample = line.samples().stream().filter(s -> s.date().equals(date)).findFirst();
                cells.add(Twin.Cell.of(sample.map(s -> write(s, reader)).orElse("")));
                cells.add(
                        Twin.Cell.of(
                                sample.map(s -> reader.format().number((double) s.n()))
                                        .orElse("")));
            }
            rows.add(cells);
        }
        target.ifPresent(t -> rows.add(targetRow(t, reader)));
        return new Twin(columns, rows);
    }

    private List<Twin.Cell> targetRow(Target line, Reader reader) {
        var cells = new ArrayList<Twin.Cell>();
        cells.add(Twin.Cell.of(line.name()));
        for (int i = 0; i < series.size(); i++) {
            cells.add(Twin.Cell.of(unit.write(line.value(), reader)));
            cells.add(Twin.Cell.of(""));
        }
        return cells;
    }

    String write(Sample sample, Reader reader) {
        var value =
                sample.value() == null
                        ? reader.words().unknown()
                        : unit.write(sample.value(), reader);
        if (sample.low() == null || sample.high() == null) {
            return value;
        }
        var band = unit.write(sample.low(), reader) + " – " + unit.write(sample.high(), reader);
        return sample.value() == null ? band : value + " (" + band + ")";
    }

    @Override
    public void draw(Canvas canvas) {
        new LinesPicture(this, canvas).draw();
    }
}
