package dev.landward.search;

import dev.landward.initiative.Workspace;
import dev.landward.web.Folded;
import dev.landward.web.Place;
import dev.landward.web.Texts;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Pages to jump to: the places of an initiative, their tabs, and what else modules open to a jump.
@Component
class Doors {

    private final List<Place> places;
    private final List<Place.Tab> tabs;
    private final List<Place.Door> doors;
    private final Texts texts;

    Doors(List<Place> places, List<Place.Tab> tabs, List<Place.Door> doors, Texts texts) {
        this.places = places;
        this.tabs = tabs;
        this.doors = doors;
        this.texts = texts;
    }

    /// Finds pages whose names have all words, each as the beginning of one.
    List<Hit> find(Workspace here, Sought sought, Locale locale, int count) {
        if (sought.key().isEmpty() || !sought.tag().isEmpty()) {
            return List.of();
        }
        return all().filter(door -> here.may(door.need()))
                .map(door -> hit(here, door, locale))
                .filter(hit -> fits(Folded.words(hit.title()), sought))
                .distinct()
                .limit(count)
                .toList();
    }

    private Stream<Place.Door> all() {
        return Stream.of(
                        tabs.stream()
                                .map(tab -> new Place.Door(tab.name(), tab.path(), tab.need())),
                        places.stream()
                                .map(place ->
                                        new Place.Door(place.name(), place.path(), place.need())),
                        doors.stream())
                .flatMap(one -> one);
    }

    private Hit hit(Workspace here, Place.Door door, Locale locale) {
        return new Hit(
                "search.page",
                texts.getMessage(door.name(), new Object[0], locale),
                true,
                here.name(),
                "",
                here.path() + door.path());
    }

    private static boolean fits(String name, Sought sought) {
        var words = Arrays.asList(name.split(" "));
        return sought.words().stream()
                .allMatch(asked -> words.stream().anyMatch(word -> word.startsWith(asked)));
    }
}
