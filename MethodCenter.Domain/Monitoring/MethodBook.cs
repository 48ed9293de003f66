using System.Text.Json;
using MethodCenter.Domain.Data;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.Monitoring;

/// <summary>
/// Which methods are in force on a reporting date: of each indicator the approved version that began last, else the built-in reading.
/// What is counted and from what (rule, shape, subject) belongs to the built-in one; words, parameters and target to the version.
/// </summary>
public static class MethodBook
{
    /// <summary>Methods in the order of the catalogue.</summary>
    internal static async Task<IReadOnlyList<IndicatorMethod>> ReadAsync(MethodCenterDb db, DateOnly day, CancellationToken ct)
    {
        var versions = await db.MethodVersions.AsNoTracking().Where(v => v.State == MethodState.Approved && (v.From == null || v.From <= day)).ToListAsync(ct);
        return Choose(versions, day);
    }

    /// <summary>Of two that begin on one day the later number.</summary>
    public static IReadOnlyList<IndicatorMethod> Choose(IEnumerable<MethodVersion> versions, DateOnly day)
    {
        var inForce = versions.Where(v => v.State is MethodState.Approved && (v.From is null || v.From <= day))
            .GroupBy(v => v.Code, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.OrderBy(v => v.From ?? DateOnly.MinValue).ThenBy(v => v.Number).Last(), StringComparer.Ordinal);
        return [.. IndicatorCatalogue.All.Select(m => inForce.GetValueOrDefault(m.Code) is { } version ? Apply(m, version) : m)];
    }

    /// <summary>The built-in method with the words, parameters and target of a version.</summary>
    public static IndicatorMethod Apply(IndicatorMethod method, MethodVersion version) => method with
    {
        Name = version.Name,
        Formula = version.Formula,
        Source = version.Source,
        Responsible = version.Responsible,
        Target = version.TargetWords is { } words ? new(version.TargetValue, words, version.TargetPlaceValue) : null,
        Parameters = Read(version.Parameters),
        Version = version.Number,
        From = version.From,
        Approval = version is { ApprovedBy: { } by, Act: { } act, ApprovedOn: { } on } ? new(by, act, on) : null,
    };

    internal static string Write(MethodParameters parameters) => JsonSerializer.Serialize(parameters, MonitoringJson.Options);

    internal static MethodParameters Read(string json) => JsonSerializer.Deserialize<MethodParameters>(json, MonitoringJson.Options) ?? MethodParameters.Default;
}
