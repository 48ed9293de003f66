using System.Text.Json;
using FluentAssertions;
using MethodCenter.Domain.Import;
using MethodCenter.Domain.MethodicalAsset;
using MethodCenter.Domain.Registry;
using MethodCenter.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace MethodCenter.Tests.Import;

/// <summary>Numbers over the imported samples equal those that were counted independently, on both dates.</summary>
public sealed class SampleNumbersTests : IAsyncLifetime
{
    private static readonly JsonElement Expected =
        JsonDocument.Parse(File.ReadAllText(Path.Combine(Samples, "expected.json"))).RootElement.GetProperty("reports");

    private static readonly Dictionary<AdmissionCriterion, string> Reasons = new()
    {
        [AdmissionCriterion.Order] = "нет приказа (договора)",
        [AdmissionCriterion.Term] = "истёк срок статуса",
        [AdmissionCriterion.Diagnostics] = "нет диагностики",
        [AdmissionCriterion.Training] = "нет повышения квалификации в области методической поддержки",
    };

    private TestDatabase _test = null!;

    private static string Samples => Path.Combine(Repository.Root, "MethodCenter.Tests", "Samples");

    public async Task InitializeAsync()
    {
        _test = await TestDatabase.CreateAsync();
        await ImportAsync(ImportKind.Organisations, "Перечень_организаций_2026.xlsx");
        await ImportAsync(ImportKind.Educators, "Контингент_Тосненский_2026-06.xlsx");
        await ImportAsync(ImportKind.Educators, "Контингент_Сосновый_Бор_2026-06.xls");
        await ImportAsync(ImportKind.Educators, "Контингент_Лужский_2026-06.csv");
        await ImportAsync(ImportKind.Methodists, "Актив_методисты_2026.xlsx");
    }

    public async Task DisposeAsync() => await _test.DisposeAsync();

    [Theory]
    [InlineData("2026-06-30")]
    [InlineData("2026-12-31")]
    public async Task Admission_OfTheSampleAsset_EqualsTheIndependentCount(string date)
    {
        var day = DateOnly.Parse(date, System.Globalization.CultureInfo.InvariantCulture);
        await using var db = _test.Database.Read();
        var parameters = await db.AdmissionParameters.SingleAsync();
        var methodists = await db.Methodists.ToListAsync();
        var hashes = await db.Educators.ToDictionaryAsync(e => e.Id, e => e.SnilsCipher);
        var oktmo = await db.Municipalities.ToDictionaryAsync(m => m.Id, m => m.Oktmo);

        var lines = methodists.Select(m => (m, Check: AdmissionRule.Check(m, parameters, day))).Where(c => !c.Check.IsAdmissible)
            .Select(c => Line(_test.Vault.Reveal(hashes[c.m.EducatorId])?.Digits, c.m.Level == MethodistLevel.Regional ? "regional" : "municipal",
                c.m.MunicipalityId is { } id ? oktmo[id] : null, c.Check.Missing.Select(f => Reasons[f.Criterion])));

        var asset = Expected.GetProperty(date).GetProperty("asset");
        methodists.Should().HaveCount(asset.GetProperty("total").GetInt32());
        lines.Should().BeEquivalentTo(asset.GetProperty("not_admissible").EnumerateArray().Select(e => Line(
            e.GetProperty("snils").GetString(), e.GetProperty("level").GetString()!, e.GetProperty("oktmo").GetString(),
            e.GetProperty("reasons").EnumerateArray().Select(r => r.GetString()!))));
    }

    /// <summary>T and M of decisions 1–4 by plain SQL over employments.</summary>
    [Theory]
    [InlineData("2026-06-30")]
    [InlineData("2026-12-31")]
    public async Task TeachersAndManagers_OfTheSample_AreTheIndependentSets(string date)
    {
        var day = DateOnly.Parse(date, System.Globalization.CultureInfo.InvariantCulture);
        await using var db = _test.Database.Read();
        var jobs = await (from e in db.Employments
                          join o in db.Organisations on e.OrganisationId equals o.Id
                          where e.Kind == EmploymentKind.Main && o.IsMonitored && (o.ClosedOn == null || o.ClosedOn >= day)
                              && (e.From == null || e.From <= day) && (e.Until == null || e.Until >= day)
                          select e).ToListAsync();
        var counted = jobs.GroupBy(j => j.EducatorId).Select(g => g.OrderByDescending(j => j.From).First()).ToList();

        var counts = Expected.GetProperty(date).GetProperty("counts");
        counted.Count(j => j.PostGroup == PostGroup.Teaching).Should().Be(counts.GetProperty("T").GetInt32());
        counted.Count(j => j.PostGroup == PostGroup.Managing).Should().Be(counts.GetProperty("M").GetInt32());
    }

    [Fact]
    public async Task Snils_IsNowhereInTheOpen()
    {
        var digits = Expected.GetProperty("2026-06-30").GetProperty("sets").GetProperty("T").GetProperty("41648000")[0].GetString()!;
        await using (var db = _test.Database.Read()) _ = await db.Educators.CountAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();

        var bytes = System.Text.Encoding.Latin1.GetString(await File.ReadAllBytesAsync(_test.Path));

        bytes.Should().NotContain(digits).And.NotContain($"{digits[..3]}-{digits[3..6]}-{digits[6..9]} {digits[9..]}");
    }

    private static string Line(string? snils, string level, string? oktmo, IEnumerable<string> reasons) =>
        $"{snils} {level} {oktmo}: {string.Join("; ", reasons.Order(StringComparer.Ordinal))}";

    private async Task ImportAsync(ImportKind kind, string file)
    {
        await using var content = File.OpenRead(Path.Combine(Samples, file));
        var service = _test.Get<ImportService>();
        var staged = await service.StageAsync(kind, content, file);
        (await service.CommitAsync(staged.Value)).IsOk.Should().BeTrue();
    }
}
