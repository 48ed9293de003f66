using MethodCenter.Domain.DeficitDiagnostics;
using MethodCenter.Domain.Mentoring;
using MethodCenter.Domain.Registry;

namespace MethodCenter.Domain.Data.Demo;

/// <summary>Chooses mentors among experienced people of schools that have young ones, and gives organisations their papers: some lack one or the other.</summary>
internal sealed class DemoMentorMaker(DemoMentoring made)
{
    private static readonly string[] Strengths = ["MET.1; MET.2", "MET.3", "MET.6; PSY.2", "COM.1", "DIG.1; DIG.2", "MET.4", "PSY.3", ""];

    private static readonly string[] Words =
        ["Помогаю с планированием урока и работой с документами, приглашаю на свои занятия.", "Веду уроки с обратной связью, охотно разбираю чужие.",
         "Работаю с классом, где много детей с ОВЗ; делюсь приёмами.", "Эксперт конкурсов, готовлю к аттестации."];

    private readonly DemoRandom _random = made.Random;

    public void Make()
    {
        foreach (var organisation in made.World.Organisations.Where(o => o.Entity.IsMonitored)) Look(organisation);
        Add(made.World.People[made.Results.TeacherId - 1]);
    }

    private void Look(DemoOrganisation organisation)
    {
        var young = made.YoungOf.GetValueOrDefault(organisation.Entity.Id)?.Count ?? 0;
        if (young > 0 || _random.Chance(300)) Regulate(organisation);
        if (young == 0 || _random.Chance(120)) return;
        var experienced = organisation.People.Where(p => p is { Works: true, Age: > 33 and < 64 } && p.Entity.OrganisationId == organisation.Entity.Id
            && p.Entity.CategoryCode is "highest" or "first" or "ped_mentor").ToList();
        for (var i = Math.Min((young + 2) / 2, experienced.Count); i > 0; i--) Add(_random.Pick(experienced));
    }

    private void Add(DemoPerson person)
    {
        if (made.Mentors.Exists(m => m.EducatorId == person.Entity.Id)) return;
        var isManager = person.Entity.PostGroup == PostGroup.Managing;
        var since = made.Today.AddDays(-_random.Between(40, 900));
        var mentor = DemoMentoring.Add(made.Mentors, new Mentor(person.Entity, since), (m, id) => m.Id = id);
        var codes = CompetenceCodes.Line(CompetenceCodes.Read(_random.Pick(Strengths)));
        DemoWorld.Expect(mentor.Change(isManager ? MentoringForm.HeadToEducator : MentoringForm.Peer, _random.Chance(700) ? 3 : _random.Between(1, 4), person.Entity.SubjectCode, codes, _random.Pick(Words)));
        DemoWorld.Expect(mentor.Consent(since, _random.Chance(930) || person.Entity.Id == made.Results.TeacherId ? since.AddDays(-2) : null));
    }

    private void Regulate(DemoOrganisation organisation)
    {
        var setup = DemoMentoring.Add(made.Setups, new MentoringSetup(organisation.Entity), (s, id) => s.Id = id);
        var curator = organisation.People.Find(p => p.Works && p.Entity.PostGroup == PostGroup.Managing);
        var year = DemoMentoring.SchoolYear(made.Today);
        setup.Regulate($"{_random.Between(10, 90)}-од", year.AddDays(-_random.Between(300, 900)));
        if (_random.Chance(850)) setup.Order($"{_random.Between(90, 240)}-од", year.AddDays(_random.Between(-5, 20)));
        if (_random.Chance(700)) setup.Map($"{_random.Between(90, 240)}-од", year.AddDays(_random.Between(0, 25)));
        if (_random.Chance(880)) setup.Appoint(curator?.Entity.Name.Full ?? "Куратор назначен приказом", "заместитель директора по учебно-воспитательной работе", "https://school.example/mentoring");
    }
}
