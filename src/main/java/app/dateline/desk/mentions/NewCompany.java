package app.dateline.desk.mentions;

import app.dateline.article.Bilingual;
import app.dateline.article.Entity;
import app.dateline.article.EntityKey;
import app.dateline.article.EntityKind;
import app.dateline.article.Language;
import app.dateline.article.Message;
import app.dateline.desk.findings.Knowledge;
import app.dateline.mention.Gazetteer;
import app.dateline.text.Slug;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;

/** A company that is being added to what the newsroom knows. FX thread only. */
public final class NewCompany {
    private final StringProperty ru = new SimpleStringProperty("");
    private final StringProperty en = new SimpleStringProperty("");
    private final ObjectProperty<Entity> country = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<Message> wrong = new ReadOnlyObjectWrapper<>();
    private final BooleanProperty saved = new SimpleBooleanProperty();
    private final BooleanProperty saving = new SimpleBooleanProperty();
    private final Knowledge knowledge;
    private final Consumer<Entity> added;

    /** @param typed its name in whichever language it is written in */
    NewCompany(String typed, Knowledge knowledge, Consumer<Entity> added) {
        this.knowledge = knowledge;
        this.added = added;
        String name = typed.strip();
        (isCyrillic(name) ? ru : en).set(name);
    }

    private static boolean isCyrillic(String text) {
        return text.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.CYRILLIC);
    }

    public StringProperty nameProperty(Language language) {
        return language == Language.RU ? ru : en;
    }

    /** Null while none is chosen. */
    public ObjectProperty<Entity> countryProperty() {
        return country;
    }

    /** By the name in this language. */
    public List<Entity> countries(Language language) {
        Gazetteer gazetteer = knowledge.gazetteerProperty().get();
        if (gazetteer == null) {
            return List.of();
        }
        Collator collator = Collator.getInstance(language.locale());
        return gazetteer.all(EntityKind.COUNTRY).stream()
                .sorted(Comparator.comparing((Entity e) -> e.name().inOrOther(language), collator))
                .toList();
    }

    /** Why it was not added; null if there is no reason. */
    public ReadOnlyObjectProperty<Message> wrongProperty() {
        return wrong.getReadOnlyProperty();
    }

    /** Becomes true when it is known. */
    public ObservableValue<Boolean> savedProperty() {
        return saved;
    }

    public ObservableValue<Boolean> savingProperty() {
        return saving;
    }

    public void save() {
        wrong.set(null);
        if (ru.get().isBlank() || en.get().isBlank()) {
            wrong.set(Message.of("inspector.company.both-names"));
            return;
        }
        Gazetteer gazetteer = knowledge.gazetteerProperty().get();
        if (gazetteer == null) {
            return;
        }
        Bilingual name = new Bilingual(ru.get().strip(), en.get().strip());
        var same = gazetteer.all(EntityKind.COMPANY).stream()
                .filter(known -> known.name().ru().equalsIgnoreCase(name.ru())
                        && known.name().en().equalsIgnoreCase(name.en()))
                .findFirst();
        if (same.isPresent()) {
            // it was known all along: the article is about that one
            added.accept(same.get());
            saved.set(true);
            return;
        }
        Entity company = new Entity(
                EntityKey.company(freeId(name.en(), gazetteer)),
                name,
                List.of(),
                List.of(),
                country.get() == null ? "" : country.get().key().code());
        saving.set(true);
        knowledge.add(
                company,
                () -> {
                    saving.set(false);
                    added.accept(company);
                    saved.set(true);
                },
                why -> {
                    saving.set(false);
                    wrong.set(why);
                });
    }

    private static String freeId(String english, Gazetteer gazetteer) {
        String id = Slug.of(english, Language.EN);
        String free = id;
        for (int n = 2; gazetteer.entity(EntityKey.company(free)).isPresent(); n++) {
            free = id + "-" + n;
        }
        return free;
    }
}
