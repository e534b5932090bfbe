package gov.award.demonstration;

import gov.award.demonstration.Parties.Individual;
import gov.award.demonstration.Parties.Model;
import gov.award.demonstration.Parties.Organisation;
import gov.award.demonstration.Rounds.Entry;
import gov.award.demonstration.Rounds.Round;
import gov.award.forms.Field;
import gov.award.forms.Section;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The application form as an applicant of the story fills it in. */
final class Form {

    /** The year the figures of {@link Parties} are of. */
    private static final int LATEST = 2025;

    /** Years the form asks figures of. */
    private static final int YEARS = 3;

    private static final BigDecimal ASSETS = new BigDecimal("1.35");

    private static final double PROFIT = 0.082;
    private static final double TAX = 0.041;

    /** What the headcount was wrong by before it was corrected. */
    private static final int MISCOUNTED = 12;

    private final Story story;
    private final Round round;
    private final Entry entry;
    private final Map<Section, Map<String, String>> answers = new EnumMap<>(Section.class);

    private Form(Story story, Round round, Entry entry) {
        this.story = story;
        this.round = round;
        this.entry = entry;
    }

    static Map<Section, Map<String, String>> of(Story story, Round round, Entry entry) {
        var form = new Form(story, round, entry);
        var parties = story.parties();
        if (parties.isOrganisation(entry.party())) {
            form.fill(parties.organisation(entry.party()));
        } else {
            form.fill(parties.individual(entry.party()));
        }
        form.common();
        return form.answers;
    }

    /** The headcount as it should have been. */
    static Map<String, String> corrected(Story story, Round round, Entry entry) {
        var facts = new LinkedHashMap<>(of(story, round, entry).getOrDefault(Section.FACTS, Map.of()));
        var staff = story.parties().organisation(entry.party()).staff();
        facts.put("staff", String.valueOf(staff));
        return facts;
    }

    static Model model(Story story, Entry entry) {
        var model = entry.model();
        return model == null ? story.parties().model(entry.party()) : model;
    }

    /** What the figures were in a year, in units of 10 000 yuan: revenue, profit, taxes. */
    static List<BigDecimal> figures(Organisation party, int year) {
        var revenue = party.revenue() / Math.pow(1 + party.growth() / 100, LATEST - year);
        return java.util.stream.DoubleStream.of(revenue, revenue * PROFIT, revenue * TAX)
                .mapToObj(amount -> BigDecimal.valueOf(amount).setScale(2, RoundingMode.HALF_UP))
                .toList();
    }

    /** The self-assessment report, part by part. */
    static Map<String, String> report(Story story, Entry entry) {
        var parties = story.parties();
        var organisation = parties.isOrganisation(entry.party());
        var values = organisation
                ? values(parties.organisation(entry.party()), model(story, entry))
                : values(parties.individual(entry.party()), model(story, entry));
        var parts = organisation ? story.texts().reportParts() : story.texts().individualParts();
        var report = new LinkedHashMap<String, String>();
        parts.forEach(part -> report.put(part.title(), Texts.fill(part.text(), values)));
        return report;
    }

    private static Map<String, String> values(Organisation party, Model model) {
        return Map.of(
                "company", party.name(),
                "model", model.name(),
                "essence", model.essence(),
                "since", model.since().getYear() + "年",
                "customers", party.customers(),
                "reputation", party.reputation(),
                "staff", String.valueOf(party.staff()),
                "quality", party.quality(),
                "leading", party.leading(),
                "policy", party.policy());
    }

    private static Map<String, String> values(Individual party, Model model) {
        return Map.of(
                "company", party.name(),
                "model", model.name(),
                "essence", model.essence(),
                "since", model.since().getYear() + "年",
                "post", party.post(),
                "years", String.valueOf(party.years()),
                "career", party.career(),
                "achievements", party.achievements(),
                "statement", party.statement());
    }

