package app.dateline.store;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.article.Message;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NetworkDiskTest {
    @ParameterizedTest
    @ValueSource(strings = {"nfs", "nfs4", "cifs", "smb3", "smbfs", "SMBFS", "sshfs", "fuse.sshfs", "9p", "afpfs",
            "webdav", "davfs", "fuse.davfs2", "fuse.rclone"})
    void aNetworkFileSystemIsKnownByItsType(String type) {
        assertThat(NetworkDisk.isNetwork(type)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ext4", "xfs", "btrfs", "zfs", "apfs", "hfs", "NTFS", "exfat", "tmpfs", "overlay",
            "fuseblk", "fuse.ntfs-3g", "fuse", ""})
    void aDiskOfThisComputerIsNone(String type) {
        assertThat(NetworkDisk.isNetwork(type)).isFalse();
    }

    @Test
    void onWindowsTheNameOfAFolderTellsWhereItIs() {
        assertThat(NetworkDisk.isShare("\\\\server\\news\\Dateline")).isTrue();
        assertThat(NetworkDisk.isShare("\\\\?\\UNC\\server\\news")).isTrue();
        assertThat(NetworkDisk.isShare("C:\\Users\\Anna")).isFalse();
        assertThat(NetworkDisk.isShare("\\\\?\\C:\\Users\\Anna")).isFalse();
        assertThat(NetworkDisk.isShare("/home/anna")).isFalse();
    }

    @Test
    void theWarningSaysWhatToDo() {
        Says.says(Message.of("store.warning.network-disk", "/mnt/news", "cifs"), "/mnt/news", "cifs");
    }

    @Test
    void thereIsNothingToSayOfALocalProfile(@TempDir Path folder) {
        try (Store store = Store.open(folder)) {
            assertThat(store.warnings()).isEmpty();
        }
    }
}
