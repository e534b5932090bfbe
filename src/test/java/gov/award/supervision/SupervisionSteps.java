package gov.award.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import gov.award.acting.Actor;
import gov.award.acting.PersonId;
import gov.award.acting.Role;
import gov.award.acting.UnitId;
import gov.award.committee.Choice;
import gov.award.committee.CommitteeSteps;
import gov.award.committee.MatterId;
import gov.award.committee.ResolveMatter;
import gov.award.files.Upload;
import gov.award.measures.Verdict;
import gov.award.people.PeopleSteps;
import gov.award.rounds.Move;
import gov.award.rounds.RoundId;
import gov.award.testing.SampleFiles;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.core.io.ByteArrayResource;

/** Takes a matter of the discipline inspection through the acts of the program, for tests of every module. */
public final class SupervisionSteps {

    private final ApplicationContext context;
    private final Actor supervisor;

    public SupervisionSteps(ApplicationContext context, PeopleSteps people) {
        this.context = context;
        this.supervisor = people.actor(Role.SUPERVISOR);
    }

    public Actor supervisor() {
        return supervisor;
    }

    public SupervisionId about(RoundId round, PersonId person) {
        var id = new SupervisionId(UUID.randomUUID());
        allowed(open(id, round, person, null));
        return id;
    }

    public SupervisionId about(RoundId round, UnitId unit) {
        var id = new SupervisionId(UUID.randomUUID());
        allowed(open(id, round, null, unit));
        return id;
    }

    public Verdict open(SupervisionId id, RoundId round, @Nullable PersonId person, @Nullable UnitId unit) {
        var evidence = new Upload("谈话记录.pdf", new ByteArrayResource(SampleFiles.pdf("谈话记录")));
        return context.getBean(OpenSupervision.class)
                .open(
                        supervisor,
                        id,
                        new SupervisionForm(round, person, unit, SupervisionGround.FAVOURITISM, "收受申报单位礼金。"),
                        evidence);
    }

    public Verdict withdraw(SupervisionId id) {
        return context.getBean(WithdrawRight.class).withdraw(supervisor, id, "徇私舞弊，查证属实");
    }

    public Verdict propose(SupervisionId id, MatterId matter, TouchedFate fate, @Nullable Move anew) {
        return context.getBean(ProposeFate.class).propose(supervisor, id, matter, fate, anew, "行为受不正当影响");
    }

    /** Those of the committee who hold their right resolve on the acts touched. */
    public void resolved(
            SupervisionId id,
            TouchedFate fate,
            @Nullable Move anew,
            CommitteeSteps committee,
            PersonId concerned,
            Choice choice) {
        var matter = new MatterId(UUID.randomUUID());
        allowed(propose(id, matter, fate, anew));
        var meeting = committee.openedWithout(concerned, matter);
        committee.seats().stream()
                .filter(seat -> !seat.actor().requirePerson().equals(concerned))
                .forEach(seat -> allowed(committee.vote(seat, meeting, matter, choice)));
        var chair = committee.seats().getFirst().actor();
        allowed(context.getBean(ResolveMatter.class).resolve(chair, meeting, matter, null));
    }

    public Verdict close(SupervisionId id) {
        return context.getBean(CloseSupervision.class).close(supervisor, id, "已办结");
    }

    static void allowed(Verdict verdict) {
        assertThat(verdict).isEqualTo(Verdict.ALLOWED);
    }
}
