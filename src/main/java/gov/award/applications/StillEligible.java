package gov.award.applications;

import gov.award.acting.Actor;
import gov.award.acting.Reading;
import gov.award.acting.Role;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.workdays.BusinessClock;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Whether an applicant found qualified still is (articles 10(7), 10(8), 24, 31; reading 8): weighed anew from the register
 * as it now is, and from what the office has found since. Asked at the candidate list, the submission and the approval;
 * complete whoever asks. Call within an act or a reading.
 */
@Component
public class StillEligible {

    private final Book book;

    StillEligible(Book book) {
        this.book = book;
    }

    /** What now stands against the application, and what the office has still to settle; empty if nothing does. */
    public List<Refusal> against(Actor actor, ApplicationId application) {
        var state = state(actor, application);
        var inquired = state.inquired()
                ? Stream.of(Refusal.of(Provision.INQUIRY, "INQUIRY_STILL_OPEN", state.name()))
                : Stream.<Refusal>of();
        var withdrawing = state.withdrawing()
                ? Stream.of(Refusal.of(Provision.PRINCIPLES, "WITHDRAWAL_ON_PAPER_WAITS", state.name()))
                : Stream.<Refusal>of();
        return Stream.of(
                        inquired,
                        withdrawing,
                        state.failing().stream()
                                .map(provision -> Refusal.of(provision, "NO_LONGER_ELIGIBLE", state.name())),
                        state.open().stream()
                                .map(provision -> Refusal.of(provision, "ELIGIBILITY_UNSETTLED", state.name())))
                .flatMap(refusals -> refusals)
                .toList();
    }

    /** The conditions no longer met: what a disqualification can rest on. */
    public Set<Provision> failing(Actor actor, ApplicationId application) {
        return state(actor, application).failing();
    }

    private State state(Actor actor, ApplicationId application) {
        return book.state(Actor.system(Role.CHECKER, actor.requireProgramme()), application);
    }

    private record State(
            String name, Set<Provision> failing, Set<Provision> open, boolean inquired, boolean withdrawing) {}

    /** The facts as the checker reads them. */
    @Component
    static class Book {

        private final ApplicationBriefs briefs;
        private final Applications applications;
        private final PaperEntries papers;
        private final OpenMatters inquiries;
        private final PaperActs acts;
        private final EligibilityReports reports;
        private final BusinessClock clock;

        Book(
                ApplicationBriefs briefs,
                Applications applications,
                PaperEntries papers,
                OpenMatters inquiries,
                PaperActs acts,
                EligibilityReports reports,
                BusinessClock clock) {
            this.briefs = briefs;
            this.applications = applications;
            this.papers = papers;
            this.inquiries = inquiries;
            this.acts = acts;
            this.reports = reports;
            this.clock = clock;
        }

        @Reading(by = Role.CHECKER)
        public State state(Actor checker, ApplicationId id) {
            var brief = briefs.of(id);
            var rulings = applications.rulings(id);
            var given = applications
                    .version(id, null)
                    .map(Applications.Version::submittedAt)
                    .orElse(Instant.MIN);
            var failing = new LinkedHashSet<Provision>();
            var questions = new LinkedHashSet<Provision>();
            for (var finding : onRecord(brief)) {
                if (finding.result() == Finding.Result.NOT_MET) {
                    failing.add(finding.provision());
                } else if (rulings.stream()
                        .noneMatch(ruling ->
                                ruling.provision() == finding.provision() && ruling.settles(finding, given))) {
                    questions.add(finding.provision());
                }
            }
            rulings.stream()
                    .filter(ruling -> ruling.outcome() == Outcome.NOT_MET)
                    .forEach(ruling -> failing.add(ruling.provision()));
            questions.removeAll(failing);
            return new State(
                    brief.name(),
                    failing,
                    questions,
                    inquiries.anyOpen(id),
                    acts.anyWaiting(id, PaperAct.What.WITHDRAWAL, null));
        }

        /** As of the day of the application: on a later day a bar may be over, never new. The register may have learnt of it since. */
        private List<Finding> onRecord(ApplicationBrief brief) {
            return reports.onRecord(
                    brief,
                    clock.dayOf(papers.of(brief.id())
                            .map(PaperEntries.PaperEntry::receivedAt)
                            .orElseGet(() -> Objects.requireNonNull(brief.submittedAt()))));
        }
    }
}
