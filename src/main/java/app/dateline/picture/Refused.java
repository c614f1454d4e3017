package app.dateline.picture;

import java.util.Locale;

/** What people try to add and we know but do not take, each with its own reason and advice. */
enum Refused {
    SVG("picture.failure.svg"),
    PAGE("picture.failure.page"),
    PDF("picture.failure.pdf"),
    HEIC("picture.failure.heic"),
    AVIF("picture.failure.avif"),
    VIDEO("picture.failure.video"),
    TIFF("picture.failure.tiff"),
    PHOTOSHOP("picture.failure.photoshop"),
    BMP("picture.failure.bmp"),
    JPEG_2000("picture.failure.jpeg-2000"),
    JPEG_XL("picture.failure.jpeg-xl"),
    ARCHIVE("picture.failure.archive");

    private final String key;

    Refused(String key) {
        this.key = key;
    }

    String key() {
        return key;
    }

    /** @return null if it is none of them */
    static Refused of(byte[] head) {
        if (Magic.at(head, 4, "ftyp")) {
            return Magic.at(head, 8, "avif") || Magic.at(head, 8, "avis") ? AVIF
                    : Magic.at(head, 8, "he") || Magic.at(head, 8, "mif1") || Magic.at(head, 8, "msf1") ? HEIC
                    : VIDEO;
        }
        if (Magic.at(head, 0, "II*\0") || Magic.at(head, 0, "MM\0*") || Magic.at(head, 0, "II+\0")
                || Magic.at(head, 0, "MM\0+") || Magic.at(head, 0, "IIRO") || Magic.at(head, 0, "IIU\0")) {
            return TIFF;
        }
        if (Magic.at(head, 0, "8BPS") || Magic.at(head, 0, "8BPB")) {
            return PHOTOSHOP;
        }
        if (Magic.at(head, 0, "BM") && Magic.at(head, 6, "\0\0\0\0")) {
            return BMP;
        }
        if (Magic.at(head, 0, "\0\0\0\u000cjP  ") || Magic.at(head, 0, "\u00ff\u004f\u00ff\u0051")) {
            return JPEG_2000;
        }
        if (Magic.at(head, 0, "\0\0\0\u000cJXL ") || Magic.at(head, 0, "\u00ff\n")) {
            return JPEG_XL;
        }
        if (Magic.at(head, 0, "PK\u0003\u0004") || Magic.at(head, 0, "Rar!") || Magic.at(head, 0, "7z\u00bc\u00af")
                || Magic.at(head, 0, "\u001f\u008b")) {
            return ARCHIVE;
        }
        if (Magic.at(head, 0, "\u001aE\u00df\u00a3") || Magic.at(head, 0, "RIFF") && Magic.at(head, 8, "AVI ")) {
            return VIDEO;
        }
        return text(Magic.text(head).toLowerCase(Locale.ROOT));
    }

    private static Refused text(String head) {
        if (head.startsWith("%pdf-") || head.startsWith("%!ps")) {
            return PDF;
        }
        if (!head.startsWith("<")) {
            return null;
        }
        if (head.contains("<!doctype html") || head.contains("<html") || head.contains("<head")) {
            return PAGE;
        }
        return head.contains("<svg") || head.contains("<!doctype svg") ? SVG : null;
    }
}
