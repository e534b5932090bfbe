package gov.award;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

/**
 * The county quality award, as one program. A component is made when it is first needed, so that a start does not wait
 * for all acts and pages; a test makes every one of them.
 */
@SpringBootApplication
@ComponentScan(
        lazyInit = true,
        nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class,
        excludeFilters = @Filter(type = FilterType.CUSTOM, classes = TypeExcludeFilter.class))
public class AwardApplication {

    private static volatile boolean serving;

    public static void main(String... args) {
        serve(AwardApplication.class, args);
    }

    static void serve(Class<?> program, String... args) {
        // The first of these is carried out last.
        SpringApplication.getShutdownHandlers().add(AwardApplication::endWell);
        SpringApplication.run(program, args);
        serving = true;
    }

    /** A program that serves ends by being asked to, which is no failure, whatever number the signal has. */
    private static void endWell() {
        if (serving) {
            Runtime.getRuntime().halt(0);
        }
    }
}
