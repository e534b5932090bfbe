package gov.award.objections;

import static gov.award.objections.NoticedRound.rules;
import static org.assertj.core.api.Assertions.assertThat;

import gov.award.Basis;
import gov.award.applications.ApplicationId;
import gov.award.awards.CompleteRound;
import gov.award.measures.Provision;
import gov.award.testing.DatabaseTest;
import gov.award.testing.MovableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A proposed winner disqualified since is neither announced nor waited for. */
@DatabaseTest
@Basis({Provision.PROCEDURE, Provision.PUBLIC_NOTICE, Provision.APPROVAL})
class DisqualifiedWinnerTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    MovableClock clock;

    @Autowired
    NoticeReadings notices;

    private NoticedRound noticed;

    @BeforeEach
    void proposed() {
        noticed = new NoticedRound(context, clock);
    }

    @Test
    void disqualifiedWinnerIsNotOnThePublicNotice() {
        assertThat(listed()).containsExactlyInAnyOrder(noticed.first, noticed.second, noticed.person);

        noticed.disqualified(noticed.first);

        assertThat(listed()).as("before the issue").containsExactlyInAnyOrder(noticed.second, noticed.person);
        noticed.published();
        assertThat(listed()).as("as issued").containsExactlyInAnyOrder(noticed.second, noticed.person);
    }

    @Test
    void roundIsNotLockedByAWinnerHeldBackAndDisqualifiedLater() {
        noticed.published();
        noticed.steps.verified(noticed.steps.complaint(noticed.round, noticed.first), Outcome.BORNE_OUT);
        noticed.over();
        noticed.approved(noticed.second, noticed.person);
        assertThat(completing()).contains("WINNERS_UNDECIDED");

        noticed.disqualified(noticed.first);

        assertThat(completing()).doesNotContain("WINNERS_UNDECIDED").contains("RESULTS_NOT_PUBLISHED");
    }

    private java.util.List<ApplicationId> listed() {
        return notices.one(noticed.office, noticed.round).winners().stream()
                .map(NoticeWinner::application)
                .toList();
    }

    private java.util.List<String> completing() {
        return rules(context.getBean(CompleteRound.class).complete(noticed.director, noticed.round));
    }
}
