package gov.award.committee;

import gov.award.acting.Act;
import gov.award.acting.Actor;
import gov.award.acting.PersonId;
import gov.award.acting.Reading;
import gov.award.acting.Role;
import gov.award.measures.Provision;
import gov.award.measures.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;

/** What a later module does with the agenda and the resolutions, for tests. */
@Service
public class PutMatter {

    private final Agenda agenda;
    private final Resolutions resolutions;
    private final List<Resolution> heard = new ArrayList<>();

    PutMatter(Agenda agenda, Resolutions resolutions) {
        this.agenda = agenda;
        this.resolutions = resolutions;
    }

    @Act(by = Role.OFFICE, basis = Provision.REPORT_TO_COMMITTEE)
    public Verdict put(Actor actor, MatterId id, UUID round) {
        return put(actor, id, MatterKind.OTHER, round);
    }

    @Act(by = Role.OFFICE, basis = Provision.REPORT_TO_COMMITTEE)
    public Verdict put(Actor actor, MatterId id, MatterKind kind, @Nullable UUID round) {
        agenda.put(actor, id, kind, round, round == null ? id.value() : round, "调整评审进度", "将现场评审推迟一周。");
        return Verdict.ALLOWED;
    }

    @Act(by = Role.OFFICE, basis = Provision.PRINCIPLES)
    public Verdict recuse(Actor actor, MatterId id, PersonId person) {
        agenda.recuse(actor, id, person, "与候选单位有利害关系");
        return Verdict.ALLOWED;
    }

    @Reading(by = Role.ACCOUNT)
    public Optional<Resolution> latest(Actor actor, UUID subject) {
        return resolutions.latest(MatterKind.OTHER, subject);
    }

    @EventListener
    void hear(ResolutionPassed passed) {
        heard.add(passed.resolution());
    }

    List<Resolution> heard() {
        return List.copyOf(heard);
    }
}
