using MethodCenter.Domain.Common;
using MethodCenter.Domain.Data;
using MethodCenter.Domain.Data.Demo;
using MethodCenter.Domain.Registry;
using MethodCenter.Domain.Reporting;
using MethodCenter.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Xunit;
using Xunit.Abstractions;

namespace MethodCenter.Tests.Bench;

/// <summary>The region demo, made once for all figures.</summary>
public sealed class RegionDemo : IAsyncLifetime
{
    private readonly TestFolder _folder = new();

    public string Path => _folder.File("region.db");
    public ServiceHost Host { get; private set; } = null!;

    /// <summary>Milliseconds that the making took.</summary>
    public double FillTime { get; private set; }

    public async Task InitializeAsync()
    {
        Host = new ServiceHost(Path);
        await Host.Get<DatabaseStart>().RunAsync();
        FillTime = await BenchTable.TimeAsync(() => Host.Get<DemoFiller>().FillAsync(DemoSize.Region));
    }

    /// <summary>A copy that a figure may change.</summary>
    public async Task<string> CopyAsync(string name)
    {
        await RawSql.RunAsync(Path, $"VACUUM INTO '{_folder.File(name)}'");
        return _folder.File(name);
    }

    public async Task DisposeAsync()
    {
        await Host.DisposeAsync();
        _folder.Dispose();
    }
}

[CollectionDefinition("Bench", DisableParallelization = true)]
public sealed class BenchCollection : ICollectionFixture<RegionDemo>;

/// <summary>Reading on 26,000 people.</summary>
[Collection("Bench")]
[Trait("Category", "Bench")]
public sealed class RegionBench(RegionDemo region, ITestOutputHelper output)
{
    private readonly Database _database = region.Host.Get<Database>();

    [Fact]
    public void Demo_Region() => BenchTable.Add(output, "Демо: регион", $"{BenchTable.Number(region.FillTime / 1000)} с", "< 30 с");

    [Fact]
    public async Task Verify_Region() => BenchTable.Add(output, "Проверка базы (verify)",
        $"{BenchTable.Number(await BenchTable.TimeAsync(() => region.Host.Get<DatabaseVerification>().VerifyAsync()) / 1000)} с");

    [Fact]
    public Task List_Page() => BenchTable.MeasureAsync(output, "Список педагогов: страница", "≤ 40 мс",
        () => region.Host.Get<EducatorQueries>().ListEducatorsAsync(new EducatorFilter(), new PageRequest(1000, 50)));

    [Fact]
    public Task List_PageBare() => BenchTable.MeasureAsync(output, "  голый запрос страницы", "", async () =>
    {
        await using var db = _database.Read();
        await db.Educators.Where(e => e.MergedIntoId == null).OrderBy(e => e.NameKey).ThenBy(e => e.Id).Skip(1000).Take(50)
            .Select(e => new { e.Id, e.LastName, e.FirstName, e.MiddleName, e.PositionCode, Place = db.Organisations.First(o => o.Id == e.OrganisationId).ShortName })
            .ToListAsync();
        await db.Educators.CountAsync(e => e.MergedIntoId == null);
    });

    [Fact]
    public Task List_BySurname() => BenchTable.MeasureAsync(output, "Список педагогов: по части фамилии", "≤ 15 мс",
        () => region.Host.Get<EducatorQueries>().ListEducatorsAsync(new EducatorFilter { Text = "менов" }, new PageRequest()));

    [Fact]
    public Task Search_Everywhere() => BenchTable.MeasureAsync(output, "Поиск по части фамилии", "≤ 15 мс",
        () => region.Host.Get<SearchQueries>().FindAsync("менов"));

    [Fact]
    public Task Search_Bare() => BenchTable.MeasureAsync(output, "  голый запрос поиска", "", async () =>
    {
        await using var db = _database.Read();
        await db.Educators.Where(e => e.NameKey.Contains("МЕНОВ")).OrderBy(e => e.NameKey).Take(50).Select(e => new { e.Id, e.NameKey }).ToListAsync();
    });

    [Fact]
    public Task Card() => BenchTable.MeasureAsync(output, "Карточка педагога (с записью в журнал)", "≤ 20 мс",
        () => region.Host.Get<EducatorCardQueries>().FindEducatorAsync(12_345));

    [Fact]
    public Task Dashboard_Region() => BenchTable.MeasureAsync(output, "Панель региона", "≤ 150 мс",
        () => region.Host.Get<DashboardQueries>().FindAsync(null));
}
