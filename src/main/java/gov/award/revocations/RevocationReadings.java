package gov.award.revocations;

import gov.award.acting.Actor;
import gov.award.acting.NotFound;
import gov.award.acting.Reading;
import gov.award.acting.Role;
import gov.award.acting.Row;
import gov.award.awards.AwardId;
import gov.award.awards.Awards;
import gov.award.files.Attachment;
import gov.award.files.Attachments;
import gov.award.revocations.RevocationPage.Defence;
import gov.award.revocations.RevocationPage.Finding;
import gov.award.revocations.RevocationPage.Moved;
import gov.award.revocations.RevocationPage.Source;
import gov.award.rounds.RoundBriefs;
import gov.award.rounds.RoundId;
import gov.award.web.Listing;
import gov.award.web.PageRequest;
import java.sql.Types;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Cases as those see them who have a part in them; row-level security decides what each finds. */
@Component
public class RevocationReadings {

    private static final String FILTER = """
            from revocation where (:state::text is null or state = :state)
              and (:text = '' or position(lower(:text) in lower(concat_ws(' ', party, award_title, certificate, document))) > 0)
            """;

    private final JdbcClient sql;
    private final Revocations revocations;
    private final RevocationDecisions decisions;
    private final Recoveries recoveries;
    private final Hearings hearings;
    private final Attachments attachments;
    private final Awards awards;
    private final RoundBriefs rounds;

    RevocationReadings(
            JdbcClient sql,
            Revocations revocations,
            RevocationDecisions decisions,
            Recoveries recoveries,
            Hearings hearings,
            Attachments attachments,
            Awards awards,
            RoundBriefs rounds) {
        this.sql = sql;
        this.revocations = revocations;
        this.decisions = decisions;
        this.recoveries = recoveries;
        this.hearings = hearings;
        this.attachments = attachments;
        this.awards = awards;
        this.rounds = rounds;
    }

    @Reading(
            by = {
                Role.APPLICANT,
                Role.OFFICE,
                Role.DIRECTOR,
                Role.COMMITTEE,
                Role.CHAIR,
                Role.GOVERNMENT,
                Role.FINANCE,
                Role.SUPERVISOR
            })
    public Listing<Revocation> list(Actor actor, @Nullable RevocationState state, String text, PageRequest page) {
        var total = filtered("select count(*) " + FILTER, state, text)
                .query(Long.class)
                .single();
        var rows = filtered(
                        "select * " + FILTER + " order by reported_at desc, id limit :size offset :offset", state, text)
                .param("size", page.size())
                .param("offset", page.offset())
                .query(Row.of(Revocation.class))
                .list();
        return new Listing<>(rows, total, page);
    }

    private JdbcClient.StatementSpec filtered(String statement, @Nullable RevocationState state, String text) {
        return sql.sql(statement)
                .param("state", state == null ? null : state.name(), Types.VARCHAR)
                .param("text", text.strip());
    }

    @Reading(
            by = {
                Role.APPLICANT,
                Role.OFFICE,
                Role.DIRECTOR,
                Role.COMMITTEE,
                Role.CHAIR,
                Role.GOVERNMENT,
                Role.FINANCE,
                Role.SUPERVISOR
            })
    public RevocationPage read(Actor actor, RevocationId id) {
        var revocation = revocations.find(id);
        return new RevocationPage(
                revocation,
                one("select id, source, entered_at from revocation_source where revocation = ?", id, Source.class),
                one("""
                        select f.id, f.report, p.name as verified_by_name, f.verified_at, f.verified_by = acting_person() as own
                        from revocation_finding f join person p on p.id = f.verified_by where f.revocation = ?
                        """, id, Finding.class),
                sql.sql("""
                        select d.id, d.way, d.statement, d.stated_on, p.name as recorded_by_name, d.recorded_at, c.outcome, c.note
                        from revocation_defence d join person p on p.id = d.recorded_by
                        left join revocation_defence_check c on c.defence = d.id
                        where d.revocation = ? order by d.recorded_at, d.id
                        """).param(id.value()).query(Row.of(Defence.class)).list(),
                hearings.deadline(actor, revocation).orElse(null),
                decisions.of(id),
                recoveries.of(id),
                recoveries.returned(id),
                sql.sql("""
                        select m.move, m.to_state as to, m.note, p.name as person_name, m.at
                        from revocation_move m left join person p on p.id = m.person where m.revocation = ? order by m.at, m.id
                        """).param(id.value()).query(Row.of(Moved.class)).list(),
                files(id));
    }

    private <T> @Nullable T one(String query, RevocationId id, Class<T> type) {
        return sql.sql(query).param(id.value()).query(Row.of(type)).optional().orElse(null);
    }

    /** The files of the case that the reader may see, whatever they belong to. */
    private List<Attachment> files(RevocationId id) {
        return attachments.ofAll(
                sql.sql("""
                        select id from revocation_source where revocation = :id
                        union all select id from revocation_finding where revocation = :id
                        union all select id from revocation_defence where revocation = :id
                        union all select id from revocation_decision where revocation = :id
                        union all select id from revocation_recovery where revocation = :id
                        """).param("id", id.value()).query(Row.of(UUID.class)).list());
    }

    /** The awards of a round about which a case can be opened. */
    @Reading(by = {Role.OFFICE, Role.DIRECTOR})
    public NewRevocationPage awards(Actor actor, @Nullable RoundId round) {
        var given = round == null
                ? List.<Awards.Award>of()
                : awards.inRound(rounds.of(round).id());
        return new NewRevocationPage(rounds.all(), round, given, null);
    }

    /** One award, to open a case about. */
    @Reading(by = {Role.OFFICE, Role.DIRECTOR})
    public NewRevocationPage award(Actor actor, AwardId award) {
        var given = awards.of(award);
        return new NewRevocationPage(rounds.all(), given.round(), List.of(), given);
    }

    /** What everybody may read. */
    @Reading(
            by = {Role.ACCOUNT, Role.PUBLIC},
            shared = true)
    public Listing<RevocationNotice> published(Actor reader, PageRequest page) {
        var total = sql.sql("select count(*) from revocation_notice")
                .query(Long.class)
                .single();
        var rows = sql.sql("select * from revocation_notice order by published_at desc, revocation limit ? offset ?")
                .params(page.size(), page.offset())
                .query(Row.of(RevocationNotice.class))
                .list();
        return new Listing<>(rows, total, page);
    }

    @Reading(
            by = {Role.ACCOUNT, Role.PUBLIC},
            shared = true)
    public RevocationNotice published(Actor reader, RevocationId id) {
        return sql.sql("select * from revocation_notice where revocation = ?")
                .param(id.value())
                .query(Row.of(RevocationNotice.class))
                .optional()
                .orElseThrow(() -> new NotFound("revocation"));
    }

    /** The paper that tells facts and ground. */
    @Reading(by = Role.ACCOUNT)
    public Optional<UUID> hearing(Actor actor, RevocationId id) {
        return Optional.ofNullable(revocations.find(id).hearing());
    }
}
