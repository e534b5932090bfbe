package gov.award.applications;

import gov.award.forms.Answers;
import gov.award.forms.FilePlace;
import gov.award.measures.Edition;
import gov.award.measures.Kind;
import gov.award.register.BarFinding;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The facts eligibility is judged by.
 *
 * @param inCounty what the office found on the place of registration (individuals: of work); {@code null} before it looked
 * @param legalPerson what the office found on legal personality
 * @param registeredOn day of registration of an organisation
 * @param doubts what makes legal personality doubtful whatever was found
 * @param represented whether the applicant is confirmed and acted for by a confirmed member
 * @param proven places in which evidence was handed in
 * @param bars what the register knows
 * @param related what the register knows of predecessors and of an individual's employer
 * @param deadline day on which the application time ends
 * @param today day on which it is judged
 */
record Candidacy(
        Kind kind,
        @Nullable Boolean inCounty,
        @Nullable Boolean legalPerson,
        @Nullable LocalDate registeredOn,
        Set<Doubt> doubts,
        boolean represented,
        Answers answers,
        Set<FilePlace> proven,
        List<BarFinding> bars,
        List<BarFinding> related,
        LocalDate deadline,
        LocalDate today,
        Edition edition) {}
