package gov.award.applications;

import gov.award.acting.Actor;
import gov.award.acting.NotFound;
import gov.award.acting.Reading;
import gov.award.acting.Role;
import gov.award.files.Attachment;
import gov.award.files.AttachmentId;
import gov.award.files.Attachments;
import gov.award.files.Transfer;
import gov.award.files.TransferId;
import gov.award.files.TransferOpening;
import gov.award.files.Transfers;
import gov.award.forms.Section;
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
    private final FileRules rules;
    private final Attachments attachments;
    private final Transfers transfers;

    FileReadings(
            ApplicationBriefs briefs, DraftFiles files, FileRules rules, Attachments attachments, Transfers transfers) {
        this.briefs = briefs;
        this.files = files;
        this.rules = rules;
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
    public Optional<Transfer> same(Actor actor, ApplicationId id, FilePlace place, TransferOpening opening) {
        return transfers.same(actor, id, place.purpose(), opening.text("name"), opening.size(), opening.digest());
    }

    List<SectionPage.Place> places(Actor actor, ApplicationBrief brief, Section section) {
        var asked = FilePlace.of(section, brief.kind());
        if (asked.isEmpty()) {
            return List.of();
        }
        var all = files.all(brief.id());
        var leftOut = files.leftOut(brief.id());
        var onTheWay = transfers.to(brief.id()).stream()
                .filter(transfer -> transfer.person().equals(actor.requirePerson()))
                .toList();
        return asked.stream()
                .map(place -> new SectionPage.Place(
                        place,
                        rules.of(place),
                        standing(at(place, all), leftOut),
                        removed(at(place, all), leftOut),
                        onTheWay.stream()
                                .filter(transfer -> transfer.purpose().equals(place.purpose()))
                                .map(transfer -> new SectionPage.OnTheWay(transfer, transfers.arrived(transfer.id())))
                                .toList()))
                .toList();
    }

    SectionPage.Room room(ApplicationId id) {
        return new SectionPage.Room(DraftFiles.size(files.standing(id)), rules.total());
    }

    private static List<Attachment> at(FilePlace place, List<Attachment> all) {
        return all.stream()
                .filter(file -> file.purpose().equals(place.purpose()))
                .toList();
    }

    private static List<SectionPage.Standing> standing(List<Attachment> all, List<DraftFiles.LeftOut> leftOut) {
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
                                .toList()));
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
