package app.dateline.desk.editor;

import app.dateline.text.paste.InlinePicture;
import app.dateline.text.paste.Pasted;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.input.Clipboard;
import javax.imageio.ImageIO;

/**
 * What was on the clipboard at one moment.
 *
 * @param html  null if there is none; so are text and image
 * @param files empty if there are none
 */
public record Clip(String html, String text, Image image, List<Path> files) {
    private static final int HALF = 1_000_000;

    public Clip {
        files = List.copyOf(files);
    }

    /** On the FX thread. */
    public static Clip now() {
        Clipboard board = Clipboard.getSystemClipboard();
        List<Path> files = board.hasFiles() ? board.getFiles().stream().map(java.io.File::toPath).toList() : List.of();
        return new Clip(board.getHtml(), board.getString(), board.getImage(), files);
    }

    /** The words alone. */
    Clip plain() {
        return new Clip(null, text, null, List.of());
    }

    /** What it says, as Markdown; takes long for a large one, so off the FX thread. */
    Pasted pasted() throws IOException {
        Pasted words = html != null && html.length() <= Pasted.MAX_LENGTH
                ? Pasted.of(html)
                : new Pasted("", text == null ? "" : text.replace("\r\n", "\n").replace('\r', '\n'), List.of());
        boolean nothing = words.markdown().isBlank() && words.pictures().isEmpty();
        if (nothing && image != null && image.getPixelReader() != null) {
            return new Pasted("", "", List.of(new InlinePicture(png(image), "", "")));
        }
        return nothing && html != null ? new Clip(null, text, image, files).pasted() : words;
    }

    private static byte[] png(Image image) throws IOException {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        int rows = Math.max(1, HALF / Math.max(1, width));
        int[] pixels = new int[rows * width];
        for (int y = 0; y < height; y += rows) {
            int some = Math.min(rows, height - y);
            image.getPixelReader().getPixels(0, y, width, some, PixelFormat.getIntArgbInstance(), pixels, 0, width);
            picture.setRGB(0, y, width, some, pixels, 0, width);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", out);
        return out.toByteArray();
    }
}
