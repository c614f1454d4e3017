package app.dateline.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.dateline.article.Failure;
import app.dateline.article.Language;
import app.dateline.text.Words;
import java.net.URI;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PortalServerTest {
    @TempDir
    Path folder;

    @Test
    void aPortThatIsTakenIsToldAndNothingStaysOpen() {
        try (TestPortal portal = TestPortal.start(folder.resolve("one"))) {
            PortalOptions same = PortalOptions.local(folder.resolve("two"), portal.port());

            assertThatThrownBy(() -> TestPortal.start(same))
                    .isInstanceOfSatisfying(Failure.class, failure -> assertThat(
                                    Words.in(Language.EN).say(failure.message()))
                            .contains("127.0.0.1, port " + portal.port()));
            TestPortal.start(PortalOptions.local(folder.resolve("two"), 0)).close();
        }
    }

    @Test
    void anAddressOfAnotherMachineIsTold() {
        assertThatThrownBy(() -> TestPortal.start(
                        PortalOptions.local(folder, 0).withHost("no-such-host.invalid")))
                .isInstanceOf(Failure.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ftp://news.example", "news.example", "https://news.example/path", "https://u:p@news.example",
        "https:///x", "https://news.example/?q", "mailto:a@b.example"})
    void aPublicAddressThatNoReaderCouldHaveIsTold(String address) {
        assertThatThrownBy(() -> PortalOptions.local(folder, 0).withPublicAddress(URI.create(address)))
                .isInstanceOf(Failure.class);
    }

    @Test
    void aSlashAtTheEndOfThePublicAddressDoesNoHarm() {
        assertThat(PortalOptions.local(folder, 0).withPublicAddress(URI.create("https://news.example:8443/")))
                .returns(URI.create("https://news.example:8443"), PortalOptions::publicAddress);
    }

    @Test
    void aClosedPortalAnswersNoMore() {
        TestPortal portal = TestPortal.start(folder);
        portal.close();
        portal.close();

        TestPortal.start(PortalOptions.local(folder, portal.port())).close();
    }
}
