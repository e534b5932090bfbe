package gov.award.committee;

import gov.award.acting.Act;
import gov.award.acting.Actor;
import gov.award.acting.NotFound;
import gov.award.acting.Role;
import gov.award.journal.Journal;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.measures.Verdict;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;

/** A member who has declared whether they have an interest votes openly on a matter in a meeting under way. A vote once cast stays. */
@Service
public class CastVote {

    private final Meetings meetings;
    private final Matters matters;
    private final Members members;
    private final Ballots ballots;
    private final Interests interests;
    private final Journal journal;

    CastVote(
            Meetings meetings,
            Matters matters,
            Members members,
            Ballots ballots,
            Interests interests,
            Journal journal) {
        this.meetings = meetings;
        this.matters = matters;
        this.members = members;
        this.ballots = ballots;
        this.interests = interests;
        this.journal = journal;
    }

    @Act(
            by = {Role.COMMITTEE, Role.CHAIR},
            basis = Provision.DECIDE_MAJOR_MATTERS)
    public Verdict cast(Actor actor, MeetingId id, MatterId matterId, Choice choice) {
        var meeting = meetings.locked(id);
        var matter = matters.locked(matterId);
        if (!meetings.onAgenda(id, matterId)) {
            throw new NotFound("agenda item");
        }
        var reasons = new ArrayList<Refusal>(matters.over(matter));
        if (meeting.state() != MeetingState.OPEN) {
            reasons.add(Refusal.of(Provision.DECIDE_MAJOR_MATTERS, "MEETING_NOT_OPEN"));
        }
        if (matters.resolved(matter.id())) {
            reasons.add(Refusal.of(Provision.DECIDE_MAJOR_MATTERS, "MATTER_RESOLVED"));
        } else if (matters.tallied(matter.id())) {
            reasons.add(Refusal.of(Provision.DECIDE_MAJOR_MATTERS, "VOTE_ON_PAPER"));
        }
        if (meeting.state() == MeetingState.PLANNED) {
            return Verdict.of(reasons);
        }
        var person = actor.requirePerson();
        var member = members.counted(id).stream()
                .filter(one -> person.equals(one.person()))
                .findFirst()
                .orElse(null);
        if (member == null) {
            reasons.add(Refusal.of(Provision.COMMITTEE_COMPOSITION, "VOTE_NOT_IN_OFFICE", meeting.day()));
            return Verdict.of(reasons);
        }
        if (!meetings.present(id).contains(member.id())) {
            reasons.add(Refusal.of(Provision.COMMITTEE, "VOTE_ABSENT"));
        }
        if (ballots.free(actor, matter.id(), List.of(member)).isEmpty()) {
            reasons.add(Refusal.of(Provision.PRINCIPLES, "VOTE_RECUSED"));
        }
        var cases = matters.cases(matter.id());
        if (!interests.declared(person, cases)) {
            reasons.add(Refusal.of(Provision.PRINCIPLES, "VOTE_UNDECLARED"));
        } else if (interests.undecided(actor, cases).contains(person)) {
            reasons.add(Refusal.of(Provision.PRINCIPLES, "VOTE_INTEREST_UNDECIDED"));
        }
        if (matters.voted(matter.id(), member.id())) {
            reasons.add(Refusal.of(Provision.DECIDE_MAJOR_MATTERS, "VOTE_TWICE"));
        }
        if (reasons.isEmpty()) {
            ballots.add(actor, id, matter.id(), member.id(), choice);
            journal.enter(actor, "CastVote", Provision.DECIDE_MAJOR_MATTERS, matter.id(), id, member.id(), choice);
        }
        return Verdict.of(reasons);
    }
}
