package gov.award.demonstration;

import gov.award.measures.Kind;
import java.util.List;

/** What assessors write: comments by item, reasons for changes on site, findings. */
record Reviews(
        List<Item> organisation,
        List<Item> individual,
        Changes changes,
        String consensus,
        List<Finding> findings,
        String organisationItem,
        String individualItem) {

    /** Comments to choose from on one item. */
    record Item(String item, List<String> strong, List<String> weak, String question) {}

    /** Why a score was changed on site. */
    record Changes(List<String> raised, List<String> lowered) {}

    /** One thing looked into on site. */
    record Finding(String question, String evidence, String finding) {}

    List<Item> items(Kind kind) {
        return switch (kind) {
            case ORGANISATION -> organisation;
            case INDIVIDUAL -> individual;
        };
    }

    String itemOfFindings(Kind kind) {
        return switch (kind) {
            case ORGANISATION -> organisationItem;
            case INDIVIDUAL -> individualItem;
        };
    }
}
