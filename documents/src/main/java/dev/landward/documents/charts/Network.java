package dev.landward.documents.charts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// One person's ties and, around them, the ties of those: two rings, grouped by sector.
///
/// Only people within two steps of the focus are drawn, those of most weight first; the rest are
/// counted in words.
///
/// @param focus the id of the person in the middle
/// @param terms the words for inside, outside, the column of ties and the steps away
public record Network(
        String title,
        String sentence,
        String focus,
        String nameHeading,
        String groupHeading,
        Terms terms,
        List<Group> groups,
        List<Person> people,
        List<Tie> ties)
        implements Chart {

    /// The most people drawn on a wide picture; a third of them on a narrow one.
    public static final int VISIBLE = 150;

    /// The words a network needs: `inside`, `outside`, the headings `ties` and `steps`.
    public record Terms(String inside, String outside, String ties, String steps) {}

    /// Somebody or an organisation; those outside are drawn as diamonds.
    public record Person(
            String id,
            String name,
            String group,
            boolean outside,
            double weight,
            @Nullable String href) {
        /// Somebody inside, of weight 0.
        public static Person of(String id, String name, String group) {
            return new Person(id, name, group, false, 0, null);
        }

        /// The same person, outside the organisation.
        public Person external() {
            return new Person(id, name, group, true, weight, href);
        }

        /// With the weight that decides who is drawn and named first.
        public Person weighing(double newWeight) {
            return new Person(id, name, group, outside, newWeight, href);
        }

        /// Leading to an address.
        public Person leadingTo(String address) {
            return new Person(id, name, group, outside, weight, address);
        }
    }

    /// A tie between two people: its kind sets the line's dashes, its strength from 1 to 5 the
    /// width.
    public record Tie(String one, String other, String kind, int strength) {}

    /// Orders people by weight, then id; refuses unknown groups and people, repeated ids and ties
    /// to oneself.
    public Network {
        groups = List.copyOf(groups);
        people =
                people.stream()
                        .sorted(
                                Comparator.comparingDouble((Person p) -> -p.weight())
                                        .thenComparing(Person::id))
                        .toList();
        ties =
                ties.stream()
                        .sorted(
                                Comparator.comparing(Tie::one)
                                        .thenComparing(Tie::other)
                                        .thenComparing(Tie::kind)
                                        .thenComparingInt(Tie::strength))
                        .toList();
        var known = new HashSet<String>();
        groups.forEach(group -> known.add(group.id()));
        var ids = new HashSet<String>();
        for (var person : people) {
            Href.checked(person.href());
            if (!known.contains(person.group()) || !ids.add(person.id())) {
                throw new IllegalArgumentException("no group, or two people: " + person.id());
            }
        }
        if (!ids.contains(focus)) {
            throw new IllegalArgumentException("no focus " + focus);
        }
        for (var tie : ties) {
            if (!ids.contains(tie.one())
                    || !ids.contains(tie.other())
                    || tie.one().equals(tie.other())) {
                throw new IllegalArgumentException(
                        "a tie between " + tie.one() + " and " + tie.other());
            }
            if (tie.strength() < 1 || tie.strength() > 5) {
                throw new IllegalArgumentException("a strength of " + tie.strength());
            }
        }
    }

    /// The kinds of ties, in the order of their names.
    List<String> kinds() {
        return ties.stream().map(Tie::kind).distinct().sorted().toList();
    }

    Map<String, Integer> groupOrder() {
        var order = new HashMap<String, Integer>();
        groups.forEach(group -> order.put(group.id(), order.size()));
        return order;
    }

    @Override
    public Twin twin(Reader reader) {
        var rings = Rings.of(this, VISIBLE);
        var columns =
                List.of(
                        Twin.Column.text(nameHeading),
                        Twin.Column.text(groupHeading),
                        Twin.Column.text(terms.inside() + " / " + terms.outside()),
                        Twin.Column.number(terms.steps()),
                        Twin.Column.text(terms.ties()));
        var names = new HashMap<String, String>();
        people.forEach(person -> names.put(person.id(), person.name()));
        var order = groupOrder();
        var rows = new ArrayList<List<Twin.Cell>>();
        for (var person : rings.people()) {
            rows.add(
                    List.of(
                            new Twin.Cell(person.name(), person.href()),
                            Twin.Cell.of(groups.get(order.getOrDefault(person.group(), 0)).name()),
                            Twin.Cell.of(person.outside() ? terms.outside() : terms.inside()),
                            Twin.Cell.of(reader.format().number(rings.ring(person))),
                            Twin.Cell.of(ties(person, rings, names, reader))));
        }
        if (rings.hidden() > 0) {
            rows.add(Twin.row(reader.words().more(rings.hidden()), "", "", "", ""));
        }
        return new Twin(columns, rows);
    }

    private String ties(Person person, Rings rings, Map<String, String> names, Reader reader) {
        var all = new ArrayList<String>();
        for (var tie : rings.ties()) {
            if (tie.one().equals(person.id()) || tie.other().equals(person.id())) {
                var other = tie.one().equals(person.id()) ? tie.other() : tie.one();
                all.add(
                        names.get(other)
                                + " ("
                                + tie.kind()
                                + ", "
                                + reader.format().number(tie.strength())
                                + ")");
            }
        }
        return String.join("; ", all);
    }

    @Override
    public void draw(Canvas canvas) {
        new NetworkPicture(this, canvas).draw();
    }
}
