package gov.award.register;

import gov.award.acting.Actor;
import gov.award.acting.Role;
import gov.award.files.AttachmentId;
import gov.award.imports.ImportTarget;
import gov.award.imports.Slip;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.measures.Verdict;
import gov.award.people.Programmes;
import gov.award.register.Entries.Known;
import gov.award.spreadsheets.Flaw;
import gov.award.spreadsheets.Line;
import gov.award.spreadsheets.Table;
import gov.award.workdays.BusinessClock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Entries of the register out of a file; each waits for the director as one by hand does. What a revocation or a
 * cancellation concerns is named by its document, and by its party where one document gave several awards.
 */
@Component
class RegisterTarget implements ImportTarget {

    private final Entries entries;
    private final Entering entering;
    private final PartyCodes codes;
    private final Programmes programmes;
    private final BusinessClock clock;

    RegisterTarget(Entries entries, Entering entering, PartyCodes codes, Programmes programmes, BusinessClock clock) {
        this.entries = entries;
        this.entering = entering;
        this.codes = codes;
        this.programmes = programmes;
        this.clock = clock;
    }

    @Override
    public Table table() {
        return RegisterTable.TABLE;
    }

    @Override
    public Provision basis() {
        return Provision.REAPPLICATION_BAR;
    }

    @Override
    public Set<Role> by() {
        return Set.of(Role.OFFICE, Role.DIRECTOR);
    }

    @Override
    public boolean proven() {
        return true;
    }

    @Override
    public String address() {
        return "/register?state=WAITING";
    }

    @Override
    public List<Flaw> check(Actor actor, List<Line> lines) {
        var documents = documents(lines);
        var known = entries.known(documents);
        var begun = clock.dayOf(programmes.begun(actor.requireProgramme()));
        var weighing = new RowWeighing(
                known,
                entries.roundYears(),
                entries.revokedByHand(documents),
                formers(lines, known),
                begun,
                clock.today());
        var flaws = new ArrayList<Flaw>();
        for (var line : lines) {
            var reasons = new ArrayList<Refusal>();
            var party = party(line, reasons);
            reasons.addAll(weighing.refusals(line, party));
            reasons.forEach(reason -> flaws.add(Flaw.of(line, RegisterTable.column(reason.rule()), reason)));
            RegisterTable.idle(line)
                    .forEach(column -> flaws.add(
                            Flaw.of(line, column, Refusal.of(basis(), "REGISTER_ROW_IDLE", RegisterTable.sort(line)))));
        }
        return flaws;
    }

    @Override
    public Verdict carryOut(Actor actor, Line line, @Nullable AttachmentId proof, Consumer<Slip> slips) {
        var sort = RegisterTable.sort(line);
        var concerned = RowWeighing.refers(sort)
                ? RowWeighing.concerned(line, partyOf(line), entries.known(documents(List.of(line))))
                : List.<Known>of();
        var one = concerned.size() == 1 ? concerned.getFirst().id() : null;
        if (RowWeighing.refers(sort) && one == null) {
            return Verdict.refused(sort.basis(), "REGISTER_REFERS_NONE", line.text("refers"));
        }
        return entering.enter(
                actor,
                new EntryId(UUID.randomUUID()),
                sort,
                RegisterTable.form(line),
                sort == EntrySort.REVOCATION ? one : null,
                sort == EntrySort.CANCELLATION ? one : null,
                _ -> Objects.requireNonNull(proof, "a register is brought in with its documents"));
    }

    /** The party of a row, by its number where one is written. */
    private PartyCodes.@Nullable Party party(Line line, List<Refusal> reasons) {
        var sort = RegisterTable.sort(line);
        var code = line.text("partyCode");
        if (code.contains("*")) {
            reasons.add(Refusal.of(sort.basis(), "REGISTER_CODE_MASKED"));
            return null;
        }
        return sort.namesParty() || !code.isEmpty() ? codes.read(sort, RegisterTable.form(line), null, reasons) : null;
    }

    private @Nullable PartyDigest partyOf(Line line) {
        var party = party(line, new ArrayList<>());
        return party == null ? null : party.digest();
    }

    private Map<UUID, RegisterEntry> formers(List<Line> lines, List<Known> known) {
        var ids = new HashSet<UUID>();
        lines.stream()
                .filter(line -> RowWeighing.refers(RegisterTable.sort(line)))
                .flatMap(line -> RowWeighing.concerned(line, partyOf(line), known).stream())
                .forEach(each -> ids.add(each.id().value()));
        var formers = new HashMap<UUID, RegisterEntry>();
        entries.all(ids).forEach(entry -> formers.put(entry.id().value(), entry));
        return formers;
    }

    private static Set<String> documents(List<Line> lines) {
        var documents = new HashSet<String>();
        for (var line : lines) {
            documents.add(line.text("document"));
            documents.add(line.text("refers"));
        }
        return documents;
    }
}
