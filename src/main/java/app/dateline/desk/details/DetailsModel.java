package app.dateline.desk.details;

import app.dateline.article.Article;
import app.dateline.article.Basis;
import app.dateline.article.Bilingual;
import app.dateline.article.Dateline;
import app.dateline.article.Edition;
import app.dateline.article.EditionState;
import app.dateline.article.Language;
import app.dateline.article.Message;
import app.dateline.desk.control.KnownNames;
import app.dateline.desk.control.Parts;
import app.dateline.desk.findings.Findings;
import app.dateline.desk.open.Current;
import app.dateline.rights.RightsRules;
import app.dateline.rights.Verdict;
import app.dateline.text.Slug;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/**
 * What the Details tab says of the open article: of the edition whose pane is active its state, address and dateline,
 * and of the whole article its source and rights notice. FX thread only.
 */
public final class DetailsModel {
    /** What a person may choose; the others come about when an edition is scheduled, published or withdrawn. */
    private static final List<EditionState> BY_HAND = List.of(
            EditionState.DRAFT,
            EditionState.EDITING,
            EditionState.TRANSLATING,
            EditionState.REVIEW,
            EditionState.READY);

    private final Current current;
    private final ObservableValue<Language> language;
    private final KnownNames names;
    private final ObservableList<EditionState> states = FXCollections.observableArrayList(BY_HAND);

    private final StringProperty ownSlug = new SimpleStringProperty("");
    private final ObjectProperty<EditionState> state;
    private final StringProperty slug;
    private final StringProperty place;
    private final ObjectProperty<LocalDate> date;
    private final StringProperty agency;
    private final StringProperty sourceRu;
    private final StringProperty sourceEn;
    private final StringProperty sourceUrl;
    private final StringProperty holderRu;
    private final StringProperty holderEn;
    private final ObjectProperty<Basis> basis;
    private final ObjectProperty<LocalDate> until;
    private final StringProperty quoteLimit;
    private final SourceTextModel sourceText;
    private final ObjectProperty<RightsRules> rights = new SimpleObjectProperty<>();
    private final ObjectProperty<Verdict> verdict = new SimpleObjectProperty<>(Verdict.MAY);
    private final Map<Language, ObservableValue<String>> datelines = new EnumMap<>(Language.class);

    /**
     * @param language whose pane is active
     * @param findings what was found in the article
     */
    public DetailsModel(
            Current current,
            ObservableValue<Language> language,
            KnownNames names,
            ObservableValue<Findings> findings) {
        this.current = current;
        this.language = language;
        this.names = names;
        Map<Language, ObservableValue<Map.Entry<Language, String>>> headlines = new EnumMap<>(Language.class);
        for (Language side : Language.values()) {
            datelines.put(side, current.part(article -> article.edition(side).dateline().text(side)));
            headlines.put(side, current.part(article -> Map.entry(side, article.edition(side).headline())));
        }
        offerStates();
        Parts parts = new Parts(current, () -> language.getValue().code());
        state = parts.choice(Message.of("inspector.edit.state"), of(Edition::state), into(this::withState));
        slug = parts.text(Message.of("inspector.edit.slug"), of(Edition::slug), into(Edition::withSlug));
        place = parts.text(Message.of("inspector.edit.place"), line(Dateline::place), intoLine(Dateline::withPlace));
        date = parts.choice(Message.of("inspector.edit.date"), line(Dateline::date), intoLine(Dateline::withDate));
        agency = parts.text(
                Message.of("inspector.edit.agency"), line(Dateline::agency), intoLine(Dateline::withAgency));
        sourceRu = source(parts, Language.RU);
        sourceEn = source(parts, Language.EN);
        sourceUrl = parts.text(
                Message.of("inspector.edit.source-url"),
                article -> article.source().url(),
                (article, url) -> article.withSource(article.source().withUrl(url.strip())));
        holderRu = holder(parts, Language.RU);
        holderEn = holder(parts, Language.EN);
        basis = parts.choice(
                Message.of("inspector.edit.basis"),
                article -> article.rights().basis(),
                (article, chosen) -> article.withRights(article.rights().withBasis(chosen)));
        until = parts.choice(
                Message.of("inspector.edit.until"),
                article -> article.rights().until(),
                (article, day) -> article.withRights(article.rights().withUntil(day)));
        quoteLimit = parts.text(
                Message.of("inspector.edit.quote-limit"),
                article -> Objects.toString(article.rights().quoteLimit(), ""),
                (article, typed) -> article.withRights(article.rights().withQuoteLimit(percent(typed))));
        sourceText = new SourceTextModel(current, verdict);
        findings.subscribe(this::judged);
        current.articleProperty().addListener(_ -> offerStates());
        current.openProperty().addListener((_, _, _) -> learn());
        language.addListener(_ -> {
            offerStates();
            parts.refresh();
        });
        // transliterating is too dear for every key
        language.flatMap(headlines::get)
                .subscribe(now -> ownSlug.set(now == null ? "" : Slug.of(now.getValue(), now.getKey())));
        learn();
    }

    /** What is bound to these asks for a layout whenever they stir, which they do not for the same. */
    private void judged(Findings found) {
        if (found.rights() != null) {
            rights.set(found.rights());
        }
        if (!found.verdict().equals(verdict.get())) {
            verdict.set(found.verdict());
        }
    }

    private static Integer percent(String typed) {
        return isPercent(typed) && !typed.isEmpty() ? Integer.valueOf(typed) : null;
    }

    /** Whether this is a whole number from 0 to 100 as the article keeps it, or nothing. */
    static boolean isPercent(String typed) {
        return typed.matches("|0|[1-9]\\d?|100");
    }

    private <T> Function<Article, T> of(Function<Edition, T> part) {
        return article -> part.apply(article.edition(language.getValue()));
    }

