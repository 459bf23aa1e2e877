package dev.landward.e2e;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// The pictures of the guide, and the pages they are taken of.
final class GuidePictures {

    private static final Path GUIDE = Path.of("..", "docs", "guide");
    private static final Pattern PICTURE = Pattern.compile("!\\[[^\\]]+]\\(([a-z-]+)\\.png\\)");

    static final List<Shot> ALL =
            List.of(
                    new Shot("portfolio", "/initiatives"),
                    new Shot("overview", "/initiatives/n"),
                    new Shot("playbook", "/initiatives/n/playbook"),
                    new Shot("people", "/initiatives/n/people"),
                    new Shot("person", "/initiatives/n/people/n"),
                    new Shot("people-map", "/initiatives/n/people/map"),
                    new Shot("people-gaps", "/initiatives/n/people/gaps"),
                    new Shot("people-import", "/initiatives/n/people/import"),
                    new Shot("listen", "/initiatives/n/listen"),
                    new Shot("results", "/initiatives/n/listen/rounds/n/results"));

    private GuidePictures() {}

    /// A picture.
    ///
    /// @param name its file without the ending
    /// @param kind the page it shows
    record Shot(String name, String kind) {

        void take(Page page) {
            page.screenshot(new Page.ScreenshotOptions().setPath(GUIDE.resolve(name + ".png")));
        }
    }

    static Set<String> names() {
        return new TreeSet<>(ALL.stream().map(Shot::name).toList());
    }

    static Set<String> namedInTheGuide() throws IOException {
        var names = new TreeSet<String>();
        try (var chapters = Files.newDirectoryStream(GUIDE, "*.md")) {
            for (var chapter : chapters) {
                PICTURE.matcher(Files.readString(chapter))
                        .results()
                        .forEach(found -> names.add(found.group(1)));
            }
        }
        return names;
    }
}
