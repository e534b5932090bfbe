package gov.award.objections;

import gov.award.acting.Actor;
import gov.award.acting.PersonId;
import gov.award.acting.Reading;
import gov.award.acting.Role;
import gov.award.acting.Row;
import gov.award.applications.ApplicationId;
import gov.award.files.Added;
import gov.award.files.Attachments;
import gov.award.files.Filing;
import gov.award.files.Limits;
import gov.award.files.Upload;
import gov.award.journal.Journal;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.measures.Verdict;
import gov.award.notices.Notices;
import gov.award.people.Programmes;
import gov.award.rounds.Phase;
import gov.award.rounds.RoundBriefs;
import gov.award.rounds.RoundId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Takes a complaint in, whoever brings it. */
@Component
class Intake {

    private final Complaints complaints;
    private final PublicNotices publicNotices;
    private final RoundBriefs rounds;
    private final Programmes programmes;
    private final Attachments attachments;
    private final Named named;
    private final KeptOut keptOut;
    private final Notices notices;
    private final Journal journal;

    Intake(
            Complaints complaints,
            PublicNotices publicNotices,
            RoundBriefs rounds,
            Programmes programmes,
            Attachments attachments,
            Named named,
            KeptOut keptOut,
            Notices notices,
            Journal journal) {
        this.complaints = complaints;
        this.publicNotices = publicNotices;
        this.rounds = rounds;
        this.programmes = programmes;
        this.attachments = attachments;
        this.named = named;
        this.keptOut = keptOut;
        this.notices = notices;
        this.journal = journal;
    }

    Verdict take(
            Actor actor,
            ComplaintId id,
            ReceiptCode code,
            ComplaintForm form,
            Way way,
            Instant receivedAt,
            List<Upload> evidence) {
        var reasons = new ArrayList<Refusal>(ComplaintRules.incomplete(
                form, evidence.size(), programmes.edition(actor.requireProgramme(), form.round())));
        var round = form.round() == null
                ? underNotice(form.about())
                : rounds.of(new RoundId(form.round())).id();
        if (form.about() == About.CANDIDATE && round == null) {
            reasons.add(Refusal.of(Provision.COMPLAINTS, "ROUND_NOT_NAMED"));
        }
        if (form.candidate() != null && round != null && !isOnNotice(round, new ApplicationId(form.candidate()))) {
            reasons.add(Refusal.of(Provision.PUBLIC_NOTICE, "NOT_ON_NOTICE"));
        }
        if (!reasons.isEmpty()) {
            return Verdict.of(reasons);
        }
        for (var file : evidence) {
            var filing =
                    Filing.confidential(id, "complaint-evidence", form.sort().basis());
            var added = attachments.add(actor, filing, file, Limits.standard());
            if (added instanceof Added.Refused) {
                return added.verdict();
            }
        }
        var known = form.about() == About.PERSON
                ? named.by(Actor.system(Role.CHECKER, actor.requireProgramme()), form.concerned())
                : List.<Candidate>of();
        // Someone of the office cannot enter, and thereby read, what is brought against them.
        var meant = known.stream().map(Candidate::id).toList();
        if (actor.person() != null && meant.contains(actor.requirePerson())) {
            return Verdict.refused(Provision.COMPLAINTS, "COMPLAINED_OF_DOES_NOT_ENTER");
        }
        var person = theOne(known, form.concerned());
        try {
            complaints.add(actor, id, form, way, receivedAt, code, round, person);
            complaints.keepOut(actor, id, meant);
        } catch (DuplicateKeyException sentTwice) {
            return Verdict.refused(form.sort().basis(), "COMPLAINT_ALREADY_FILED");
        }
        if (form.about() == About.PERSON) {
            notices.tell(
                    actor,
                    keptOut.supervisors(actor, id),
                    "notice.complaintOfPerson",
                    List.of(),
                    "/complaints/" + id.text());
        }
        journal.enter(
                actor,
                way == Way.WEB ? "FileComplaint" : "EnterComplaint",
                form.sort().basis(),
                id,
                form.about(),
                form.concerned(),
                form.facts(),
                way,
                receivedAt,
                evidence.size());
        return Verdict.ALLOWED;
    }

    /** Who is meant without doubt: the only one, or the only one named exactly so. */
    private static @Nullable PersonId theOne(List<Candidate> known, String concerned) {
        var exactly = known.stream()
                .filter(each -> each.name().equals(concerned.strip()))
                .toList();
        var meant = exactly.isEmpty() ? known : exactly;
        return meant.size() == 1 ? meant.getFirst().id() : null;
    }

    /** Someone who may be the one complained of. */
    record Candidate(PersonId id, String name) {}

    /** The round a candidate is of whose round was not said: the one under public notice, if only one is. */
    private @Nullable RoundId underNotice(About about) {
        if (about != About.CANDIDATE) {
            return null;
        }
        var noticed = rounds.all().stream()
                .filter(round -> round.phase() == Phase.PUBLIC_NOTICE)
                .toList();
        return noticed.size() == 1 ? noticed.getFirst().id() : null;
    }

    private boolean isOnNotice(RoundId round, ApplicationId candidate) {
        return publicNotices.issued(round).stream()
                .flatMap(notice -> publicNotices.winners(notice.id()).stream())
                .anyMatch(winner -> winner.application().equals(candidate));
    }

    /** Who of the programme may be meant, so that a complaint never reaches the one complained of. */
    @Component
    static class Named {

        private static final Pattern BLANKS = Pattern.compile("\\s|\\p{Z}");

        private final JdbcClient jdbc;

        Named(JdbcClient jdbc) {
            this.jdbc = jdbc;
        }

        /** @param concerned as the reporter wrote it: with a title, a unit, blanks within the name */
        @Reading(by = Role.CHECKER)
        public List<Candidate> by(Actor checker, String concerned) {
            return jdbc.sql("""
                            select distinct p.id, p.name from person p join role_grant g on g.person = p.id
                            where g.programme = acting_programme() and g.role <> 'APPLICANT' and g.ended_at is null
                              and position(regexp_replace(p.name, '\\s', '', 'g') in :concerned) > 0
                            """)
                    .param("concerned", BLANKS.matcher(concerned).replaceAll(""))
                    .query(Row.of(Candidate.class))
                    .list();
        }
    }
}
