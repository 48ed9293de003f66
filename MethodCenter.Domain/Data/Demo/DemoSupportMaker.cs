using MethodCenter.Domain.Mentoring;
using MethodCenter.Domain.MethodicalAsset;

namespace MethodCenter.Domain.Data.Demo;

/// <summary>Puts young people into schools, clubs, contests and other forms of support, now and last year; sends some methodists on leave.</summary>
internal sealed class DemoSupportMaker(DemoMentoring made)
{
    private static readonly (SupportKind Kind, string Text, string? Title, int Weight)[] Forms =
    [
        (SupportKind.School, "школа молодого педагога", "Школа молодого педагога", 6),
        (SupportKind.Club, "клуб молодого педагога", "Клуб «Старт в профессию»", 3),
        (SupportKind.Association, "ассоциация молодых педагогов", "Ассоциация молодых педагогов области", 2),
        (SupportKind.Methodist, "адресное сопровождение методистом", null, 2),
        (SupportKind.Contest, "конкурс с сопровождением", "Педагогический дебют", 1),
        (SupportKind.Psychological, "психологическая поддержка", null, 1),
        (SupportKind.Landing, "методический десант", null, 1),
        (SupportKind.Visit, "посещение с обратной связью", null, 2),
        (SupportKind.Other, "единовременная выплата", null, 1),
    ];

    private readonly DemoRandom _random = made.Random;

    public void Make()
    {
        foreach (var young in made.YoungOf.OrderBy(p => p.Key).SelectMany(p => p.Value)) Support(young.Person);
        foreach (var methodist in made.World.Methodists.Where(m => m.IsInAssetOn(made.Today)).Where((_, i) => i % 9 == 4)) Absent(methodist);
    }

    private void Support(DemoPerson person)
    {
        if (!_random.Chance(560)) return;
        var form = _random.PickWeighted([.. Forms.Select(f => (f, f.Weight))]);
        var year = DemoMentoring.SchoolYear(made.Today);
        var from = _random.Chance(600) ? year.AddDays(_random.Between(0, 50)) : year.AddYears(-1).AddDays(_random.Between(0, 200));
        if (from > made.Today) from = made.Today.AddDays(-3);
        DateOnly? until = form.Kind is SupportKind.School or SupportKind.Club or SupportKind.Association
            ? from.Year == year.Year && from >= year ? null : year.AddDays(-93) : from.AddDays(_random.Between(0, 60));
        if (until < from) until = from;
        var taken = DemoMentoring.Add(made.Support, new SupportParticipation(person.Entity.Id, form.Kind, form.Text, from), (s, id) => s.Id = id);
        DemoWorld.Expect(taken.Change(form.Kind, form.Text, from, until, form.Title, null));
    }

    private void Absent(Methodist methodist)
    {
        var absence = DemoMentoring.Add(made.Absences, new MethodistAbsence(methodist), (a, id) => a.Id = id);
        // The first is away today, so that the page has something to show whatever the chance.
        var from = made.Today.AddDays(absence.Id == 1 ? -3 : _random.Between(-12, 20));
        DemoWorld.Expect(absence.Change(_random.Pick([AbsenceKind.Leave, AbsenceKind.Leave, AbsenceKind.Illness, AbsenceKind.BusinessTrip]), from, from.AddDays(_random.Between(6, 27)), null));
    }
}
