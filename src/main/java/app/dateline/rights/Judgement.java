package app.dateline.rights;

import app.dateline.article.Article;
import app.dateline.article.Basis;
import app.dateline.article.Bilingual;
import app.dateline.article.Edition;
import app.dateline.article.Language;
import app.dateline.article.Message;
import app.dateline.article.Picture;
import app.dateline.article.RightsNotice;
import app.dateline.rights.Reason.About;
import app.dateline.text.Markdown;
import app.dateline.text.Script;
import app.dateline.text.SourceRule;
import app.dateline.text.WebLink;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Comes to the verdict of one article on one day. For one thread. */
final class Judgement {
    private final List<KnownSource> all;
    private final List<KnownSource> sources;
    private final Article article;
    private final Set<Language> languages;
    private final LocalDate today;
    private final List<Reason> reasons = new ArrayList<>();

    Judgement(List<KnownSource> all, Article article, Set<Language> languages, LocalDate today) {
        this.all = all;
        this.sources = all.stream().filter(source -> source.isOf(article)).toList();
        this.article = article;
        this.languages = languages;
        this.today = today;
    }

    Verdict verdict() {
        notice();
        link();
        if (binding()) {
            sources.forEach(this::agreement);
        }
        Optional<Quotation> quotation = quotation();
        quotation.filter(each -> each.level() == Quotation.Level.ABOVE).ifPresent(each -> reasons.add(Reason.of(
                "quoted-too-much",
                About.TEXT,
                each.language(),
                each.language().name(),
                each.share().percent(),
                each.limit())));
        Map<String, Verdict> pictures = new LinkedHashMap<>();
        for (Picture picture : article.pictures()) {
            Verdict verdict = picture(picture);
            pictures.put(picture.sha256(), verdict);
            reasons.addAll(verdict.reasons());
        }
        Stream<LocalDate> ends = Stream.of(
                        Stream.of(article.rights()).map(RightsNotice::until),
                        sources.stream().filter(_ -> binding()).map(KnownSource::rule).map(SourceRule::until),
                        pictures.values().stream().map(Verdict::until))
                .flatMap(each -> each);
        return new Verdict(reasons, first(ends), quotation, pictures);
    }

    private static LocalDate first(Stream<LocalDate> days) {
        return days.filter(Objects::nonNull).min(Comparator.naturalOrder()).orElse(null);
    }

    private boolean isOver(LocalDate until) {
        return until != null && until.isBefore(today);
    }

    private void notice() {
        RightsNotice notice = article.rights();
        if (notice.basis() == null) {
            reasons.add(Reason.of("rights-missing", About.NOTICE, null));
        }
        for (Language language : languages) {
            if (notice.holder().in(language).isBlank()) {
                reasons.add(Reason.of("holder-missing", About.NOTICE, language, language.name()));
            }
        }
        if (isOver(notice.until())) {
            reasons.add(Reason.of("notice-ended", About.NOTICE, null, notice.until()));
        }
    }

    private void link() {
        String url = article.source().url();
        Optional<KnownSource> wanting = sources.stream().filter(source -> source.rule().link()).findFirst();
        if (!url.isBlank()) {
            if (!WebLink.isWeb(url)) {
                reasons.add(Reason.of("source-link-wrong", About.SOURCE, null, url));
            }
        } else if (article.rights().basis() == Basis.DIGEST) {
            reasons.add(Reason.of("source-link-missing", About.SOURCE, null));
        } else if (wanting.isPresent()) {
            reasons.add(new Reason("source-link-missing", About.SOURCE, null, "",
                    Message.of("rights.reason.source-link-wanted", wanting.get().name())));
        }
    }

    /** Whether a source has more to say than how it is quoted: our own text is ours. */
    private boolean binding() {
        return article.rights().basis() != Basis.OWN;
    }

    /** Whether the holder has let us have the whole text, which is more than the rule allows everybody. */
    private boolean isGranted() {
        return article.rights().basis() == Basis.LICENSED || article.rights().basis() == Basis.HANDOUT;
    }

    private void agreement(KnownSource source) {
        if (isOver(source.rule().until())) {
            reasons.add(Reason.of(
                    "agreement-ended", About.SOURCE, null, source.name(), source.rule().until()));
        }
        if (!source.rule().translation() && !isGranted()) {
            for (Language language : languages) {
                if (language != article.original()) {
                    reasons.add(Reason.of(
                            "translation-not-allowed", About.SOURCE, language, source.name(), language.name()));
                }
            }
        }
    }

    private Optional<Quotation> quotation() {
        String source = article.source().text();
        if (source.isBlank()) {
            return Optional.empty();
        }
        Language language = Script.language(source);
        Edition edition = article.edition(language);
        List<String> texts = new ArrayList<>(
                List.of(edition.headline(), edition.lead(), Markdown.plain(edition.body()), edition.body()));
        article.pictures().forEach(picture -> texts.add(picture.caption().in(language)));
        return Optional.of(new Quotation(QuotedShare.of(source, texts), language, limit()));
    }

    /** The lowest of all; null if nobody has set one. */
    private Integer limit() {
        Stream<Integer> rules = isGranted() ? Stream.of() : sources.stream().map(source -> source.rule().quote());
        return Stream.concat(Stream.of(article.rights()).map(RightsNotice::quoteLimit), rules)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private Verdict picture(Picture picture) {
        List<Reason> found = new ArrayList<>();
        String name = picture.sha256();
        if (isOver(picture.licenceUntil())) {
            found.add(Reason.ofPicture(
                    "licence-ended", About.LICENCE, null, name, picture.file(), picture.licenceUntil()));
        }
        List<KnownSource> from = all.stream().filter(source -> source.isOf(picture)).toList();
        for (KnownSource source : from) {
            if (!source.rule().pictures()) {
                found.add(Reason.ofPicture(
                        "pictures-not-allowed", About.LICENCE, null, name, picture.file(), source.name()));
            }
            if (isOver(source.rule().until())) {
                found.add(Reason.ofPicture("picture-agreement-ended", About.LICENCE, null, name, picture.file(),
                        source.name(), source.rule().until()));
            }
        }
        for (Language language : languages) {
            missing("credit-missing", About.CREDIT, picture, picture.credit(), language, found);
            missing("alt-missing", About.ALT, picture, picture.alt(), language, found);
        }
        LocalDate until = first(Stream.concat(
                Stream.of(picture).map(Picture::licenceUntil), from.stream().map(source -> source.rule().until())));
        return new Verdict(found, until, Optional.empty(), Map.of());
    }

    private static void missing(
            String code, About about, Picture picture, Bilingual text, Language language, List<Reason> found) {
        if (text.in(language).isBlank()) {
            found.add(Reason.ofPicture(code, about, language, picture.sha256(), picture.file(), language.name()));
        }
    }
}
