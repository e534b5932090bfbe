package gov.award.register;

import gov.award.acting.Actor;
import gov.award.acting.NotFound;
import gov.award.acting.ProgrammeId;
import gov.award.acting.Reading;
import gov.award.acting.Role;
import gov.award.acting.Row;
import gov.award.measures.Kind;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the register answers, whoever asks: nobody needs to be able to read it to be measured by it. */
@Component
class Checks {

    private final JdbcClient sql;

    Checks(JdbcClient sql) {
        this.sql = sql;
    }

    /** The checker of the programme in which the surrounding act or reading takes place. */
    Actor here() {
        var programme = sql.sql("select acting_programme()")
                .query((row, n) -> Optional.ofNullable(row.getObject(1, UUID.class)))
                .single()
                .orElseThrow(() -> new IllegalStateException("the register is asked within an act or a reading"));
        return Actor.system(Role.CHECKER, new ProgrammeId(programme));
    }

    @Reading(by = Role.CHECKER)
    public List<PartyEntry> of(Actor checker, PartyDigest party) {
        return sql.sql("""
                select sort, title, document, decided, level, standing, model, edition, until from register_in_force
                where party_digest = ? and sort in ('AWARD', 'BAR') order by decided, id
                """).param(party.value()).query(Row.of(PartyEntry.class)).list();
    }

    @Reading(by = Role.CHECKER)
    public List<Register.CompletedRound> rounds(Actor checker) {
        return sql.sql("select id, year from register_in_force where sort = 'ROUND' order by year desc, id")
                .query(Row.of(Register.CompletedRound.class))
                .list();
    }

    /** Whose an award is. */
    @Reading(by = Role.CHECKER)
    public Holder holder(Actor checker, EntryId award) {
        return sql.sql("""
                select party_digest, party_masked, party_kind, party_name, title from register_in_force
                where id = ? and sort = 'AWARD'
                """)
                .param(award.value())
                .query(Row.of(Holder.class))
                .optional()
                .orElseThrow(() -> new NotFound("award"));
    }

    /** The party an award was given to. */
    record Holder(
            String partyDigest,
            @org.jspecify.annotations.Nullable String partyMasked,
            Kind partyKind,
            String partyName,
            String title) {}
}
