package gov.award.forms;

import gov.award.files.FileType;
import gov.award.files.Limits;
import gov.award.measures.Provision;
import gov.award.measures.Text;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Files a form asks for: at a place the rules of the award look at, or such as the office asks for besides.
 *
 * @param code names it within its form, in addresses and as the purpose of attachments
 * @param section of the place, where it is at one
 * @param label {@code null} at a place, which the program labels itself
 * @param demand at least that of the place
 * @param types taken
 * @param most files, up to {@value #MOST}
 * @param megabytes of each file, up to {@value #MOST_MEGABYTES}
 * @param when the answer to a question of the section that makes them asked for; {@code null} if they always are
 */
public record FileQuestion(
        String code,
        Section section,
        @Nullable Text label,
        @Nullable Text hint,
        Demand demand,
        Set<FileType> types,
        int most,
        int megabytes,
        Question.@Nullable When when) {

    /** How the codes of the office's own begin. */
    static final String OWN = "file-";

    static final int MOST = 60;
    static final int MOST_MEGABYTES = (int) (Limits.LARGEST / Limits.MEGABYTE);

    /** What the report can show within its text. */
    private static final Set<FileType> PICTURES = EnumSet.of(FileType.JPG, FileType.PNG);

    public FileQuestion {
        types = Set.copyOf(types);
        var place = FilePlace.at(code).orElseThrow(() -> new IllegalArgumentException("no code of files: " + code));
        if ((place == FilePlace.OTHER) == (label == null)) {
            throw new IllegalArgumentException(code + " is not known to the program");
        }
        if (place != FilePlace.OTHER && (section != place.section() || isLess(demand, place.demand()))) {
            throw new IllegalArgumentException("the rules ask otherwise for " + code);
        }
        if (place != FilePlace.OTHER && when != null) {
            throw new IllegalArgumentException("the rules always look at " + code);
        }
        if (types.isEmpty() || most < 1 || most > MOST || megabytes < 1 || megabytes > MOST_MEGABYTES) {
            throw new IllegalArgumentException(code + " takes nothing, or too much");
        }
        if (!isShownWhereItMust(place, types)) {
            throw new IllegalArgumentException(code + " takes what no text can show");
        }
    }

    static boolean isLess(Demand demand, Demand than) {
        return than == Demand.REQUIRED && demand != Demand.REQUIRED;
    }

    static boolean isShownWhereItMust(FilePlace place, Set<FileType> types) {
        return place != FilePlace.REPORT_PICTURES || PICTURES.containsAll(types);
    }

    /** {@link FilePlace#OTHER} where no rule looks. */
    public FilePlace place() {
        return FilePlace.at(code).orElseThrow();
    }

    public Provision basis() {
        return place().basis();
    }

    public boolean required() {
        return demand == Demand.REQUIRED;
    }

    /** Types, and the size of each file. */
    public Limits limits() {
        return new Limits(megabytes * Limits.MEGABYTE, types);
    }

    /** What messages call it by. */
    public Object name() {
        return label == null ? place() : label;
    }

    /** As what is given in names it. */
    public String kept() {
        var place = place();
        return place == FilePlace.OTHER ? code : place.name();
    }

    /** The same as the office wants it at this place. */
    FileQuestion taking(Demand other, @Nullable Text hinted, Set<FileType> wanted, int files, int large) {
        return new FileQuestion(code, section, label, hinted, other, wanted, files, large, when);
    }

    boolean isOwn() {
        return place() == FilePlace.OTHER;
    }
}
