package app.dateline.desk.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DoorbellTest {
    @TempDir
    Path profile;

    private final BlockingQueue<List<Path>> calls = new LinkedBlockingQueue<>();

    @Test
    void whoIsAtHomeIsToldOfTheFiles() {
        Path file = profile.resolve("Заметка «Верфь».ru.md");
        try (Doorbell _ = Doorbell.listen(profile, calls::add)) {
            assertThat(Doorbell.ring(profile, List.of(file))).isTrue();
            assertThat(Doorbell.ring(profile, List.of())).isTrue();
            assertThat(calls).containsExactly(List.of(file), List.of());
        }
    }

    @Test
    void nobodyAnswersWhereNobodyIs() {
        assertThat(Doorbell.ring(profile, List.of())).isFalse();
        Doorbell.listen(profile, calls::add).close();
        assertThat(Doorbell.ring(profile, List.of())).isFalse();
    }

    @Test
    void theBellOfADeadDeskIsTakenDown() throws Exception {
        ServerSocketChannel dead = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        dead.bind(UnixDomainSocketAddress.of(profile.resolve("bell")));
        dead.close();
        assertThat(Doorbell.ring(profile, List.of())).isFalse();
        try (Doorbell _ = Doorbell.listen(profile, calls::add)) {
            assertThat(Doorbell.ring(profile, List.of())).isTrue();
        }
    }

    @Test
    void whoRingsAndSaysNothingOrTooMuchKeepsNobodyOut() throws Exception {
        try (Doorbell _ = Doorbell.listen(profile, calls::add);
                SocketChannel silent = SocketChannel.open(UnixDomainSocketAddress.of(profile.resolve("bell")));
                SocketChannel loud = SocketChannel.open(UnixDomainSocketAddress.of(profile.resolve("bell")))) {
            silent.write(ByteBuffer.wrap("half a na".getBytes()));
            loud.write(ByteBuffer.wrap("x\n".repeat(2_000).getBytes()));
            assertThat(Doorbell.ring(profile, List.of())).isTrue();
            assertThat(calls).containsExactly(List.of());
        }
    }

    @Test
    void aFolderThatCanHoldNoBellIsNoReasonNotToOpen() {
        Path deep = profile.resolve("very-long-name-of-a-folder".repeat(9));
        try (Doorbell _ = Doorbell.listen(deep, calls::add)) {
            assertThat(Doorbell.ring(deep, List.of())).isFalse();
        }
    }
}
