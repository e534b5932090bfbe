package gov.award;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

class ModularityTests {

    private static final String ROOT = "gov.award.";

    private static final ArchRule NEEDED =
            classes().that().areAnnotatedWith(ApplicationModule.class).should(useWhatTheyAllow());

    @Test
    void modulesRespectTheirBoundaries() {
        ApplicationModules.of(AwardApplication.class).verify();
    }

    @Test
    void modulesAllowThemselvesOnlyWhatTheyUse() {
        NEEDED.check(new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("gov.award"));
    }

    @Test
    void moduleThatAllowsItselfMoreIsFound() {
        var needless = new ClassFileImporter().importPackages("gov.award.testing.needless");
        assertThatThrownBy(() -> NEEDED.check(needless))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("does not use measures")
                .message()
                .doesNotContain("does not use acting");
    }

    /** The class is the package-info that carries the annotation. */
    private static ArchCondition<JavaClass> useWhatTheyAllow() {
        return new ArchCondition<>("use every module they allow themselves") {
            @Override
            public void check(JavaClass module, ConditionEvents events) {
                var used = module.getPackage().getClasses().stream()
                        .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                        .map(dependency -> dependency.getTargetClass().getPackageName())
                        .collect(Collectors.toSet());
                Arrays.stream(module.getAnnotationOfType(ApplicationModule.class)
                                .allowedDependencies())
                        .forEach(allowed -> events.add(new SimpleConditionEvent(
                                module,
                                used.contains(ROOT + allowed),
                                module.getPackageName() + " does not use " + allowed)));
            }
        };
    }
}
