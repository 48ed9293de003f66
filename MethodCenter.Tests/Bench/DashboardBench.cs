using MethodCenter.Domain.Common;
using MethodCenter.Domain.Registry;
using MethodCenter.Domain.Reporting;
using Xunit;
using Xunit.Abstractions;

namespace MethodCenter.Tests.Bench;

/// <summary>First screens and lists of organisations on the demo of the region.</summary>
[Collection("Bench")]
[Trait("Category", "Bench")]
public sealed class DashboardBench(RegionDemo region, ITestOutputHelper output)
{
    [Fact]
    public Task Dashboard_Region() => BenchTable.MeasureAsync(output, "Регион сегодня: показатели двух дат и дела", "≤ 150 мс", async () =>
    {
        await region.Host.Get<DashboardQueries>().FindAsync(null);
        await region.Host.Get<DashboardQueries>().FindBoardAsync();
    });

    [Fact]
    public Task Organisations_Page() => BenchTable.MeasureAsync(output, "Список организаций: страница", "≤ 40 мс",
        () => region.Host.Get<OrganisationQueries>().ListAsync(new OrganisationFilter { IsOpen = true }, new PageRequest(100)));

    [Fact]
    public Task Organisations_Card() => BenchTable.MeasureAsync(output, "Карточка организации", "≤ 20 мс",
        () => region.Host.Get<OrganisationCards>().FindAsync(10));

    [Fact]
    public Task Educators_Counted() => BenchTable.MeasureAsync(output, "Список педагогов из показателя: страница и счёт", "≤ 40 мс",
        () => region.Host.Get<EducatorQueries>().ListEducatorsAsync(
            new EducatorFilter { IsCounted = true, PostGroup = PostGroup.Teaching }, new PageRequest()));
}
