using MethodCenter.Domain.Events;
using MethodCenter.Domain.Programmes;

namespace MethodCenter.Domain.Data.Demo;

/// <summary>Makes learning, events and routes up and writes them, parents before children.</summary>
internal static class DemoDevelopmentWriter
{
    public static async Task WriteAsync(MethodCenterDb db, DemoResults results, CancellationToken ct)
    {
        var made = new DemoDevelopment(results);
        new DemoProgrammeMaker(made).Make();
        new DemoLearningMaker(made).Make();
        new DemoEventMaker(made).Make();
        await WriteLearningAsync(db, made, ct);
        await WriteEventsAsync(db, made, ct);
        await new DemoRouteWriter(db, made).WriteAsync(ct);
    }

    private static async Task WriteLearningAsync(MethodCenterDb db, DemoDevelopment made, CancellationToken ct)
    {
        var prerequisites = made.Programmes.SelectMany(p => p.Prerequisites.Select(r => (Programme: p, Row: r))).ToList();
        for (var i = 0; i < prerequisites.Count; i++) (prerequisites[i].Row.Id, prerequisites[i].Row.ProgrammeId) = (i + 1, prerequisites[i].Programme.Id);
        await InsertAsync<Programme>(db, made.Programmes, ct);
        await InsertAsync<ProgrammePrerequisite>(db, prerequisites.Select(p => p.Row), ct);
        await InsertAsync<ProgrammeStream>(db, made.Streams, ct);
        await InsertAsync<Enrolment>(db, made.Enrolments, ct);
        await InsertAsync<SupportTask>(db, made.SupportTasks, ct);
        await InsertAsync<InternshipOffer>(db, made.Offers, ct);
        await InsertAsync<Internship>(db, made.Internships, ct);
    }

    private static async Task WriteEventsAsync(MethodCenterDb db, DemoDevelopment made, CancellationToken ct)
    {
        foreach (var item in made.Events)
        {
            foreach (var nomination in item.Nominations) nomination.EventId = item.Id;
        }
        await InsertAsync<MethodicalEvent>(db, made.Events, ct);
        await InsertAsync<ContestNomination>(db, made.Events.SelectMany(e => e.Nominations), ct);
        await InsertAsync<EventRegistration>(db, made.Registrations, ct);
        await InsertAsync<ContestEntry>(db, made.Entries, ct);
    }

    private static Task InsertAsync<T>(MethodCenterDb db, IEnumerable<T> rows, CancellationToken ct) where T : class => new BulkWriter<T>(db).InsertAsync(rows, ct);
}
