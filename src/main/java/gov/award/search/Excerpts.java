package gov.award.search;

import gov.award.forms.AnswerType;
import gov.award.forms.Answers;
import gov.award.forms.Field;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Shows where words stand in a text. */
final class Excerpts {

    private static final int BEFORE = 30;
    private static final int AFTER = 60;
    private static final String MORE = "…";

    /** Answers that say which choice was taken, not what an applicant wrote. */
    private static final Set<String> CHOSEN = Arrays.stream(Field.values())
            .filter(field -> field.type() == AnswerType.CHOICE || field.type() == AnswerType.LISTED)
            .flatMap(field -> IntStream.rangeClosed(1, field.places()).mapToObj(field::key))
            .collect(Collectors.toSet());

    private final List<String> words;

    /** @param words as {@link Folded} makes them */
    Excerpts(List<String> words) {
        this.words = words;
    }

    private record Place(int start, int end) {}

    /** The whole text. */
    List<Piece> whole(String text) {
        return pieces(text, 0, text.length(), places(text));
    }

    /** Up to {@code most} excerpts from the answers of a section. */
    List<List<Piece>> of(Answers answers, int most) {
        var excerpts = new ArrayList<List<Piece>>();
        for (var answer : new TreeMap<>(answers.texts()).entrySet()) {
            if (!CHOSEN.contains(answer.getKey())) {
                add(excerpts, answer.getValue(), most);
            }
        }
        return excerpts;
    }

    private void add(List<List<Piece>> excerpts, String text, int most) {
        var shown = 0;
        var places = places(text);
        for (var place : places) {
            if (place.start() < shown || excerpts.size() == most) {
                continue;
            }
            var start = whole(text, Math.max(shown, place.start() - BEFORE));
            shown = whole(text, Math.min(text.length(), place.end() + AFTER));
            excerpts.add(pieces(text, start, shown, places));
        }
    }

    /** Not between the halves of a character. */
    static int whole(String text, int at) {
        return at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
    }

    /** Where any of the words stands, in order and none over another. */
    private List<Place> places(String text) {
        var folded = Folded.of(text);
        var found = new ArrayList<Place>();
        for (var word : words) {
            for (var at = folded.find(word, 0); at >= 0; at = folded.find(word, at + word.length())) {
                found.add(new Place(folded.start(at), folded.end(at + word.length() - 1)));
            }
        }
        found.sort(Comparator.comparingInt(Place::start).thenComparingInt(Place::end));
        var apart = new ArrayList<Place>();
        for (var place : found) {
            var last = apart.isEmpty() ? null : apart.getLast();
            if (last == null || last.end() < place.start()) {
                apart.add(place);
            } else {
                apart.set(apart.size() - 1, new Place(last.start(), Math.max(last.end(), place.end())));
            }
        }
        return apart;
    }

    private static List<Piece> pieces(String text, int start, int end, List<Place> places) {
        var pieces = new ArrayList<Piece>();
        var at = start;
        for (var place : places) {
            if (place.end() > start && place.start() < end) {
                var first = Math.max(start, place.start());
                var last = Math.min(end, place.end());
                add(pieces, (at == start && start > 0 ? MORE : "") + text.substring(at, first), false);
                add(pieces, text.substring(first, last), true);
                at = last;
            }
        }
        var rest = (at == start && start > 0 ? MORE : "") + text.substring(at, end);
        add(pieces, rest + (end < text.length() ? MORE : ""), false);
        return pieces;
    }

    private static void add(List<Piece> pieces, String text, boolean found) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(text.replaceAll("\\s+", " "), found));
        }
    }
}
