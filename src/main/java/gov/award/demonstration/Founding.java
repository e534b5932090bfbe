package gov.award.demonstration;

import gov.award.acting.Actor;
import gov.award.acting.PersonId;
import gov.award.acting.Role;
import gov.award.acting.UnitId;
import gov.award.committee.AppointMember;
import gov.award.committee.CheckMembership;
import gov.award.committee.MemberForm;
import gov.award.committee.MemberId;
import gov.award.competence.ConfirmScope;
import gov.award.competence.ProposeScope;
import gov.award.competence.ScopeId;
import gov.award.files.Compared;
import gov.award.files.Upload;
import gov.award.panels.AdmitAssessor;
import gov.award.panels.AssessorForm;
import gov.award.panels.AssessorId;
import gov.award.people.ConfirmGrant;
import gov.award.people.CreateAccount;
import gov.award.people.CreateUnit;
import gov.award.people.GrantId;
import gov.award.people.Installation;
import gov.award.people.IssuedPassword;
import gov.award.people.NewAccount;
import gov.award.people.ProposeGrant;
import gov.award.people.SetUp;
import gov.award.people.SetUpCode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ByteArrayResource;

/** The first chapter: the programme is set up, its units and people arrive, the committee and the pool are filled. */
@DemoOnly
class Founding {

    static final LocalDateTime BEGINNING = LocalDateTime.of(2024, 1, 15, 9, 0);

    private static final LocalDate IN_OFFICE = LocalDate.of(2024, 1, 12);

    private final Story story;
    private final Cast cast;
    private final SetUp setUp;
    private final SetUpCode code;
    private final CreateUnit createUnit;
    private final CreateAccount createAccount;
    private final ProposeScope proposeScope;
    private final ConfirmScope confirmScope;
    private final ProposeGrant proposeGrant;
    private final ConfirmGrant confirmGrant;
    private final AppointMember appointMember;
    private final CheckMembership checkMembership;
    private final AdmitAssessor admitAssessor;

    Founding(
            Story story,
            Cast cast,
            SetUp setUp,
            SetUpCode code,
            CreateUnit createUnit,
            CreateAccount createAccount,
            ProposeScope proposeScope,
            ConfirmScope confirmScope,
            ProposeGrant proposeGrant,
            ConfirmGrant confirmGrant,
            AppointMember appointMember,
            CheckMembership checkMembership,
            AdmitAssessor admitAssessor) {
        this.story = story;
        this.cast = cast;
        this.setUp = setUp;
        this.code = code;
        this.createUnit = createUnit;
        this.createAccount = createAccount;
        this.proposeScope = proposeScope;
        this.confirmScope = confirmScope;
        this.proposeGrant = proposeGrant;
        this.confirmGrant = confirmGrant;
        this.appointMember = appointMember;
        this.checkMembership = checkMembership;
        this.admitAssessor = admitAssessor;
    }

    void write(Diary diary) {
        var county = story.county();
        diary.on(BEGINNING, this::begin);
        county.units().forEach(unit -> diary.on(BEGINNING.plusHours(1), () -> enter(unit)));
        county.units().stream()
                .filter(unit -> unit.scope() != null)
                .forEach(unit -> diary.on(BEGINNING.plusDays(1), () -> scope(unit)));
        county.people().forEach(person -> diary.atOnce(BEGINNING.plusHours(2), () -> arrive(person)));
        county.people().stream()
                .filter(person -> person.capacity() != null)
                .forEach(person -> diary.on(BEGINNING.plusDays(2), () -> appoint(person)));
        county.assessors().forEach(assessor -> diary.atOnce(BEGINNING.plusDays(8), () -> admit(assessor)));
    }

    private void begin() {
        var county = story.county();
        Diary.allowed(setUp.begin(
                Actor.system(Role.SET_UP, Cast.PROGRAMME),
                code.issue(),
                new Installation(county.edition(), "Asia/Shanghai"),
                first(county.administrator()),
                first(county.director())));
    }

    private SetUp.FirstPerson first(County.Person person) {
        return new SetUp.FirstPerson(Ids.person(person.signIn()), account(person.name(), person.signIn()), password());
    }

    private void enter(County.Unit unit) {
        Diary.allowed(createUnit.create(
                cast.administrator(), Ids.unit(unit.key()), unit.name(), EnumSet.copyOf(unit.parts())));
    }

    private void scope(County.Unit unit) {
        var id = new ScopeId(Ids.of("scope", unit.key()));
        var form = Objects.requireNonNull(unit.scope()).form(Objects.requireNonNull(unit.competence()));
        Diary.allowed(proposeScope.propose(cast.office(), Ids.unit(unit.key()), id, form));
        Diary.allowed(confirmScope.confirm(cast.director(), Ids.unit(unit.key()), id));
    }

    private void arrive(County.Person person) {
        var unit = person.unit();
        arrive(
                person.name(),
                person.signIn(),
                Objects.requireNonNull(person.role()),
                unit == null ? null : cast.unit(unit));
    }

    private PersonId arrive(String name, String signIn, Role role, @Nullable UnitId unit) {
        var id = Ids.person(signIn);
        Diary.allowed(createAccount.create(cast.administrator(), id, account(name, signIn), password()));
        var grant = new GrantId(Ids.of("grant", signIn));
        Diary.allowed(proposeGrant.propose(cast.administrator(), grant, id, role, unit));
        Diary.allowed(confirmGrant.confirm(cast.director(), grant));
        return id;
    }

    private void appoint(County.Person person) {
        var id = new MemberId(Ids.of("member", person.key()));
        var document = story.texts().appointment();
        Diary.allowed(appointMember.appoint(
                cast.office(),
                id,
                new MemberForm(
                        person.name(),
                        Objects.requireNonNull(person.post()),
                        Objects.requireNonNull(person.capacity()),
                        Ids.person(person.signIn()).value(),
                        IN_OFFICE,
                        document),
                Upload.of(Documents.pdf(document + ".pdf", List.of(document, person.name() + "　" + person.post())))));
        Diary.allowed(checkMembership.check(cast.director(), id.value(), Compared.CONFIRMED, ""));
    }

    private void admit(County.Assessor assessor) {
        var person = arrive(assessor.name(), assessor.signIn(), Role.ASSESSOR, null);
        var admission = story.texts().admission();
        var scan = Documents.pdf(
                admission.file(),
                List.of(
                        "姓名：" + assessor.name() + "　工作单位：" + assessor.employer(),
                        "专业领域：" + assessor.specialties(),
                        admission.qualifications()));
        Diary.allowed(admitAssessor.admit(
                cast.office(),
                new AssessorId(Ids.of("assessor", assessor.key())),
                new AssessorForm(
                        person.value(),
                        assessor.employer(),
                        assessor.post(),
                        assessor.specialties(),
                        admission.qualifications(),
                        admission.document()),
                scan.name(),
                new ByteArrayResource(scan.content())));
    }

    private static NewAccount account(String name, String signIn) {
        return new NewAccount(name, signIn, "", "");
    }

    private IssuedPassword password() {
        return new IssuedPassword(story.county().password());
    }
}
