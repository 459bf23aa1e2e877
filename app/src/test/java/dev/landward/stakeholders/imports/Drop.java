package dev.landward.stakeholders.imports;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import dev.landward.Http;
import dev.landward.accounts.Membership;
import dev.landward.accounts.Town;
import dev.landward.accounts.Viewer;
import dev.landward.initiative.Workspace;
import dev.landward.stakeholders.Register;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// Brings files to a register as somebody at a browser does.
final class Drop {

    final Viewer viewer;
    final Workspace workspace;
    private final MockMvcTester mvc;
    private final Http http;

    Drop(Town town, Register register, MockMvcTester mvc, Http http) {
        this.viewer = town.person("Ines");
        Membership city = town.organisation("Harrow Falls", viewer);
        this.workspace = register.initiative(city, viewer);
        this.mvc = mvc;
        this.http = http;
    }

    String home() {
        return workspace.path() + "/people/import";
    }

    MvcTestResult send(String name, byte[] content) {
        return mvc.post()
                .uri(home())
                .multipart()
                .file(new MockMultipartFile("file", name, "text/csv", content))
                .with(user(viewer))
                .with(Http.token())
                .param("_once", UUID.randomUUID().toString())
                .exchange();
    }

    /// Brings a file and gives its page.
    String bring(String name, byte[] content) {
        return led(send(name, content));
    }

    String bring(String csv) {
        return bring("stakeholders.csv", csv.getBytes(StandardCharsets.UTF_8));
    }

    /// Accepts the columns as they were guessed, or as said.
    String check(String path, String... columns) {
        var fields = new ArrayList<>(List.of("assessedOn", "2026-03-01"));
        for (int i = 0; i < columns.length; i++) {
            fields.add("column" + i);
            fields.add(columns[i]);
        }
        return led(post(path + "/columns", fields.toArray(String[]::new)));
    }

    MvcTestResult post(String path, String... fields) {
        return http.post(path, viewer, fields).exchange();
    }

    String page(String path) {
        return text(http.get(path, viewer).exchange());
    }

    byte[] bytes(String path) {
        return http.get(path, viewer).exchange().getResponse().getContentAsByteArray();
    }

    static String text(MvcTestResult result) {
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    static String led(MvcTestResult result) {
        var location = result.getResponse().getRedirectedUrl();
        if (location == null) {
            throw new AssertionError("no redirect but " + text(result));
        }
        return location;
    }
}
