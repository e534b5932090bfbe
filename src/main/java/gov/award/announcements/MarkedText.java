package gov.award.announcements;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A text as announced, with what was corrected since marked in its place. */
public record MarkedText(List<Piece> pieces) {

    public MarkedText {
        pieces = List.copyOf(pieces);
    }

    /** What became of a piece of the text. */
    public enum State {
        KEPT,
        STRUCK,
        INSERTED
    }

    /** @param number of the correction that struck or inserted it */
    public record Piece(State state, String text, @Nullable String number) {}

    static MarkedText of(String announced) {
        return new MarkedText(List.of(new Piece(State.KEPT, announced.replace("\r\n", "\n"), null)));
    }

    /** Whether {@code text} stands in it as it reads now, in one place and no more. */
    boolean standsOnce(String text) {
        var found = 0;
        for (var piece : pieces) {
            if (piece.state() != State.STRUCK) {
                for (var at = piece.text().indexOf(text);
                        at >= 0;
                        at = piece.text().indexOf(text, at + 1)) {
                    found++;
                }
            }
        }
        return found == 1;
    }

    /** The same with one piece of text in place of another; unchanged if that does not stand in it. */
    MarkedText corrected(String old, String right, @Nullable String number) {
        var pieces = new ArrayList<Piece>();
        var done = false;
        for (var piece : this.pieces) {
            var at = done || piece.state() == State.STRUCK ? -1 : piece.text().indexOf(old);
            if (at < 0) {
                pieces.add(piece);
                continue;
            }
            done = true;
            add(pieces, piece, piece.text().substring(0, at));
            pieces.add(new Piece(State.STRUCK, old, number));
            pieces.add(new Piece(State.INSERTED, right, number));
            add(pieces, piece, piece.text().substring(at + old.length()));
        }
        return new MarkedText(pieces);
    }

    private static void add(List<Piece> pieces, Piece like, String text) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(like.state(), text, like.number()));
        }
    }
}
