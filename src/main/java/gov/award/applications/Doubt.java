package gov.award.applications;

import gov.award.applicants.Applicant;
import gov.award.measures.Kind;
import gov.award.people.Parsed;
import gov.award.people.Uscc;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;

/** What makes it doubtful that an organisation is a legal person (article 2), whatever was entered: the office decides. */
enum Doubt {
    /** By its name it is part of another. */
    BRANCH,
    /** By its code it is an individual's business. */
    INDIVIDUAL_BUSINESS;

    private static final Pattern PART_OF_ANOTHER =
            Pattern.compile("(分公司|支公司|分厂|分店|分行|支行|分院|分校|分所|营业部|营业厅|办事处|经营部|项目部|分支机构)([(（].*[)）])?$");

    static Set<Doubt> of(Applicant applicant) {
        var doubts = EnumSet.noneOf(Doubt.class);
        if (applicant.kind() == Kind.ORGANISATION) {
            if (PART_OF_ANOTHER.matcher(applicant.name()).find()) {
                doubts.add(BRANCH);
            }
            if (Uscc.parse(applicant.codeShown()) instanceof Parsed.Valid<Uscc>(Uscc code)
                    && code.isIndividualBusiness()) {
                doubts.add(INDIVIDUAL_BUSINESS);
            }
        }
        return doubts;
    }
}
