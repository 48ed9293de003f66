using System.Text.Json;
using FluentAssertions;
using MethodCenter.Domain.Data;
using MethodCenter.Domain.DeficitDiagnostics;
using MethodCenter.Domain.Import;
using MethodCenter.Domain.IndividualRoutes;
using MethodCenter.Domain.Programmes;
using MethodCenter.Domain.Registry;
using MethodCenter.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace MethodCenter.Tests.Import;

/// <summary>
/// Nothing was lost or twisted on the way in: П1, П2 and П4 worked out from the stored records of the sample (decisions, points 5, 6 and 8)
/// are those that were counted independently.
/// </summary>
public sealed class SampleIndicatorsTests : IAsyncLifetime
{
    private static readonly (ImportKind Kind, string File)[] Files =
    [
        (ImportKind.Organisations, "Перечень_организаций_2026.xlsx"), (ImportKind.Educators, "Контингент_Тосненский_2026-06.xlsx"),
        (ImportKind.Educators, "Контингент_Сосновый_Бор_2026-06.xls"), (ImportKind.Educators, "Контингент_Лужский_2026-06.csv"),
        (ImportKind.Methodists, "Актив_методисты_2026.xlsx"), (ImportKind.Diagnostics, "Результаты_диагностики_математика_2026-03_широкий.xlsx"),
        (ImportKind.Diagnostics, "Результаты_диагностики_управленцы_2026-04_длинный.csv"), (ImportKind.Trainings, "Обучение_ДПП_2026.xlsx"),
        (ImportKind.Routes, "ИОМ_2026.csv"),
    ];

    private TestDatabase _test = null!;
    private Facts _facts = null!;

    public async Task InitializeAsync()
    {
        _test = await TestDatabase.CreateAsync();
        foreach (var (kind, file) in Files)
        {
            await using var content = File.OpenRead(Sample(file));
            var service = _test.Get<ImportService>();
            await service.CommitAsync((await service.StageAsync(kind, content, file)).Value);
        }
        await using var db = _test.Database.Read();
        _facts = await Facts.LoadAsync(db, _test.Vault);
    }

    public async Task DisposeAsync() => await _test.DisposeAsync();

    [Theory]
    [InlineData("2026-06-30")]
    [InlineData("2026-12-31")]
    public async Task Indicators_FromTheStoredRecords_EqualTheIndependentCount(string date)
    {
        var report = JsonDocument.Parse(await File.ReadAllTextAsync(Sample("expected.json"))).RootElement.GetProperty("reports").GetProperty(date);
        var day = DateOnly.Parse(date, System.Globalization.CultureInfo.InvariantCulture);
        var period = (From: new DateOnly(2026, 1, 1), Until: day);
        var (teachers, managers) = (SetOf(report, "T"), SetOf(report, "M"));

        var first = _facts.LearntByDiagnosis(period).Where(teachers.Contains).Distinct().Count();
        var second = _facts.TeamOrganisations(period, managers);
        var fourth = _facts.WithRoute(period).Where(p => teachers.Contains(p) || managers.Contains(p)).Distinct().Count();

        (first, second, fourth).Should().Be((Wanted(report, "P1"), Wanted(report, "P2"), Wanted(report, "P4")));
    }

    private static int Wanted(JsonElement report, string indicator) => report.GetProperty("indicators").GetProperty(indicator).GetProperty("region").GetProperty("n").GetInt32();

    private static HashSet<string> SetOf(JsonElement report, string name) =>
        [.. report.GetProperty("sets").GetProperty(name).EnumerateObject().SelectMany(m => m.Value.EnumerateArray()).Select(v => v.GetString()!)];

    private static string Sample(string file) => Path.Combine(Repository.Root, "MethodCenter.Tests", "Samples", file);

