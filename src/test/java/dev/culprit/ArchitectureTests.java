package dev.culprit;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.stereotype.Controller;

/** The map of the packages, held. */
class ArchitectureTests {

    private static final JavaClasses CODE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("dev.culprit");

    private static final String BASE = "dev.culprit.";

    /** What other packages may use of the rooms of {@code paste}. */
    private static final List<String> PASTE = List.of("paste", "paste.fact", "paste.block", "paste.place");

    /** The diagnosis itself. */
    private static final List<String> ENGINE =
            List.of("engine.signature", "engine.knowledge", "engine.verdict", "engine.derivation", "engine.answer");

    /** How a paste is read: known to the rooms of {@code paste} alone. */
    private static final List<String> INSIDE_PASTE =
            List.of("paste.text", "paste.python", "paste.line", "paste.cleaning", "paste.dialect");

    /** Every package with what it may use. It may use what stands above it in this list alone: no arrow runs back. */
    private static final List<Room> ROOMS = List.of(
            room("paste.place"),
            room("paste.text", "paste.place"),
            room("paste.block", "paste.place"),
            room("paste.python", "paste.block", "paste.text", "paste.place"),
            room("paste.line", "paste.python", "paste.block", "paste.text", "paste.place"),
            room("paste.cleaning", "paste.line", "paste.python", "paste.text", "paste.place"),
            room("paste.dialect", "paste.line", "paste.python", "paste.block", "paste.text", "paste.place"),
            room("paste.fact", "paste.line", "paste.python", "paste.block", "paste.text", "paste.place"),
            room(
                    "paste",
                    "paste.fact",
                    "paste.dialect",
                    "paste.cleaning",
                    "paste.line",
                    "paste.python",
                    "paste.block",
                    "paste.text",
                    "paste.place"),
            room("engine.signature", PASTE),
            room("engine.knowledge", PASTE, "engine.signature"),
            room("engine.verdict", PASTE, "engine.knowledge", "engine.signature"),
            room("engine.derivation", PASTE, "engine.verdict", "engine.knowledge", "engine.signature"),
            room("engine.answer", PASTE, "engine.verdict", "engine.knowledge", "engine.signature"),
            room("article", "paste.fact", "engine.signature", "engine.knowledge", "engine.answer"),
            room("content", PASTE, "article", "engine.signature", "engine.knowledge"),
            room("search", "article"),
            room("diagnosis", concat(PASTE, ENGINE), "article", "search"),
            // The check of the content is the benchmark of the articles' own samples.
            room("evaluation", concat(PASTE, ENGINE), "diagnosis", "article", "content"),
            room("command", concat(PASTE, ENGINE), "evaluation", "content"),
            room("system"));

    /**
     * A package and what it may use, by their names below {@code dev.culprit}.
     *
     * @param name the package itself, without the packages below it
     * @param uses the packages of this house that it may use
     */
    private record Room(String name, List<String> uses) {

        ArchRule rule() {
            String[] allowed = Stream.concat(Stream.of(name), uses.stream())
                    .map(used -> BASE + used)
                    .toArray(String[]::new);
            return classes()
                    .that()
                    .resideInAPackage(BASE + name)
                    .should()
                    .onlyDependOnClassesThat(
                            resideOutsideOfPackage("dev.culprit..").or(resideInAnyPackage(allowed)));
        }

        @Override
        public String toString() {
            return name;
        }
    }

    private static Room room(String name, String... uses) {
        return new Room(name, List.of(uses));
    }

    private static Room room(String name, List<String> some, String... others) {
        return new Room(name, Stream.concat(some.stream(), Stream.of(others)).toList());
    }

    private static List<String> concat(List<String> one, List<String> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }

    private static List<Room> rooms() {
        return ROOMS;
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void aRoomUsesOnlyWhatItMay(Room room) {
        room.rule().check(CODE);
    }

    @Test
    void aRoomWithoutClassesFails() {
        assertThatThrownBy(() -> room("nowhere").rule().check(CODE)).isInstanceOf(AssertionError.class);
    }

    @Test
    void noArrowRunsUpward() {
        Set<String> below = new HashSet<>();
        for (Room room : ROOMS) {
            assertThat(below).as(room.name()).containsAll(room.uses());
            assertThat(below.add(room.name())).as(room.name()).isTrue();
        }
    }

    @Test
    void everyPackageHasItsPlaceOnTheMap() {
        assertThat(CODE.stream()
                        .map(JavaClass::getPackageName)
                        .filter(name -> !name.equals("dev.culprit"))
                        .map(name -> name.substring(BASE.length()))
                        .collect(Collectors.toSet()))
                .isEqualTo(ROOMS.stream().map(Room::name).collect(Collectors.toSet()));
    }

    @Test
    void roomsHaveNoCycles() {
        slices().matching("dev.culprit.(**)").should().beFreeOfCycles().check(CODE);
    }

    @Test
    void featuresHaveNoCycles() {
        slices().matching("dev.culprit.(*)..").should().beFreeOfCycles().check(CODE);
    }

    @Test
    void howAPasteIsReadStaysInside() {
        noClasses()
                .that()
                .resideOutsideOfPackage("dev.culprit.paste..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        INSIDE_PASTE.stream().map(name -> BASE + name).toArray(String[]::new))
                .check(CODE);
    }

    @Test
    void pasteIsPlainJava() {
        classes()
                .that()
                .resideInAPackage("dev.culprit.paste..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("dev.culprit.paste..", "java..", "org.jspecify.annotations", "com.google.re2j")
                .check(CODE);
    }

    @Test
    void markdownIsReadInContentAlone() {
        noClasses()
                .that(resideInAPackage("dev.culprit.content..").negate())
                .should()
                .dependOnClassesThat(resideInAPackage("com.vladsch.flexmark.."))
                .check(CODE);
    }

    @Test
    void theIndexIsKnownWhereItBelongs() {
        noClasses()
                .that(resideInAnyPackage("dev.culprit.article..", "dev.culprit.search..", "dev.culprit.diagnosis..")
                        .negate())
                .should()
                .dependOnClassesThat(resideInAnyPackage("org.hibernate.search..", "org.apache.lucene.."))
                .check(CODE);
    }

    @Test
    void theEngineIsPlainJava() {
        classes()
                .that(resideInAPackage("dev.culprit.engine.."))
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(
                        "dev.culprit.paste..",
                        "dev.culprit.engine..",
                        "java..",
                        "org.jspecify.annotations",
                        "com.google.re2j",
                        // The knowledge file, and the answer of the API.
                        "tools.jackson..",
                        "com.fasterxml.jackson.annotation"))
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
