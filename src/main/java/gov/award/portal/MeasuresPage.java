package gov.award.portal;

import gov.award.measures.Clause;
import gov.award.measures.Edition;
import gov.award.measures.Figure;
import gov.award.measures.Provision;
import java.util.List;
import java.util.stream.Stream;

/** The measures of one edition, provision by provision. */
public record MeasuresPage(Edition edition, List<Row> rows) {

    public MeasuresPage {
        rows = List.copyOf(rows);
    }

    /**
     * One provision.
     *
     * @param carriedBy names of the rules and acts that carry it out
     * @param figures the figures it sets
     */
    public record Row(Clause clause, List<String> carriedBy, List<FigureShown> figures) {

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
