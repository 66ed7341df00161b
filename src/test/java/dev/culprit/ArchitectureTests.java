package dev.culprit;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.springframework.stereotype.Controller;

/** The map of the packages, held. */
class ArchitectureTests {

    private static final JavaClasses CODE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("dev.culprit");

    @Test
    void packagesUseOnlyWhatTheyMay() {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .withOptionalLayers(true)
                .layer("paste")
                .definedBy("dev.culprit.paste")
                .layer("article")
                .definedBy("dev.culprit.article")
                .layer("content")
                .definedBy("dev.culprit.content")
                .layer("search")
                .definedBy("dev.culprit.search")
                .layer("diagnosis")
                .definedBy("dev.culprit.diagnosis")
                .layer("evaluation")
                .definedBy("dev.culprit.evaluation")
                .layer("chat")
                .definedBy("dev.culprit.chat")
                .layer("mcp")
                .definedBy("dev.culprit.mcp")
                .layer("miss")
                .definedBy("dev.culprit.miss")
                .layer("system")
                .definedBy("dev.culprit.system")
                .whereLayer("paste")
                .mayNotAccessAnyLayer()
                .whereLayer("article")
                .mayOnlyAccessLayers("paste")
                .whereLayer("content")
                .mayOnlyAccessLayers("article", "paste")
                .whereLayer("search")
                .mayOnlyAccessLayers("article")
                .whereLayer("diagnosis")
                .mayOnlyAccessLayers("article", "search", "paste")
                // The check of the content is the benchmark of the articles' own samples.
                .whereLayer("evaluation")
                .mayOnlyAccessLayers("diagnosis", "article", "content")
                .whereLayer("chat")
                .mayOnlyAccessLayers("diagnosis", "search")
                .whereLayer("mcp")
                .mayOnlyAccessLayers("diagnosis", "search")
                .whereLayer("miss")
                .mayOnlyAccessLayers("diagnosis", "paste")
                .whereLayer("system")
                .mayNotAccessAnyLayer()
                .whereLayer("system")
                .mayNotBeAccessedByAnyLayer()
                .check(CODE);
    }

    @Test
    void everyPackageHasItsPlaceOnTheMap() {
        Set<String> known = Set.of(
                "paste", "article", "content", "search", "diagnosis", "evaluation", "chat", "mcp", "miss", "system");
        assertThat(CODE.stream()
                        .map(JavaClass::getPackageName)
                        .filter(name -> !name.equals("dev.culprit"))
                        .map(name -> name.substring("dev.culprit.".length()))
                        .collect(Collectors.toSet()))
                .isSubsetOf(known);
    }

    @Test
    void packagesHaveNoCycles() {
        slices().matching("dev.culprit.(*)..").should().beFreeOfCycles().check(CODE);
    }

    @Test
    void pasteIsPlainJava() {
        classes()
                .that(resideInAPackage("dev.culprit.paste"))
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(
                        "dev.culprit.paste", "java..", "org.jspecify.annotations", "com.google.re2j"))
                .check(CODE);
    }

    @Test
    void markdownIsReadInContentAlone() {
        noClasses()
                .that(resideInAPackage("dev.culprit.content").negate())
                .should()
                .dependOnClassesThat(resideInAPackage("com.vladsch.flexmark.."))
                .check(CODE);
    }

    @Test
    void theIndexIsKnownWhereItBelongs() {
        noClasses()
                .that(resideInAnyPackage("dev.culprit.article", "dev.culprit.search", "dev.culprit.diagnosis")
                        .negate())
                .should()
                .dependOnClassesThat(resideInAnyPackage("org.hibernate.search..", "org.apache.lucene.."))
                .check(CODE);
    }

    @Test
    void controllersArePackagePrivate() {
        classes()
                .that()
                .areMetaAnnotatedWith(Controller.class)
                .or()
                .areAnnotatedWith(Controller.class)
                .should()
                .bePackagePrivate()
                .check(CODE);
    }

    @Test
    void everyPackageIsNullMarked() {
        assertThat(CODE.stream()
                        .filter(type -> !type.getSimpleName().equals("package-info"))
                        .filter(type -> !type.getPackage().isAnnotatedWith(NullMarked.class))
                        .map(JavaClass::getPackageName)
                        .collect(Collectors.toSet()))
                .isEmpty();
    }

    @Test
    void namesSayWhatATypeIsFor() {
        noClasses()
                .should()
                .haveSimpleNameEndingWith("Util")
                .orShould()
                .haveSimpleNameEndingWith("Utils")
                .orShould()
                .haveSimpleNameEndingWith("Helper")
                .orShould()
                .haveSimpleNameEndingWith("Manager")
                .orShould()
                .haveSimpleNameEndingWith("Impl")
                .orShould()
                .haveSimpleNameEndingWith("DTO")
                .check(CODE);
    }
}
