using FluentAssertions;
using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Registry;
using MethodCenter.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace MethodCenter.Tests.Registry;

public sealed class EducatorQueriesTests : IAsyncLifetime
{
    private EducatorTown _town = null!;

    public async Task InitializeAsync() => _town = await EducatorTown.CreateAsync();

    public async Task DisposeAsync() => await _town.Test.DisposeAsync();

    [Theory]
    [InlineData("семенов", "Семёнова Мария Петровна")]
    [InlineData("СЕМЁНОВА мар", "Семёнова Мария Петровна")]
    [InlineData("етров пётр", "Петров Пётр Петрович")]
    [InlineData("петров мария", "Семёнова Мария Петровна")]
    public async Task List_ByPartsOfAName_FindsThePerson(string text, string found) =>
        (await NamesAsync(new EducatorFilter { Text = text })).Should().Contain(found);

    [Fact]
    public async Task List_BySnils_FindsExactlyThatPersonAndTheJournalKeepsNoNumber()
    {
        (await NamesAsync(new EducatorFilter { Text = Some.Snils(2).Formatted })).Should().Equal("Петров Пётр Петрович");

        var line = await _town.ReadAsync(db => db.AuditEntries.OrderByDescending(a => a.Id).FirstAsync());
        line.Should().Match<AuditEntry>(a => a.Action == AuditAction.Searched && a.Rows == 1);
        line.Summary.Should().NotMatchRegex(@"\d");
    }

    [Fact]
    public async Task List_ByDefault_ShowsThoseWhoWorkByName()
    {
        await _town.AddAsync("Абрамова Ольга Игоревна", _town.LugaSchool, 3, p => End(p, new DateOnly(2026, 6, 29)));
        await _town.AddAsync("Ёлкина Вера Олеговна", _town.LugaSchool, 4, p => End(p, new DateOnly(2026, 6, 30)));

        (await NamesAsync(new EducatorFilter())).Should().Equal("Ёлкина Вера Олеговна", "Петров Пётр Петрович", "Семёнова Мария Петровна");
        (await NamesAsync(new EducatorFilter { State = EducatorState.Left })).Should().Equal("Абрамова Ольга Игоревна");
        (await NamesAsync(EducatorFilter.Everybody)).Should().HaveCount(4);
    }

    [Fact]
    public async Task List_ByGapsAndMarks_NarrowsToThosePeople()
    {
        await _town.AddAsync("Юная Анна Олеговна", _town.LugaSchool, 0, p =>
        {
            p.ChangeBirthDate(new DateOnly(2002, 1, 1));
            p.ChangeTeachingSince(new DateOnly(2025, 9, 1));
        });
        await _town.AssignAsync(_town.Maria);

        (await NamesAsync(new EducatorFilter { IsYoung = true })).Should().Equal("Юная Анна Олеговна");
        (await NamesAsync(new EducatorFilter { Gap = EducatorGap.Snils })).Should().Equal("Юная Анна Олеговна");
        (await NamesAsync(new EducatorFilter { Gap = EducatorGap.TeachingSince, MunicipalityId = _town.Tosno })).Should().Contain("Петров Пётр Петрович");
        (await NamesAsync(new EducatorFilter { Age = AgeGroup.Find("-24") })).Should().Equal("Юная Анна Олеговна");
        (await NamesAsync(new EducatorFilter { HasMethodist = true })).Should().Equal("Семёнова Мария Петровна");
        (await NamesAsync(new EducatorFilter { HasMethodist = false, MunicipalityId = _town.Luga })).Should().Equal("Юная Анна Олеговна");
        (await NamesAsync(new EducatorFilter { CategoryCode = "highest" })).Should().Equal("Семёнова Мария Петровна");
        (await NamesAsync(new EducatorFilter { PostGroup = PostGroup.Managing })).Should().BeEmpty();
        (await NamesAsync(new EducatorFilter { IsCounted = true, Gap = EducatorGap.Subject })).Should().BeEmpty();
    }

    [Fact]
    public async Task List_InALowResultsSchool_NarrowsToItsPeople()
    {
        await _town.Test.AsSystem().Database.WriteAsync(async db =>
        {
            (await db.Organisations.SingleAsync(o => o.Id == _town.TosnoSchool)).MarkLowResults(new DateOnly(2026, 1, 1), "приказ");
            return Result.Ok;
        });

        (await NamesAsync(new EducatorFilter { IsInLowResultsSchool = true })).Should().Equal("Петров Пётр Петрович");
    }

    [Theory]
    [InlineData("Organisation")]
    [InlineData("Municipality")]
    [InlineData("Position")]
    [InlineData("Subject")]
    [InlineData("Category")]
    [InlineData("Age")]
    [InlineData("ExperienceMonths")]
    [InlineData("WorksFrom")]
    [InlineData("NoSuchColumn; DROP TABLE")]
    public async Task List_SortedByAnyColumn_HoldsEverybodyBothWays(string column)
    {
        foreach (var descending in new[] { false, true })
        {
            var page = await Queries.ListEducatorsAsync(new EducatorFilter(), new PageRequest(0, 50, column, descending));

            page.Items.Select(r => r.Id).Should().BeEquivalentTo([_town.Maria, _town.Peter]);
        }
    }