    private void fill(Organisation party) {
        answer(Section.FACTS, "address", party.place());
        answer(Section.FACTS, "economic-type", "private");
        answer(Section.FACTS, "industry", party.industry());
        answer(Section.FACTS, "size", party.size());
        answer(Section.FACTS, "staff", party.staff() + (entry.returned() == null ? 0 : MISCOUNTED));
        answer(Section.FACTS, "top-manager", party.legal());
        answer(Section.FACTS, "quality-head", party.qualityHead());
        answer(Section.CONTACT, "contact-department", "质量管理部");
        answer(Section.CONTACT, "contact-person", party.qualityHead());
        answer(Section.CONTACT, "contact-phone", phone());
        rows(Section.PRODUCTS, "main-products", "name", "、", party.products());
        rows(Section.PRODUCTS, "management-systems", "system", "；", party.certificates());
        rows(Section.MARKET, "customers", "name", "；", party.customers());
        rows(Section.HONOURS, "honours", "name", "；", party.honours());
        for (var back = 1; back <= YEARS; back++) {
            var figures = figures(party, round.year() - back);
            var column = "_y" + (YEARS + 1 - back);
            answer(Section.INDICATORS, "indicators_assets" + column, assets(figures));
            answer(Section.INDICATORS, "indicators_revenue" + column, figures.get(0));
            answer(Section.INDICATORS, "indicators_profit" + column, figures.get(1));
            answer(Section.INDICATORS, "indicators_tax" + column, figures.get(2));
        }
        answer(Field.PREDECESSORS, "NONE");
        answer(Field.OPERATING_SINCE, party.registered());
        answer(Field.EXCELLENCE_SINCE, party.model().since());
        answer(Field.QUALITY_STATEMENT, party.quality() + "。");
        answer(Field.POLICY_STATEMENT, party.policy() + "。");
        answer(Field.LEADING_STATEMENT, party.leading() + "。");
        answer(Field.REPUTATION_STATEMENT, party.reputation() + "。");
        answer(Field.SMALLER, party.size().equals("SMALL") ? "YES" : "NO");
        answer(Field.HIGHER_AWARD, "NONE");
        answer(Section.PROFILE, "profile-text", party.profile());
        answer(Field.SIGNER, party.legal());
    }

    private void fill(Individual party) {
        answer(
                Section.CONTACT,
                "address",
                story.parties().organisation(party.employer()).place());
        answer(Section.CONTACT, "contact-phone", phone());
        answer(Section.FACTS, "gender", party.gender());
        answer(Section.FACTS, "education", party.education());
        answer(Section.FACTS, "post", party.post());
        answer(Section.FACTS, "quality-years", party.years());
        answer(Section.HONOURS, "career", party.career());
        answer(Section.HONOURS, "achievements", party.achievements());
        rows(Section.HONOURS, "honours", "name", "；", party.honours());
        answer(Field.AWARENESS_STATEMENT, party.statement() + "。");
        answer(Field.CONTRIBUTION_STATEMENT, party.achievements());
        answer(Field.CONDUCT_STATEMENT, "遵纪守法，恪守职业道德和社会规范，无违法违纪记录。");
        answer(Field.SIGNER, party.name());
    }

    private void common() {
        var model = model(story, entry);
        var difference = entry.difference();
        answer(Field.MODEL_KIND, model.kind());
        answer(Field.MODEL_NAME, model.name());
        answer(Field.MODEL_SINCE, model.since());
        answer(Field.MODEL_ESSENCE, model.essence());
        answer(Field.MODEL_ORIGIN, "OWN");
        answer(Field.MODEL_DIFFERENCE, difference == null ? "" : difference);
        answer(Field.CLEAN_RECORD, "NONE");
        report();
        answer(Field.RECOMMENDING_UNIT, Ids.unit(entry.unit()).text());
        answer(
                Field.COMPETENCE,
                java.util.Objects.requireNonNull(
                        story.county().unit(entry.unit()).competence()));
        answer(Field.TRUTHFUL, "AGREED");
        answer(Field.ELECTRONIC_SERVICE, entry.electronic() ? "YES" : "NO");
        answer(Field.SIGNED_ON, entry.submitted().toLocalDate().minusDays(1));
    }

    private String phone() {
        return "0734-681%04d".formatted(Math.floorMod(entry.party().hashCode(), 10_000));
    }

    /** What is said of each category, in its first item; the report handed in as a file says the rest. */
    private void report() {
        var items = story.parties().isOrganisation(entry.party()) ? "item-4-%d-2" : "item-g%d-1";
        var category = 0;
        for (var text : report(story, entry).values()) {
            category++;
            answer(Section.REPORT, items.formatted(category), text);
        }
    }

    private static BigDecimal assets(List<BigDecimal> figures) {
        return figures.getFirst().multiply(ASSETS).setScale(2, RoundingMode.HALF_UP);
    }

    private void answer(Field field, Object answer) {
        answer(field.section(), field.key(), answer);
    }

    /** A row for each of the things listed. */
    private void rows(Section section, String table, String column, String between, String listed) {
        var things = listed.split(between, -1);
        for (var row = 1; row <= things.length; row++) {
            answer(section, table + "_" + row + "_" + column, things[row - 1]);
        }
    }

    private void answer(Section section, String place, Object answer) {
        answers.computeIfAbsent(section, _ -> new LinkedHashMap<>()).put(place, answer.toString());
    }
}
