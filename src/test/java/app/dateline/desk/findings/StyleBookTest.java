package app.dateline.desk.findings;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.article.Picture;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StyleBookTest {
    private static final Picture PICTURE = Picture.of("ab".repeat(32), "a.jpg", "image/jpeg", 10, 10)
            .withCopyrightNotice("© North Cape Shipyard");

    @TempDir
    Path profile;

    private void write(String until, long changed) throws IOException {
        Path file = Files.writeString(
                profile.resolve("rights.yaml"), "sources: [{id: yard, names: [North Cape Shipyard], until: " + until + "}]");
        Files.setLastModifiedTime(file, FileTime.fromMillis(changed));
    }

    @Test
    void theRightsAreReadAgainWhenTheirFileHasChanged() throws IOException {
        StyleBook book = new StyleBook(profile, _ -> {});
        assertThat(book.rights().shownUntil(PICTURE)).isNull();

        write("2026-11-23", 1_000);
        assertThat(book.rights().shownUntil(PICTURE)).isEqualTo(LocalDate.of(2026, 11, 23));
        write("2027-11-23", 2_000);
        assertThat(book.rights().shownUntil(PICTURE)).isEqualTo(LocalDate.of(2027, 11, 23));
        assertThat(book.rights()).isSameAs(book.rights());
        Files.delete(profile.resolve("rights.yaml"));
        assertThat(book.rights().shownUntil(PICTURE)).isNull();
    }
}
