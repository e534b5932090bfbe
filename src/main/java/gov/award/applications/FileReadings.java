package gov.award.applications;

import gov.award.acting.Actor;
import gov.award.acting.NotFound;
import gov.award.acting.Reading;
import gov.award.acting.Role;
import gov.award.applicants.Applicants;
import gov.award.files.Attachment;
import gov.award.files.AttachmentId;
import gov.award.files.Attachments;
import gov.award.files.Transfer;
import gov.award.files.TransferId;
import gov.award.files.TransferOpening;
import gov.award.files.Transfers;
import gov.award.forms.Answers;
import gov.award.forms.FilePlace;
import gov.award.forms.FileQuestion;
import gov.award.forms.Form;
import gov.award.forms.Section;
import gov.award.forms.StandardFiles;
import gov.award.rounds.RoundBriefs;
import gov.award.rounds.Schemes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Reads the files of an application, those on their way included. */
@Component
public class FileReadings {

    private final ApplicationBriefs briefs;
    private final DraftFiles files;
    private final DraftEvidence evidence;
    private final StandardFiles limits;
    private final Schemes schemes;
    private final Openings openings;
    private final RoundBriefs rounds;
    private final Applicants applicants;
    private final Attachments attachments;
    private final Transfers transfers;

    FileReadings(
            ApplicationBriefs briefs,
            DraftFiles files,
            DraftEvidence evidence,
            StandardFiles limits,
            Schemes schemes,
            Openings openings,
            RoundBriefs rounds,
            Applicants applicants,
            Attachments attachments,
            Transfers transfers) {
        this.briefs = briefs;
        this.files = files;
        this.evidence = evidence;
        this.limits = limits;
        this.schemes = schemes;
        this.openings = openings;
        this.rounds = rounds;
        this.applicants = applicants;
        this.attachments = attachments;
        this.transfers = transfers;
    }

    /** @throws NotFound unless the file belongs to the application and the actor may see it */
    @Reading(
            by = {
                Role.APPLICANT,
                Role.ON_BEHALF,
                Role.OFFICE,
                Role.DIRECTOR,
                Role.SUPERVISOR,
                Role.RECOMMENDER,
                Role.ASSESSOR
            })
    public Attachment file(Actor actor, ApplicationId id, AttachmentId file) {
        var attachment = attachments.find(file);
        if (!attachment.subject().equals(briefs.of(id).id().value())) {
            throw new NotFound("attachment");
        }
        return attachment;
    }

    /**
     * What the form of one's own application asks for under a code.
     *
     * @throws NotFound if it asks for no files so
     */
    @Reading(by = {Role.APPLICANT, Role.ON_BEHALF})
    public FileQuestion asked(Actor actor, ApplicationId id, String code) {
        if (!applicants.actsFor(briefs.of(id).applicant())) {
            throw new NotFound("files");
        }
        return files.asked(id, code);
    }

    /**
     * The actor's own transfer; empty if it was finished already and is attached.
     *
     * @throws NotFound if there is neither
     */
    @Reading(by = {Role.APPLICANT, Role.ON_BEHALF})
    public Optional<Transfer> transfer(Actor actor, ApplicationId id, TransferId transfer) {
        var own = transfers.to(id).stream()
                .filter(each -> each.id().equals(transfer) && each.person().equals(actor.requirePerson()))
                .findFirst();
        if (own.isEmpty()) {
            files.find(id, transfer.attachment());
        }
        return own;
    }

    /** The actor's own transfer of the very same file, to go on with. */
    @Reading(by = {Role.APPLICANT, Role.ON_BEHALF})
    public Optional<Transfer> same(Actor actor, ApplicationId id, String code, TransferOpening opening) {
        return transfers.same(actor, id, code, opening.text("name"), opening.size(), opening.digest());
    }

