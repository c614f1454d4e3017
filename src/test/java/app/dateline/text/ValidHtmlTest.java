package app.dateline.text;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.portal.page.HtmlValidator;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Bodies as the W3C's rules see them. */
class ValidHtmlTest {
    private static final HtmlValidator RULES = new HtmlValidator();

    @Test
    void whateverTheMarkdownTheHtmlIsValid() {
        Random random = new Random(3);
        List<String> complaints = new ArrayList<>();
        for (int i = 0; i < 250; i++) {
            String markdown = RandomMarkdown.text(random);
            String html = Markdown.html(markdown);
            RULES.check("<!DOCTYPE html><html lang=\"ru\"><head><title>a</title></head><body><h1>a</h1>\n" + html
                            + "</body></html>")
                    .stream()
                    .filter(complaint -> complaint.startsWith("error") || complaint.startsWith("fatal"))
                    .forEach(complaint -> complaints.add(complaint + "\n" + markdown + "\n=>\n" + html));
        }
        assertThat(complaints).isEmpty();
    }
}
