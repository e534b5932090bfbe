package gov.award;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.properties.HasName;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import gov.award.acting.Act;
import gov.award.acting.Actor;
import gov.award.acting.Consequences;
import gov.award.acting.Id;
import gov.award.acting.Reading;
import gov.award.acting.Role;
import gov.award.measures.Provision;
import gov.award.measures.Verdict;
import gov.award.rounds.RoundMoved;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.transaction.annotation.Transactional;

/** Rules the compiler cannot check. Each has an offender that proves it bites. */
class ArchitectureTests {

    private static final JavaClasses PROGRAM = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("gov.award");

    private static final DescribedPredicate<JavaMethod> ACTS_OR_READINGS = DescribedPredicate.describe(
            "acts or readings", method -> method.isAnnotatedWith(Act.class) || method.isAnnotatedWith(Reading.class));

    /** A rule with classes that break it, one for each way of breaking it. */
    private record Guard(String sentence, ArchRule rule, List<Class<?>> offenders) {

        Guard(String sentence, ArchRule rule, Class<?>... offenders) {
            this(sentence, rule, List.of(offenders));
        }
    }

    private static final List<Guard> GUARDS = List.of(
            new Guard(
                    "time comes from the two clocks",
                    noClasses()
                            .that()
                            .doNotHaveFullyQualifiedName("gov.award.workdays.Clocks")
                            .should()
                            .callMethodWhere(target(name("now")).and(target(owner(resideInAPackage("java.time")))))
                            .orShould()
                            .callMethodWhere(target(owner(JavaClass.Predicates.type(Clock.class)))
                                    .and(target(nameStarting("system"))))
                            .orShould()
                            .callMethod(System.class, "currentTimeMillis"),
                    ReadsTheTime.class,
                    MakesAClock.class,
                    CountsMilliseconds.class),
            new Guard(
                    "the old date classes are not used",
                    noClasses()
                            .should()
                            .dependOnClassesThat()
                            .haveNameMatching(
                                    "java\\.util\\.(Date|Calendar|GregorianCalendar)|java\\.text\\.SimpleDateFormat"),
                    OldDate.class),
            new Guard(
                    "acts and readings name their actor first",
                    methods()
                            .that(are(ACTS_OR_READINGS))
                            .should(have(
                                    "an Actor as first parameter",
                                    method -> !method.getRawParameterTypes().isEmpty()
                                            && method.getRawParameterTypes()
                                                    .getFirst()
                                                    .isEquivalentTo(Actor.class))),
                    ActsForNobody.class,
                    ReadsForNobody.class),
            new Guard(
                    "acts and readings can be intercepted",
                    methods()
                            .that(are(ACTS_OR_READINGS))
                            .should()
                            .bePublic()
                            .andShould()
                            .notBeFinal()
                            .andShould()
                            .notBeStatic()
                            .andShould(have(
                                    "a class that is not final",
                                    method -> !method.getOwner().getModifiers().contains(JavaModifier.FINAL))),
                    HiddenReading.class,
                    FinalReading.class,
                    FinalReader.class),
            new Guard(
                    "an act answers with a verdict",
                    methods().that().areAnnotatedWith(Act.class).should().haveRawReturnType(Verdict.class),
                    AnswersNothing.class),
            new Guard(
                    "an act is one class with one public method",
                    classes()
                            .that(DescribedPredicate.describe("are acts", type -> type.getMethods().stream()
                                    .anyMatch(m -> m.isAnnotatedWith(Act.class))))
                            .should(haveOnePublicMethod()),
                    TwoActs.class,
                    ActAndMore.class),
            new Guard(
                    "what is scheduled is made at the start",
                    methods()
                            .that()
                            .areAnnotatedWith(Scheduled.class)
                            .should(have("a class that is @Lazy(false)", method -> method.getOwner()
                                    .tryGetAnnotationOfType(Lazy.class)
                                    .filter(lazy -> !lazy.value())
                                    .isPresent())),
                    LazyTimer.class),
            new Guard(
                    "identifiers are found by their names",
                    classes().that().implement(Id.class).should().haveSimpleNameEndingWith("Id"),
                    Misnamed.class),
            new Guard(
                    "what follows from a round's move is carried out for every case, whoever moved it",
                    methods()
                            .that()
                            .areAnnotatedWith(EventListener.class)
                            .and()
                            .haveRawParameterTypes(RoundMoved.class)
                            .should(have(
                                    "its changes carried out as a consequence",
                                    method -> method.getMethodCallsFromSelf().stream()
                                            .anyMatch(call ->
                                                    call.getTargetOwner().isEquivalentTo(Consequences.class)))),
                    HearsAsWhoeverActs.class),
            new Guard(
                    "only acts and readings open transactions",
                    methods().should().notBeAnnotatedWith(Transactional.class),
                    OpensATransaction.class),
            new Guard(
                    "classes are named for what they are",
                    noClasses().should().haveNameMatching(".*(Manager|Helper|Impl|Dto|DTO|Service|Utils?)"),
                    AwardManager.class,
                    AwardService.class),
            new Guard(
                    "what a class needs comes in by its constructor",
                    noFields()
                            .should()
                            .beAnnotatedWith(Autowired.class)
                            .orShould()
                            .beAnnotatedWith(Value.class)
                            .orShould()
                            .beAnnotatedWith("jakarta.annotation.Resource")
                            .orShould()
                            .beAnnotatedWith("jakarta.inject.Inject"),
                    FieldInjected.class));

