package gov.award.deliberations;

import gov.award.acting.Act;
import gov.award.acting.Actor;
import gov.award.acting.Consequences;
import gov.award.acting.NotFound;
import gov.award.acting.Role;
import gov.award.applications.ApplicationId;
import gov.award.journal.Journal;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.measures.Verdict;
import gov.award.notices.Notices;
import gov.award.panels.Recusals;
import gov.award.people.People;
import gov.award.rounds.RoundBriefs;
import gov.award.rounds.RoundId;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;

/**
 * Whoever works for the government and has an interest in someone submitted to it has no part in the approval any more, at
 * their own word and at once; the directors are told (article 3; reading 15).
 */
@Service
public class StandAside {

    private final RoundBriefs rounds;
    private final Submissions submissions;
    private final Recusals recusals;
    private final Consequences consequences;
    private final People people;
    private final Notices notices;
    private final Journal journal;

    StandAside(
            RoundBriefs rounds,
            Submissions submissions,
            Recusals recusals,
            Consequences consequences,
            People people,
            Notices notices,
            Journal journal) {
        this.rounds = rounds;
        this.submissions = submissions;
        this.recusals = recusals;
        this.consequences = consequences;
        this.people = people;
        this.notices = notices;
        this.journal = journal;
    }

    /** In whom, and which interest. */
    public record Form(
            @NotNull UUID application,
            @NotBlank @Size(max = 500) String ground) {}

    @Act(by = Role.GOVERNMENT, basis = Provision.PRINCIPLES)
    public Verdict stand(Actor actor, RoundId id, Form form) {
        var round = rounds.of(id);
        var application = new ApplicationId(form.application());
        var checker = Actor.system(Role.CHECKER, actor.requireProgramme());
        if (submissions.entries(checker, id).stream()
                .noneMatch(entry -> entry.application().equals(application))) {
            throw new NotFound("application submitted");
        }
        var reasons = new ArrayList<Refusal>();
        rounds.cancelled(id).ifPresent(reasons::add);
        if (recusals.recused(actor.requirePerson(), application)) {
            reasons.add(Refusal.of(Provision.PRINCIPLES, "ALREADY_RECUSED"));
        }
        if (!reasons.isEmpty()) {
            return Verdict.of(reasons);
        }
        var ground = form.ground().strip();
        // The case itself is not the government's to see.
        consequences.carryOut(() -> recusals.recuse(actor, actor.requirePerson(), application, ground));
        notices.tell(
                actor,
                people.holding(Role.DIRECTOR, actor.requireProgramme()).stream()
                        .map(People.Person::id)
                        .toList(),
                "notice.deliberations.stoodAside",
                List.of(round.title(), actor.name()),
                "/rounds/" + id.text() + "/interests");
        journal.enter(actor, "StandAside", Provision.PRINCIPLES, id, application.value(), ground);
        return Verdict.ALLOWED;
    }
}
