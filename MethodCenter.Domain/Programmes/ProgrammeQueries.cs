using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Data;
using MethodCenter.Domain.DeficitDiagnostics;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.Programmes;

/// <summary>Reads the catalogue of programmes: the list, the form, choices for other rooms.</summary>
public sealed class ProgrammeQueries(Database database)
{
    private const int Choices = 20;

    /// <summary>The list with its figures within the user's scope; empty for those outside the room.</summary>
    public async Task<Page<ProgrammeRow>> ListAsync(ProgrammeFilter filter, PageRequest page, CancellationToken ct)
    {
        if (!ProgrammeRights.MayView(database.Actor)) return Page<ProgrammeRow>.Empty;
        await using var db = database.Read();
        var rows = (await db.RowsAsync(db.Programmes, ct)).Matching(filter).ToList();
        return new([.. rows.SortedBy(page).Skip(page.Skip).Take(page.Take)], rows.Count);
    }

    /// <summary>The whole filtered list for a file; leaves a line in the journal.</summary>
    public async Task<IReadOnlyList<ProgrammeRow>> ExportAsync(ProgrammeFilter filter, PageRequest order, CancellationToken ct)
    {
        var all = await ListAsync(filter, PageRequest.All with { Sort = order.Sort, Descending = order.Descending }, ct);
        await database.NoteAsync(
            new AuditNote(AuditAction.Exported, "Programmes", AuditTerms.Summary(AuditAction.Exported, "Programmes")) { Rows = all.Total }, ct);
        return all.Items;
    }

    /// <summary>Competences that programmes close, with names, and the organisations that teach.</summary>
    public async Task<ProgrammeHeads> ListHeadsAsync(CancellationToken ct)
    {
        if (!ProgrammeRights.MayView(database.Actor)) return new([], []);
        await using var db = database.Read();
        var lines = await db.Programmes.Where(p => p.Codes != "").Select(p => p.Codes).Distinct().ToListAsync(ct);
        var used = lines.SelectMany(CompetenceCodes.Read).ToHashSet(StringComparer.Ordinal);
        var providers = await db.Programmes.Where(p => p.Provider != null).Select(p => p.Provider!).Distinct().ToListAsync(ct);
        return new(
            [.. (await db.CompetencesAsync(ct)).Where(c => used.Contains(c.Code))],
            [.. providers.Order(StringComparer.Create(Formats.Russian, ignoreCase: true))]);
    }

    /// <summary>Programmes that are taught, by a part of the title or number: for forms of other rooms.</summary>
    public async Task<IReadOnlyList<ProgrammePick>> PickAsync(string? search, CancellationToken ct)
    {
        var found = await ListAsync(new ProgrammeFilter { Text = search }, new PageRequest(Take: Choices), ct);
        return [.. found.Items.Select(p => new ProgrammePick(p.Id, p.Title, p.Kind, p.Hours, p.RegisterNumber, p.Register))];
    }

    /// <summary>The form; with id 0 a new programme. Null for absent ids and for those who may not keep programmes.</summary>
    public async Task<ProgrammeForm?> FindFormAsync(int id, CancellationToken ct)
    {
        if (!ProgrammeRights.MayKeep(database.Actor)) return null;
        await using var db = database.Read();
        var programme = id == 0 ? null : await db.Programmes.Include(p => p.Prerequisites).SingleOrDefaultAsync(p => p.Id == id, ct);
        if (id != 0 && programme is null) return null;
        var others = await db.Programmes.Where(p => p.Id != id && !p.IsArchived).OrderBy(p => p.TitleKey).Select(p => new ProgrammeLink(p.Id, p.Title)).ToListAsync(ct);
        return new(programme is null ? new() : DraftOf(programme), await db.CompetencesAsync(ct), others);
    }

    /// <summary>What archiving would leave behind; null for absent ids and for those who may not.</summary>
    public async Task<ProgrammeArchiving?> FindArchivingAsync(int id, CancellationToken ct)
    {
        if (!ProgrammeRights.MayKeep(database.Actor)) return null;
        await using var db = database.Read();
        var today = db.Today;
        return new(
            await db.RequiringAsync(id, ct),
            await db.ProgrammeStreams.CountAsync(s => s.ProgrammeId == id && s.Until >= today && s.CancelReason == null, ct),
            await db.Enrolments.CountAsync(e => e.ProgrammeId == id && (e.Status == EnrolmentStatus.Studying || e.Status == EnrolmentStatus.Applied), ct));
    }

    /// <summary>The parameters of the room for their form; null for those who may not keep them.</summary>
    public async Task<ParametersDraft?> FindParametersAsync(CancellationToken ct)
    {
        if (!ProgrammeRights.MayKeep(database.Actor)) return null;
        await using var db = database.Read();
        var now = await db.TeamParametersAsync(ct);
        return new() { Version = now.Version, TeamMinSize = now.TeamMinSize, FirstSupportDays = now.FirstSupportDays, SecondSupportDays = now.SecondSupportDays };
    }

    private static ProgrammeDraft DraftOf(Programme programme) => new()
    {
        Id = programme.Id,
        Version = programme.Version,
        Title = programme.Title,
        Kind = programme.Kind,
        Hours = programme.Hours,
        Form = programme.Form,
        IsDistance = programme.IsDistance,
        IsNetwork = programme.IsNetwork,
        NetworkPartner = programme.NetworkPartner,
        Provider = programme.Provider,
        RegisterNumber = programme.RegisterNumber,
        IncludedOn = programme.IncludedOn,
        ExcludedOn = programme.ExcludedOn,
        Codes = [.. CompetenceCodes.Read(programme.Codes)],
        HasPractice = programme.HasPractice,
        Audience = programme.Audience,
        About = programme.About,
        RequiredIds = [.. programme.Prerequisites.Select(p => p.RequiredId)],
    };
}

/// <summary>What other programmes and the region's parameters say.</summary>
internal static class ProgrammeFactsReading
{
    /// <summary>Titles of programmes in use that require this one.</summary>
    public static async Task<List<string>> RequiringAsync(this MethodCenterDb db, int programmeId, CancellationToken ct) =>
        await db.Programmes.Where(p => !p.IsArchived && p.Prerequisites.Any(r => r.RequiredId == programmeId)).OrderBy(p => p.TitleKey).Select(p => p.Title).ToListAsync(ct);

    /// <summary>The row of parameters, or the defaults.</summary>
    public static async Task<ProgrammeParameters> TeamParametersAsync(this MethodCenterDb db, CancellationToken ct) =>
        await db.ProgrammeParameters.FirstOrDefaultAsync(ct) ?? new ProgrammeParameters();
}
