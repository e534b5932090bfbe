package gov.award.web;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import java.util.List;
import java.util.Map;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * Text written in Markdown, laid out. Whatever looks like HTML is text; a picture is one of those named or its name, and a
 * link leads nowhere.
 */
public final class RichText implements Content {

    private static final List<Extension> EXTENSIONS = List.of(TablesExtension.create());
    private static final Parser PARSER = Parser.builder()
            .extensions(EXTENSIONS)
            .includeSourceSpans(IncludeSourceSpans.NONE)
            .build();
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder()
            .extensions(EXTENSIONS)
            .escapeHtml(true)
            .sanitizeUrls(true)
            .softbreak("<br>")
            .build();

    private final String html;

    private RichText(String html) {
        this.html = html;
    }

    /** @param pictures addresses by name */
    public static RichText of(String text, Map<String, String> pictures) {
        var document = PARSER.parse(text);
        document.accept(new Pictures(pictures));
        return new RichText(RENDERER.render(document));
    }

    @Override
    public void writeTo(TemplateOutput output) {
        output.writeContent(html);
    }

    @Override
    public String toString() {
        return html;
    }

    private static final class Pictures extends AbstractVisitor {

        private final Map<String, String> addresses;

        private Pictures(Map<String, String> addresses) {
            this.addresses = addresses;
        }

        @Override
        public void visit(Image image) {
            var address = addresses.get(image.getDestination());
            if (address == null) {
                become(image, new Text("〔" + image.getDestination() + "〕"));
            } else {
                image.setDestination(address);
            }
        }

        @Override
        public void visit(Link link) {
            visitChildren(link);
            while (link.getFirstChild() != null) {
                link.insertBefore(link.getFirstChild());
            }
            link.unlink();
        }

        private static void become(Node node, Node other) {
            node.insertBefore(other);
            node.unlink();
        }
    }
}
