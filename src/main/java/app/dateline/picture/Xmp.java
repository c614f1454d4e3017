package app.dateline.picture;

import com.adobe.internal.xmp.XMPConst;
import com.adobe.internal.xmp.XMPException;
import com.adobe.internal.xmp.XMPMeta;
import com.adobe.internal.xmp.XMPMetaFactory;
import com.adobe.internal.xmp.properties.XMPProperty;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the XMP packet says in the properties of the IPTC standard. */
record Xmp(
        Texts caption,
        Texts alt,
        String credit,
        String creator,
        String copyrightNotice,
        String source,
        String usageTerms,
        String webStatement,
        String licensorUrl,
        String digitalSourceType) {
    static final String DC = XMPConst.NS_DC;
    static final String PHOTOSHOP = XMPConst.NS_PHOTOSHOP;
    static final String RIGHTS = XMPConst.NS_XMP_RIGHTS;
    static final String CORE = XMPConst.NS_IPTCCORE;
    static final String EXTENSION = XMPConst.NS_IPTCEXT;
    static final String PLUS = XMPConst.NS_PLUS;
    static final Xmp NONE = new Xmp(Texts.NONE, Texts.NONE, "", "", "", "", "", "", "", "");

    private static final int MAX_CREATORS = 50;
    private static final int MAX_LANGUAGES = 100;

    /**
     * A text in languages.
     *
     * @param first the one for those who read none of them
     * @param ru    "" if there is none
     * @param en    "" if there is none
     */
    record Texts(String first, String ru, String en) {
        static final Texts NONE = new Texts("", "", "");
    }

    /** @param packet {@link #NONE} comes of one that is not XMP, or that is built to hurt */
    static Xmp of(byte[] packet) {
        XMPMeta meta = parse(packet).orElse(null);
        if (meta == null) {
            return NONE;
        }
        try {
            return new Xmp(
                    texts(meta, DC, "description"),
                    texts(meta, CORE, "AltTextAccessibility"),
                    simple(meta, PHOTOSHOP, "Credit"),
                    creators(meta),
                    localized(meta, DC, "rights"),
                    simple(meta, PHOTOSHOP, "Source"),
                    localized(meta, RIGHTS, "UsageTerms"),
                    simple(meta, RIGHTS, "WebStatement"),
                    licensor(meta),
                    simple(meta, EXTENSION, "DigitalSourceType"));
        } catch (XMPException | RuntimeException _) { // the library trips over some malformed RDF
            return NONE;
        }
    }

    /** Empty if it is not XMP, or built to hurt. */
    static Optional<XMPMeta> parse(byte[] packet) {
        String xml = text(packet);
        if (xml.isBlank() || !XmlGuard.lets(xml)) {
            return Optional.empty();
        }
        try {
            return Optional.of(XMPMetaFactory.parseFromString(xml));
        } catch (XMPException | RuntimeException _) {
            return Optional.empty();
        }
    }

    /** UTF-8 in nearly all files; the standard allows UTF-16 with a byte-order mark. */
    private static String text(byte[] packet) {
        Charset charset = Magic.at(packet, 0, "\u00fe\u00ff") || Magic.at(packet, 0, "\u00ff\u00fe")
                ? StandardCharsets.UTF_16
                : StandardCharsets.UTF_8;
        return new String(packet, charset).replace("\ufeff", "").replace("\0", "").strip();
    }

    private static String localized(XMPMeta meta, String namespace, String name) throws XMPException {
        XMPProperty property = meta.getLocalizedText(namespace, name, null, XMPConst.X_DEFAULT);
        return property == null ? "" : property.getValue();
    }

    private static String simple(XMPMeta meta, String namespace, String name) throws XMPException {
        XMPProperty property = meta.getProperty(namespace, name);
        if (property == null) {
            return "";
        }
        // some programs write a text in languages where the standard wants one
        return property.getOptions().isArrayAltText() ? localized(meta, namespace, name) : String.valueOf(property.getValue());
    }

    private static String creators(XMPMeta meta) throws XMPException {
        List<String> creators = new ArrayList<>();
        int count = Math.min(MAX_CREATORS, meta.countArrayItems(DC, "creator"));
        for (int i = 1; i <= count; i++) {
            creators.add(meta.getArrayItem(DC, "creator", i).getValue());
        }
        return String.join("; ", creators);
    }

    private static Texts texts(XMPMeta meta, String namespace, String name) throws XMPException {
        return new Texts(
                localized(meta, namespace, name), in("ru", meta, namespace, name), in("en", meta, namespace, name));
    }

    /** The first whose language is this one, of whatever country. */
    private static String in(String language, XMPMeta meta, String namespace, String name) throws XMPException {
        XMPProperty property = meta.getProperty(namespace, name);
        if (property == null || !property.getOptions().isArray()) {
            return "";
        }
        int count = Math.min(MAX_LANGUAGES, meta.countArrayItems(namespace, name));
        for (int i = 1; i <= count; i++) {
            XMPProperty lang = meta.getQualifier(namespace, name + "[" + i + "]", XMPConst.NS_XML, "lang");
            if (lang != null && lang.getValue() != null && (lang.getValue() + "-").startsWith(language + "-")) {
                return String.valueOf(meta.getArrayItem(namespace, name, i).getValue());
            }
        }
        return "";
    }

    /** The first licensor that has an address. */
    private static String licensor(XMPMeta meta) throws XMPException {
        XMPProperty property = meta.getProperty(PLUS, "Licensor");
        int count = property == null || !property.getOptions().isArray()
                ? 0
                : Math.min(MAX_CREATORS, meta.countArrayItems(PLUS, "Licensor"));
        for (int i = 1; i <= count; i++) {
            if (meta.getArrayItem(PLUS, "Licensor", i).getOptions().isStruct()) {
                XMPProperty url = meta.getStructField(PLUS, "Licensor[" + i + "]", PLUS, "LicensorURL");
                if (url != null && url.getValue() != null && !url.getValue().isBlank()) {
                    return url.getValue();
                }
            }
        }
        return "";
    }
}