    [Fact]
    public async Task List_Paged_CountsTheWholeList()
    {
        var first = await Queries.ListEducatorsAsync(new EducatorFilter(), new PageRequest(0, 1));
        var second = await Queries.ListEducatorsAsync(new EducatorFilter(), new PageRequest(1, 1));

        (first.Total, second.Total).Should().Be((2, 2));
        first.Items.Single().Should().Match<EducatorRow>(r => r.FullName == "Петров Пётр Петрович" && r.Position == "учитель" && r.Subject == "Математика"
            && r.Age == 41 && r.HasSnils && r.Works);
        second.Items.Single().Id.Should().Be(_town.Maria);
    }

    [Fact]
    public async Task EveryQuery_UnderAForeignMunicipality_ShowsNobodyForeign()
    {
        await _town.AssignAsync(_town.Maria);
        _town.AsTosno();

        (await NamesAsync(EducatorFilter.Everybody)).Should().NotContain(n => n.StartsWith("Семёнова"));
        (await NamesAsync(new EducatorFilter { MunicipalityId = _town.Luga, State = EducatorState.All })).Should().BeEmpty();
        (await NamesAsync(new EducatorFilter { Text = Some.Snils(1).Digits })).Should().BeEmpty();
        (await NamesAsync(new EducatorFilter { Ids = [_town.Maria] })).Should().BeEmpty();
        (await Queries.CountEducatorsAsync(new EducatorFilter { OrganisationId = _town.LugaSchool })).Should().Be(0);
        (await Queries.ExportEducatorsAsync(EducatorFilter.Everybody, PageRequest.All)).Should().NotContain(r => r.MunicipalityId == _town.Luga);
        (await Queries.ListPlacesAsync("", null)).Select(p => p.Id).Should().Equal(_town.TosnoSchool);
        (await Queries.FindPlaceNameAsync(_town.LugaSchool)).Should().BeNull();
        (await Queries.ListChoicesAsync()).Municipalities.Select(m => m.Id).Should().Equal(_town.Tosno);
        var cards = _town.Get<EducatorCardQueries>();
        (await cards.FindEducatorAsync(_town.Maria)).Should().BeNull();
        (await cards.FindDraftAsync(_town.Maria)).Should().BeNull();
        var job = await _town.JobOfAsync(_town.Maria);
        (await cards.FindEmploymentDraftAsync(job.Id)).Should().BeNull();
        (await cards.FindLeavingAsync(job.Id, Some.Today)).Should().BeNull();
        (await cards.RevealSnilsAsync(_town.Maria)).Error.Should().Be(RegistryErrors.NotFound);
        (await _town.Get<SearchQueries>().FindAsync("семенов")).People.Should().BeEmpty();
        (await _town.Get<SearchQueries>().FindAsync("соколова")).Methodists.Should().BeEmpty();
        (await _town.Get<SearchQueries>().FindAsync("СОШ № 1")).Organisations.Should().BeEmpty();
    }

    [Fact]
    public async Task Export_LeavesALineWithTheNumberOfRows()
    {
        _town.AsLuga();

        var rows = await Queries.ExportEducatorsAsync(new EducatorFilter(), new PageRequest(Sort: "Organisation"));

        rows.Should().HaveCount(1);
        var line = await _town.ReadAsync(db => db.AuditEntries.OrderByDescending(a => a.Id).FirstAsync());
        line.Should().Match<AuditEntry>(a => a.Action == AuditAction.Exported && a.Rows == 1 && a.MunicipalityId == _town.Luga);
    }

    [Theory]
    [InlineData(Role.Observer)]
    [InlineData(Role.Auditor)]
    public async Task EveryQuery_ForRolesWithoutPeople_IsEmpty(Role role)
    {
        _town.As(role == Role.Observer ? AccessScope.Aggregates : AccessScope.Journal, role);

        (await NamesAsync(EducatorFilter.Everybody)).Should().BeEmpty();
        (await _town.Get<EducatorCardQueries>().FindEducatorAsync(_town.Maria)).Should().BeNull();
        (await _town.Get<SearchQueries>().FindAsync("семенов")).People.Should().BeEmpty();
        (await _town.Get<DuplicateQueries>().ListPairsAsync(null, new PageRequest())).Total.Should().Be(0);
    }

    private EducatorQueries Queries => _town.Get<EducatorQueries>();

    private async Task<IEnumerable<string>> NamesAsync(EducatorFilter filter) =>
        (await Queries.ListEducatorsAsync(filter, new PageRequest())).Items.Select(r => r.FullName);

    private static void End(Educator person, DateOnly lastDay)
    {
        person.Employments[0].End(lastDay, "по собственному желанию");
        person.Settle(person.Employments[0]);
    }
}
