using System.Globalization;
using System.Text;
using System.Text.Json;
using FluentAssertions;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Import;
using MethodCenter.Domain.Mentoring;
using MethodCenter.Domain.Monitoring;
using MethodCenter.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace MethodCenter.Tests.Samples;

/// <summary>
/// All eight indicators over the samples and the variants that were counted independently: numbers, values and people, of the region and of
/// every municipality, on both dates.
/// </summary>
public sealed class SampleMonitoringTests(SampleMonitoring samples) : IClassFixture<SampleMonitoring>
{
    private static readonly JsonElement Reports = JsonDocument.Parse(File.ReadAllText(SampleMonitoring.File("expected.json"))).RootElement.GetProperty("reports");

    public static TheoryData<string, string> MainOnBothDates()
    {
        var data = new TheoryData<string, string>();
        foreach (var date in new[] { "2026-06-30", "2026-12-31" })
        {
            for (var i = 1; i <= 8; i++) data.Add(date, $"П{i}");
        }
        return data;
    }

    [Theory]
    [MemberData(nameof(MainOnBothDates))]
    public async Task Main_NumbersAndValues_EqualTheIndependentCount(string date, string code)
    {
        var (facts, index) = await samples.CountAsync(date, code);
        var expected = IndicatorOf(date, code);

        Words(facts.Method, facts.Region).Should().Be(Wanted(expected.GetProperty("region")));
        foreach (var place in index.Facts.Places)
            Words(facts.Method, facts.Places[place.Id]).Should().Be(Wanted(expected.GetProperty("municipalities").GetProperty(place.Oktmo)), place.Name);
    }

    [Theory]
    [MemberData(nameof(MainOnBothDates))]
    public async Task Main_People_EqualTheIndependentLists(string date, string code)
    {
        var (facts, index) = await samples.CountAsync(date, code);
        var expected = IndicatorOf(date, code);
        var all = new HashSet<string>();
        foreach (var place in index.Facts.Places)
        {
            var wanted = Texts(expected.GetProperty("numerator").GetProperty(place.Oktmo));
            all.UnionWith(wanted);
            Keys(facts, facts.Places[place.Id].Of(FactRole.Numerator), index).Should().BeEquivalentTo(wanted, place.Name);
            if (code != "П5" && WantedDenominator(date, expected, place.Oktmo) is { } denominator)
                Keys(facts, facts.Places[place.Id].Counted, index).Should().BeEquivalentTo(denominator, place.Name);
        }
        Keys(facts, facts.Region.Of(FactRole.Numerator), index).Should().BeEquivalentTo(all);
        if (code == "П5") Keys(facts, facts.Region.Of(FactRole.Denominator), index).Should().BeEquivalentTo(Texts(expected.GetProperty("denominator")));
    }

    [Theory]
    [InlineData("П1′", "П1", "P1_prime_any_fr")]
    [InlineData("П1о", "П1", "P1_general_education")]
    [InlineData("П3т", "П3", "P3_teachers")]
    [InlineData("П3м", "П3", "P3_managers")]
    [InlineData("П3д", "П3", "valid_36_months")]
    [InlineData("П4т", "П4", "P4_teachers")]
    [InlineData("П4м", "П4", "P4_managers")]
    [InlineData("П4б", "П4", "P4b_only_tested_in_period")]
    [InlineData("П6′", "П6", "P6_prime_all_under_35")]
    [InlineData("П6в", "П6", "inclusive_35")]
    [InlineData("П8д", "П8", "share_of_orgs")]
    public async Task Variants_EqualTheIndependentCount(string code, string main, string reference)
    {
        foreach (var date in new[] { "2026-06-30", "2026-12-31" })
        {
            var (facts, index) = await samples.CountAsync(date, code);
            var expected = IndicatorOf(date, main).GetProperty("reference").GetProperty(reference);
            Words(facts.Method, facts.Region).Should().Be(Wanted(expected.GetProperty("region")), date);
            foreach (var place in index.Facts.Places)
                Words(facts.Method, facts.Places[place.Id]).Should().Be(Wanted(expected.GetProperty("municipalities").GetProperty(place.Oktmo)), $"{date} {place.Name}");
        }
    }

