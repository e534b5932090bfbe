package gov.award.rounds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import gov.award.Basis;
import gov.award.acting.Actor;
import gov.award.acting.NotFound;
import gov.award.acting.Role;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.measures.Verdict;
import gov.award.people.PeopleSteps;
import gov.award.testing.DatabaseTest;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The office organises the drafting of the working norms and begins rounds (articles 8(1) and 8(4)). */
@DatabaseTest
class NormsTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    NormReadings readings;

    private PeopleSteps people;
    private RoundsSteps steps;

    @BeforeEach
    void people() {
        people = PeopleSteps.installed(context);
        steps = new RoundsSteps(context, people);
    }

    @ParameterizedTest
    @EnumSource(NormKind.class)
    @Basis(Provision.DRAFT_NORMS)
    void normIsDraftedAsATextOrAFileAndEveryDraftStays(NormKind kind) {
        var round = steps.round(2026);
        assertThat(reasons(draft(steps.office(), round, kind, " ")))
                .containsExactly(Refusal.of(kind.basis(), "NORM_WITHOUT_TEXT"));
        assertThat(draft(steps.office(), round, kind, "初稿")).isEqualTo(Verdict.ALLOWED);
        assertThat(context.getBean(DraftNorm.class)
                        .draft(
                                steps.office(),
                                round,
                                UUID.randomUUID(),
                                new DraftNorm.Form(kind, "二稿", null),
                                RoundsSteps.capture()))
                .isEqualTo(Verdict.ALLOWED);

        assertThat(readings.norm(steps.office(), round, kind).versions())
                .extracting(NormVersion::version)
                .containsExactly(2, 1);
    }

    @Test
    @Basis(Provision.DRAFT_NORMS)
    void nothingIsDraftedForARoundAnnounced() {
        var round = steps.announcedRound();
        assertThat(reasons(draft(steps.office(), round, NormKind.MANAGEMENT, "另稿")))
                .extracting(Refusal::rule)
                .containsExactly("NORMS_FIXED_BY_ANNOUNCEMENT");
    }

    @Test
    @Basis({Provision.DRAFT_NORMS, Provision.ACCEPT_AND_ORGANISE})
    void onlyTheOfficeDraftsAndBeginsRounds() {
        var round = steps.round(2026);
        for (var role : List.of(Role.COMMITTEE, Role.ASSESSOR, Role.SUPERVISOR, Role.ADMINISTRATOR, Role.RECOMMENDER)) {
            var actor = people.actor(role);
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> draft(actor, round, NormKind.MANAGEMENT, "稿"));
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> create(actor, 27));
        }
    }

    @Test
    @Basis(Provision.ACCEPT_AND_ORGANISE)
    void roundIsBegunOnceUnderItsNumber() {
        assertThat(create(steps.office(), 27)).isEqualTo(Verdict.ALLOWED);
        assertThat(reasons(create(steps.office(), 27)))
                .extracting(Refusal::rule)
                .containsExactly("ROUND_ORDINAL_TAKEN");
        assertThat(create(steps.office(), 28)).isEqualTo(Verdict.ALLOWED);
    }

    private Verdict create(Actor actor, int ordinal) {
        return context.getBean(CreateRound.class)
                .create(
                        actor,
                        new RoundId(UUID.randomUUID()),
                        new RoundForm(ordinal, 2026, "第" + ordinal + "届", "hengyang-2023"));
    }

    private Verdict draft(Actor actor, RoundId round, NormKind kind, @Nullable String body) {
        return context.getBean(DraftNorm.class)
                .draft(actor, round, UUID.randomUUID(), new DraftNorm.Form(kind, "标题", body), null);
    }

    /** Without their arguments. */
    private static List<Refusal> reasons(Verdict verdict) {
        return verdict.reasons().stream()
                .map(reason -> Refusal.of(reason.basis(), reason.rule()))
                .toList();
    }
}
