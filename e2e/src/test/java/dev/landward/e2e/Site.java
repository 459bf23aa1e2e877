package dev.landward.e2e;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// The pages that somebody signed in can reach by links, one for each kind.
final class Site {

    private static final Pattern DOWNLOAD =
            Pattern.compile("/(export|template|download)(/|\\?|$)|/files/|\\.csv|\\.xlsx|\\.ics");
    private static final String LINKS =
            "() => [...document.querySelectorAll('a[href^=\"/\"]')].map(a => a.getAttribute('href'))";

    private final RunningLandward landward;

    Site(RunningLandward landward) {
        this.landward = landward;
    }

    void signIn(Page page) {
        page.navigate(landward.address() + "/sign-in");
        page.getByLabel("E-mail").or(page.locator("#username")).first().fill(landward.firstEmail());
        page.locator("#password").fill(landward.firstPassword());
        page.locator("main form .btn-primary").click();
        page.waitForURL(url -> !url.contains("sign-in"));
    }

    void open(Page page, String path) {
        page.navigate(landward.address() + path);
    }

    /// Waits until the sample is built.
    ///
    /// @return the path of its initiative
    String sample(Page page) {
        for (int look = 0; look < 100 && !page.content().contains("Harrow Falls"); look++) {
            open(page, "/initiatives");
            page.waitForTimeout(200);
        }
        return page.locator("main a[href^='/initiatives/']")
                .first()
                .getAttribute("href")
                .replaceAll("(/initiatives/\\d+).*", "$1");
    }

    /// Opens pages one after another, each kind of page once, until no link leads to a new kind.
    ///
    /// @return a page of each kind, by the path with its numbers taken out
    Map<String, String> pages(Page page, List<String> starts) {
        var known = new LinkedHashMap<String, String>();
        var ahead = new ArrayDeque<>(starts);
        while (!ahead.isEmpty()) {
            var path = ahead.remove();
            if (known.putIfAbsent(kind(path), path) != null) {
                continue;
            }
            open(page, path);
            for (var next : links(page)) {
                if (!DOWNLOAD.matcher(next).find() && !known.containsKey(kind(next))) {
                    ahead.add(next);
                }
            }
        }
        return known;
    }

    /// Asks for all that these pages link to, each address once.
    ///
    /// @return the addresses that are not answered with a page or a file, with the answer
    Map<String, Integer> broken(Page page, Collection<String> paths) {
        var links = new TreeSet<String>();
        for (var path : paths) {
            open(page, path);
            links.addAll(links(page));
        }
        var broken = new TreeMap<String, Integer>();
        for (var link : links) {
            var answer = page.request().get(landward.address() + link);
            if (!answer.ok()) {
                broken.put(link, answer.status());
            }
            answer.dispose();
        }
        return broken;
    }

    private static List<String> links(Page page) {
        return ((List<?>) page.evaluate(LINKS))
                .stream().map(link -> String.valueOf(link).replaceAll("#.*", "")).toList();
    }

    /// The page without what tells it from its like: numbers, and the names of phases, stages and
    /// segments.
    static String kind(String path) {
        return path.replaceAll("\\?.*", "")
                .replaceAll("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", "n")
                .replaceAll("\\d+", "n")
                .replaceAll("/(phases|plan|prevention)/[A-Za-z_]+", "/$1/x");
    }

    static void press(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(button)).first().click();
    }

    static void follow(Page page, String link) {
        page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName(link)).first().click();
    }
}
