package dev.landward.documents.charts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One bar a row, in the order given; a value nobody knows is a short hatched bar with the word.
public record Bars(
        String title,
        String sentence,
        String rowHeading,
        String valueHeading,
        Unit unit,
        List<Bar> bars,
        Optional<Target> target)
        implements Chart {

    /// A bar; `note`, such as `n = 12`, stands beside its value.
    public record Bar(
            String name, @Nullable Double value, Tone tone, String note, @Nullable String href) {
        /// A bar in the tone of what the picture is about.
        public static Bar of(String name, @Nullable Double value) {
            return new Bar(name, value, Tone.ACCENT, "", null);
        }

        /// In another tone.
        public Bar in(Tone other) {
            return new Bar(name, value, other, note, href);
        }

        /// With a note beside its value.
        public Bar noting(String text) {
            return new Bar(name, value, tone, text, href);
        }

        /// Leading to an address.
        public Bar leadingTo(String address) {
            return new Bar(name, value, tone, note, address);
        }
    }

    /// Refuses values that are no numbers.
    public Bars {
        bars = List.copyOf(bars);
        for (var bar : bars) {
            Href.checked(bar.href());
            if (bar.value() != null && !Double.isFinite(bar.value())) {
                throw new IllegalArgumentException("not a value: " + bar.value());
            }
        }
    }

    /// Bars without a target.
    public static Bars of(
            String title,
            String sentence,
            String rowHeading,
            String valueHeading,
            Unit unit,
            List<Bar> bars) {
        return new Bars(title, sentence, rowHeading, valueHeading, unit, bars, Optional.empty());
    }

    /// With a line at the value to be reached.
    public Bars towards(Target line) {
        return new Bars(title, sentence, rowHeading, valueHeading, unit, bars, Optional.of(line));
    }

    String write(@Nullable Double value, Reader reader) {
        return value == null ? reader.words().unknown() : unit.write(value, reader);
    }

    @Override
    public Twin twin(Reader reader) {
        var rows = new ArrayList<List<Twin.Cell>>();
        for (var bar : bars) {
            rows.add(
                    List.of(
                            new Twin.Cell(bar.name(), bar.href()),
                            Twin.Cell.of(write(bar.value(), reader)),
                            Twin.Cell.of(bar.note())));
        }
        target.ifPresent(t -> rows.add(Twin.row(t.name(), unit.write(t.value(), reader), "")));
        return new Twin(
                List.of(
                        Twin.Column.text(rowHeading),
                        Twin.Column.number(valueHeading),
                        Twin.Column.text(reader.words().note())),
                rows);
    }

    @Override
    public void draw(Canvas canvas) {
        new BarsPicture(this, canvas).draw();
    }
}
