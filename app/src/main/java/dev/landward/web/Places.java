package dev.landward.web;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The places of an initiative, and the desks of an organisation, as the modules that are built
/// contribute them.
@Component
class Places {

    private final List<Place> places;
    private final List<Place.Tab> tabs;

    Places(List<Place> places, List<Place.Tab> tabs) {
        this.places = places.stream().sorted(Comparator.comparingInt(Place::order)).toList();
        this.tabs = tabs.stream().sorted(Comparator.comparingInt(Place.Tab::order)).toList();
    }

    List<Place.Shown> shown(@Nullable Rail rail) {
        return rail == null
                ? List.of()
                : places.stream()
                        .filter(place -> place.within() == rail.within() && rail.may(place.need()))
                        .map(place -> new Place.Shown(place, tabs(place, rail)))
                        .toList();
    }

    private List<Place.Tab> tabs(Place place, Rail rail) {
        return tabs.stream()
                .filter(tab -> place.within() == Place.Within.INITIATIVE)
                .filter(tab -> tab.place().equals(place.path()) && rail.may(tab.need()))
                .toList();
    }

    static Place.@Nullable Shown at(List<Place.Shown> places, String path) {
        return places.stream()
                .filter(shown -> depth(shown, path) >= 0)
                .max(Comparator.comparingInt(shown -> depth(shown, path)))
                .orElse(null);
    }

    static String tabAt(Place.Shown place, String path) {
        return place.tabs().stream()
                .filter(tab -> tab.fits(path) >= 0)
                .max(Comparator.comparingInt(tab -> tab.fits(path)))
                .map(Place.Tab::path)
                .orElse("");
    }

    /// How much of the path a place or one of its tabs explains, -1 for nothing.
    private static int depth(Place.Shown shown, String path) {
        var place = under(shown.place().path(), path) ? shown.place().path().length() : -1;
        return shown.tabs().stream().mapToInt(tab -> tab.fits(path)).reduce(place, Math::max);
    }

    static boolean under(String page, String path) {
        return page.isEmpty() ? path.isEmpty() : path.equals(page) || path.startsWith(page + "/");
    }
}
