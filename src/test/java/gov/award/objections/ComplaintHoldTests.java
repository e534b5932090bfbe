package gov.award.objections;

import static gov.award.objections.NoticedRound.PUBLISHED;
import static gov.award.objections.NoticedRound.rules;
import static gov.award.objections.ObjectionsSteps.allowed;
import static org.assertj.core.api.Assertions.assertThat;

import gov.award.Basis;
import gov.award.applications.ApplicationId;
import gov.award.awards.CompleteRound;
import gov.award.committee.MatterId;
import gov.award.measures.Provision;
import gov.award.measures.Verdict;
import gov.award.rounds.RoundId;
import gov.award.testing.DatabaseTest;
import gov.award.testing.MovableClock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What is open of a round's complaints keeps its list from the government, and the round from its end. */
@DatabaseTest
class ComplaintHoldTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    MovableClock clock;

    @Autowired
    ComplaintFile file;

    private NoticedRound noticed;

    @BeforeEach
    void published() {
        noticed = new NoticedRound(context, clock);
    }

    @ParameterizedTest
    @EnumSource(
            value = About.class,
            names = {"PROCEDURE", "PERSON"})
    @Basis({Provision.COMPLAINTS, Provision.APPROVAL})
    void complaintOfTheNoticePeriodIsReportedBeforeTheListGoesToTheGovernment(About about) {
        noticed.published();
        var complaint = filed(about, noticed.round, null, LocalDateTime.of(2026, 6, 8, 23, 59));
        assertThat(noticed.submitting()).containsExactly("COMPLAINTS_NOT_TAKEN_UP");
        noticed.steps.verified(complaint, Outcome.NOT_BORNE_OUT);
        assertThat(noticed.submitting()).containsExactly("COMPLAINTS_NOT_REPORTED");

        allowed(noticed.steps.report(complaint, new MatterId(UUID.randomUUID()), null));

        assertThat(noticed.submitting()).isEmpty();
    }

    @Test
    @Basis({Provision.COMPLAINTS, Provision.APPROVAL})
    void complaintDeclinedOrReceivedAfterTheNoticeAndTakenUpKeepsNothing() {
        noticed.published();
        var declined = filed(About.PROCEDURE, noticed.round, null, LocalDateTime.of(2026, 6, 8, 23, 59));
        var late = filed(About.PROCEDURE, noticed.round, null, LocalDateTime.of(2026, 6, 9, 0, 0));
        noticed.steps.verified(late, Outcome.NOT_BORNE_OUT);
        assertThat(noticed.submitting()).containsExactly("COMPLAINTS_NOT_TAKEN_UP");

        declined(declined);

        assertThat(noticed.submitting()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2026-05-31T23:59, false", "2026-06-01T00:00, true", "2026-06-08T23:59, true", "2026-06-20T09:00, true"
    })
    @Basis({Provision.COMPLAINTS, Provision.APPROVAL})
    void complaintOfNoRoundKeepsTheListBackIfReceivedSinceTheDayOfPublication(LocalDateTime received, boolean kept) {
        noticed.published();
        filed(About.PROCEDURE, null, null, received);

        assertThat(noticed.submitting()).isEqualTo(kept ? List.of("COMPLAINTS_NOT_TAKEN_UP") : List.of());
    }

    @Test
    @Basis({Provision.COMPLAINTS, Provision.APPROVAL})
    void complaintAboutAWinnerHoldsThatWinnerBackAndNobodyElse() {
        noticed.published();
        var complaint = noticed.steps.complaint(noticed.round, noticed.first);
        noticed.over();
        assertThat(noticed.submitting()).containsExactly("COMPLAINTS_NOT_TAKEN_UP");
        noticed.steps.verified(complaint, Outcome.NOT_BORNE_OUT);

        noticed.approved(noticed.second, noticed.person);
    }

    @Test
    @Basis(Provision.COMPLAINTS)
    void complaintAboutACandidateIsOfTheRoundUnderNoticeOrNamesItsRound() {
        var form = form(About.CANDIDATE, null, null);
        assertThat(rules(noticed.steps.file(new ComplaintId(UUID.randomUUID()), form, List.of())))
                .containsExactly("ROUND_NOT_NAMED");
        noticed.published();
        var complaint = new ComplaintId(UUID.randomUUID());

        allowed(noticed.steps.file(complaint, form, List.of()));

        assertThat(file.open(noticed.director, complaint).complaint().round()).isEqualTo(noticed.round);
    }

    @Test
    @Basis(Provision.OBJECTION)
    void roundIsNotCompletedWhileAnObjectionIsOpenOrItsReporterNotAnswered() {
        noticed.published().over();
        noticed.approved(noticed.first, noticed.second, noticed.person);
        assertThat(completing()).doesNotContain("COMPLAINTS_NOT_ANSWERED");
        var named = filed(About.PROCEDURE, noticed.round, null, clockNow());
        assertThat(completing()).contains("COMPLAINTS_NOT_ANSWERED");
        declined(named);
        assertThat(completing()).as("declined, not answered").contains("COMPLAINTS_NOT_ANSWERED");
        allowed(noticed.steps.answer(named));
        assertThat(completing()).doesNotContain("COMPLAINTS_NOT_ANSWERED");

        var anonymous = new ComplaintId(UUID.randomUUID());
        allowed(noticed.steps.file(
                anonymous,
                ObjectionsSteps.form(ComplaintSort.COMPLAINT, noticed.round, null, null, null, "县应急局有记录"),
                List.of()));
        assertThat(completing()).as("anonymous and open").contains("COMPLAINTS_NOT_ANSWERED");
        declined(anonymous);
        assertThat(completing()).as("nobody to answer").doesNotContain("COMPLAINTS_NOT_ANSWERED");
    }

    private LocalDateTime clockNow() {
        return LocalDateTime.ofInstant(clock.now(), clock.zone());
    }

    /** Entered by the office at the end of June, as received at a certain moment. */
    private ComplaintId filed(
            About about, @Nullable RoundId round, @Nullable ApplicationId candidate, LocalDateTime received) {
        clock.set(LocalDate.of(2026, 6, 30));
        assertThat(clock.today()).isAfter(PUBLISHED);
        var id = new ComplaintId(UUID.randomUUID());
        allowed(context.getBean(EnterComplaint.class)
                .enter(
                        noticed.office,
                        id,
                        ReceiptCode.random(),
                        form(about, round, candidate),
                        Way.LETTER,
                        received,
                        List.of()));
        return id;
    }

    private static ComplaintForm form(About about, @Nullable RoundId round, @Nullable ApplicationId candidate) {
        return new ComplaintForm(
                ComplaintSort.COMPLAINT,
                about,
                round == null ? null : round.value(),
                candidate == null ? null : candidate.value(),
                "评审工作",
                "未按规定程序评审。",
                null,
                "李某",
                "13900000000");
    }

    private void declined(ComplaintId complaint) {
        Verdict verdict = context.getBean(DeclineComplaint.class)
                .decline(
                        noticed.director,
                        complaint,
                        new DeclineComplaint.Form(DeclineGround.OUTSIDE_AWARD, "与本奖评选表彰无关"));
        allowed(verdict);
    }

    private List<String> completing() {
        return rules(context.getBean(CompleteRound.class).complete(noticed.director, noticed.round));
    }
}