    List<SectionPage.Place> places(Actor actor, ApplicationBrief brief, Form form, Section section, Answers answers) {
        var asked = form.files(section);
        if (asked.isEmpty()) {
            return List.of();
        }
        var given = answers.asked(form, section);
        var all = files.all(brief.id());
        var leftOut = files.leftOut(brief.id());
        var proven = section == FilePlace.EVIDENCE.section() ? evidence.of(brief.id()) : Map.<UUID, List<String>>of();
        var onTheWay = transfers.to(brief.id()).stream()
                .filter(transfer -> transfer.person().equals(actor.requirePerson()))
                .toList();
        return asked.stream()
                .map(each -> new SectionPage.Place(
                        each,
                        form.asks(each, given),
                        standing(of(each, all), leftOut, proven),
                        removed(of(each, all), leftOut),
                        onTheWay.stream()
                                .filter(transfer -> transfer.purpose().equals(each.code()))
                                .map(transfer -> new SectionPage.OnTheWay(transfer, transfers.arrived(transfer.id())))
                                .toList()))
                .toList();
    }

    /**
     * What one's own evidence can prove.
     *
     * @throws NotFound unless the file is evidence that stands in one's own working copy
     */
    @Reading(by = {Role.APPLICANT, Role.ON_BEHALF})
    public EvidencePage evidence(Actor actor, ApplicationId id, AttachmentId file) {
        var brief = briefs.of(id);
        if (!applicants.actsFor(brief.applicant())) {
            throw new NotFound("evidence");
        }
        var standing = files.standing(id).stream()
                .filter(each -> DraftFiles.place(each) == FilePlace.EVIDENCE)
                .toList();
        var shown = standing.stream()
                .filter(each -> each.id().equals(file))
                .findFirst()
                .orElseThrow(() -> new NotFound("evidence"));
        var proven = evidence.of(id);
        return new EvidencePage(
                brief,
                shown,
                openings.open(id, brief.status(), rounds.of(brief.round()).phase())
                        .contains(FilePlace.EVIDENCE.section()),
                schemes.criteria(brief.round(), brief.kind()).items(),
                proven.getOrDefault(file.value(), List.of()),
                standing.stream()
                        .filter(each -> !each.id().equals(file)
                                && !proven.containsKey(each.id().value()))
                        .findFirst()
                        .orElse(null));
    }

    SectionPage.Room room(ApplicationId id) {
        return new SectionPage.Room(DraftFiles.size(files.standing(id)), limits.total());
    }

    private static List<Attachment> of(FileQuestion asked, List<Attachment> all) {
        return all.stream().filter(file -> file.purpose().equals(asked.code())).toList();
    }

    private static List<SectionPage.Standing> standing(
            List<Attachment> all, List<DraftFiles.LeftOut> leftOut, Map<UUID, List<String>> proven) {
        var replaced = replaced(leftOut);
        var out = leftOut.stream().map(DraftFiles.LeftOut::file).toList();
        var standing = new ArrayList<SectionPage.Standing>();
        for (var file : all) {
            if (!out.contains(file.id().value())) {
                standing.add(new SectionPage.Standing(
                        file,
                        ordered(all, leftOut).stream()
                                .filter(each -> DraftFiles.last(each.id().value(), replaced)
                                        .equals(file.id().value()))
                                .toList(),
                        proven.getOrDefault(file.id().value(), List.of())));
            }
        }
        return standing;
    }

    private static List<Attachment> removed(List<Attachment> all, List<DraftFiles.LeftOut> leftOut) {
        var replaced = replaced(leftOut);
        var out = leftOut.stream().map(DraftFiles.LeftOut::file).toList();
        return ordered(all, leftOut).stream()
                .filter(each -> out.contains(DraftFiles.last(each.id().value(), replaced)))
                .toList();
    }

    /** Those left out, latest first. */
    private static List<Attachment> ordered(List<Attachment> all, List<DraftFiles.LeftOut> leftOut) {
        return leftOut.stream()
                .flatMap(left -> all.stream().filter(file -> file.id().value().equals(left.file())))
                .toList();
    }

    private static Map<UUID, UUID> replaced(List<DraftFiles.LeftOut> leftOut) {
        var replaced = new HashMap<UUID, UUID>();
        leftOut.forEach(left -> {
            if (left.replacedBy() != null) {
                replaced.put(left.file(), left.replacedBy());
            }
        });
        return replaced;
    }
}
