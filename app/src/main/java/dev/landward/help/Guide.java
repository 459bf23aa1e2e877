package dev.landward.help;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;

/// The pages of the user guide, made ready at the start.
@Component
class Guide {

    private static final Pattern WITHIN = Pattern.compile("/initiatives/\\d+/([a-z]+).*");

    private static final Pattern TALKING =
            Pattern.compile(
                    "/search.*|/initiatives/\\d+/(comments|tags).*|/organisations/\\d+/wording.*");

    private final Map<String, Chapter> chapters = new TreeMap<>();

    Guide(ResourcePatternResolver resources) throws IOException {
        for (var file : resources.getResources("classpath*:guide/*.md")) {
            var name = String.valueOf(file.getFilename()).replace(".md", "");
            chapters.put(name, chapter(file.getContentAsString(StandardCharsets.UTF_8)));
        }
    }

    /// A page of the guide.
    ///
    /// @param title its first heading
    /// @param html everything below it
    record Chapter(String title, String html) {}

    Optional<Chapter> find(String name) {
        return Optional.ofNullable(chapters.get(name));
    }

    /// Finds the page that speaks of the place a person comes from.
    String about(String path) {
        var place = WITHIN.matcher(path);
        if (TALKING.matcher(path).matches()) {
            return "talking";
        }
        if (place.matches() && chapters.containsKey(place.group(1))) {
            return place.group(1);
        }
        return path.matches("/initiatives/\\d+.*") ? "overview" : "index";
    }

    private static Chapter chapter(String markdown) {
        var page = Parser.builder().build().parse(markdown);
        var title = new StringBuilder();
        if (page.getFirstChild() instanceof Heading heading) {
            heading.accept(
                    new AbstractVisitor() {
                        @Override
                        public void visit(Text text) {
                            title.append(text.getLiteral());
                        }
                    });
            heading.unlink();
        }
        page.accept(new Inwards());
        return new Chapter(
                title.toString(), HtmlRenderer.builder().escapeHtml(true).build().render(page));
    }

    /// Lets links and pictures that lead from file to file lead from page to page.
    private static final class Inwards extends AbstractVisitor {

        @Override
        public void visit(Link link) {
            link.setDestination(
                    link.getDestination().replaceAll("^(?:\\./)?([a-z-]+)\\.md", "/help/$1"));
            visitChildren(link);
        }

        @Override
        public void visit(Image image) {
            image.setDestination("/assets/guide/" + image.getDestination());
            visitChildren((Node) image);
        }
    }
}
