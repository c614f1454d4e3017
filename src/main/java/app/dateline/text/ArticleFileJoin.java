package app.dateline.text;

import app.dateline.article.Article;
import app.dateline.article.ArticleId;
import app.dateline.article.Basis;
import app.dateline.article.Bilingual;
import app.dateline.article.Edition;
import app.dateline.article.EntityKey;
import app.dateline.article.Failure;
import app.dateline.article.Focus;
import app.dateline.article.Language;
import app.dateline.article.Mention;
import app.dateline.article.Picture;
import app.dateline.article.RightsNotice;
import app.dateline.article.Source;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts the files of one article together, the one of the original language first. */
final class ArticleFileJoin {
    private final List<ArticleFile> files;
    private final String names;
    private final Language original;

    ArticleFileJoin(List<ArticleFile> files) {
        if (files.isEmpty()) {
            throw new IllegalArgumentException("no files");
        }
        Map<Language, ArticleFile> byLanguage = new EnumMap<>(Language.class);
        for (ArticleFile file : files) {
            ArticleFile twin = byLanguage.put(file.language(), file);
            if (twin != null) {
                throw Failure.of("text.failure.same-language", twin.file(), file.file(), file.language().code());
            }
        }
        Language first = byLanguage.containsKey(Language.RU) ? Language.RU : Language.EN;
        this.names = files.stream().map(ArticleFile::file).collect(Collectors.joining(", "));
        this.original = agreed(files, "source-language", ArticleFile::original, Language::code).orElse(first);
        List<ArticleFile> inOrder = new ArrayList<>();
        Optional.ofNullable(byLanguage.remove(original)).ifPresent(inOrder::add);
        inOrder.addAll(byLanguage.values());
        this.files = List.copyOf(inOrder);
    }

    static List<List<ArticleFile>> group(List<ArticleFile> files) {
        Map<Object, List<ArticleFile>> byName = new HashMap<>();
        for (ArticleFile file : files) {
            List<ArticleFile> group = new ArrayList<>();
            for (Object name : names(file).toList()) {
                List<ArticleFile> other = byName.get(name);
                if (other != null && !group.containsAll(other)) {
                    group.addAll(other);
                }
            }
            group.add(file);
            group.stream().flatMap(ArticleFileJoin::names).forEach(name -> byName.put(name, group));
        }
        return files.stream()
                .map(file -> names(file).findFirst().map(byName::get).orElseGet(() -> List.of(file)))
                .map(List::copyOf)
                .distinct()
                .toList();
    }

    private static Stream<Object> names(ArticleFile file) {
        return Stream.of(file.id(), ArticleFileNames.stem(file.file())).flatMap(Optional::stream);
    }

    Article article(Function<String, Picture> pictureByFileName) {
        ArticleId id = agreed(files, "id", ArticleFile::id, ArticleId::toString).orElseGet(ArticleId::create);
        Map<Language, Edition> editions = new EnumMap<>(Language.class);
        files.forEach(file -> editions.put(file.language(), file.edition()));
        Basis basis = agreed(files, "rights.basis", file -> Optional.ofNullable(file.rights().basis()), Basis::code)
                .orElse(null);
        return new Article(
                id,
                original,
                editions,
                pictures(pictureByFileName),
                mentions(),
                new Source(
                        bilingual(file -> file.source().name()),
                        first(files, file -> file.source().url()),
                        first(files, file -> file.source().text())),
                new RightsNotice(
                        bilingual(file -> file.rights().holder()),
                        basis,
                        agreed(
                                        files,
                                        "rights.until",
                                        file -> Optional.ofNullable(file.rights().until()),
                                        LocalDate::toString)
                                .orElse(null),
                        agreed(
                                        files,
                                        "rights.quote-limit",
                                        file -> Optional.ofNullable(file.rights().quoteLimit()),
                                        String::valueOf)
                                .orElse(null)));
    }

    private List<Picture> pictures(Function<String, Picture> pictureByFileName) {
        Map<String, List<FilePicture>> byFile = new LinkedHashMap<>();
        Map<String, List<Language>> languages = new LinkedHashMap<>();
        for (ArticleFile file : files) {
            for (FilePicture picture : file.pictures()) {
                byFile.computeIfAbsent(picture.file(), _ -> new ArrayList<>()).add(picture);
                languages.computeIfAbsent(picture.file(), _ -> new ArrayList<>()).add(file.language());
            }
        }
        List<Picture> pictures = new ArrayList<>();
        byFile.forEach((name, said) -> {
            List<Language> by = languages.get(name);
            Optional<LocalDate> until = agreed(
                    said, "pictures.licence-until", p -> Optional.ofNullable(p.licenceUntil()), LocalDate::toString);
            Optional<Focus> focus = agreed(
                    said, "pictures.focus", p -> Optional.ofNullable(p.focus()), f -> f.x() + ", " + f.y());
            FilePicture joined = new FilePicture(
                    name,
                    said.stream().map(FilePicture::name).filter(n -> !n.equals(name)).findFirst().orElse(name),
                    bilingual(said, by, FilePicture::caption),
                    bilingual(said, by, FilePicture::alt),
                    bilingual(said, by, FilePicture::credit),
                    first(said, FilePicture::creator),
                    first(said, FilePicture::copyright),
                    first(said, FilePicture::source),
                    first(said, FilePicture::usageTerms),
                    first(said, FilePicture::webStatement),
                    first(said, FilePicture::licensorUrl),
                    first(said, FilePicture::digitalSourceType),
                    until.orElse(null),
                    focus.orElse(null));
            pictures.add(joined.of(pictureByFileName.apply(name)));
        });
        return pictures;
    }

    private List<Mention> mentions() {
        Map<EntityKey, Mention> mentions = new LinkedHashMap<>();
        for (ArticleFile file : files) {
            file.mentions().forEach(mention -> mentions.putIfAbsent(mention.entity(), mention));
        }
        return List.copyOf(mentions.values());
    }

    private Bilingual bilingual(Function<ArticleFile, Bilingual> text) {
        return bilingual(files, files.stream().map(ArticleFile::language).toList(), text);
    }

    /** Each language from the file in that language, else from what another file says for it. */
    private static <T> Bilingual bilingual(List<T> said, List<Language> by, Function<T, Bilingual> text) {
        Bilingual joined = Bilingual.EMPTY;
        for (Language language : Language.values()) {
            int own = by.indexOf(language);
            String first = own < 0 ? "" : text.apply(said.get(own)).in(language);
            joined = joined.with(language, first.isEmpty() ? first(said, t -> text.apply(t).in(language)) : first);
        }
        return joined;
    }

    private static <T> String first(List<T> said, Function<T, String> text) {
        return said.stream().map(text).filter(t -> !t.isEmpty()).findFirst().orElse("");
    }

    private <T, V> Optional<V> agreed(
            List<T> said, String key, Function<T, Optional<V>> value, Function<V, String> print) {
        List<V> values = said.stream().map(value).flatMap(Optional::stream).distinct().toList();
        if (values.size() > 1) {
            throw Failure.of(
                    "text.failure.disagree", names, key, print.apply(values.get(0)), print.apply(values.get(1)));
        }
        return values.stream().findFirst();
    }
}
