package gov.award.leaks;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import gov.award.acting.Act;
import gov.award.acting.Reading;
import gov.award.acting.Role;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.web.method.HandlerMethod;

/** Whom the acts name that a handler calls: read out of the compiled program. */
final class Acts {

    private static final JavaClasses PROGRAM = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("gov.award");

    private Acts() {}

    /** The roles of the acts; of the readings where a handler calls no act; none where it calls neither. */
    static Set<Role> namedBy(HandlerMethod handler) {
        var method = handler.getMethod();
        var start = PROGRAM.get(handler.getBeanType()).getMethod(method.getName(), method.getParameterTypes());
        var acts = EnumSet.noneOf(Role.class);
        var readings = EnumSet.noneOf(Role.class);
        follow(start, acts, readings, new HashSet<>());
        return acts.isEmpty() ? readings : acts;
    }

    private static void follow(JavaCodeUnit from, Set<Role> acts, Set<Role> readings, Set<JavaCodeUnit> been) {
        if (!been.add(from)) {
            return;
        }
        if (from.isAnnotatedWith(Act.class)) {
            acts.addAll(Arrays.asList(from.getAnnotationOfType(Act.class).by()));
        } else if (from.isAnnotatedWith(Reading.class)) {
            readings.addAll(
                    Arrays.asList(from.getAnnotationOfType(Reading.class).by()));
        } else {
            Stream.<JavaCodeUnitAccess<? extends CodeUnitAccessTarget>>concat(
                            from.getMethodCallsFromSelf().stream(), from.getMethodReferencesFromSelf().stream())
                    .filter(access -> access.getTargetOwner().getPackageName().startsWith("gov.award"))
                    .flatMap(access -> access.getTarget().resolveMember().stream())
                    .forEach(called -> follow(called, acts, readings, been));
        }
    }
}
