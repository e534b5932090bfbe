package gov.award.clarifications;

import static java.util.stream.Collectors.groupingBy;

import gov.award.acting.Actor;
import gov.award.acting.NotFound;
import gov.award.acting.Reading;
import gov.award.acting.Role;
import gov.award.applications.ApplicationBrief;
import gov.award.applications.ApplicationBriefs;
import gov.award.applications.ApplicationId;
import gov.award.applications.Corrections;
import gov.award.applications.PaperAct;
import gov.award.applications.PaperActs;
import gov.award.applications.Pledged;
import gov.award.applications.Status;
import gov.award.files.Attachment;
import gov.award.files.AttachmentId;
import gov.award.files.Attachments;
import gov.award.files.Compared;
import gov.award.measures.Editions;
import gov.award.measures.Figure;
import gov.award.recommendations.UnitOpinions;
import gov.award.rounds.RoundBriefs;
import gov.award.rounds.RoundEnd;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Reads what units have asked: for the unit and the applicant, and for the office once the application is forwarded or if the
 * applicant has nobody of its own.
 */
@Component
class ClarificationReadings {

    private final Clarifications clarifications;
    private final ApplicationBriefs applications;
    private final Corrections corrections;
    private final UnitOpinions opinions;
    private final Pledged pledged;
    private final RoundBriefs rounds;
    private final Editions editions;
    private final PaperActs acts;
    private final Attachments attachments;

    ClarificationReadings(
            Clarifications clarifications,
            ApplicationBriefs applications,
            Corrections corrections,
            UnitOpinions opinions,
            Pledged pledged,
            RoundBriefs rounds,
            Editions editions,
            PaperActs acts,
            Attachments attachments) {
        this.clarifications = clarifications;
        this.applications = applications;
        this.corrections = corrections;
        this.opinions = opinions;
        this.pledged = pledged;
        this.rounds = rounds;
        this.editions = editions;
        this.acts = acts;
        this.attachments = attachments;
    }

    @Reading(by = {Role.APPLICANT, Role.RECOMMENDER, Role.OFFICE, Role.DIRECTOR, Role.SUPERVISOR})
    public ClarificationPage page(Actor actor, ApplicationId id) {
        var brief = reader(actor, id);
        var own = actor.is(Role.APPLICANT);
        var open = own || pledged.missing(actor, brief.round()).isEmpty();
        var all = open ? clarifications.of(brief) : List.<Clarification>of();
        var running = RoundEnd.over(rounds.of(brief.round()).phase()).isEmpty();
        var seen = new Seen(
                brief,
                files(all).stream().collect(groupingBy(Attachment::subject)),
                open ? acts.of(id, PaperAct.What.UNIT_ANSWER) : List.of(),
                running,
                own,
                actor.is(Role.OFFICE) && applications.online(brief.applicant()).isEmpty());
        var asking = open
                && running
                && desk(actor, brief)
                && corrections.handled(brief) == Status.SUBMITTED
                && opinions.standing(id).isEmpty();
        return new ClarificationPage(
                brief,
                own,
                open,
                asking,
                editions.byCode(brief.edition()).number(Figure.RECOMMENDATION_DAYS),
                all.stream().map(seen::line).toList());
    }

    /**
     * What the questions on the page are shown by.
     *
     * @param files those of all answers, by what they belong to
     * @param papers answers recorded from paper
     * @param running whether the round is not over
     * @param own whether the reader acts for the applicant
     * @param onPaper whether the reader may record answers on paper
     */
    private record Seen(
            ApplicationBrief brief,
            Map<UUID, List<Attachment>> files,
            List<PaperAct> papers,
            boolean running,
            boolean own,
            boolean onPaper) {

        ClarificationPage.Line line(Clarification asked) {
            var onIt = papers.stream()
                    .filter(paper -> asked.id().value().equals(paper.target()) && paper.outcome() != Compared.CONFIRMED)
                    .toList();
            var free = running
                    && ClarificationRules.answering(asked, brief).isEmpty()
                    && onIt.stream().noneMatch(PaperAct::waits);
            return new ClarificationPage.Line(
                    asked,
                    subjects(asked)
                            .flatMap(subject -> files.getOrDefault(subject, List.of()).stream())
                            .toList(),
                    onIt,
                    free && own,
                    free && onPaper);
        }
    }

    /** @throws NotFound unless the file belongs to an answer the actor reads */
    @Reading(by = {Role.APPLICANT, Role.RECOMMENDER, Role.OFFICE, Role.DIRECTOR, Role.SUPERVISOR})
    public AttachmentId file(Actor actor, ApplicationId id, AttachmentId file) {
        return files(clarifications.of(reader(actor, id))).stream()
                .map(Attachment::id)
                .filter(file::equals)
                .findFirst()
                .orElseThrow(() -> new NotFound("attachment"));
    }

    /** Whoever is none of those it concerns learns nothing, not even that there is such an application. */
    private ApplicationBrief reader(Actor actor, ApplicationId id) {
        var brief = applications.of(id);
        var concerned = actor.is(Role.OFFICE, Role.DIRECTOR, Role.SUPERVISOR)
                || desk(actor, brief)
                || (actor.is(Role.APPLICANT)
                        && applications.members(brief.applicant()).contains(actor.requirePerson()));
        if (!concerned || brief.status() == Status.DRAFT) {
            throw new NotFound("clarifications");
        }
        return brief;
    }

    private static boolean desk(Actor actor, ApplicationBrief brief) {
        return brief.unit() != null && actor.units(Role.RECOMMENDER).contains(brief.unit());
    }

    private List<Attachment> files(List<Clarification> of) {
        return attachments.ofAll(
                of.stream().flatMap(ClarificationReadings::subjects).toList());
    }

    /** What the files of an answer belong to. */
    private static Stream<UUID> subjects(Clarification asked) {
        return Stream.concat(Stream.of(asked.id().value()), Stream.ofNullable(asked.act()));
    }
}