    private <T> BiFunction<Article, T, Article> into(BiFunction<Edition, T, Edition> change) {
        return (article, value) -> article.with(change.apply(article.edition(language.getValue()), value));
    }

    private <T> Function<Article, T> line(Function<Dateline, T> part) {
        return of(edition -> part.apply(edition.dateline()));
    }

    private <T> BiFunction<Article, T, Article> intoLine(BiFunction<Dateline, T, Dateline> change) {
        return into((edition, value) -> edition.withDateline(change.apply(edition.dateline(), value)));
    }

    private Edition withState(Edition edition, EditionState chosen) {
        return chosen == null ? edition : edition.withState(chosen);
    }

    private static StringProperty source(Parts parts, Language side) {
        return parts.text(
                Message.of(side == Language.RU ? "inspector.edit.source-ru" : "inspector.edit.source-en"),
                article -> article.source().name().in(side),
                (article, name) -> article.withSource(
                        article.source().withName(article.source().name().with(side, name))));
    }

    private static StringProperty holder(Parts parts, Language side) {
        return parts.text(
                Message.of(side == Language.RU ? "inspector.edit.holder-ru" : "inspector.edit.holder-en"),
                article -> article.rights().holder().in(side),
                (article, name) -> article.withRights(
                        article.rights().withHolder(article.rights().holder().with(side, name))));
    }

    private void offerStates() {
        List<EditionState> offered = new ArrayList<>(BY_HAND);
        if (current.article() != null) {
            EditionState now = current.article().edition(language.getValue()).state();
            if (!offered.contains(now)) {
                offered.add(now);
            }
        }
        if (!states.equals(offered)) {
            // adding and removing singly, so that the choice that is shown is not lost on the way
            states.removeIf(s -> !offered.contains(s));
            offered.stream().filter(s -> !states.contains(s)).forEach(states::add);
        }
    }

    private void learn() {
        if (current.article() != null) {
            names.learn(current.article().source().name());
            names.learn(current.article().rights().holder());
        }
    }

    public ObservableValue<Language> languageProperty() {
        return language;
    }

    public ObservableList<EditionState> states() {
        return states;
    }

    public ObjectProperty<EditionState> stateProperty() {
        return state;
    }

    public StringProperty slugProperty() {
        return slug;
    }

    /** The address that the headline makes, which is what the portal uses while none is given; "" without a headline. */
    public ObservableValue<String> ownSlug() {
        return ownSlug;
    }

    public void takeOwnSlug() {
        slug.set(ownSlug().getValue());
    }

    /** What is wrong with the slug; null if nothing is. */
    public ObservableValue<Message> slugHint() {
        return slug.map(DetailsModel::slugHint);
    }

    private static Message slugHint(String slug) {
        return slug.isEmpty() || Slug.isSlug(slug) ? null : Message.of("inspector.details.slug-wrong");
    }

    public StringProperty placeProperty() {
        return place;
    }

    public ObjectProperty<LocalDate> dateProperty() {
        return date;
    }

    public StringProperty agencyProperty() {
        return agency;
    }

    /** The dateline as it will be printed in this edition; "" if nothing of it is given. */
    public ObservableValue<String> printedDateline() {
        return language.flatMap(datelines::get).orElse("");
    }

    public StringProperty sourceProperty(Language side) {
        return side == Language.RU ? sourceRu : sourceEn;
    }

    public StringProperty sourceUrlProperty() {
        return sourceUrl;
    }

    /** What is wrong with the address; null if nothing is. */
    public ObservableValue<Message> sourceUrlHint() {
        return sourceUrl.map(url -> url.isBlank() || WebAddress.isOne(url)
                ? null
                : Message.of("inspector.details.url-wrong"));
    }

    public StringProperty holderProperty(Language side) {
        return side == Language.RU ? holderRu : holderEn;
    }

    public ObjectProperty<Basis> basisProperty() {
        return basis;
    }

    /** The rights notice as readers of this language will see it; "" as long as no basis is chosen. */
    public ObservableValue<String> wording(Language side) {
        return current.part(Article::rights)
                .flatMap(notice -> rights.map(known -> known.wording(notice, side)))
                .orElse("");
    }

    /** The last day on which the article may be published; null if there is no end. */
    public ObjectProperty<LocalDate> untilProperty() {
        return until;
    }

    /** How much of the source may be quoted by the notice, in per cent; "" if it says nothing of it. */
    public StringProperty quoteLimitProperty() {
        return quoteLimit;
    }

    public SourceTextModel sourceText() {
        return sourceText;
    }

    /** Whether there is an edition in this language to be published. */
    public ObservableValue<Boolean> isBegun(Language side) {
        return current.part(article -> article.original() == side || !article.edition(side).isBlank())
                .orElse(false);
    }

    /** Whether the article may be published, and why not. */
    public ObservableValue<Verdict> verdict() {
        return verdict;
    }

    public KnownNames names() {
        return names;
    }

    /** Takes a known name as the source, in both languages. */
    public void chooseSource(Bilingual name) {
        current.edit(
                Message.of("inspector.edit.source"),
                article -> article.withSource(article.source().withName(name)));
    }

    /** Takes a known name as the holder, in both languages. */
    public void chooseHolder(Bilingual name) {
        current.edit(
                Message.of("inspector.edit.holder"),
                article -> article.withRights(article.rights().withHolder(name)));
    }

    /** Whether the source is named and is not the holder already. */
    public ObservableValue<Boolean> canTakeSourceAsHolder() {
        return current.part(article -> !article.source().name().isEmpty()
                        && !article.source().name().equals(article.rights().holder()))
                .orElse(false);
    }

    public void takeSourceAsHolder() {
        chooseHolder(current.article().source().name());
    }
}
