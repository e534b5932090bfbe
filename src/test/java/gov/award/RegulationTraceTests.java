package gov.award;

import static gov.award.measures.Clause.Kind.DECLARATORY;
import static gov.award.measures.Provision.*;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import gov.award.acting.Act;
import gov.award.acting.Role;
import gov.award.measures.Clause;
import gov.award.measures.Edition;
import gov.award.measures.Editions;
import gov.award.measures.Provision;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Every provision is mapped to an article in every edition, used by production code and exercised by a test; the table of
 * it all is {@code docs/regulation/trace.md}. Run with {@code -Dtrace.write=true} to write that file anew.
 */
class RegulationTraceTests {

    private static final Path FILE = Path.of("docs", "regulation", "trace.md");

    private static final Path SHOWN = Path.of("src", "main", "resources", "measures", "trace.properties");

    private static final Editions EDITIONS = new Editions();
    private static final Trace TRACE = Trace.ofProgramme();

    @Test
    void everyArticleOfEveryEditionIsMapped() {
        assertThat(EDITIONS.all()).isNotEmpty().allSatisfy(edition -> {
            assertThat(edition.clauses().keySet()).isEqualTo(EnumSet.allOf(Provision.class));
            assertThat(edition.inOrder().stream()
                            .map(clause -> clause.article().number())
                            .distinct())
                    .containsExactlyElementsOf(
                            IntStream.rangeClosed(1, edition.articles()).boxed().toList());
        });
    }

    @Test
    void everyProvisionIsEnforcedAndExercised() {
        var missing = EnumSet.allOf(Provision.class);
        missing.removeIf(RegulationTraceTests::isCovered);
        missing.removeIf(provision -> EDITIONS.all().stream()
                .allMatch(edition -> edition.clause(provision).kind() == DECLARATORY));

        assertThat(missing)
                .as("""
                        provisions not used by production code, or not named in the @Basis of a test
                        not used: %s
                        not tested: %s
                        """, without(TRACE.uses(), missing), without(TRACE.tests(), missing))
                .isEmpty();
    }

    @Test
    void traceSeesConstantsAndAnnotations() {
        var production = new ClassFileImporter().importClasses(Rule.class, SampleAct.class, Nothing.class);
        var tests = new ClassFileImporter().importClasses(OnClass.class, OnMethod.class, Nothing.class);

        var trace = Trace.of(production, tests);

        assertThat(trace.uses().provisions()).containsExactly(QUOTA, CYCLE);
        assertThat(trace.uses().of(QUOTA)).containsExactly("RegulationTraceTests");
        assertThat(trace.uses().of(CYCLE)).containsExactly("RegulationTraceTests");
        assertThat(trace.tests().provisions()).containsExactly(SURVEY, RANKING);
        assertThat(trace.tests().of(SURVEY)).hasSize(1);
        assertThat(trace.tests().of(RANKING)).hasSize(1);
    }

    @Test
    void namingAProvisionInAFigureIsNotEnforcingIt() {
        var measures = new ClassFileImporter().importPackages("gov.award.measures");

        assertThat(Trace.of(measures, measures).uses().provisions()).isEmpty();
    }

    @Test
    void traceDocumentIsUpToDate() throws IOException {
        var table = table(EDITIONS.byCode("hengyang-2023"));
        var shown = shown();
        if (Boolean.getBoolean("trace.write")) {
            Files.writeString(FILE, table);
            Files.writeString(SHOWN, shown);
        }

        assertThat(FILE)
                .as("the trace has changed: mvn test -Dtest=RegulationTraceTests -Dtrace.write=true")
                .content()
                .isEqualTo(table);
        assertThat(SHOWN).content().isEqualTo(shown);
    }

    /** What the program shows beside each provision (条款对照). */
    private static String shown() {
        return Stream.of(Provision.values())
                .map(provision ->
                        provision + "=" + String.join(", ", TRACE.uses().of(provision)))
                .collect(joining("\n", "# Written by RegulationTraceTests; do not edit.\n", "\n"));
    }

    private static boolean isCovered(Provision provision) {
        return !TRACE.uses().of(provision).isEmpty()
                && !TRACE.tests().of(provision).isEmpty();
    }

    private static Set<Provision> without(Trace.Places places, Set<Provision> missing) {
        var without = EnumSet.noneOf(Provision.class);
        without.addAll(missing);
        without.removeAll(places.provisions());
        return without;
    }

    private static String table(Edition edition) {
        var head = """
                # 条款对照 Trace of the measures

                %s (%s), edition `%s`. Written by `RegulationTraceTests`; do not edit.
                The summaries are ours, not the official text. “—” in the last two columns: declaratory, nothing to enforce.

                | 条款 | Article | Provision | 提要 Summary | Enforced or recorded by | Tested by |
                |---|---|---|---|---|---|
                """.formatted(edition.title().zh(), edition.title().en(), edition.code());
        return edition.inOrder().stream().map(RegulationTraceTests::row).collect(joining("\n", head, "\n"));
    }

    private static String row(Clause clause) {
        var none = clause.kind() == DECLARATORY ? "—" : "";
        return Stream.of(
                        clause.article().label(Locale.SIMPLIFIED_CHINESE),
                        clause.article().label(Locale.ENGLISH),
                        "`" + clause.provision() + "`",
                        clause.heading().zh() + "：" + clause.summary().zh() + "<br>"
                                + clause.summary().en(),
                        places(TRACE.uses().of(clause.provision()), none),
                        places(TRACE.tests().of(clause.provision()), none))
                .collect(joining(" | ", "| ", " |"));
    }

    private static String places(Collection<String> places, String none) {
        return places.isEmpty()
                ? none
                : places.stream().map(place -> "`" + place + "`").collect(joining(", "));
    }

    static class Rule {
        final Provision basis = QUOTA;
    }

    static class SampleAct {
        @Act(by = Role.OFFICE, basis = CYCLE)
        void act() {}
    }

    static class Nothing {}

    @Basis(SURVEY)
    static class OnClass {}

    static class OnMethod {
        @Basis({RANKING, SURVEY})
        void test() {}
    }
}
