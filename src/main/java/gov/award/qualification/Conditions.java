package gov.award.qualification;

import gov.award.applications.ApplicationId;
import gov.award.applications.EligibilityReports;
import gov.award.applications.Finding;
import gov.award.measures.Heading;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What the rules and the office's own findings say of the conditions and bars of articles 2, 3, 10, 11, 24 and 31. */
@Component
class Conditions {

    private final EligibilityReports reports;

    Conditions(EligibilityReports reports) {
        this.reports = reports;
    }

    List<Finding> of(ApplicationId application) {
        return reports.of(application).findings();
    }

    /** What stands against qualifying: conditions not met, and questions nobody has decided. */
    List<Refusal> unsettled(ApplicationId application) {
        var report = reports.of(application);
        return Stream.concat(
                        report.failing().stream()
                                .map(finding -> Refusal.of(
                                        finding.provision(), "CONDITION_NOT_MET", new Heading(finding.provision()))),
                        report.open().stream()
                                .map(finding -> Refusal.of(
                                        finding.provision(), "CONDITION_OPEN", new Heading(finding.provision()))))
                .distinct()
                .toList();
    }

    List<Provision> failing(ApplicationId application) {
        return reports.of(application).failing().stream()
                .map(Finding::provision)
                .distinct()
                .toList();
    }
}
