package gov.award.awards;

import gov.award.acting.Act;
import gov.award.acting.Actor;
import gov.award.acting.NotFound;
import gov.award.acting.Role;
import gov.award.applications.ApplicationBriefs;
import gov.award.journal.Journal;
import gov.award.measures.Provision;
import gov.award.measures.Verdict;
import gov.award.workdays.BusinessClock;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** The winner, or the office, records what the winner did to spread its experience (articles 9, 29). */
@Service
public class RecordActivity {

    private final AwardBook awards;
    private final ApplicationBriefs applications;
    private final JdbcClient jdbc;
    private final BusinessClock clock;
    private final Journal journal;

    RecordActivity(
            AwardBook awards, ApplicationBriefs applications, JdbcClient jdbc, BusinessClock clock, Journal journal) {
        this.awards = awards;
        this.applications = applications;
        this.jdbc = jdbc;
        this.clock = clock;
        this.journal = journal;
    }

    /** What took place, when and where. */
    public record Form(
            @NotNull LocalDate heldOn,
            @NotBlank @Size(max = 200) String title,
            @Nullable @Size(max = 200) String place) {}

    @Act(
            by = {Role.OFFICE, Role.APPLICANT},
            basis = Provision.WINNERS_DUTIES)
    public Verdict record(Actor actor, AwardId id, UUID activity, Form form) {
        var award = awards.locked(id);
        if (!actor.is(Role.OFFICE) && !applications.members(award.applicant()).contains(actor.requirePerson())) {
            throw new NotFound("award of one's own");
        }
        if (form.heldOn().isAfter(clock.today()) || form.heldOn().isBefore(award.decided())) {
            return Verdict.refused(Provision.WINNERS_DUTIES, "ACTIVITY_DAY", award.decided());
        }
        jdbc.sql("""
                        insert into promotion_activity (id, programme, award, held_on, title, place, recorded_by, recorded_at)
                        values (:id, :programme, :award, :heldOn, :title, :place, :by, :at)
                        """)
                .param("id", activity)
                .param("programme", actor.requireProgramme().value())
                .param("award", id.value())
                .param("heldOn", form.heldOn())
                .param("title", form.title().strip())
                .param("place", form.place() == null ? "" : form.place().strip())
                .param("by", actor.personId())
                .param("at", clock.now().atOffset(ZoneOffset.UTC))
                .update();
        journal.enter(actor, "RecordActivity", Provision.WINNERS_DUTIES, id, form.heldOn(), form.title());
        return Verdict.ALLOWED;
    }
}
