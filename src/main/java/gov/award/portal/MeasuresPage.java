package gov.award.portal;

import gov.award.measures.Clause;
import gov.award.measures.Edition;
import gov.award.measures.Figure;
import gov.award.measures.Provision;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The measures of one edition, provision by provision.
 *
 * @param source the document the official text was taken from; {@code null} where none is loaded
 */
public record MeasuresPage(
        Edition edition, List<Row> rows, @Nullable String source) {

    public MeasuresPage {
        rows = List.copyOf(rows);
    }

    /**
     * One provision.
     *
     * @param carriedBy names of the rules and acts that carry it out
     * @param figures the figures it sets
     * @param official the official text of its article, at the first provision of the article only
     */
    public record Row(
            Clause clause,
            List<String> carriedBy,
            List<FigureShown> figures,
            @Nullable String official) {

        public boolean declaratory() {
            return clause.kind() == Clause.Kind.DECLARATORY;
        }
    }

    /** A figure with its value as the edition sets it; money in yuan. */
    public record FigureShown(Figure figure, String value, boolean confirmed) {}

    static List<FigureShown> figures(Edition edition, Provision provision) {
        return Stream.of(Figure.values())
                .filter(figure -> figure.provision() == provision)
                .map(figure -> {
                    var setting = edition.figures().setting(figure);
                    var value = figure.unit() == Figure.Unit.YUAN
                            ? "%,d".formatted(edition.fen(figure) / 100)
                            : setting.value().toString();
                    return new FigureShown(figure, value, !setting.toBeConfirmed());
                })
                .toList();
    }
}
