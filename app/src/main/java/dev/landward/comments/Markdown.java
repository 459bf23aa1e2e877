package dev.landward.comments;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.LineBreakRendering;
import org.commonmark.renderer.text.TextContentRenderer;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/// What people write in comments as HTML: emphasis, lists, quotes, code and links; nothing else
/// gets through, whatever was written.
final class Markdown {

    private static final Parser PARSER =
            Parser.builder()
                    .enabledBlockTypes(
                            Set.of(
                                    BlockQuote.class,
                                    FencedCodeBlock.class,
                                    IndentedCodeBlock.class,
                                    ListBlock.class))
                    .build();

    private static final HtmlRenderer HTML =
            HtmlRenderer.builder().escapeHtml(true).sanitizeUrls(true).softbreak("<br>").build();

    private static final TextContentRenderer PLAIN =
            TextContentRenderer.builder().lineBreakRendering(LineBreakRendering.STRIP).build();

    /// What was taken away for its protocol leaves an empty address; its words are no link then.
    private static final Pattern SOMEWHERE = Pattern.compile("\\S.*");

    private static final PolicyFactory POLICY =
            new HtmlPolicyBuilder()
                    .allowElements(
                            "p",
                            "br",
                            "em",
                            "strong",
                            "ul",
                            "ol",
                            "li",
                            "blockquote",
                            "code",
                            "pre",
                            "a")
                    .allowUrlProtocols("https", "http", "mailto")
                    .allowAttributes("href")
                    .matching(SOMEWHERE)
                    .onElements("a")
                    .requireRelsOnLinks("nofollow", "noopener", "noreferrer")
                    .toFactory();

    private Markdown() {}

    /// Makes HTML of what was written.
    ///
    /// @param words Markdown
    /// @param names who may be mentioned, by name
    /// @return safe HTML
    static String html(String words, Collection<String> names) {
        var document = PARSER.parse(words);
        document.accept(new Highlight(Mentions.longestFirst(names)));
        return POLICY.sanitize(HTML.render(document));
    }

    /// Reads what was written without its signs.
    ///
    /// @param words Markdown
    /// @return plain text in one line
    static String plain(String words) {
        return PLAIN.render(PARSER.parse(words)).replaceAll("\\s+", " ").strip();
    }

    /// Makes mentions stand out.
    private static final class Highlight extends AbstractVisitor {

        private final List<String> names;

        Highlight(List<String> names) {
            this.names = names;
        }

        @Override
        public void visit(Text text) {
            var literal = text.getLiteral();
            for (int at = literal.indexOf('@'); at >= 0; at = literal.indexOf('@', at + 1)) {
                var name = Mentions.at(literal, at, names);
                if (!name.isEmpty()) {
                    split(text, at, at + 1 + name.length());
                    return;
                }
            }
        }

        private void split(Text text, int from, int to) {
            var literal = text.getLiteral();
            var strong = new StrongEmphasis("**");
            strong.appendChild(new Text(literal.substring(from, to)));
            var rest = new Text(literal.substring(to));
            text.setLiteral(literal.substring(0, from));
            text.insertAfter(strong);
            strong.insertAfter(rest);
            visit(rest);
        }
    }
}
