package gov.award.register;

import gov.award.acting.Act;
import gov.award.acting.Actor;
import gov.award.acting.Reading;
import gov.award.acting.Role;
import gov.award.measures.Kind;
import gov.award.measures.Provision;
import gov.award.measures.Verdict;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** What a later module asks the register and adds to it, for tests. */
@Service
public class AskRegister {

    private static final String EDITION = "hengyang-2023";

    private final Register register;

    AskRegister(Register register) {
        this.register = register;
    }

    @Reading(by = Role.ACCOUNT)
    public List<BarFinding> findings(Actor actor, PartyDigest party, String model, LocalDate day) {
        return register.findings(party, Kind.ORGANISATION, model, day);
    }

    @Reading(by = Role.ACCOUNT)
    public Optional<Integer> lastRound(Actor actor) {
        return register.completedRounds(actor.requireProgramme()).stream()
                .map(Register.CompletedRound::year)
                .findFirst();
    }

    @Act(by = Role.DIRECTOR, basis = Provision.CYCLE)
    public Verdict round(Actor actor, UUID round, int year) {
        register.enterRound(actor, round, EDITION, year, "第%d届".formatted(year));
        return Verdict.ALLOWED;
    }

    @Act(by = Role.DIRECTOR, basis = Provision.REAPPLICATION_BAR)
    public Verdict award(Actor actor, UUID award, PartyDigest party, LocalDate decided) {
        register.enterAward(
                actor, award, EDITION, party, Kind.ORGANISATION, "蓝溪机械有限公司", "三全模式", "县长质量奖", "衡政发〔2026〕3号", decided);
        return Verdict.ALLOWED;
    }

    @Act(by = Role.GOVERNMENT, basis = Provision.REVOCATION_WINDOW)
    public Verdict revocation(
            Actor actor, UUID award, LocalDate decided, @Nullable UUID bar, @Nullable LocalDate until) {
        register.enterRevocation(
                actor,
                award,
                EDITION,
                bar == null ? Provision.ACCIDENT : Provision.FRAUD,
                "衡政发〔2026〕9号",
                decided,
                bar,
                until);
        return Verdict.ALLOWED;
    }
}