    [Theory]
    [InlineData("2026-06-30", "П2н", "3")]
    [InlineData("2026-06-30", "П2ч", "4")]
    [InlineData("2026-06-30", "П4в", "0 0 нет данных")]
    [InlineData("2026-06-30", "П5ср", "104 5 20,8")]
    [InlineData("2026-06-30", "П5мед", "14,5")]
    [InlineData("2026-06-30", "П5мин", "0,0")]
    [InlineData("2026-06-30", "П5макс", "38,0")]
    [InlineData("2026-06-30", "П5р", "626 6 104,3")]
    [InlineData("2026-06-30", "П7в", "10")]
    [InlineData("2026-06-30", "П7д", "18 110 16,4")]
    [InlineData("2026-06-30", "П8с", "50")]
    [InlineData("2026-06-30", "П8м", "39")]
    [InlineData("2026-06-30", "П8о", "15")]
    [InlineData("2026-12-31", "П2н", "4")]
    [InlineData("2026-12-31", "П2ч", "7")]
    [InlineData("2026-12-31", "П4в", "22 48 45,8")]
    [InlineData("2026-12-31", "П5ср", "72 4 18,0")]
    [InlineData("2026-12-31", "П5мед", "16,0")]
    [InlineData("2026-12-31", "П5мин", "13,0")]
    [InlineData("2026-12-31", "П5макс", "27,0")]
    [InlineData("2026-12-31", "П5р", "619 4 154,8")]
    [InlineData("2026-12-31", "П7в", "8")]
    [InlineData("2026-12-31", "П7д", "16 110 14,5")]
    [InlineData("2026-12-31", "П8с", "49")]
    [InlineData("2026-12-31", "П8м", "40")]
    public async Task Extras_OfTheRegion_EqualTheIndependentCount(string date, string code, string wanted)
    {
        var (facts, _) = await samples.CountAsync(date, code);

        Words(facts.Method, facts.Region).Should().Be(wanted);
    }

    [Fact]
    public async Task RoutesOnAnotherBasis_AreThePeopleOfTheIndependentList()
    {
        foreach (var date in new[] { "2026-06-30", "2026-12-31" })
        {
            var (facts, index) = await samples.CountAsync(date, "П4и");
            Keys(facts, facts.Region.Of(FactRole.Numerator), index).Should().BeEquivalentTo(Texts(IndicatorOf(date, "П4").GetProperty("reference").GetProperty("other_basis")), date);
        }
    }

    private static JsonElement IndicatorOf(string date, string code) => Reports.GetProperty(date).GetProperty("indicators").GetProperty("P" + code[1..]);

    private static string Wanted(JsonElement row)
    {
        var denominator = row.TryGetProperty("z", out var z) ? $" {z.GetInt32()} {row.GetProperty("value").GetString()}" : "";
        return row.GetProperty("n").GetInt32() + denominator;
    }

    private static string Words(IndicatorMethod method, FactList list)
    {
        var value = list.Value.Tenths is { } tenths ? Formats.Tenths(tenths) : Formats.NoData;
        return method.IsCount ? $"{list.Value.Numerator}" : method.IsStatistic ? value : $"{list.Value.Numerator} {list.Value.Denominator} {value}";
    }

    private static List<string>? WantedDenominator(string date, JsonElement expected, string oktmo)
    {
        var sets = Reports.GetProperty(date).GetProperty("sets");
        var denominator = expected.GetProperty("denominator");
        if (denominator.ValueKind is JsonValueKind.Object) return Texts(denominator.GetProperty(oktmo));
        return denominator.ValueKind is not JsonValueKind.String ? null
            : [.. denominator.GetString()!.Split('+').SelectMany(set => Texts(sets.GetProperty(set).GetProperty(oktmo)))];
    }

    private static List<string> Texts(JsonElement list) => [.. list.EnumerateArray().Select(v => v.GetString()!)];

    private List<string> Keys(IndicatorFacts facts, IEnumerable<FactEntry> entries, MonitoringIndex index) =>
        [.. entries.Select(e => facts.Method.Subject is FactSubject.Organisations ? index.Facts.Organisations[e.OrganisationId].Inn : samples.KeyOf(e.EducatorId))];
}

