package gov.award.supervision;

import gov.award.acting.Actor;
import gov.award.acting.PersonId;
import gov.award.acting.Reading;
import gov.award.acting.Role;
import gov.award.acting.Row;
import gov.award.acting.UnitId;
import gov.award.files.Attachments;
import gov.award.people.People;
import gov.award.people.PeopleReadings;
import gov.award.people.PeopleReadings.Wanted;
import gov.award.people.Units;
import gov.award.rounds.RoundBriefs;
import gov.award.web.Listing;
import gov.award.web.PageRequest;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The matters of the discipline inspection as those see them who deal with them. */
@Component
public class SupervisionReadings {

    private static final PageRequest FIRST = new PageRequest(1, 20);

    private final JdbcClient sql;
    private final Supervisions supervisions;
    private final Referrals referrals;
    private final RoundBriefs rounds;
    private final PeopleReadings readings;
    private final People people;
    private final Units units;
    private final Attachments attachments;

    SupervisionReadings(
            JdbcClient sql,
            Supervisions supervisions,
            Referrals referrals,
            RoundBriefs rounds,
            PeopleReadings readings,
            People people,
            Units units,
            Attachments attachments) {
        this.sql = sql;
        this.supervisions = supervisions;
        this.referrals = referrals;
        this.rounds = rounds;
        this.readings = readings;
        this.people = people;
        this.units = units;
        this.attachments = attachments;
    }

    @Reading(by = {Role.SUPERVISOR, Role.OFFICE, Role.DIRECTOR, Role.COMMITTEE, Role.CHAIR})
    public Listing<Supervision> list(Actor actor, PageRequest page) {
        var total =
                sql.sql("select count(*) from supervision").query(Long.class).single();
        var rows = sql.sql(Supervisions.SELECT + " order by s.opened_at desc, s.id limit ? offset ?")
                .params(page.size(), page.offset())
                .query(Row.of(Supervision.class))
                .list();
        return new Listing<>(rows, total, page);
    }

    @Reading(by = {Role.SUPERVISOR, Role.OFFICE, Role.DIRECTOR, Role.COMMITTEE, Role.CHAIR})
    public SupervisionPage read(Actor actor, SupervisionId id) {
        var matter = supervisions.find(id);
        return new SupervisionPage(
                matter,
                sql.sql("""
                        select w.role, w.unit_name, p.name from withdrawn_right w join person p on p.id = w.person
                        where w.supervision = ? order by p.name, w.role
                        """)
                        .param(id.value())
                        .query(Row.of(SupervisionPage.Withdrawn.class))
                        .list(),
                sql.sql("""
                        select t.seq, p.name, t.act, t.basis, t.about, t.phase, t.at from touched_act t join person p on p.id = t.person
                        where t.supervision = ? order by t.seq limit 500
                        """)
                        .param(id.value())
                        .query(Row.of(SupervisionPage.Touched.class))
                        .list(),
                Anew.from(rounds.of(matter.round()).phase()),
                referrals.of(id),
                attachments.of(id));
    }

    /** Where a matter is opened: people and units found by name, or whom it is about. */
    @Reading(by = Role.SUPERVISOR)
    public NewSupervisionPage begin(Actor actor, String text, @Nullable PersonId person, @Nullable UnitId unit) {
        var name = person != null ? people.name(person) : unit != null ? units.name(unit) : Optional.<String>empty();
        var searched = !text.isBlank();
        var wanted = new Wanted(text.strip(), "", "");
        return new NewSupervisionPage(
                text.strip(),
                searched ? readings.people(actor, wanted, FIRST).rows() : List.of(),
                searched ? readings.units(actor, wanted, FIRST).rows() : List.of(),
                rounds.all(),
                person,
                unit,
                name.orElse(null));
    }
}