    @TestFactory
    Stream<DynamicTest> rulesHold() {
        return GUARDS.stream()
                .map(guard -> dynamicTest(
                        guard.sentence(),
                        () -> guard.rule().allowEmptyShould(true).check(PROGRAM)));
    }

    @TestFactory
    Stream<DynamicTest> rulesBite() {
        return GUARDS.stream().flatMap(guard -> guard.offenders().stream()
                .map(offender ->
                        dynamicTest(guard.sentence() + ": " + offender.getSimpleName(), () -> assertThatThrownBy(
                                        () -> guard.rule().check(new ClassFileImporter().importClasses(offender)))
                                .isInstanceOf(AssertionError.class)
                                .hasMessageContaining(offender.getSimpleName()))));
    }

    private static DescribedPredicate<HasName> nameStarting(String prefix) {
        return HasName.Predicates.nameStartingWith(prefix);
    }

    private static ArchCondition<JavaMethod> have(String what, Predicate<JavaMethod> condition) {
        return new ArchCondition<>("have " + what) {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                events.add(new SimpleConditionEvent(
                        method, condition.test(method), method.getFullName() + " does not have " + what));
            }
        };
    }

    private static ArchCondition<JavaClass> haveOnePublicMethod() {
        return new ArchCondition<>("have exactly one public method") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                var methods = type.getMethods().stream()
                        .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC)
                                && !method.getModifiers().contains(JavaModifier.SYNTHETIC))
                        .toList();
                events.add(new SimpleConditionEvent(
                        type, methods.size() == 1, type.getName() + " has " + methods.size() + " public methods"));
            }
        };
    }

    // The offenders.

    static class ReadsTheTime {
        final Instant moment = Instant.now();
    }

    static class MakesAClock {
        final Clock clock = Clock.systemUTC();
    }

    static class CountsMilliseconds {
        final long moment = System.currentTimeMillis();
    }

    @SuppressWarnings("JavaUtilDate")
    static class OldDate {
        final java.util.Date date = new java.util.Date(0);
    }

    static class ActsForNobody {
        @Act(by = Role.OFFICE, basis = Provision.QUOTA)
        public Verdict act() {
            return Verdict.ALLOWED;
        }
    }

    static class ReadsForNobody {
        @Reading(by = Role.OFFICE)
        public int read(int number) {
            return number;
        }
    }

    static class HiddenReading {
        @Reading(by = Role.OFFICE)
        int read(Actor actor) {
            return actor.grants().size();
        }
    }

    static class FinalReading {
        @Reading(by = Role.OFFICE)
        public final int read(Actor actor) {
            return actor.grants().size();
        }
    }

    static final class FinalReader {
        @Reading(by = Role.OFFICE)
        public int read(Actor actor) {
            return actor.grants().size();
        }
    }

    static class HearsAsWhoeverActs {
        @EventListener
        void moved(RoundMoved moved) {}
    }

    static class AnswersNothing {
        @Act(by = Role.OFFICE, basis = Provision.QUOTA)
        public void act(Actor actor) {}
    }

    record Misnamed(UUID value) implements Id {}

    static class LazyTimer {
        @Scheduled(fixedDelay = 1)
        void tick() {}
    }

    static class TwoActs {
        @Act(by = Role.OFFICE, basis = Provision.QUOTA)
        public Verdict first(Actor actor) {
            return Verdict.ALLOWED;
        }

        @Act(by = Role.OFFICE, basis = Provision.QUOTA)
        public Verdict second(Actor actor) {
            return Verdict.ALLOWED;
        }
    }

    static class ActAndMore {
        @Act(by = Role.OFFICE, basis = Provision.QUOTA)
        public Verdict act(Actor actor) {
            return Verdict.ALLOWED;
        }

        public int more() {
            return 0;
        }
    }

    static class OpensATransaction {
        @Transactional
        public void open() {}
    }

    static class AwardManager {}

    static class AwardService {}

    static class FieldInjected {
        @Autowired
        Clock clock;
    }
}
