package dev.landward.notifications;

import dev.landward.web.NotFound;
import dev.landward.web.Site;
import dev.landward.web.Texts;
import java.io.StringWriter;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// Notices as an Atom feed, for programs that cannot sign in.
@Controller
class FeedPage {

    private static final int COUNT = 50;

    private final Feeds feeds;
    private final Shelf shelf;
    private final Site site;
    private final Texts texts;

    FeedPage(Feeds feeds, Shelf shelf, Site site, Texts texts) {
        this.feeds = feeds;
        this.shelf = shelf;
        this.site = site;
        this.texts = texts;
    }

    @GetMapping("/feeds/{token}")
    ResponseEntity<String> show(@PathVariable("token") String token, Locale language)
            throws XMLStreamException {
        var reader = feeds.reader(token).orElseThrow(NotFound::new);
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .header("Content-Type", "application/atom+xml;charset=UTF-8")
                .body(
                        written(
                                reader.id().value(),
                                shelf.page(reader, Long.MAX_VALUE, COUNT),
                                language));
    }

    private String written(long account, Shelf.Page page, Locale language)
            throws XMLStreamException {
        var text = new StringWriter();
        var feed = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
        feed.writeStartDocument("UTF-8", "1.0");
        feed.writeStartElement("feed");
        feed.writeDefaultNamespace("http://www.w3.org/2005/Atom");
        say(feed, "id", "urn:landward:%s:notices:%d".formatted(site.host(), account));
        say(feed, "title", texts.getMessage("notices.feed.title", null, language));
        var latest =
                page.shown().isEmpty()
                        ? OffsetDateTime.now(ZoneOffset.UTC)
                        : page.shown().getFirst().toldAt();
        say(feed, "updated", latest.toInstant().toString());
        feed.writeStartElement("author");
        say(feed, "name", "Landward");
        feed.writeEndElement();
        for (var notice : page.shown()) {
            entry(feed, notice, language);
        }
        feed.writeEndElement();
        feed.writeEndDocument();
        return text.toString();
    }

    private void entry(XMLStreamWriter feed, Shelf.Shown notice, Locale language)
            throws XMLStreamException {
        feed.writeStartElement("entry");
        say(feed, "id", "urn:landward:%s:notice:%d".formatted(site.host(), notice.id()));
        say(feed, "title", plain(notice.sentence(texts, language)));
        say(feed, "updated", notice.toldAt().toInstant().toString());
        feed.writeEmptyElement("link");
        feed.writeAttribute("href", site.url() + notice.path());
        say(feed, "summary", plain(notice.where()));
        feed.writeEndElement();
    }

    private static void say(XMLStreamWriter feed, String name, String words)
            throws XMLStreamException {
        feed.writeStartElement(name);
        feed.writeCharacters(words);
        feed.writeEndElement();
    }

    /// XML knows no control characters.
    private static String plain(String words) {
        return words.replaceAll("\\p{Cc}", " ");
    }
}
