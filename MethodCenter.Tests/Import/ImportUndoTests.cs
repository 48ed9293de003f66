using FluentAssertions;
using MethodCenter.Domain.Access;
using MethodCenter.Domain.Data;
using MethodCenter.Domain.Import;
using MethodCenter.Domain.MethodicalAsset;
using MethodCenter.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace MethodCenter.Tests.Import;

public sealed class ImportUndoTests : IAsyncLifetime
{
    private const string Organisations = "Перечень_организаций_2026.xlsx";
    private const string Tosno = "Контингент_Тосненский_2026-06.xlsx";
    private TestDatabase _test = null!;

    public async Task InitializeAsync()
    {
        _test = await TestDatabase.CreateAsync();
        await ImportAsync(ImportKind.Organisations, Organisations);
    }

    public async Task DisposeAsync() => await _test.DisposeAsync();

    [Theory]
    [InlineData(ImportKind.Educators, Tosno)]
    [InlineData(ImportKind.Educators, "Контингент_Сосновый_Бор_2026-06.xls")]
    [InlineData(ImportKind.Methodists, "Актив_методисты_2026.xlsx")]
    public async Task Undo_OfABatch_LeavesTheRegistryAsItWas(ImportKind kind, string file)
    {
        if (kind == ImportKind.Methodists) await ImportAsync(ImportKind.Educators, Tosno);
        var before = await PictureAsync();
        var batch = await ImportAsync(kind, file);
        (await PictureAsync()).Should().NotEqual(before);

        var undone = await _test.Get<ImportUndo>().UndoAsync(batch);

        undone.IsOk.Should().BeTrue(undone.IsOk ? "" : undone.Error.Message);
        (await PictureAsync()).Should().Equal(before);
        (await _test.Get<ImportQueries>().FindAsync(batch))!.State.Should().Be(ImportState.Undone);
        await using var db = _test.Database.Read();
        (await db.AuditEntries.CountAsync(a => a.Action == AuditAction.Undone && a.BatchId == batch)).Should().Be(1);
    }

    [Fact]
    public async Task Undo_OfChanges_PutsBackTheFormerValuesAndTheEarlierBatchStaysUndoable()
    {
        var before = await PictureAsync();
        var first = await ImportAsync(ImportKind.Educators, Tosno);
        var between = await PictureAsync();
        var second = await ImportAsync(ImportKind.Educators, Tosno, rate: "0,33");

        (await _test.Get<ImportUndo>().ForeseeAsync(second))!.Restored.Should().BeGreaterThan(300);
        (await _test.Get<ImportUndo>().UndoAsync(first)).Error.Code.Should().Be("import.undo-later");
        (await _test.Get<ImportUndo>().UndoAsync(second)).IsOk.Should().BeTrue();
        (await PictureAsync()).Should().Equal(between);
        (await _test.Get<ImportUndo>().UndoAsync(first)).IsOk.Should().BeTrue();
        (await PictureAsync()).Should().Equal(before);
    }

    [Fact]
    public async Task Undo_Twice_DoesNothingTheSecondTime()
    {
        var batch = await ImportAsync(ImportKind.Educators, Tosno);
        await _test.Get<ImportUndo>().UndoAsync(batch);
        var after = await PictureAsync();

        (await _test.Get<ImportUndo>().UndoAsync(batch)).IsOk.Should().BeTrue();

        (await PictureAsync()).Should().Equal(after);
    }

    [Fact]
    public async Task Undo_AfterAnEdit_IsRefusedAndNamesTheRecord()
    {
        var batch = await ImportAsync(ImportKind.Educators, Tosno);
        var edited = await _test.Database.WriteAsync<string>(async db =>
        {
            var person = await db.Educators.OrderBy(e => e.Id).FirstAsync();
            person.ChangeEmail("someone@school.ru");
            return person.Name.Full;
        });
        var before = await PictureAsync();

        var refused = await _test.Get<ImportUndo>().UndoAsync(batch);

        refused.Error.Code.Should().Be("import.undo-edited");
        refused.Error.Message.Should().Contain(edited.Value);
        (await PictureAsync()).Should().Equal(before);
    }

