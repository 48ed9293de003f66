using MethodCenter.Domain.DeficitDiagnostics;
using MethodCenter.Domain.MethodicalAsset;
using MethodCenter.Domain.Programmes;
using MethodCenter.Domain.Registry;

namespace MethodCenter.Domain.Data.Demo;

/// <summary>Makes up programmes, their streams of the past year and of the coming months, and what internship sites offer.</summary>
internal sealed class DemoProgrammeMaker(DemoDevelopment made)
{
    private const string Institute = "ГАОУ ДПО «ЛОИРО»";
    private const string Academy = "ФГАОУ ДПО «Академия Минпросвещения России»";
    private static readonly string[] Topics =
        ["Формирующее оценивание: день в школе", "Функциональная грамотность на уроках естественно-научного цикла", "Инклюзивный класс: практика адаптации",
         "Проектная деятельность: от темы до защиты", "Наставник и молодой учитель: совместный урок", "Цифровая среда школы в работе учителя"];
    private static readonly string[] TopicCodes = ["MET.3", "SUB.3", "PSY.3", "MET.5", "COM.3;MET.6", "DIG.1;DIG.2"];
    private readonly DemoRandom _random = made.Random;

    public void Make()
    {
        foreach (var plan in DemoProgrammeList.All) Add(plan);
        foreach (var (programme, plan) in made.Programmes.Zip(DemoProgrammeList.All)) Schedule(programme, plan);
        foreach (var organisation in made.World.Organisations) Offer(organisation);
    }

    private void Add(DemoProgramme plan)
    {
        var programme = DemoDevelopment.Add(made.Programmes, new Programme(plan.Title, plan.Kind, plan.Hours), (p, id) => p.Id = id);
        var isDistance = programme.Id % 3 != 0;
        programme.Teach(isDistance ? StudyForm.PartTime : StudyForm.FullTime, isDistance, programme.Id % 9 == 0, "РГПУ им. А. И. Герцена", programme.Id % 5 == 1 ? Academy : Institute);
        var included = made.Today.AddDays(-_random.Between(300, 1100));
        var isArchived = plan.Title.EndsWith("(архивная)", StringComparison.Ordinal);
        programme.Register(plan.InRegister ? (20_100 + (programme.Id * 37)).ToString(System.Globalization.CultureInfo.InvariantCulture) : null, included, isArchived ? made.Today.AddDays(-90) : null);
        programme.Describe(CompetenceCodes.Read(plan.Codes), plan.HasPractice, plan.Codes.StartsWith("MAN", StringComparison.Ordinal) ? "Руководители и заместители" : "Педагогические работники", null);
        if (plan.After is { } title) programme.Require([made.Programmes.First(p => p.Title == title).Id]);
        programme.Archive(isArchived);
    }

    /// <summary>Two or three streams behind, four ahead; some programmes have no stream announced.</summary>
    private void Schedule(Programme programme, DemoProgramme plan)
    {
        for (var i = _random.Between(2, 3); i > 0; i--) Stream(programme, made.Today.AddDays(-(i * 100) - plan.Days + _random.Between(0, 30)), plan.Days, i);
        if (programme.IsArchived || programme.Id % 7 == 4) return;
        for (var i = 1; i <= 4; i++) Stream(programme, made.Today.AddDays((i * 70) - 80 + _random.Between(0, 35)), plan.Days, i + 3);
    }

    private void Stream(Programme programme, DateOnly from, int days, int number)
    {
        if (from.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday) from = from.AddDays(2);
        var stream = DemoDevelopment.Add(made.Streams, new ProgrammeStream(programme.Id, "", from, from), (s, id) => s.Id = id);
        stream.Plan(number.ToString(System.Globalization.CultureInfo.InvariantCulture), from, from.AddDays(days), made.World.Scale.Schools > 100 ? 120 : 30, programme.IsDistance ? "дистанционно, с очной сессией в ЛОИРО" : "ЛОИРО, Чкаловский пр., 25а");
        var tutors = made.World.Methodists.Where(m => m is { Level: MethodistLevel.Regional, Admission: AdmissionState.ByRule, EndedOn: null } && m.HasOrderOn(made.Today)).ToList();
        if (stream.Id % 3 != 0) stream.GiveTutor(_random.Pick(tutors).Id);
    }

    private void Offer(DemoOrganisation organisation)
    {
        var site = organisation.Entity.Sites.FirstOrDefault(s => s.Kind == SiteKind.Internship && s.From <= made.Today && (s.Until is null || s.Until > made.Today.AddDays(120)));
        if (site is null) return;
        var turn = made.Offers.Count % Topics.Length;
        var offer = DemoDevelopment.Add(made.Offers, new InternshipOffer(organisation.Entity.Id, Topics[turn], 16), (o, id) => o.Id = id);
        var from = turn % 2 == 0 ? (DateOnly?)null : made.Today.AddDays(_random.Between(25, 70));
        offer.Plan(Topics[turn], _random.Pick([16, 18, 24]), from, from?.AddDays(12), _random.Between(4, 10));
        offer.Describe(CompetenceCodes.Read(TopicCodes[turn]), "заместитель директора по методической работе", null);
    }
}
