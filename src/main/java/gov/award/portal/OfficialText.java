package gov.award.portal;

import gov.award.measures.Article;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Reads the official text of the measures from plain text: each article begins a line with 第…条, in order and without a gap. */
sealed interface OfficialText {

    /** The text of each article, by its number. */
    record Complete(Map<Integer, String> articles) implements OfficialText {

        public Complete {
            articles = new TreeMap<>(articles);
        }
    }

    /** Everything wrong with it. */
    record Faulty(List<Refusal> faults) implements OfficialText {

        public Faulty {
            faults = List.copyOf(faults);
        }
    }

    /** @param articles how many articles the edition has */
    static OfficialText read(String text, int articles) {
        var beginning = Pattern.compile("^[\\s\u3000]*(第[一二三四五六七八九十百]+条)[\\s\u3000]*(.*)$");
        var chapter = Pattern.compile("^[\\s\u3000]*第[一二三四五六七八九十]+章.*$");
        var found = new TreeMap<Integer, StringBuilder>();
        var faults = new ArrayList<Refusal>();
        StringBuilder current = null;
        for (var line : text.lines().toList()) {
            var start = beginning.matcher(line);
            if (start.matches()) {
                var expected = found.size() + 1;
                if (!start.group(1).equals(label(expected))) {
                    faults.add(
                            Refusal.of(Provision.PROCEDURE, "OFFICIAL_ARTICLE_ORDER", label(expected), start.group(1)));
                    return new Faulty(faults);
                }
                current = new StringBuilder(start.group(2).strip());
                found.put(expected, current);
            } else if (chapter.matcher(line).matches()) {
                current = null;
            } else if (current != null && !line.isBlank()) {
                current.append(current.isEmpty() ? "" : "\n").append(line.strip());
            }
        }
        if (found.size() != articles) {
            faults.add(Refusal.of(Provision.PROCEDURE, "OFFICIAL_ARTICLE_COUNT", articles, found.size()));
        }
        found.forEach((number, body) -> {
            if (body.isEmpty()) {
                faults.add(Refusal.of(Provision.PROCEDURE, "OFFICIAL_ARTICLE_EMPTY", label(number)));
            }
        });
        if (!faults.isEmpty()) {
            return new Faulty(faults);
        }
        var read = new TreeMap<Integer, String>();
        found.forEach((number, body) -> read.put(number, body.toString()));
        return new Complete(read);
    }

    /** An edition has no more than 99 articles. */
    private static String label(int number) {
        return number > 99 ? "" : new Article(number, null, null, null).label(Locale.CHINA);
    }
}
