package gov.award.objections;

import gov.award.acting.Actor;
import gov.award.acting.Reading;
import gov.award.acting.Role;
import gov.award.acting.Row;
import gov.award.rounds.Phase;
import gov.award.rounds.RoundBriefs;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the public sees of complaints: the form, and the state of one's own under its receipt code. */
@Component
class PublicComplaints {

    private final RoundBriefs rounds;
    private final PublicNotices notices;
    private final Complaints complaints;
    private final Checked checked;

    PublicComplaints(RoundBriefs rounds, PublicNotices notices, Complaints complaints, Checked checked) {
        this.rounds = rounds;
        this.notices = notices;
        this.complaints = complaints;
        this.checked = checked;
    }

    @Reading(by = {Role.PUBLIC, Role.ACCOUNT})
    public ComplaintPages.Form form(Actor actor, UUID id) {
        var named = new LinkedHashMap<String, String>();
        var candidates = new LinkedHashMap<String, String>();
        UUID standing = null;
        for (var round : rounds.all()) {
            if (round.announcedOn() == null) {
                continue;
            }
            named.put(round.id().text(), round.title());
            if (round.phase() == Phase.PUBLIC_NOTICE && standing == null) {
                standing = round.id().value();
                notices.issued(round.id()).stream()
                        .flatMap(notice -> notices.winners(notice.id()).stream())
                        .forEach(winner -> candidates.put(winner.application().text(), winner.name()));
            }
        }
        return new ComplaintPages.Form(id, standing, named, candidates);
    }

    /** Whether nothing more is taken from an address for now: then nothing it sends is looked into either. */
    @Reading(by = Role.PUBLIC)
    public boolean floods(Actor anyone, String address) {
        return FileComplaint.floods(complaints, address);
    }

    @Reading(by = {Role.PUBLIC, Role.ACCOUNT})
    public Optional<ComplaintPages.Status> status(Actor actor, ReceiptCode code) {
        return checked.status(Actor.system(Role.CHECKER, actor.requireProgramme()), code);
    }

    /** The complaint of a code, as the checker reads it. */
    @Component
    static class Checked {

        private final JdbcClient jdbc;

        Checked(JdbcClient jdbc) {
            this.jdbc = jdbc;
        }

        @Reading(by = Role.CHECKER)
        public Optional<ComplaintPages.Status> status(Actor checker, ReceiptCode code) {
            return jdbc.sql("""
                            select c.year, c.number, c.received_at, c.state, a.answer, a.answered_at
                            from complaint c left join complaint_answer a on a.complaint = c.id where c.code_digest = :code
                            """)
                    .param("code", code.digest())
                    .query(Row.of(ComplaintPages.Status.class))
                    .optional();
        }
    }
}
