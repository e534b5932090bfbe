package gov.award.papers;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What stands above and below the body of every paper; every template of a paper takes one as parameter {@code paper} and
 * hands it to {@code papers/letter.jte}.
 *
 * @param issuer full name of the body in whose name it is issued
 * @param number for example 衡县质奖办〔2026〕12号
 * @param addressee {@code null} for a public paper
 * @param award full name of the award
 * @param measures title of the measures it is issued under
 * @param government the county government that holds the award
 * @param governor the head of that government, by office
 * @param finance whose budget the award is on
 * @param objections the article by which anyone may object
 */
public record Letterhead(
        String issuer,
        String number,
        String title,
        @Nullable String addressee,
        LocalDate issued,
        String award,
        String measures,
        String government,
        String governor,
        String finance,
        String objections) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日", Locale.CHINA);

    /** The date of issue as papers write it. */
    public String day() {
        return DAY.format(issued);
    }

    /** Any other date as papers write it. */
    public String day(LocalDate other) {
        return DAY.format(other);
    }
}
