package gov.award.applications;

import gov.award.files.Attachment;
import gov.award.rounds.CriteriaItem;
import gov.award.web.UnderEdition;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which items of the criteria a file proves.
 *
 * @param open whether it may be changed now
 * @param proven codes of the items it proves
 * @param next another file that proves none yet
 */
public record EvidencePage(
        ApplicationBrief brief,
        Attachment file,
        boolean open,
        List<CriteriaItem> items,
        List<String> proven,
        @Nullable Attachment next)
        implements UnderEdition {

    @Override
    public String editionCode() {
        return brief.edition();
    }

    /** Whether the item is the first of its category. */
    public boolean opensCategory(int index) {
        return index == 0
                || !items.get(index).category().equals(items.get(index - 1).category());
    }
}
