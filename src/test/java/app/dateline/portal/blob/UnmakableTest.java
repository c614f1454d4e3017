package app.dateline.portal.blob;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.dateline.article.Failure;
import app.dateline.article.Picture;
import java.util.List;
import org.junit.jupiter.api.Test;

class UnmakableTest {
    private static final Picture PICTURE = Picture.of("ab", "port.jpg", "image/jpeg", 4, 3);

    @Test
    void whateverADecoderThrewIsRememberedAsAFailureOfThisPicture() {
        Unmakable unmakable = new Unmakable();
        for (Throwable thrown : List.of(
                Failure.of("picture.failure.cut-off", "port.jpg"), new IllegalStateException(), new StackOverflowError(),
                new OutOfMemoryError())) {
            String name = thrown.getClass().getName();
            unmakable.refuse(name);
            Failure failure = unmakable.add(name, PICTURE, thrown);
            assertThat(failure.message().args()).contains("port.jpg");
            assertThatThrownBy(() -> unmakable.refuse(name)).isInstanceOf(Failure.class)
                    .extracting(e -> ((Failure) e).message()).isEqualTo(failure.message());
        }
    }
}
