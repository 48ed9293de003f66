using MethodCenter.Domain.Common;
using MethodCenter.Domain.Monitoring;
using MethodCenter.Domain.Passport;
using MethodCenter.Domain.Reporting;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.Data.Demo;

/// <summary>Demo of the passport: an approved edition of the last year end, and a draft of today for which half of the municipalities have written.</summary>
internal static class DemoPassport
{
    private const string Centre = "Сотрудник ЦНППМ (демонстрация)";
    private const string Service = "Муниципальная методическая служба (демонстрация)";

    /// <summary>Texts of the draft that are still to be written, so that the meter has something to show.</summary>
    private static readonly HashSet<string> Unwritten = ["infrastructure", "practices"];

    public static async Task<Result> FillAsync(Database database, MonitoringSheets sheets, CancellationToken ct)
    {
        var assembly = new PassportAssembly(database, sheets, new CentreHead());
        var yearEnd = new DateOnly(database.Today.Year - 1, 12, 31);
        var approved = await assembly.DayOfAsync(yearEnd, null, ct);
        var service = new PassportService(database, assembly);
        var old = approved.IsOk ? await service.CreateAsync(new() { Title = $"Паспорт РСНМС на {Formats.Date(yearEnd)}", Day = yearEnd, SnapshotId = await SnapshotAsync(database, yearEnd, ct) }, ct) : 0;
        if (!old.IsOk) return old.Error;
        var draft = await service.CreateAsync(new() { Title = $"Паспорт РСНМС на {Formats.Date(database.Today)}", Day = database.Today }, ct);
        if (!draft.IsOk) return draft.Error;
        return await database.WriteAsync(async db =>
        {
            var places = await db.Municipalities.OrderBy(m => m.Oktmo).Select(m => new { m.Id, m.ShortName }).ToListAsync(ct);
            Write(db, draft.Value, places.Where((_, i) => i % 2 == 0).Select(p => (p.Id, p.ShortName)), Unwritten, db.Now);
            if (old.Value == 0) return Result.Ok;
            Write(db, old.Value, places.Select(p => (p.Id, p.ShortName)), [], yearEnd.AddDays(15).ToDateTime(new TimeOnly(9, 0), DateTimeKind.Utc));
            await db.SaveChangesAsync(ct);
            return await ApproveAsync(db, assembly, old.Value, yearEnd, ct);
        }, ct);
    }

    private static async Task<int?> SnapshotAsync(Database database, DateOnly day, CancellationToken ct)
    {
        await using var db = database.Read();
        return await db.RoundSnapshots.Where(s => s.Day == day).OrderByDescending(s => s.Id).Select(s => (int?)s.Id).FirstOrDefaultAsync(ct);
    }

    private static void Write(MethodCenterDb db, int edition, IEnumerable<(int Id, string Name)> places, HashSet<string> without, DateTime at)
    {
        foreach (var (section, text) in DemoPassportTexts.Region.Where(t => !without.Contains(t.Section))) Add(db, edition, section, null, text, Centre, at);
        foreach (var (place, i) in places.Select((p, i) => (p, i)))
        {
            foreach (var (section, text) in DemoPassportTexts.Annex(i, place.Name)) Add(db, edition, section, place.Id, text, Service, at);
        }
    }

    private static void Add(MethodCenterDb db, int edition, string section, int? place, string text, string by, DateTime at)
    {
        var written = new PassportText(edition, section, place);
        written.Write(text, at, by);
        db.Add(written);
    }

    private static async Task<Result> ApproveAsync(MethodCenterDb db, PassportAssembly assembly, int id, DateOnly yearEnd, CancellationToken ct)
    {
        var edition = await db.PassportEditions.SingleAsync(e => e.Id == id, ct);
        var content = await assembly.BuildAsync(db, edition, ct);
        if (!content.IsOk) return content.Error;
        var (json, sha256) = PassportFreezing.Freeze(content.Value);
        edition.Send(json, sha256, yearEnd.AddDays(20));
        edition.Approve("Комитет общего и профессионального образования Ленинградской области", "распоряжение № 000-р (демонстрация)", yearEnd.AddDays(45));
        return Result.Ok;
    }
}
