package gov.award.assessments;

import gov.award.rounds.CriteriaItem;
import gov.award.rounds.CriteriaTree;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** The criteria trees the program carries, read without it. */
final class Trees {

    private Trees() {}

    static CriteriaTree organisation() {
        try (var in = Trees.class.getResourceAsStream("/criteria/gbt-19580-2012.json")) {
            var file = JsonMapper.builder().build().readTree(in);
            var items = new ArrayList<CriteriaItem>();
            for (var category : file.get("categories")) {
                for (var item : category.get("items")) {
                    items.add(new CriteriaItem(
                            item.get("code").asString(),
                            category.get("code").asString(),
                            category.get("title").asString(),
                            item.get("title").asString(),
                            item.get("points").asInt(),
                            category.get("result").asBoolean(),
                            "",
                            item.get("interprets").asString()));
                }
            }
            return new CriteriaTree("gbt-19580-2012", "", "GB/T 19580-2012", items, List.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
