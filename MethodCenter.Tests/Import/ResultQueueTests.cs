using FluentAssertions;
using MethodCenter.Domain.Import;
using MethodCenter.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Xunit;
using static MethodCenter.Tests.Import.DiagnosticsFiles;

namespace MethodCenter.Tests.Import;

public sealed class ResultQueueTests : IAsyncLifetime
{
    private static readonly string Unknown = Row("MET.3;6;12;").Replace(Some.Snils(1).Formatted, "", StringComparison.Ordinal).Replace("12.03.1985", "12.03.1986", StringComparison.Ordinal);
    private DiagnosticsFiles _files = null!;

    public async Task InitializeAsync() => _files = await DiagnosticsFiles.CreateAsync();

    public async Task DisposeAsync() => await _files.DisposeAsync();

    [Fact]
    public async Task AllRowsOfTheUnknownPerson_AreAppliedTogether()
    {
        var outcome = await _files.ImportLongAsync(Unknown, Unknown.Replace("MET.3;6;12", "MET.4;5;10", StringComparison.Ordinal), Unknown, Unknown.Replace("Мария", "Майя", StringComparison.Ordinal), Row("MET.4;5;10;", person: 2));
        outcome.Should().BeEquivalentTo(new { Queued = 3, Rejected = 1, Created = 1 });
        var row = (await Queries.ListAsync(new(), new())).Items.Single(r => r.Row == 2);
        var card = (await Queries.FindAsync(row.Id))!;
        (card.MayBeNew, card.Candidates.Single().Id, card.Row.Details).Should().Be((false, _files.First, "K-1, попытка 1, MET.3"));
        card.Facts.Should().Contain(("Компетенции", "MET.3")).And.NotContain(f => f.Value.Contains('6', StringComparison.Ordinal) && f.Field == "Балл");

        (await Service.ApplyAsync(new() { QueuedId = row.Id, IsNewPerson = true })).Error.Should().Be(ImportErrors.QueueResultNeedsPerson);
        (await Service.ApplyAsync(new() { QueuedId = row.Id, EducatorId = _files.First })).IsOk.Should().BeTrue();

        (await _files.ResultsAsync()).Should().Equal("first 1 10.03.2026 Completed MET.3=6/12;MET.4=5/10 [] 1100/2200", "second 1 10.03.2026 Completed MET.4=5/10 [] 500/1000");
        (await Queries.ListAsync(new(), new())).Items.Single().Title.Should().Be("Иванова Майя Петровна");
    }

    [Fact]
    public async Task Applied_IsTakenBackWithItsBatch()
    {
        var outcome = await _files.ImportLongAsync(Unknown);
        await Service.ApplyAsync(new() { QueuedId = (await Queries.ListAsync(new(), new())).Items.Single().Id, EducatorId = _files.First });
        (await _files.ResultsAsync()).Should().HaveCount(1);

        (await _files.Test.Get<ImportUndo>().UndoAsync(outcome.BatchId!.Value)).IsOk.Should().BeTrue();

        (await _files.ResultsAsync()).Should().BeEmpty();
    }

    [Fact]
    public async Task SameFileAgain_DoesNotWaitTwice()
    {
        await _files.ImportLongAsync(Unknown);
        await _files.ImportLongAsync(Unknown);

        (await Queries.CountWaitingAsync()).Should().Be(1);
    }

    [Fact]
    public async Task PersonWithAnotherNumber_IsNotTakenForTheUnknownOne()
    {
        var outcome = await _files.ImportLongAsync(Row("MET.3;6;12;").Replace(Some.Snils(1).Formatted, Some.Snils(77).Formatted, StringComparison.Ordinal));

        outcome.Queued.Should().Be(1);
        var row = (await Queries.ListAsync(new(), new())).Items.Single();
        (await Service.ApplyAsync(new() { QueuedId = row.Id, EducatorId = _files.First })).Error.Should().Be(ImportErrors.QueueOtherSnils("Иванова Мария Петровна"));
        await using var db = _files.Test.Database.Read();
        (await db.QueuedRows.Select(q => q.Data).SingleAsync()).Should().NotContain(Some.Snils(77).Digits);
    }

    private ImportQueueQueries Queries => _files.Test.Get<ImportQueueQueries>();
    private ImportQueueService Service => _files.Test.Get<ImportQueueService>();
}
