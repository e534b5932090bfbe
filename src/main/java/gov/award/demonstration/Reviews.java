package gov.award.demonstration;

import gov.award.measures.Kind;
import java.util.List;

/** What assessors write: comments by item, reasons for changes on site, findings. */
record Reviews(
        List<Item> organisation, List<Item> individual, Changes changes, String consensus, List<Finding> findings) {

    /** Comments to choose from on one item. */
    record Item(String item, List<String> strong, List<String> weak, String question) {}

    /** Why a score was changed on site. */
    record Changes(List<String> raised, List<String> lowered) {}

    /**
     * One thing looked into on site.
     *
     * @param item under which it is noted for an organisation
     */
    record Finding(String item, String individualItem, String question, String evidence, String finding) {

        String item(Kind kind) {
            return switch (kind) {
                case ORGANISATION -> item;
                case INDIVIDUAL -> individualItem;
            };
        }
    }

    List<Item> items(Kind kind) {
        return switch (kind) {
            case ORGANISATION -> organisation;
            case INDIVIDUAL -> individual;
        };
    }
}