    [Fact]
    public async Task Undo_WhereOthersRefer_IsRefusedAndNamesThem()
    {
        var batch = await ImportAsync(ImportKind.Educators, Tosno);
        await _test.Database.WriteAsync<Methodist>(async db =>
        {
            var methodist = new Methodist(await db.Educators.FirstAsync(), MethodistLevel.Regional, null);
            db.Add(methodist);
            return methodist;
        });

        var refused = await _test.Get<ImportUndo>().UndoAsync(batch);

        refused.Error.Should().Be(ImportErrors.UndoReferred("1 методист"));
    }

    [Fact]
    public async Task Undo_OfOrganisationsWithPeople_IsRefused()
    {
        await ImportAsync(ImportKind.Educators, Tosno);

        (await _test.Get<ImportUndo>().UndoAsync(1)).Error.Code.Should().Be("import.undo-referred");
    }

    [Fact]
    public async Task Undo_OfAForeignBatch_AnswersLikeAnAbsentOne()
    {
        _test.As(AccessScope.Municipality(3), Role.MunicipalService);

        (await _test.Get<ImportUndo>().UndoAsync(1)).Error.Should().Be(AccessErrors.NotFound);
        (await _test.Get<ImportUndo>().UndoAsync(99)).Error.Should().Be(AccessErrors.NotFound);
        (await _test.Get<ImportUndo>().ForeseeAsync(1)).Should().BeNull();
    }

    [Theory]
    [InlineData(Role.RegionalMethodist)]
    [InlineData(Role.Auditor)]
    [InlineData(Role.Observer)]
    public async Task Undo_ByARoleThatMayNotImport_IsForbidden(Role role)
    {
        _test.As(AccessScope.Region, role);

        (await _test.Get<ImportUndo>().UndoAsync(1)).Error.Should().Be(AccessErrors.Forbidden);
    }

    private async Task<int> ImportAsync(ImportKind kind, string file, string? rate = null)
    {
        await using Stream content = rate is null ? SampleFiles.Open(file) : WithRate(file, rate);
        var service = _test.Get<ImportService>();
        var staged = await service.StageAsync(kind, content, file);
        return (await service.CommitAsync(staged.Value)).Value.BatchId!.Value;
    }

    /// <summary>The same file with one rate for all.</summary>
    private static MemoryStream WithRate(string file, string rate)
    {
        using var content = SampleFiles.Open(file);
        var rows = Domain.Import.Tables.TableFile.Open(content, file).Value.Sheets.Select(s => s.Rows(CancellationToken.None).ToList()).First()
            .Select(r => r.Number is > 4 and < 403 ? new Domain.Import.Tables.TableRow(r.Number, [.. r.Cells.Select((c, i) => i == 12 ? Domain.Import.Tables.Cell.OfText(rate) : c)]) : r);
        return new MemoryStream(TableWriters.Xlsx([.. rows]));
    }

    /// <summary>Every row of the registry and the asset; versions only grow and are left out.</summary>
    private async Task<List<string>> PictureAsync()
    {
        await using var db = _test.Database.Read();
        var rows = new List<object>();
        rows.AddRange(await db.Organisations.OrderBy(o => o.Id).ToListAsync());
        rows.AddRange(await db.LowResultsPeriods.OrderBy(o => o.Id).ToListAsync());
        rows.AddRange(await db.MethodicalStructures.OrderBy(o => o.Id).ToListAsync());
        rows.AddRange(await db.Educators.OrderBy(o => o.Id).ToListAsync());
        rows.AddRange(await db.Employments.OrderBy(o => o.Id).ToListAsync());
        rows.AddRange(await db.Methodists.OrderBy(o => o.Id).ToListAsync());
        rows.AddRange(await db.Assignments.OrderBy(o => o.Id).ToListAsync());
        return rows.ConvertAll(r => System.Text.RegularExpressions.Regex.Replace(RowImage.Take(db, r), "\"Version\":[0-9]+", r.GetType().Name));
    }
}
