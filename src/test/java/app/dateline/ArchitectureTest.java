package app.dateline;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Holds the table of packages in ARCHITECTURE.md. */
class ArchitectureTest {
    private static final String ROOT = "app.dateline.";
    private static final JavaClasses PROGRAM = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("app.dateline");

    @Test
    void anArticleIsMadeOfTheJdkAlone() {
        classes()
                .that()
                .resideInAPackage(ROOT + "article..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(ROOT + "article..", "java..", "com.github.f4b6a3.uuid..")
                .check(PROGRAM);
    }

    @Test
    void eachPackageImportsOnlyTheOnesBelowIt() {
        mayImport("text", "article");
        mayImport("wire", "article");
        mayImport("mention", "article", "text");
        mayImport("page", "article", "text", "picture", "rights");
        mayImport("picture", "article");
        mayImport("rights", "article", "text");
        mayImport("translate", "article", "text");
        mayImport("proof", "article", "text", "mention", "rights", "translate");
        mayImport("store", "article", "text", "wire", "translate");
        mayImport("merge", "article", "text");
        mayImport("sync", "article", "text", "picture", "store", "wire", "merge");
        mayImport("intake", "article", "text", "wire", "picture", "rights", "translate", "store");
        mayImport("portal", "article", "text", "wire", "mention", "page", "picture", "rights");
        mayImport("desk", "article", "text", "wire", "mention", "page", "picture", "rights", "translate", "proof", "store", "merge", "sync", "intake");
    }

    private static void mayImport(String room, String... below) {
        List<String> allowed = new ArrayList<>(List.of(below));
        allowed.add(room);
        String[] others = List.of("article", "text", "wire", "mention", "page", "picture", "rights", "translate", "proof", "store",
                        "merge", "sync", "intake", "portal", "desk", "cli")
                .stream()
                .filter(name -> !allowed.contains(name))
                .map(name -> ROOT + name + "..")
                .toArray(String[]::new);
        noClasses()
                .that()
                .resideInAPackage(ROOT + room + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(others)
                .allowEmptyShould(true)
                .check(PROGRAM);
    }

    @Test
    void onlyTheDeskKnowsJavaFx() {
        noClasses()
                .that()
                .resideOutsideOfPackages(ROOT + "desk..", ROOT + "cli..", "app.dateline")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("javafx..")
                .check(PROGRAM);
    }

    @Test
    void packagesHaveNoCycles() {
        slices().matching(ROOT + "(*)..").should().beFreeOfCycles().check(PROGRAM);
        slices().matching(ROOT + "desk.(*)..").should().beFreeOfCycles().allowEmptyShould(true).check(PROGRAM);
    }

    /** An animation that only waits has the window gone through sixty times a second. */
    @Test
    void nothingWaitsByAnAnimation() {
        noClasses().should().dependOnClassesThat().resideInAPackage("javafx.animation..").check(PROGRAM);
    }
}
