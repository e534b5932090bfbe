package gov.award.portal;

import gov.award.acting.Act;
import gov.award.acting.Actor;
import gov.award.acting.Role;
import gov.award.journal.Journal;
import gov.award.measures.Editions;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.measures.Verdict;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.UUID;
import org.springframework.core.io.InputStreamSource;
import org.springframework.stereotype.Service;

/** The office loads the official text of an edition of the measures; one loaded before stays, and is shown no more. */
@Service
public class LoadOfficialText {

    private static final int LARGEST = 1_000_000;
    private static final int LONGEST_SOURCE = 200;

    private final OfficialTexts texts;
    private final Editions editions;
    private final Journal journal;

    LoadOfficialText(OfficialTexts texts, Editions editions, Journal journal) {
        this.texts = texts;
        this.editions = editions;
        this.journal = journal;
    }

    /**
     * @param source the document it was taken from
     * @param file plain text in UTF-8, read only for whoever may load it, and no further than is taken
     */
    @Act(
            by = {Role.OFFICE, Role.DIRECTOR},
            basis = Provision.PROCEDURE)
    public Verdict load(Actor actor, UUID id, String edition, String source, InputStreamSource file) {
        var reasons = new ArrayList<Refusal>();
        if (source.isBlank() || source.length() > LONGEST_SOURCE) {
            reasons.add(Refusal.of(Provision.PROCEDURE, "OFFICIAL_SOURCE", LONGEST_SOURCE));
        }
        var content = read(file);
        if (content.length > LARGEST) {
            reasons.add(Refusal.of(Provision.PROCEDURE, "OFFICIAL_TOO_LARGE"));
            return Verdict.of(reasons);
        }
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            reasons.add(Refusal.of(Provision.PROCEDURE, "OFFICIAL_NOT_UTF8"));
            return Verdict.of(reasons);
        }
        return switch (OfficialText.read(text, editions.byCode(edition).articles())) {
            case OfficialText.Faulty(var faults) -> {
                reasons.addAll(faults);
                yield Verdict.of(reasons);
            }
            case OfficialText.Complete complete -> {
                if (reasons.isEmpty()) {
                    texts.add(actor, id, edition, source.strip(), complete);
                    journal.enter(actor, "LoadOfficialText", Provision.PROCEDURE, id, edition, source.strip(), text);
                }
                yield Verdict.of(reasons);
            }
        };
    }

    private static byte[] read(InputStreamSource file) {
        try (var in = file.getInputStream()) {
            return in.readNBytes(LARGEST + 1);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
