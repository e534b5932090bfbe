package gov.award;

import static com.tngtech.archunit.core.importer.ImportOption.Predefined.DO_NOT_INCLUDE_TESTS;
import static com.tngtech.archunit.core.importer.ImportOption.Predefined.ONLY_INCLUDE_TESTS;
import static java.util.stream.Collectors.toCollection;

import com.tngtech.archunit.ArchConfiguration;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaEnumConstant;
import com.tngtech.archunit.core.domain.properties.HasAnnotations;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import gov.award.measures.Provision;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Where each provision is used by production code and by tests. A class uses it if it reads the constant or names it in an
 * annotation. The module {@code measures} does not count: there a provision is only named, not enforced.
 */
record Trace(Places uses, Places tests) {

    /** The classes that name a provision. */
    static final class Places {

        private final Map<Provision, SortedSet<String>> classes = new EnumMap<>(Provision.class);

        SortedSet<String> of(Provision provision) {
            return classes.computeIfAbsent(provision, none -> new TreeSet<>());
        }

        /** The provisions named by any class. */
        Set<Provision> provisions() {
            return Stream.of(Provision.values())
                    .filter(provision -> !of(provision).isEmpty())
                    .collect(toCollection(() -> EnumSet.noneOf(Provision.class)));
        }
    }

    private static final String ROOT = "gov.award.";

    static Trace ofProgramme() {
        // Only our own classes matter here; looking up what they depend on takes most of the time.
        return ArchConfiguration.withThreadLocalScope((ArchConfiguration configuration) -> {
            configuration.setResolveMissingDependenciesFromClassPath(false);
            return of(
                    new ClassFileImporter()
                            .withImportOption(DO_NOT_INCLUDE_TESTS)
                            .importPackages("gov.award"),
                    new ClassFileImporter()
                            .withImportOption(ONLY_INCLUDE_TESTS)
                            .withImportOption(file -> !file.contains("RegulationTraceTests"))
                            .importPackages("gov.award"));
        });
    }

    static Trace of(JavaClasses production, JavaClasses tests) {
        var trace = new Trace(new Places(), new Places());
        production.stream()
                .filter(type -> !type.getPackageName().equals(ROOT + "measures"))
                .forEach(trace::addUses);
        tests.forEach(trace::addTests);
        return trace;
    }

    private void addUses(JavaClass type) {
        type.getFieldAccessesFromSelf().stream()
                .filter(access -> access.getTargetOwner().isEquivalentTo(Provision.class))
                .flatMap(access -> provision(access.getTarget().getName()))
                .forEach(provision -> uses.of(provision).add(name(type)));
        places(type).flatMap(Trace::annotated).forEach(provision -> uses.of(provision)
                .add(name(type)));
    }

    private void addTests(JavaClass type) {
        places(type)
                .filter(place -> place.isAnnotatedWith(Basis.class))
                .flatMap(place ->
                        Stream.of(place.getAnnotationOfType(Basis.class).value()))
                .forEach(provision -> tests.of(provision).add(name(type)));
    }

    private static Stream<HasAnnotations<?>> places(JavaClass type) {
        return Stream.concat(Stream.of(type), type.getMembers().stream());
    }

    private static Stream<Provision> annotated(HasAnnotations<?> place) {
        return place.getAnnotations().stream()
                .flatMap(annotation -> annotation.getProperties().values().stream())
                .flatMap(value -> value instanceof Object[] several ? Stream.of(several) : Stream.of(value))
                .filter(JavaEnumConstant.class::isInstance)
                .map(JavaEnumConstant.class::cast)
                .filter(constant -> constant.getDeclaringClass().isEquivalentTo(Provision.class))
                .flatMap(constant -> provision(constant.name()));
    }

    private static Stream<Provision> provision(String name) {
        return Stream.of(Provision.values())
                .filter(provision -> provision.name().equals(name));
    }

    /** Module and outermost class: {@code workdays.Deadlines}. */
    private static String name(JavaClass type) {
        var name = type.getName().startsWith(ROOT) ? type.getName().substring(ROOT.length()) : type.getName();
        var nested = name.indexOf('$');
        return nested < 0 ? name : name.substring(0, nested);
    }
}
