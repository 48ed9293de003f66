using MethodCenter.Domain.Data;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.Staging;

/// <summary>An organisation as problems need it.</summary>
internal sealed record StagedPlace(int Id, string Name, int MunicipalityId, IReadOnlyList<string> Levels, bool IsMonitored, DateOnly? ClosedOn);

/// <summary>Names and marks of places, read once for a whole problem, under the scope of whoever asks.</summary>
internal sealed class StagingPlaces
{
    private Dictionary<int, string> _municipalities = [];

    public Dictionary<int, StagedPlace> Organisations { get; private set; } = [];

    /// <summary>Organisations with a period of low results on the day.</summary>
    public HashSet<int> LowResults { get; private set; } = [];

    public string Municipality(int id) => _municipalities.GetValueOrDefault(id, "");

    public string Organisation(int id) => Organisations.GetValueOrDefault(id)?.Name ?? "";

    public IReadOnlyList<string> Levels(int organisationId) => Organisations.GetValueOrDefault(organisationId)?.Levels ?? [];

    public static async Task<StagingPlaces> LoadAsync(MethodCenterDb db, DateOnly day, CancellationToken ct)
    {
        var types = SeedFiles.OrganisationTypes.ToDictionary(t => t.Code, t => t.Levels, StringComparer.Ordinal);
        var rows = await db.Organisations.AsNoTracking()
            .Select(o => new { o.Id, o.ShortName, o.MunicipalityId, o.TypeCode, o.Levels, o.IsMonitored, o.ClosedOn }).ToListAsync(ct);
        return new()
        {
            _municipalities = await db.Municipalities.ToDictionaryAsync(m => m.Id, m => m.ShortName, ct),
            Organisations = rows.ToDictionary(o => o.Id, o => new StagedPlace(
                o.Id, o.ShortName, o.MunicipalityId, LevelsOf(o.Levels ?? types.GetValueOrDefault(o.TypeCode)), o.IsMonitored, o.ClosedOn)),
            LowResults = await db.LowResultsPeriods.Where(p => p.From <= day && (p.Until == null || p.Until >= day)).Select(p => p.OrganisationId).ToHashSetAsync(ct),
        };
    }

    private static string[] LevelsOf(string? line) => (line ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
