package app.dateline.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import app.dateline.article.Failure;
import java.net.URI;
import org.junit.jupiter.api.Test;

class AddressTest {
    private static String refusal(String text) {
        return catchThrowableOfType(Failure.class, () -> Address.of(text)).message().key();
    }

    @Test
    void anHttpsAddressIsTakenWithoutTheSlashAtItsEnd() {
        assertThat(Address.of(" https://Portal.Example.org:8443/news/ "))
                .isEqualTo(URI.create("https://portal.example.org:8443/news"));
    }

    @Test
    void aCyrillicHostIsTaken() {
        assertThat(Address.of("https://пример.рф").getHost()).isEqualTo("xn--e1afmkfd.xn--p1ai");
    }

    @Test
    void plainHttpIsForThisComputerAlone() {
        assertThat(Address.of("http://127.0.0.1:8080").getPort()).isEqualTo(8080);
        assertThat(Address.of("http://[::1]:8080").getPort()).isEqualTo(8080);
        assertThat(Address.of("http://localhost").getHost()).isEqualTo("localhost");
        assertThat(refusal("http://portal.example.org")).isEqualTo("sync.failure.plain-http");
        assertThat(refusal("http://127.0.0.1.example.org")).isEqualTo("sync.failure.plain-http");
        assertThat(refusal("http://localhost.example.org")).isEqualTo("sync.failure.plain-http");
    }

    @Test
    void whatIsNoAddressIsRefused() {
        for (String text : new String[] {
            "", "portal.example.org", "ftp://x.org", "https://", "https://a b", "https://x.org?a=b", "https://x.org#a",
            "https://x.org/%zz", "https://-", "https://x:99999x"
        }) {
            assertThat(refusal(text)).isEqualTo("sync.failure.address");
        }
    }

    @Test
    void aPasswordInAnAddressIsNeitherTakenNorShown() {
        Failure failure = catchThrowableOfType(Failure.class, () -> Address.of("https://user:geheim@example.org"));
        assertThat(failure).hasMessageNotContaining("geheim");
        assertThat(failure.message().args().toString()).doesNotContain("geheim");
    }
}
