package gov.award.papers;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import gov.award.acting.Actor;
import gov.award.journal.Journal;
import gov.award.measures.Edition;
import gov.award.measures.Name;
import gov.award.measures.Provision;
import gov.award.notices.Notices;
import gov.award.people.Programmes;
import gov.award.workdays.BusinessClock;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Numbers, renders and freezes papers. */
@Component
class Press implements Papers {

    private final Archive archive;
    private final Programmes programmes;
    private final TemplateEngine templates;
    private final Notices notices;
    private final BusinessClock clock;
    private final Journal journal;

    Press(
            Archive archive,
            Programmes programmes,
            TemplateEngine templates,
            Notices notices,
            BusinessClock clock,
            Journal journal) {
        this.archive = archive;
        this.programmes = programmes;
        this.templates = templates;
        this.notices = notices;
        this.clock = clock;
        this.journal = journal;
    }

    @Override
    public String issueUnder(
            Actor actor,
            Provision basis,
            PaperId paper,
            PaperKind kind,
            UUID round,
            UUID subject,
            String title,
            @Nullable String addressee,
            Readers readers,
            Map<String, Object> content) {
        var edition = programmes.edition(actor.requireProgramme(), round);
        var head =
                switch (kind.issuer()) {
                    case OFFICE -> new Head(name(edition, Name.OFFICE), name(edition, Name.OFFICE_SERIES));
                    case COMMITTEE ->
                        new Head(
                                name(edition, Name.COMMITTEE),
                                name(edition, Name.COMMITTEE_SERIES) + (kind == PaperKind.RESOLUTION ? "决" : ""));
                    case UNIT -> throw new IllegalArgumentException(kind + " is issued by a unit");
                };
        return issue(actor, head, basis, paper, kind, round, subject, title, addressee, readers, content);
    }

    @Override
    public String issueFor(
            Actor actor,
            String unit,
            PaperId paper,
            PaperKind kind,
            UUID round,
            UUID subject,
            String title,
            @Nullable String addressee,
            Readers readers,
            Map<String, Object> content) {
        if (kind.issuer() != Issuer.UNIT) {
            throw new IllegalArgumentException(kind + " is not issued by units");
        }
        var head = new Head(unit, unit);
        return issue(actor, head, kind.basis(), paper, kind, round, subject, title, addressee, readers, content);
    }

    /** In whose name, and in which series of numbers. */
    private record Head(String issuer, String series) {}

    private static String name(Edition edition, Name name) {
        return edition.name(name, Locale.CHINA);
    }

    private String issue(
            Actor actor,
            Head issuing,
            Provision basis,
            PaperId paper,
            PaperKind kind,
            UUID round,
            UUID subject,
            String title,
            @Nullable String addressee,
            Readers readers,
            Map<String, Object> content) {
        var edition = programmes.edition(actor.requireProgramme(), round);
        var series = issuing.series();
        var now = clock.now();
        var today = clock.dayOf(now);
        var number = archive.next(actor, series, today.getYear());
        var printed = PaperNumber.print(series, today.getYear(), number);
        var head = new Letterhead(
                issuing.issuer(),
                printed,
                title,
                addressee,
                today,
                edition.name(Name.AWARD, Locale.CHINA),
                edition.title().zh(),
                edition.name(Name.GOVERNMENT, Locale.CHINA),
                edition.name(Name.GOVERNOR, Locale.CHINA),
                edition.name(Name.FINANCE, Locale.CHINA),
                edition.article(Provision.OBJECTION).label(Locale.CHINA));
        var parameters = new HashMap<String, Object>(content);
        parameters.put("paper", head);
        var html = new StringOutput();
        templates.render("papers/" + kind.name().toLowerCase(Locale.ROOT) + ".jte", parameters, html);
        var digest = PaperNumber.digest(printed, title, addressee, html.toString());
        var issued = new Paper(
                paper,
                kind,
                basis,
                round,
                subject,
                series,
                today.getYear(),
                number,
                title,
                addressee,
                html.toString(),
                digest,
                now);
        archive.add(actor, issued, readers);
        journal.enter(actor, "IssuePaper", basis, paper, printed, digest);
        notices.tell(actor, readers.persons(), "notice.paper", List.of(title, printed), "/papers/" + paper.value());
        return printed;
    }
}
