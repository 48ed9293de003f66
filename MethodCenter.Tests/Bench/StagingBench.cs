using System.Diagnostics;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Data;
using MethodCenter.Domain.DeficitDiagnostics;
using MethodCenter.Domain.Matching;
using MethodCenter.Domain.Mentoring;
using MethodCenter.Domain.Registry;
using MethodCenter.Domain.Staging;
using MethodCenter.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Xunit;
using Xunit.Abstractions;

namespace MethodCenter.Tests.Bench;

/// <summary>
/// Methodists for 5,000 people with deficits and mentors for the young of the region: the problem read from the database, solved, and the whole
/// variant with its lines written; beside it the bare reading of the same deficits.
/// </summary>
[Collection("Bench")]
[Trait("Category", "Bench")]
public sealed class StagingBench(RegionDemo region, ITestOutputHelper output)
{
    private const int Needy = 5000;
    private const int Mentors = 1500;

    private static readonly string[] Codes = ["SUB.1", "SUB.2", "MET.1", "MET.2", "MET.3", "PSY.1", "COM.1", "DIG.2"];

    [Fact]
    public async Task Staging_Region()
    {
        await using var host = new ServiceHost(await region.CopyAsync("staging.db"));
        await FillAsync(host);
        await MeasureAsync(host, StagingKind.Educators, "Методисты педагогам с дефицитами");
        await MeasureAsync(host, StagingKind.Mentoring, "Наставники молодым педагогам");
        Line("  голое чтение дефицитов", await BenchTable.TimeAsync(() => BareAsync(host.Get<Database>())), "");
        BenchTable.Add(output, "  наибольшая память процесса", $"{BenchTable.Number(Process.GetCurrentProcess().PeakWorkingSet64 / 1048576.0)} МБ", "< 1 024 МБ");
    }

    private async Task MeasureAsync(ServiceHost host, StagingKind kind, string what)
    {
        StagedProblem? staged = null;
        Distribution? solved = null;
        var read = await BenchTable.TimeAsync(async () =>
        {
            await using var db = host.Get<Database>().Read();
            staged = await StagingProblems.ReadAsync(db, new StagingAsk(kind, new(), db.Today), default);
        });
        var solve = await BenchTable.TimeAsync(() =>
        {
            solved = Matcher.Solve(staged!.Problem).Value;
            return Task.CompletedTask;
        });
        var staging = (await host.Get<StagingService>().CreateAsync(new() { Kind = kind }, default)).Value;
        var whole = await BenchTable.TimeAsync(() => host.Get<StagingService>().SolveAsync(new() { StagingId = staging }, null, default));
        Line($"{what}: {Formats.Number(staged!.Problem.Seekers.Count)} чел., берут {Formats.Number(staged.Problem.Givers.Count)}, прочитать", read, "< 5 000 мс");
        Line($"  подобрать, с парой {Formats.Number(solved!.Pairs.Count)}", solve, "< 3 000 мс");
        Line("  вариант целиком, с записью строк", whole, "< 10 000 мс");
    }

    private void Line(string what, double figure, string wanted) => BenchTable.Add(output, what, $"{BenchTable.Number(figure)} мс", wanted);

    private static async Task BareAsync(Database database)
    {
        await using var db = database.Read();
        var deficits = await db.Deficits.Select(d => new { d.EducatorId, d.CompetenceCode, d.State, d.Severity }).ToListAsync();
        if (deficits.Count == 0) throw new InvalidOperationException("No rows.");
    }

    /// <summary>Teachers with confirmed deficits who have no methodist yet, and mentors out of those with experience.</summary>
    private static Task FillAsync(ServiceHost host) => host.Get<Database>().WriteAsync(async db =>
    {
        var random = new Random(13);
        var (today, day) = (db.Today, db.Today.AddYears(-1));
        var needy = await db.Educators.AsNoTracking().Where(e => e.PostGroup == PostGroup.Teaching && e.HomeKind == EmploymentKind.Main && e.WorksUntil == null
            && !db.Assignments.Any(a => a.EducatorId == e.Id && (a.Until == null || a.Until >= today)) && !db.Deficits.Any(d => d.EducatorId == e.Id))
            .OrderBy(e => e.Id).Take(Needy).Select(e => e.Id).ToListAsync();
        var deficits = needy.SelectMany(id => Codes.OrderBy(_ => random.Next()).Take(2).Select(code => DeficitOf(id, code, today, random))).ToList();
        var writer = new BulkWriter<Deficit>(db);
        var next = await writer.NextIdAsync(default);
        deficits.ForEach(d => d.Id = next++);
        await writer.InsertAsync(deficits, default);
        var old = today.AddYears(-40);
        var people = await db.Educators.Where(e => e.PostGroup == PostGroup.Teaching && e.HomeKind == EmploymentKind.Main && e.WorksUntil == null && e.BirthDate < old
                && !db.Mentors.Any(m => m.EducatorId == e.Id))
            .OrderBy(e => e.Id).Take(Mentors).ToListAsync();
        var mentors = people.ConvertAll(p => MentorOf(p, day));
        var mentorWriter = new BulkWriter<Mentor>(db);
        var nextMentor = await mentorWriter.NextIdAsync(default);
        mentors.ForEach(m => m.Id = nextMentor++);
        await mentorWriter.InsertAsync(mentors, default);
        return Result.Ok;
    });

    private static Deficit DeficitOf(int person, string code, DateOnly on, Random random)
    {
        var deficit = new Deficit(person, code);
        deficit.Become(DeficitState.Confirmed, on, "замер", "замер");
        deficit.Weigh(random.Next(2, 4), 1);
        return deficit;
    }

    private static Mentor MentorOf(Educator person, DateOnly since)
    {
        var mentor = new Mentor(person, since);
        var changed = mentor.Change(MentoringForm.Peer, 3, null, "", null);
        var consented = mentor.Consent(since, since);
        return changed.IsOk && consented.IsOk ? mentor : throw new InvalidOperationException("A wrong mentor.");
    }
}