/// <summary>The samples imported once, and their facts on both dates.</summary>
public sealed class SampleMonitoring : IAsyncLifetime
{
    private static readonly (ImportKind Kind, string File)[] Files =
    [
        (ImportKind.Organisations, "Перечень_организаций_2026.xlsx"), (ImportKind.Educators, "Контингент_Тосненский_2026-06.xlsx"),
        (ImportKind.Educators, "Контингент_Сосновый_Бор_2026-06.xls"), (ImportKind.Educators, "Контингент_Лужский_2026-06.csv"),
        (ImportKind.Methodists, "Актив_методисты_2026.xlsx"), (ImportKind.Diagnostics, "Результаты_диагностики_математика_2026-03_широкий.xlsx"),
        (ImportKind.Diagnostics, "Результаты_диагностики_управленцы_2026-04_длинный.csv"), (ImportKind.Trainings, "Обучение_ДПП_2026.xlsx"),
        (ImportKind.Routes, "ИОМ_2026.csv"),
    ];

    private static readonly Dictionary<string, SupportKind> Forms = new(StringComparer.Ordinal)
    {
        ["наставничество"] = SupportKind.Mentoring, ["школа молодого педагога"] = SupportKind.School, ["клуб молодого педагога"] = SupportKind.Club,
        ["ассоциация молодых педагогов"] = SupportKind.Association, ["ИОМ"] = SupportKind.Route, ["адресное сопровождение методистом"] = SupportKind.Methodist,
        ["ДПП для молодых"] = SupportKind.Programme, ["стажировка"] = SupportKind.Internship, ["конкурс с сопровождением"] = SupportKind.Contest,
        ["психологическая поддержка"] = SupportKind.Psychological, ["методический десант"] = SupportKind.Landing, ["посещение с обратной связью"] = SupportKind.Visit,
    };

    private readonly Dictionary<string, MonitoringIndex> _indexes = [];
    private Dictionary<int, string> _keys = [];

    public TestDatabase Test { get; private set; } = null!;

    public static string File(string name) => Path.Combine(Repository.Root, "MethodCenter.Tests", "Samples", name);

    public async Task InitializeAsync()
    {
        Test = await TestDatabase.CreateAsync();
        foreach (var (kind, file) in Files)
        {
            await using var content = System.IO.File.OpenRead(File(file));
            var service = Test.Get<ImportService>();
            await service.CommitAsync((await service.StageAsync(kind, content, file)).Value);
        }
        await AddSupportAsync();
        await using var db = Test.Database.Read();
        _keys = (await db.Educators.ToListAsync()).ToDictionary(e => e.Id,
            e => Test.Vault.Reveal(e.SnilsCipher)?.Digits ?? $"без СНИЛС: {e.Name.Full}, {e.BirthDate:dd.MM.yyyy}");
        foreach (var day in new[] { new DateOnly(2026, 6, 30), new DateOnly(2026, 12, 31) })
            _indexes[day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)] = new(await MonitoringReading.ReadAsync(Test.Database, ReportingPeriod.Of(day), default));
    }

    public async Task DisposeAsync() => await Test.DisposeAsync();

    public string KeyOf(int educatorId) => _keys[educatorId];

    public Task<(IndicatorFacts Facts, MonitoringIndex Index)> CountAsync(string date, string code)
    {
        lock (_indexes) return Task.FromResult((IndicatorCalculator.Compute(IndicatorCatalogue.Find(code)!, _indexes[date]), _indexes[date]));
    }

    /// <summary>The rows of the file of support, as its import leaves them.</summary>
    private async Task AddSupportAsync()
    {
        var lines = (await System.IO.File.ReadAllLinesAsync(File("Формы_поддержки_молодых_2026.csv"), CodePagesEncodingProvider.Instance.GetEncoding(1251)!)).Skip(1).Select(l => l.Split(';'));
        await Test.Database.WriteAsync(async db =>
        {
            var people = await db.Educators.Where(e => e.SnilsHash != null).ToDictionaryAsync(e => e.SnilsHash!, e => e.Id);
            foreach (var line in lines.Where(l => l.Length > 4))
            {
                var participation = new SupportParticipation(people[Test.Vault.Hash(Snils.Parse(line[0])!)], Forms.GetValueOrDefault(line[2], SupportKind.Other), line[2], Day(line[3])!.Value);
                participation.Change(participation.Kind, line[2], Day(line[3])!.Value, Day(line[4]), null, line[5]);
                db.Add(participation);
            }
            return Result.Ok;
        });
    }

    private static DateOnly? Day(string text) => DateOnly.TryParseExact(text, "dd.MM.yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
