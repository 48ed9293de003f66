using FluentAssertions;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Import;
using MethodCenter.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Xunit;
using static MethodCenter.Tests.Import.DevelopmentFiles;

namespace MethodCenter.Tests.Import;

/// <summary>Rows of learning and routes about unknown people wait and are applied as the file would have.</summary>
public sealed class LearningQueueTests : IAsyncLifetime
{
    private DevelopmentFiles _files = null!;

    public async Task InitializeAsync()
    {
        _files = await CreateAsync();
        await _files.AddProgrammeAsync();
        await _files.AddResultAsync();
    }

    public async Task DisposeAsync() => await _files.DisposeAsync();

    [Fact]
    public async Task Training_OfAnUnknownPerson_IsAppliedByHandAndUndoneWithItsFile()
    {
        var batch = (await _files.LearnAsync(Unnumbered(Row(programme: "Новая;ПК;;18")))).BatchId!.Value;
        var row = await WaitingAsync();

        var card = (await _files.Test.Get<ImportQueueQueries>().FindAsync(row))!;
        card.Row.Title.Should().Be("Иванова Мария Петровна");
        card.Row.Details.Should().Be("Новая, с 02.02.2026");
        card.Facts.Should().Contain(("Приказ о зачислении", "15-у от 28.01.2026"));
        card.MayBeNew.Should().BeFalse();
        card.Candidates.Select(c => c.Id).Should().Equal(_files.First);
        (await ApplyAsync(new QueueChoice { QueuedId = row, IsNewPerson = true })).Error.Should().Be(ImportErrors.QueueLearningNeedsPerson);
        (await ApplyAsync(new QueueChoice { QueuedId = row })).Error.Should().Be(ImportErrors.QueueNeedsPerson);
        (await ApplyAsync(new QueueChoice { QueuedId = row, EducatorId = _files.First })).IsOk.Should().BeTrue();

        await using (var db = _files.Test.Database.Read())
        {
            (await db.Enrolments.SingleAsync()).EducatorId.Should().Be(_files.First);
            (await db.Programmes.SingleAsync(p => p.Title == "Новая")).Hours.Should().Be(18);
        }
        (await _files.Test.Get<ImportUndo>().UndoAsync(batch)).IsOk.Should().BeTrue();
        await using var after = _files.Test.Database.Read();
        (await after.Enrolments.AnyAsync()).Should().BeFalse();
        (await after.Programmes.AnyAsync(p => p.Title == "Новая")).Should().BeFalse();
    }

    [Fact]
    public async Task Route_OfAnUnknownPerson_IsAppliedByHand()
    {
        await _files.RouteAsync(Route(person: 7));
        var row = await WaitingAsync();
        var card = (await _files.Test.Get<ImportQueueQueries>().FindAsync(row))!;
        card.Row.Details.Should().Be("ИОМ-2026/0001, в реализации с 15.04.2026");
        card.Facts.Should().Contain(("Программы", "10412"));

        (await ApplyAsync(new QueueChoice { QueuedId = row, EducatorId = _files.Second })).Error.Should().Be(ImportErrors.QueueOtherSnils("Петров Пётр Петрович"));
        await _files.Test.Database.WriteAsync(async db =>
        {
            (await db.Educators.SingleAsync(e => e.Id == _files.Second)).TakeSnils(_files.Test.Vault.Seal(Some.Snils(7)));
            return Result.Ok;
        });
        (await ApplyAsync(new QueueChoice { QueuedId = row, EducatorId = _files.Second })).IsOk.Should().BeTrue();

        await using var db = _files.Test.Database.Read();
        (await db.Routes.SingleAsync()).Should().BeEquivalentTo(new { EducatorId = _files.Second, Number = "ИОМ-2026/0001", PlannedHours = 54 });
        (await db.RouteStatusSteps.CountAsync()).Should().Be(3);
        (await db.RouteSteps.CountAsync()).Should().Be(2);
    }

    [Fact]
    public async Task Route_WhoseNumberWasGivenMeanwhile_IsRefusedInWords()
    {
        await _files.RouteAsync(Unnumbered(Route(person: 2)));
        var row = await WaitingAsync();
        await _files.RouteAsync(Route());

        var applied = await ApplyAsync(new QueueChoice { QueuedId = row, EducatorId = _files.Second });

        applied.Error.Message.Should().Be("Строку не применить: маршрут с этим номером принадлежит другому человеку: исправьте номер или СНИЛС. Если она больше не нужна, отложите её.");
    }

    [Fact]
    public async Task SameFileTwice_QueuesARowOnce()
    {
        for (var i = 0; i < 2; i++) await _files.LearnAsync(Row(person: 7), Row());

        (await _files.Test.Get<ImportQueueQueries>().CountWaitingAsync()).Should().Be(1);
    }

    /// <summary>The row names nobody for certain: without СНИЛС and birth date.</summary>
    private static string Unnumbered(string row) => row.Replace(Some.Snils(1).Formatted, "", StringComparison.Ordinal)
        .Replace(Some.Snils(2).Formatted, "", StringComparison.Ordinal).Replace("12.03.1985", "", StringComparison.Ordinal);

    private async Task<int> WaitingAsync() => (await _files.Test.Get<ImportQueueQueries>().ListAsync(new(), new())).Items.Single().Id;

    private Task<Result> ApplyAsync(QueueChoice choice) => _files.Test.Get<ImportQueueService>().ApplyAsync(choice);
}
