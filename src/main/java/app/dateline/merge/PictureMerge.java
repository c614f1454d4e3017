package app.dateline.merge;

import app.dateline.article.Bilingual;
import app.dateline.article.Language;
import app.dateline.article.Picture;
import app.dateline.merge.Clash.Part;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Pictures by the file that they are, and each by its fields. */
record PictureMerge(Choices choices) {
    List<Picture> of(Three<List<Picture>> three) {
        if (three.isPlain()) {
            return three.changed();
        }
        if (hasTwins(three.base()) || hasTwins(three.mine()) || hasTwins(three.theirs())) {
            return choices.value(three, Part.PICTURE, null, "", all ->
                    all.stream().map(Picture::file).collect(Collectors.joining(", ")));
        }
        Three<Map<String, Picture>> files = three.of(PictureMerge::files);
        Three<List<String>> names = files.of(map -> List.copyOf(map.keySet()));
        return Order.of(names.base(), names.mine(), names.theirs()).stream()
                .map(name -> picture(files.of(map -> map.get(name))))
                .filter(Objects::nonNull)
                .toList();
    }

    private static boolean hasTwins(List<Picture> pictures) {
        return pictures.stream().map(Picture::sha256).distinct().count() < pictures.size();
    }

    private static Map<String, Picture> files(List<Picture> pictures) {
        Map<String, Picture> files = new LinkedHashMap<>();
        pictures.forEach(picture -> files.put(picture.sha256(), picture));
        return files;
    }

    private Picture picture(Three<Picture> three) {
        if (three.isPlain()) {
            return three.changed();
        }
        if (three.mine() == null || three.theirs() == null) {
            // it may have been taken out because we must not show it: that is not undone without a person
            return choices.value(three, Part.PICTURE, null, "", Picture::file);
        }
        Picture mine = three.mine();
        Picture nothing = Picture.of(mine.sha256(), mine.file(), mine.mediaType(), mine.width(), mine.height());
        Three<Picture> p = new Three<>(three.base() == null ? nothing : three.base(), mine, three.theirs());
        return new Picture(
                mine.sha256(),
                mine.file(),
                mine.mediaType(),
                mine.width(),
                mine.height(),
                bilingual(p.of(Picture::caption), mine, "caption"),
                bilingual(p.of(Picture::alt), mine, "alt"),
                bilingual(p.of(Picture::credit), mine, "credit"),
                text(p, Picture::creator, "creator"),
                text(p, Picture::copyrightNotice, "copyright-notice"),
                text(p, Picture::source, "source"),
                text(p, Picture::usageTerms, "usage-terms"),
                text(p, Picture::webStatement, "web-statement"),
                text(p, Picture::licensorUrl, "licensor-url"),
                text(p, Picture::digitalSourceType, "digital-source-type"),
                choices.value(p.of(Picture::licenceUntil), Part.PICTURE, null, of(mine, "licence-until"), Object::toString),
                choices.value(p.of(Picture::focus), Part.PICTURE, null, of(mine, "focus"), Object::toString));
    }

    private String text(Three<Picture> three, Function<Picture, String> field, String name) {
        return choices.text(three.of(field), Part.PICTURE, null, of(three.mine(), name));
    }

    private Bilingual bilingual(Three<Bilingual> three, Picture picture, String name) {
        return new Bilingual(
                choices.text(three.of(Bilingual::ru), Part.PICTURE, Language.RU, of(picture, name)),
                choices.text(three.of(Bilingual::en), Part.PICTURE, Language.EN, of(picture, name)));
    }

    private static String of(Picture picture, String field) {
        return picture.file() + " " + field;
    }
}
