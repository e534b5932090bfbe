package gov.award.register;

import gov.award.acting.Actor;
import gov.award.acting.ProgrammeId;
import gov.award.acting.Role;
import gov.award.journal.Journal;
import gov.award.measures.Editions;
import gov.award.measures.Kind;
import gov.award.measures.Provision;
import gov.award.workdays.BusinessClock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The register, asked at intake and filled at the end of a round. What the program itself decided needs no second confirmation. */
@Component
class RegisterBook implements Register {

    private final Entries entries;
    private final Checks checks;
    private final Bars bars;
    private final BusinessClock clock;
    private final Journal journal;

    RegisterBook(Entries entries, Checks checks, Editions editions, BusinessClock clock, Journal journal) {
        this.entries = entries;
        this.checks = checks;
        this.bars = new Bars(editions::byCode);
        this.clock = clock;
        this.journal = journal;
    }

    @Override
    public List<BarFinding> findings(PartyDigest party, Kind kind, String model, LocalDate day) {
        return bars.weigh(checks.of(checks.here(), party), kind, model, day);
    }

    @Override
    public List<CompletedRound> completedRounds(ProgrammeId programme) {
        return checks.rounds(Actor.system(Role.CHECKER, programme));
    }

    @Override
    public void enterRound(Actor actor, UUID round, String edition, int year, String title) {
        var entry = new NewEntry(
                new EntryId(round),
                EntrySort.ROUND,
                NewEntry.PROGRAM,
                title,
                "",
                clock.today(),
                year,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                edition,
                null,
                null,
                null,
                null,
                null);
        enter(actor, entry, Provision.CYCLE);
    }

    @Override
    public void enterAward(
            Actor actor,
            UUID award,
            String edition,
            PartyDigest party,
            Kind kind,
            String name,
            String model,
            String title,
            String document,
            LocalDate decided) {
        var entry = new NewEntry(
                new EntryId(award),
                EntrySort.AWARD,
                NewEntry.PROGRAM,
                title,
                document,
                decided,
                null,
                AwardLevel.OWN,
                AwardStanding.WON,
                kind,
                party,
                null,
                name,
                model,
                edition,
                null,
                null,
                null,
                null,
                null);
        enter(actor, entry, Provision.REAPPLICATION_BAR);
    }

    @Override
    public void enterRevocation(
            Actor actor,
            UUID award,
            String edition,
            Provision basis,
            String document,
            LocalDate decided,
            @Nullable UUID fraudBar,
            @Nullable LocalDate barredUntil) {
        var holder = checks.holder(Actor.system(Role.CHECKER, actor.requireProgramme()), new EntryId(award));
        var revocation = new NewEntry(
                new EntryId(UUID.randomUUID()),
                EntrySort.REVOCATION,
                NewEntry.PROGRAM,
                holder.title(),
                document,
                decided,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                edition,
                null,
                award,
                null,
                null,
                null);
        enter(actor, revocation, basis);
        if (fraudBar != null) {
            var until = Objects.requireNonNull(barredUntil, "a bar has a last day");
            var bar = new NewEntry(
                    new EntryId(fraudBar),
                    EntrySort.BAR,
                    NewEntry.PROGRAM,
                    holder.title(),
                    document,
                    decided,
                    null,
                    null,
                    null,
                    holder.partyKind(),
                    new PartyDigest(holder.partyDigest()),
                    holder.partyMasked(),
                    holder.partyName(),
                    null,
                    edition,
                    until,
                    award,
                    null,
                    null,
                    null);
            enter(actor, bar, basis);
        }
    }

    private void enter(Actor actor, NewEntry entry, Provision basis) {
        entries.add(actor, entry);
        entries.check(actor, entry.id(), "CONFIRMED", "");
        journal.enter(actor, "EnterInRegister", basis, entry.id(), entry);
    }
}
