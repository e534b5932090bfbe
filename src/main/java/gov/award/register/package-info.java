/** The register of past rounds, awards and bars (articles 4, 10(8), 24, 31): entered by the office with document number and scan, confirmed by the director, asked at intake. */
@ApplicationModule(
        allowedDependencies = {
            "measures",
            "workdays",
            "acting",
            "journal",
            "files",
            "web",
            "spreadsheets",
            "imports",
            "people"
        })
@NullMarked
package gov.award.register;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
