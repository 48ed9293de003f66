using MethodCenter.Domain.Mentoring;
using MethodCenter.Domain.MethodicalAsset;
using MethodCenter.Domain.Registry;

namespace MethodCenter.Domain.Data.Demo;

/// <summary>A young educator of the demo and how young they are.</summary>
internal sealed record DemoYoung(DemoPerson Person, YoungStanding Standing);

/// <summary>What was made up about mentoring, support and absences. Has its own chain of random numbers.</summary>
internal sealed class DemoMentoring(DemoResults results)
{
    public DemoResults Results { get; } = results;
    public DemoWorld World => Results.World;
    public DateOnly Today => Results.Today;
    public DemoRandom Random { get; } = new(0x4D435F44454D4F34);
    public List<Mentor> Mentors { get; } = [];
    public List<Mentorship> Mentorships { get; } = [];
    public List<MentorshipTask> Tasks { get; } = [];
    public List<MentorshipMeeting> Meetings { get; } = [];
    public List<MentorshipQuestionnaire> Questionnaires { get; } = [];
    public List<MentoringSetup> Setups { get; } = [];
    public List<SupportParticipation> Support { get; } = [];
    public List<MethodistAbsence> Absences { get; } = [];

    /// <summary>Those who want support, by organisation.</summary>
    public IReadOnlyDictionary<int, List<DemoYoung>> YoungOf { get; } = results.People
        .Where(p => p.Entity.PostGroup == PostGroup.Teaching)
        .Select(p => new DemoYoung(p, YoungRule.Of(p.Entity.BirthDate, p.Entity.TeachingSince, results.Today, new MentoringParameters())))
        .Where(y => y.Standing.IsNew is true).GroupBy(y => y.Person.Home.Entity.Id).ToDictionary(g => g.Key, g => g.ToList());

    /// <summary>Gives the next id of a list and keeps the row.</summary>
    public static T Add<T>(List<T> rows, T row, Action<T, int> identify)
    {
        rows.Add(row);
        identify(row, rows.Count);
        return row;
    }

    /// <summary>The first of September of the school year in which a day lies.</summary>
    public static DateOnly SchoolYear(DateOnly day) => new(day.Month >= 9 ? day.Year : day.Year - 1, 9, 1);
}
