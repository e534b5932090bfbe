package gov.award.demonstration;

import gov.award.acting.Actor;
import gov.award.acting.ProgrammeId;
import gov.award.acting.Role;
import gov.award.acting.UnitId;
import gov.award.people.UnitPart;
import gov.award.people.Units;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who acts in the story, with the roles they are granted in its first chapter. */
@DemoOnly
class Cast {

    static final ProgrammeId PROGRAMME = new ProgrammeId(Ids.of("programme"));
    static final String OFFICE = "office";

    private final Story story;
    private final Units units;

    Cast(Story story, Units units) {
        this.story = story;
        this.units = units;
    }

    Actor administrator() {
        var person = story.county().administrator();
        return actor(person.name(), person.signIn(), Role.ADMINISTRATOR, null);
    }

    Actor director() {
        var person = story.county().director();
        return actor(person.name(), person.signIn(), Role.DIRECTOR, unit(OFFICE));
    }

    Actor office() {
        return person(OFFICE);
    }

    /** Someone of the county, by key. */
    Actor person(String key) {
        return actor(Story.found(story.county().people(), each -> each.key().equals(key), key));
    }

    List<Actor> holding(Role role) {
        return story.county().people().stream()
                .filter(each -> each.role() == role)
                .map(this::actor)
                .toList();
    }

    Actor assessor(String key) {
        var found = Story.found(story.county().assessors(), each -> each.key().equals(key), key);
        return actor(found.name(), found.signIn(), Role.ASSESSOR, null);
    }

    /** Who acts for an applicant. */
    Actor member(String party) {
        var member = story.parties().member(party);
        return actor(member.name(), member.signIn(), Role.APPLICANT, null);
    }

    /** Everybody who reads confidential content from the announcement on, assessors apart. */
    Stream<Actor> pledging() {
        return Stream.concat(
                Stream.of(director()),
                story.county().people().stream()
                        .filter(each -> each.role() != Role.FINANCE)
                        .map(this::actor));
    }

    /** The office itself is made by the set-up, with an identifier of its own. */
    UnitId unit(String key) {
        return key.equals(OFFICE)
                ? units.playing(UnitPart.OFFICE, PROGRAMME).getFirst().id()
                : Ids.unit(key);
    }

    private Actor actor(County.Person person) {
        var unit = person.unit();
        return actor(
                person.name(),
                person.signIn(),
                java.util.Objects.requireNonNull(person.role()),
                unit == null ? null : unit(unit));
    }

    private static Actor actor(String name, String signIn, Role role, @Nullable UnitId unit) {
        return new Actor(name, Ids.person(signIn), PROGRAMME, List.of(new Actor.Grant(role, unit)));
    }
}
