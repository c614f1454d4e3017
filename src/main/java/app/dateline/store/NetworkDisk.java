package app.dateline.store;

import app.dateline.article.Message;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Tells a folder of another computer: several computers do not see each other's locks and shared memory there, on which
 * the write-ahead log rests. A network folder with a drive letter of its own looks like a disk on Windows and is not
 * told.
 */
final class NetworkDisk {
    private static final Set<String> TYPES = Set.of(
            "nfs", "nfs3", "nfs4", "cifs", "smb", "smb2", "smb3", "smbfs", "ncpfs", "ncp", "afs", "afpfs", "webdav",
            "davfs", "davfs2", "ftp", "sshfs", "curlftpfs", "9p", "virtiofs", "vboxsf", "vmhgfs", "prl_fs", "ceph",
            "glusterfs", "lustre", "beegfs", "gpfs", "coda", "ocfs2", "gfs2", "rclone", "s3fs", "gvfsd-fuse", "smbnetfs",
            "cephfs", "dav", "onedriver", "google-drive-ocamlfuse", "vmhgfs-fuse");

    private NetworkDisk() {}

    /** What to tell the person whose profile this is; empty where all is well or nothing can be told. */
    static Optional<Message> warning(Path folder) {
        try {
            String type = Files.getFileStore(folder).type();
            return isNetwork(type) || isShare(folder.toRealPath().toString())
                    ? Optional.of(Message.of("store.warning.network-disk", folder.toString(), type))
                    : Optional.empty();
        } catch (IOException _) {
            return Optional.empty();
        }
    }

    /** @param type of a file system, as {@link java.nio.file.FileStore#type} says it */
    static boolean isNetwork(String type) {
        String name = type.toLowerCase(Locale.ROOT);
        return TYPES.contains(name.startsWith("fuse.") ? name.substring("fuse.".length()) : name);
    }

    /** @param path an absolute one; whether it is a folder of another computer as Windows writes it */
    static boolean isShare(String path) {
        return path.startsWith("\\\\") && !path.startsWith("\\\\?\\") && !path.startsWith("\\\\.\\")
                || path.regionMatches(true, 0, "\\\\?\\UNC\\", 0, 8);
    }
}
