package gov.award.consultations;

import gov.award.acting.Act;
import gov.award.acting.Actor;
import gov.award.acting.Role;
import gov.award.journal.Journal;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.measures.Verdict;
import gov.award.notices.Notices;
import gov.award.people.People;
import gov.award.rounds.Phase;
import gov.award.rounds.RoundBriefs;
import gov.award.workdays.BusinessClock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** The office urges a department that has not answered; the time set stays as it is (article 21). */
@Service
public class UrgeDepartment {

    private final Requests requests;
    private final RoundBriefs rounds;
    private final People people;
    private final Notices notices;
    private final JdbcClient jdbc;
    private final BusinessClock clock;
    private final Journal journal;

    UrgeDepartment(
            Requests requests,
            RoundBriefs rounds,
            People people,
            Notices notices,
            JdbcClient jdbc,
            BusinessClock clock,
            Journal journal) {
        this.requests = requests;
        this.rounds = rounds;
        this.people = people;
        this.notices = notices;
        this.jdbc = jdbc;
        this.clock = clock;
        this.journal = journal;
    }

    @Act(
            by = {Role.OFFICE, Role.DIRECTOR},
            basis = Provision.CONSULTATION_ANSWER)
    public Verdict urge(Actor actor, RequestId id) {
        var found = requests.find(id);
        var round = rounds.of(found.round());
        var request = found.request();
        var reasons = new ArrayList<Refusal>();
        if (round.phase() != Phase.CONSULTATION) {
            reasons.add(Refusal.of(Provision.CONSULTATION_ANSWER, "CONSULTATION_NOT_OPEN"));
        }
        if (request.standing(clock.now()).answered() || request.standing(clock.now()) == RequestStanding.UNCONFIRMED) {
            reasons.add(Refusal.of(Provision.CONSULTATION_ANSWER, "ANSWER_GIVEN", request.name()));
        }
        if (!reasons.isEmpty()) {
            return Verdict.of(reasons);
        }
        jdbc.sql("""
                        insert into consultation_urge (id, request, programme, urged_by, urged_at)
                        values (:id, :request, :programme, :by, :now)
                        """)
                .param("id", UUID.randomUUID())
                .param("request", id.value())
                .param("programme", actor.requireProgramme().value())
                .param("by", actor.personId())
                .param("now", clock.now().atOffset(ZoneOffset.UTC))
                .update();
        notices.tell(
                actor,
                people.holding(Role.DEPARTMENT, request.unit()).stream()
                        .map(People.Person::id)
                        .toList(),
                "notice.consultation.urge",
                List.of(round.title()),
                "/consultations/" + id.text());
        journal.enter(actor, "UrgeDepartment", Provision.CONSULTATION_ANSWER, id);
        return Verdict.ALLOWED;
    }
}