    /// <summary>The stored records, and the three counts over them.</summary>
    private sealed record Facts(
        Dictionary<int, Educator> People, Dictionary<int, string> Snils, List<Enrolment> Learning, Dictionary<int, Programme> Programmes, Dictionary<int, ProgrammeStream> Streams,
        List<Diagnosis> Results, Dictionary<int, DiagnosticCampaign> Campaigns, List<IndividualRoute> Routes, ILookup<int, RouteStatusStep> Life, ILookup<int, RouteStep> Steps)
    {
        public static async Task<Facts> LoadAsync(MethodCenterDb db, SnilsVault vault)
        {
            var people = await db.Educators.ToDictionaryAsync(e => e.Id);
            return new(
                people, people.Values.ToDictionary(p => p.Id, p => vault.Reveal(p.SnilsCipher)?.Digits ?? $"{p.Name.Key}|{p.BirthDate:yyyy-MM-dd}"), await db.Enrolments.ToListAsync(),
                await db.Programmes.ToDictionaryAsync(p => p.Id), await db.ProgrammeStreams.ToDictionaryAsync(s => s.Id),
                await db.Diagnoses.Where(d => d.Status == DiagnosisStatus.Completed).ToListAsync(), await db.Campaigns.ToDictionaryAsync(c => c.Id),
                await db.Routes.ToListAsync(), (await db.RouteStatusSteps.OrderBy(s => s.Id).ToListAsync()).ToLookup(s => s.RouteId),
                (await db.RouteSteps.ToListAsync()).ToLookup(s => s.RouteId));
        }

        public IEnumerable<string> LearntByDiagnosis((DateOnly From, DateOnly Until) period) => Learning
            .Where(e => e is { Status: EnrolmentStatus.Completed, DocumentNumber: not null, OrderDate: not null } && e.Until >= period.From && e.Until <= period.Until)
            .Where(e => Programmes[e.ProgrammeId].IsInRegisterOn(e.OrderDate!.Value))
            .Where(e => Results.Any(d => d.EducatorId == e.EducatorId && Campaigns[d.CampaignId].IsOfficial && d.TakenOn < e.From && d.TakenOn >= e.From.AddMonths(-24) && AreTied(e, d)))
            .Select(e => Snils[e.EducatorId]);

        public int TeamOrganisations((DateOnly From, DateOnly Until) period, HashSet<string> managers) => Learning
            .Where(e => e.Status == EnrolmentStatus.Completed && e.Until >= period.From && e.Until <= period.Until && Programmes[e.ProgrammeId].Kind == ProgrammeKind.Training)
            .Where(e => managers.Contains(Snils[e.EducatorId]))
            .GroupBy(e => (People[e.EducatorId].OrganisationId, e.ProgrammeId, e.OrderNumber, Streams[e.StreamId].Number))
            .Where(g => g.Select(e => e.EducatorId).Distinct().Count() >= 2).Select(g => g.Key.OrganisationId).Distinct().Count();

        public IEnumerable<string> WithRoute((DateOnly From, DateOnly Until) period) => Routes
            .Where(r => r.Basis == RouteBasis.Diagnosis && r.ApprovedOn >= period.From && r.ApprovedOn <= period.Until)
            .Where(r => Life[r.Id].Last(s => s.On <= period.Until).To is RouteStatus.Approved or RouteStatus.Ongoing or RouteStatus.Paused or RouteStatus.Completed)
            .Where(r => Results.Any(d => d.EducatorId == r.EducatorId && d.CampaignId == r.CampaignId && d.TakenOn <= r.CreatedOn))
            .Select(r => Snils[r.EducatorId]);

        /// <summary>The approved route of the campaign holds the programme, or the programme closes what the result shows.</summary>
        private bool AreTied(Enrolment learning, Diagnosis result) =>
            Routes.Any(r => r.EducatorId == learning.EducatorId && r.CampaignId == result.CampaignId && r.IsApproved && Steps[r.Id].Any(s => s.ProgrammeId == learning.ProgrammeId))
            || ScoreSheet.Read(result.Scores).Any(s => s.IsBelow(Campaigns[result.CampaignId].Threshold) && CompetenceCodes.Names(Programmes[learning.ProgrammeId].Codes, s.Code));
    }
}
