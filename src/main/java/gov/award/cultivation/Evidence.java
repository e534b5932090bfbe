package gov.award.cultivation;

import gov.award.acting.Actor;
import gov.award.files.Added;
import gov.award.files.Attachments;
import gov.award.files.Filing;
import gov.award.files.Limits;
import gov.award.files.Upload;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import java.util.List;
import org.springframework.stereotype.Component;

/** Keeps the files that bear a record out. */
@Component
class Evidence {

    private final Attachments attachments;

    Evidence(Attachments attachments) {
        this.attachments = attachments;
    }

    List<Refusal> keep(Actor actor, CultivationId id, List<Upload> files) {
        var filing = Filing.confidential(id, "cultivation-evidence", Provision.RECOMMENDING_UNITS);
        return files.stream()
                .map(file -> attachments.add(actor, filing, file, Limits.standard()))
                .flatMap(added -> added instanceof Added.Refused refused
                        ? refused.reasons().stream()
                        : java.util.stream.Stream.of())
                .toList();
    }
}
