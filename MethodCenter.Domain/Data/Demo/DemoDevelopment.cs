using MethodCenter.Domain.Events;
using MethodCenter.Domain.IndividualRoutes;
using MethodCenter.Domain.Programmes;

namespace MethodCenter.Domain.Data.Demo;

/// <summary>
/// What was made up about learning, events and routes. Has its own chain of random numbers, so that people and results stay as they were.
/// </summary>
internal sealed class DemoDevelopment(DemoResults results)
{
    public DemoResults Results { get; } = results;
    public DemoWorld World => Results.World;
    public DateOnly Today => Results.Today;
    public DemoRandom Random { get; } = new(0x4D435F44454D4F33);
    public List<Programme> Programmes { get; } = [];
    public List<ProgrammeStream> Streams { get; } = [];
    public List<Enrolment> Enrolments { get; } = [];
    public List<SupportTask> SupportTasks { get; } = [];
    public List<InternshipOffer> Offers { get; } = [];
    public List<Internship> Internships { get; } = [];
    public List<MethodicalEvent> Events { get; } = [];
    public List<EventRegistration> Registrations { get; } = [];
    public List<ContestEntry> Entries { get; } = [];
    public List<Consultation> Consultations { get; } = [];

    /// <summary>The methodist of each person who has one, by person.</summary>
    public IReadOnlyDictionary<int, int> MethodistOf { get; } = results.World.Assignments
        .Where(a => a.EducatorId is not null && a.From <= results.Today && (a.Until is null || a.Until >= results.Today))
        .GroupBy(a => a.EducatorId!.Value).ToDictionary(g => g.Key, g => g.First().MethodistId);

    /// <summary>Gives the next id of a list and keeps the row.</summary>
    public static T Add<T>(List<T> rows, T row, Action<T, int> identify)
    {
        rows.Add(row);
        identify(row, rows.Count);
        return row;
    }
}
