using MethodCenter.Domain.LowResultsSchools;
using MethodCenter.Domain.MethodicalAsset;

namespace MethodCenter.Domain.Data.Demo;

/// <summary>Makes up risk profiles, curators and visits of schools with low results; some lack one or the other, so that gaps can be seen.</summary>
internal sealed class DemoSchoolsMaker(DemoResults results)
{
    /// <summary>How often of a hundred each factor is high: staff, competence, in-school training and motivation lead.</summary>
    private static readonly int[] Weights = [22, 48, 55, 30, 42, 18, 24, 20, 26, 45, 50, 38];

    private static readonly string[] Purposes =
        ["Посещение уроков и консультации педагогов", "Анализ результатов ВПР с командой школы", "Контрольная точка по антирисковой программе", "Методическая помощь заместителю директора по ВСОКО"];
    private static readonly string[] Findings =
        ["Критерии оценивания не доведены до обучающихся; самопроверка почти не используется.", "Уроки построены фронтально, слабоуспевающие не включены в работу.",
         "План работы с группой риска есть, но не привязан к результатам ВПР.", "Заметно улучшилась организация повторения в 9 классе."];
    private static readonly string[] Agreements =
        ["Провести семинар по формирующему оцениванию; взаимопосещения до конца четверти.", "Составить адресные задания для группы риска; прислать их куратору.",
         "Организовать пару «наставник — молодой учитель» по математике.", "Обсудить итоги на педсовете, согласовать дорожную карту."];

    private readonly DemoRandom _random = results.Random;
    private int _turn;

    public void Make()
    {
        foreach (var school in results.World.Organisations.Where(o => o.Entity.LowResultsPeriods.Count > 0)) Follow(school);
    }

    private void Follow(DemoOrganisation school)
    {
        var turn = _turn++;
        var period = school.Entity.LowResultsPeriods[^1];
        var last = period.Until is { } until && until < results.Today ? until : results.Today.AddDays(-2);
        if (turn % 7 != 5) Assess(school, period.From, last);
        var curator = turn % 5 == 3 ? null : Name(school, period.From, last, turn);
        if (curator is not null && turn % 6 != 4) Visit(school, curator, last, turn);
        if (curator is not null && last < results.Today.AddDays(-2)) curator.EndOn(last);
    }

    /// <summary>At the beginning, and once more after a year where there was one.</summary>
    private void Assess(DemoOrganisation school, DateOnly from, DateOnly last)
    {
        var marks = Weights.Select(w => _random.Below(100) is var chance && chance < w ? 3 : chance < w + 25 ? 2 : _random.Below(2)).ToArray();
        if (_random.Chance(150)) marks[_random.Below(marks.Length)] = -1;
        Add(school, from.AddDays(_random.Between(20, 60)), marks, "Рисковый профиль составлен по анкетам участников и данным школы.");
        var again = from.AddDays(_random.Between(330, 380));
        if (again >= last) return;
        var after = marks.Select(m => m < 0 ? 1 : Math.Clamp(m + _random.Pick([-1, -1, 0, 0, 0, 1]), 0, 3)).ToArray();
        Add(school, again, after, "Повторная оценка: сравнение с началом года обсуждено с командой школы.");
    }

    private void Add(DemoOrganisation school, DateOnly on, int[] marks, string conclusion)
    {
        if (on >= results.Today) on = results.Today.AddDays(-3);
        var profile = new RiskProfile(school.Entity, "Белов Андрей Николаевич") { Id = results.Profiles.Count + 1 };
        profile.Assess(on, string.Concat(marks.Select(m => m < 0 ? '-' : (char)('0' + m))), conclusion);
        results.Profiles.Add(profile);
    }

    /// <summary>The demo methodist looks after the first school; others have a methodist of the asset or somebody by name.</summary>
    private SchoolCurator Name(DemoOrganisation school, DateOnly from, DateOnly last, int turn)
    {
        var regional = results.World.Methodists.Where(m => m is { Level: MethodistLevel.Regional, Admission: AdmissionState.ByRule, EndedOn: null }).ToList();
        var methodist = turn % 3 == 2 ? null : turn == 0 ? regional[0] : _random.Pick(regional);
        var begun = from.AddDays(_random.Between(10, 30));
        if (begun > last) begun = from;
        if (turn % 4 == 1 && begun.AddDays(150) < last)
        {
            Add(school, null, begun).EndOn(begun.AddDays(119));
            begun = begun.AddDays(120);
        }
        return Add(school, methodist, begun);
    }

    private SchoolCurator Add(DemoOrganisation school, Methodist? methodist, DateOnly from)
    {
        var name = methodist?.FullName ?? _random.Pick(["Кириллова Ольга Петровна", "Данилов Сергей Юрьевич", "Ершова Марина Львовна"]);
        var curator = new SchoolCurator(school.Entity, name, methodist?.Id, from, $"распоряжение от {Common.Formats.Date(from.AddDays(-5))} № {_random.Between(40, 900)}-р")
        {
            Id = results.Curators.Count + 1,
        };
        results.Curators.Add(curator);
        return curator;
    }

    private void Visit(DemoOrganisation school, SchoolCurator curator, DateOnly last, int turn)
    {
        var first = curator.From > last.AddDays(-330) ? curator.From : last.AddDays(-330);
        var days = Enumerable.Range(0, _random.Between(2, 5)).Select(_ => _random.Day(first, turn % 5 == 1 ? Later(first, last.AddDays(-110)) : last)).Distinct().Order().ToList();
        for (var i = 0; i < days.Count; i++)
        {
            var visit = new SchoolVisit(school.Entity, curator.FullName, curator.MethodistId) { Id = results.SchoolVisits.Count + 1 };
            var next = i + 1 < days.Count ? days[i + 1] : days[i].AddDays(turn % 3 == 0 ? 30 : 75);
            visit.Record(days[i], _random.Pick(Purposes), _random.Between(0, 6), next);
            visit.Conclude(_random.Pick(Findings), _random.Pick(Agreements));
            results.SchoolVisits.Add(visit);
        }
    }

    private static DateOnly Later(DateOnly one, DateOnly other) => one > other ? one : other;
}
