package gov.award.measures;

import gov.award.measures.Figure.Unit;
import java.util.EnumMap;
import java.util.Map;

/** The figures of one edition. Money is kept in fen. */
public final class Figures {

    private final Map<Figure, Setting<Long>> numbers;
    private final Map<Figure, Setting<Share>> shares;

    Figures(Map<Figure, Setting<Long>> numbers, Map<Figure, Setting<Share>> shares) {
        this.numbers = new EnumMap<>(numbers);
        this.shares = new EnumMap<>(shares);
    }

    /** A count of places, persons, times, years or days; not for money and shares. */
    public int number(Figure figure) {
        if (figure.unit() == Unit.YUAN) {
            throw new IllegalArgumentException(figure + " is money");
        }
        return Math.toIntExact(setting(figure, numbers).value());
    }

    /** An amount of money, in fen. */
    public long fen(Figure figure) {
        if (figure.unit() != Unit.YUAN) {
            throw new IllegalArgumentException(figure + " is not money");
        }
        return setting(figure, numbers).value();
    }

    public Share share(Figure figure) {
        return setting(figure, shares).value();
    }

    /** Any figure with its origin; money in fen. */
    public Setting<?> setting(Figure figure) {
        return figure.unit() == Unit.SHARE ? setting(figure, shares) : setting(figure, numbers);
    }

    private static <V> Setting<V> setting(Figure figure, Map<Figure, Setting<V>> settings) {
        var setting = settings.get(figure);
        if (setting == null) {
            throw new IllegalArgumentException(figure + " is counted in " + figure.unit());
        }
        return setting;
    }
}
