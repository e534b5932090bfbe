package gov.award.competence;

import gov.award.measures.Catalogue;
import gov.award.measures.Edition;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import jakarta.validation.constraints.NotBlank;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a unit is to be competent for as it is typed: one entry a line. */
public record ScopeForm(
        @NotBlank String kind,
        @Nullable String areas,
        @Nullable String systems,
        @Nullable String trades) {

    static final int MOST = 60;

    List<String> on(Ground ground) {
        var text =
                switch (ground) {
                    case AREA -> areas;
                    case SYSTEM -> systems;
                    case TRADE -> trades;
                };
        return text == null
                ? List.of()
                : text.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .distinct()
                        .toList();
    }

    /** Of a kind the edition names, competent for something, each entry short enough to be read in a list. */
    List<Refusal> problems(Edition edition) {
        var problems = new ArrayList<Refusal>();
        if (edition.list(Catalogue.RECOMMENDING_UNIT_KINDS).stream()
                .noneMatch(entry -> entry.code().equals(kind))) {
            problems.add(Refusal.of(Provision.RECOMMENDING_UNITS, "SCOPE_KIND"));
        }
        var entries = Stream.of(Ground.values())
                .flatMap(ground -> on(ground).stream())
                .toList();
        if (entries.isEmpty()) {
            problems.add(Refusal.of(Provision.RECOMMENDING_UNITS, "SCOPE_EMPTY"));
        }
        if (entries.size() > MOST || entries.stream().anyMatch(entry -> entry.length() > Scope.LONGEST)) {
            problems.add(Refusal.of(Provision.RECOMMENDING_UNITS, "SCOPE_TOO_LONG", MOST, Scope.LONGEST));
        }
        return problems;
    }
}
