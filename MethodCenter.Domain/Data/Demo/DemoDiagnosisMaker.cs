using MethodCenter.Domain.DeficitDiagnostics;

namespace MethodCenter.Domain.Data.Demo;

/// <summary>
/// Draws up the lists of the campaigns and makes up attempts in every status, second ones among them. The people of the demo methodist are in
/// both methodical campaigns; the last result of the demo teacher has just come and was not opened yet.
/// </summary>
internal sealed class DemoDiagnosisMaker(DemoResults results, DemoScores scores)
{
    private static readonly string[] Excuses = ["отпуск по уходу за ребёнком", "длительный отпуск", "переход на другую должность"];
    private static readonly string[] Faults = ["работа выполнена другим лицом", "технический сбой площадки, ответы утрачены", "нарушен порядок проведения"];
    private readonly DemoRandom _random = results.Random;

    public void Make()
    {
        foreach (var campaign in results.Campaigns) Run(campaign);
    }

    private void Run(DemoCampaign campaign)
    {
        var positions = campaign.Entity.AudiencePositions.Split(';').ToHashSet(StringComparer.Ordinal);
        var subjects = campaign.Entity.AudienceSubjects.Split(';', StringSplitOptions.RemoveEmptyEntries).ToHashSet(StringComparer.Ordinal);
        var forAll = campaign.Entity.Code.StartsWith("MET", StringComparison.Ordinal);
        foreach (var person in results.People)
        {
            var isShown = forAll && results.Shown.Contains(person.Entity.Id);
            var isMeant = positions.Contains(person.Entity.PositionCode ?? "") && (subjects.Count == 0 || subjects.Contains(person.Entity.SubjectCode ?? ""));
            if (!isShown && !(isMeant && IsDrawn(campaign, person))) continue;
            var participant = new CampaignParticipant(campaign.Entity.Id, person.Entity.Id, !isMeant) { Id = results.Participants.Count + 1 };
            results.Participants.Add(participant);
            if (!isShown && _random.Chance(12)) participant.Excuse(_random.Pick(Excuses));
            else Attend(campaign, person, isShown);
        }
    }

    /// <summary>Schools with low results are diagnosed more fully; whoever had the spring campaign mostly has the autumn one.</summary>
    private bool IsDrawn(DemoCampaign campaign, DemoPerson person)
    {
        if (campaign.PerMille >= 900 || !campaign.Entity.IsOfficial) return _random.Chance(campaign.PerMille);
        var turn = new DemoRandom((ulong)person.Entity.Id * 0xBF58476D1CE4E5B9).Below(1000);
        return turn < campaign.PerMille * (scores.IsLow(person) ? 3 : 1) && !_random.Chance(100);
    }

    private void Attend(DemoCampaign campaign, DemoPerson person, bool isShown)
    {
        var isTeacher = person.Entity.Id == results.TeacherId;
        if (campaign.IsCurrent && !isTeacher && _random.Chance(isShown ? 250 : 480)) return;
        var last = campaign.IsCurrent ? results.Today.AddDays(-2) : campaign.Entity.Until.AddDays(-4);
        var day = isTeacher && campaign.IsCurrent ? results.Today.AddDays(-1) : Workday(_random.Day(campaign.Entity.From, last));
        var chance = isShown ? 0 : _random.Below(1000);
        if (chance < 880) Complete(campaign, person, day);
        else if (chance < 915) Interrupt(campaign, person, day, last);
        else if (chance < 985) Record(New(campaign, person, 1), null, DiagnosisStatus.Absent, new("", null, 0, 0));
        else Spoil(campaign, person, day, last);
    }

    private void Complete(DemoCampaign campaign, DemoPerson person, DateOnly day)
    {
        Take(campaign, person, 1, day, 0);
        if (_random.Chance(22)) Take(campaign, person, 2, day.AddDays(1), 5);
    }

    private void Interrupt(DemoCampaign campaign, DemoPerson person, DateOnly day, DateOnly last)
    {
        Record(New(campaign, person, 1), day, DiagnosisStatus.Interrupted, new("", null, 0, 0));
        if (_random.Chance(600)) Take(campaign, person, 2, _random.Day(day, last), 0);
    }

    private void Spoil(DemoCampaign campaign, DemoPerson person, DateOnly day, DateOnly last)
    {
        var spoilt = Take(campaign, person, 1, day, 0);
        DemoWorld.Expect(spoilt.Annul(_random.Pick(Faults), Earlier(day.AddDays(6), results.Today)));
        if (_random.Chance(500)) Take(campaign, person, 2, _random.Day(day, last), 0);
    }

    private Diagnosis Take(DemoCampaign campaign, DemoPerson person, int attempt, DateOnly day, int extra)
    {
        var taken = Record(New(campaign, person, attempt), day, DiagnosisStatus.Completed, scores.Make(campaign, person, extra));
        var open = day.AddDays(Diagnosis.DaysForThePerson);
        taken.OpenToOthersFrom(open);
        var seen = day.AddDays(_random.Between(1, Diagnosis.DaysForThePerson));
        var opens = _random.Chance(720) && !(campaign.IsCurrent && person.Entity.Id == results.TeacherId);
        if (opens && seen < results.Today) taken.MarkSeen(seen.ToDateTime(new TimeOnly(_random.Between(6, 18), _random.Below(60)), DateTimeKind.Utc));
        return taken;
    }

    private Diagnosis New(DemoCampaign campaign, DemoPerson person, int attempt)
    {
        var entity = person.Entity;
        var made = new Diagnosis(campaign.Entity.Id, entity.Id, attempt) { Id = results.Diagnoses.Count + 1 };
        made.Settle(entity.MunicipalityId, entity.OrganisationId, entity.PositionCode, entity.SubjectCode);
        made.OpenToOthersFrom(campaign.Entity.From);
        results.Diagnoses.Add(made);
        return made;
    }

    private static Diagnosis Record(Diagnosis made, DateOnly? day, DiagnosisStatus status, DemoSheet sheet)
    {
        var hasPoints = sheet.Max > 0;
        made.Record(new(day, status, sheet.Scores)
        {
            Tasks = sheet.Tasks, TotalHundredths = hasPoints ? sheet.Total * 100 : null, TotalMaxHundredths = hasPoints ? sheet.Max * 100 : null,
        });
        return made;
    }

    private static DateOnly Workday(DateOnly day) => day.DayOfWeek == DayOfWeek.Sunday ? day.AddDays(1) : day;

    private static DateOnly Earlier(DateOnly one, DateOnly other) => one < other ? one : other;
}
