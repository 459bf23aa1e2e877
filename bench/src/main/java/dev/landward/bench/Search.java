package dev.landward.bench;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;

/// Looks for things among 100,000, as somebody who types does: answered over HTTP, signed in.
final class Search {

    private static final int FILES = 10;
    private static final int ROWS = 10_000;
    private static final int WARM = 200;
    private static final int RUNS = 500;

    private final Path data;
    private final List<String> names = new ArrayList<>();

    Search(Path data) {
        this.data = data;
    }

    void measure() throws Exception {
        try (var program = new Program(data, Program.jar())) {
            var browser = program.signIn();
            var people = Pages.sample(browser) + "/people";
            for (int file = 0; file < FILES; file++) {
                bring(browser, people, file);
            }
            var last = names.getLast().replace(' ', '+');
            Import.await(browser, "/search/hits?q=" + last, "role=\"option\"");
            IO.println("%,d people brought, all found".formatted(names.size()));
            row(browser, "a whole name", this::name);
            row(browser, "the beginning of a name", i -> name(i).substring(0, 4));
            row(browser, "a name with a slip", i -> slip(name(i)));
            row(browser, "two letters", i -> name(i).substring(0, 2));
            row(browser, "a word that 5 of 100 have", i -> "surveyor" + i % 20);
            row(browser, "a word that all have", _ -> "harrow falls");
            row(browser, "words of title and text", i -> name(i).substring(0, 5) + " office");
            row(browser, "nothing", _ -> "xxqqzz");
        }
    }

    private void bring(Browser browser, String people, int number) throws Exception {
        var file = data.resolve("people-%d.csv".formatted(number));
        Files.writeString(file, rows(number));
        var columns = browser.upload(people + "/import", people + "/import", "file", file);
        var path = columns.uri().getPath();
        browser.post(path, path + "/columns", Browser.chosen(columns.body()));
        Import.await(browser, path + "/check", "/storage\"");
        browser.post(path + "/check", path + "/storage");
        Import.await(browser, path, "/taking-back\"");
        IO.println("%,d people brought".formatted((number + 1) * ROWS));
    }

    private String rows(int number) {
        var random = new Random(number);
        var rows = new StringBuilder("Name,Email,Role,Organisation\n");
        for (int i = 0; i < ROWS; i++) {
            var name = Import.name(random) + " " + Import.name(random);
            names.add(name);
            rows.append(
                    "%s,person%d@example.org,Surveyor%d,\"Office %d, Harrow Falls\"%n"
                            .formatted(name, number * ROWS + i, i % 20, i % 200));
        }
        return rows.toString();
    }

    private String name(int run) {
        return names.get((int) (run * 7919L % names.size()));
    }

    private static String slip(String name) {
        return name.substring(0, 2) + name.charAt(3) + name.charAt(2) + name.substring(4);
    }

    private static void row(Browser browser, String what, IntFunction<String> typed)
            throws Exception {
        for (int i = 0; i < WARM; i++) {
            ask(browser, typed.apply(i));
        }
        var times = new double[RUNS];
        for (int i = 0; i < RUNS; i++) {
            var start = System.nanoTime();
            ask(browser, typed.apply(WARM + i));
            times[i] = (System.nanoTime() - start) / 1e6;
        }
        Figures.row(what, "ms", times);
        var sorted = times.clone();
        Arrays.sort(sorted);
        IO.println("%-44s %10.1f".formatted("    99 of 100 within", Figures.at(sorted, 0.99)));
    }

    private static void ask(Browser browser, String typed) throws Exception {
        var answer =
                browser.get("/search/hits?q=" + URLEncoder.encode(typed, StandardCharsets.UTF_8));
        if (answer.statusCode() != 200) {
            throw new IllegalStateException("/search/hits answers " + answer.statusCode());
        }
    }
}
