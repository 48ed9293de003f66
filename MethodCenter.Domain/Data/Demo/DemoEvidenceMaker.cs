using MethodCenter.Domain.DeficitDiagnostics;

namespace MethodCenter.Domain.Data.Demo;

/// <summary>Makes up what besides the diagnostics speaks of deficits: visited lessons, exams and tests of classes, self-assessments, requests, consents.</summary>
internal sealed class DemoEvidenceMaker(DemoResults results, DemoScores scores)
{
    private const string Centre = "Белов Андрей Николаевич";
    private static readonly string[] Seen = ["MET.1", "MET.2", "MET.3", "MET.6", "PSY.2", "PSY.5", "COM.1"];
    private static readonly string[] Felt = ["DIG.3", "PSY.3", "PSY.4", "PSY.6", "COM.2", "DIG.2"];
    private static readonly HashSet<string> Examined = ["math", "rus", "phys", "chem", "bio", "soc", "hist", "inf", "eng", "geo"];
    private static readonly string[] Topics =
        ["Решение задач на движение", "Повторение и обобщение изученного", "Работа с текстом", "Лабораторная работа", "Урок открытия нового знания", "Подготовка к проверочной работе"];
    private static readonly string[] Good = ["Чёткая структура занятия, доброжелательный тон.", "Задания разного уровня, высокая включённость детей.", "Уместно используются цифровые ресурсы."];
    private static readonly string[] Advice =
        ["Вынести критерии оценивания на доску и вернуться к ним в конце.", "Оставлять время на рефлексию и обратную связь.", "Предусмотреть задания для слабоуспевающих.", "Сократить фронтальный опрос в пользу работы в парах."];
    private readonly DemoRandom _random = results.Random;

    public void Make()
    {
        var people = results.People.ToDictionary(p => p.Entity.Id);
        var methodists = results.World.Methodists.ToDictionary(m => m.Id);
        foreach (var assignment in results.World.Assignments)
        {
            if (assignment.EducatorId is { } id && people.TryGetValue(id, out var person) && _random.Chance(380))
                Visit(person, methodists[assignment.MethodistId].FullName, assignment.From);
        }
        foreach (var person in results.People) AddSources(person);
        Consent();
        foreach (var evidence in results.Evidence.Where((e, i) => e.Source == EvidenceSource.NationalTest && i % 40 == 7))
            DemoWorld.Expect(evidence.Withdraw("класс вёл другой учитель", results.Today.AddDays(-_random.Between(1, 30))));
    }

    private void Visit(DemoPerson person, string visitor, DateOnly since)
    {
        var yearAgo = results.Today.AddDays(-300);
        var day = Workday(_random.Day(since > yearAgo ? since : yearAgo, results.Today.AddDays(-2)));
        var visit = new LessonVisit(person.Entity.Id, visitor) { Id = results.Visits.Count + 1 };
        var marks = Seen.Select(code => new Score(code, _random.Below(100) switch { < 12 => 0, < 42 => 1, _ => 2 }, 2)).ToList();
        var isLesson = person.Home.Kind is not (DemoKind.Kindergarten or DemoKind.Club);
        visit.Record(day, isLesson ? ClassOf(5, 11) : null, isLesson ? _random.Pick(Topics) : null, ScoreSheet.Write(marks));
        visit.Conclude(_random.Pick(Good), _random.Pick(Advice));
        results.Visits.Add(visit);
        foreach (var mark in marks.Where(m => m.Points < 2)) AddSeen(visit, mark);
    }

    private void AddSeen(LessonVisit visit, Score mark)
    {
        var evidence = new DeficitEvidence(visit.EducatorId, mark.Code, EvidenceSource.LessonVisit, visit.VisitedOn, mark.Points == 0 ? 2 : 1, visit.Visitor) { VisitId = visit.Id };
        evidence.Describe(mark.Points == 0 ? "На занятии не проявилось." : "На занятии проявилось частично.");
        results.Add(evidence);
    }

    private void AddSources(DemoPerson person)
    {
        var entity = person.Entity;
        var isLow = scores.IsLow(person);
        if (entity.PositionCode == "teacher" && Examined.Contains(entity.SubjectCode ?? ""))
        {
            if (_random.Chance(isLow ? 350 : 30)) AddClass(entity.Id, EvidenceSource.StateExam, _random.Pick(["SUB.1", "SUB.2", "MET.7", "MET.4"]), LastDay(6, 24), ClassOf(9, 9));
            if (_random.Chance(isLow ? 400 : 45)) AddClass(entity.Id, EvidenceSource.NationalTest, _random.Pick(["SUB.1", "SUB.3", "MET.3", "MET.4"]), LastDay(4, 28), ClassOf(5, 8));
        }
        if (entity.PostGroup != Registry.PostGroup.Teaching) return;
        if (_random.Chance(16)) AddWords(entity.Id, EvidenceSource.SelfAssessment, _random.Pick(Felt), entity.Name.Full, "Отмечено при самооценке как область, где нужна помощь.");
        if (_random.Chance(isLow ? 60 : 5)) AddWords(entity.Id, EvidenceSource.Request, _random.Pick(Seen), Centre, "Запрос руководителя: нужна помощь методиста.");
        if (_random.Chance(3)) AddWords(entity.Id, EvidenceSource.Attestation, _random.Pick(Seen), Centre, "Рекомендация экспертной группы при аттестации.");
    }

    private void AddClass(int person, EvidenceSource source, string competence, DateOnly day, string className)
    {
        var pupils = _random.Between(11, 29);
        var failed = Math.Max(2, pupils * _random.Between(18, 62) / 100);
        var evidence = new DeficitEvidence(person, competence, source, day, (failed * 100 / pupils) switch { >= 50 => 3, >= 32 => 2, _ => 1 }, Centre);
        evidence.OfClass(className, pupils, failed);
        evidence.Describe(competence == "MET.3" ? "Отметки за работу заметно выше годовых: признаки необъективности." : null);
        results.Add(evidence);
    }

    private void AddWords(int person, EvidenceSource source, string competence, string author, string text)
    {
        var evidence = new DeficitEvidence(person, competence, source, results.Today.AddDays(-_random.Between(5, 260)), _random.Between(1, 2), author);
        evidence.Describe(text);
        results.Add(evidence);
    }

    /// <summary>Most of the demo teacher's colleagues have consented, some on paper; a few elsewhere; one took it back.</summary>
    private void Consent()
    {
        var home = results.World.People[results.TeacherId - 1].Entity.OrganisationId;
        foreach (var person in results.People)
        {
            if (person.Entity.Id != results.TeacherId && !_random.Chance(person.Entity.OrganisationId == home ? 600 : 20)) continue;
            var consent = new ResultConsent(person.Entity.Id, results.Today.AddDays(-_random.Between(20, 240)), "1 от 01.09.2025", _random.Chance(600) ? "в системе" : "на бумаге")
            {
                Id = results.Consents.Count + 1,
            };
            if (results.Consents.Count % 25 == 4) consent.Withdraw(results.Today.AddDays(-_random.Between(1, 15)));
            results.Consents.Add(consent);
        }
    }

    private string ClassOf(int from, int until) => $"{_random.Between(from, until)}{_random.Pick(["А", "Б", "В", "Г"])}";

    private DateOnly LastDay(int month, int day)
    {
        var here = new DateOnly(results.Today.Year, month, day);
        return here < results.Today ? here : here.AddYears(-1);
    }

    private static DateOnly Workday(DateOnly day) => day.DayOfWeek == DayOfWeek.Sunday ? day.AddDays(-1) : day;
}
