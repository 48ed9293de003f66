using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Data;
using MethodCenter.Domain.MethodicalAsset;

namespace MethodCenter.Domain.Reporting;

/// <summary>What the report on the asset is built from.</summary>
internal sealed record AssetReportFacts(AssetSummary Now, AssetSummary Before)
{
    /// <summary>People without a basis by name; null for those who see no names.</summary>
    public IReadOnlyList<MethodistRow>? WithoutBasis { get; init; }
    public IReadOnlyList<MethodistRow>? Overloaded { get; init; }

    /// <summary>Whose paper it is.</summary>
    public CentreHead Head { get; init; } = new();

    /// <summary>«Ленинградская область», or the municipality.</summary>
    public required string Place { get; init; }
    public required DateTime Made { get; init; }
    public bool IsRegion { get; init; } = true;

    /// <summary>Counts of fewer than five people are hidden.</summary>
    public bool HidesSmall => WithoutBasis is null;
    public DateOnly Day => Now.Day;
}

/// <summary>Reads the facts of the report on the asset.</summary>
public sealed class AssetReportQueries(Database database, AssetSummaryQueries summaries, MethodistQueries methodists, CentreHead head, TimeProvider clock)
{
    /// <summary>Null for roles without aggregates.</summary>
    public async Task<Report?> BuildAsync(ReportRequest request, CancellationToken ct)
    {
        var isRegion = database.Actor.Scope.Kind is not ScopeKind.Municipality;
        var now = await summaries.FindAsync(request.Date, null, ct);
        var before = await summaries.FindAsync(ReportCatalogue.PreviousHalfYear(request.Date), null, ct);
        if (now is null || before is null) return null;
        var named = AssetRights.MayView(database.Actor);
        return AssetReport.Create(new AssetReportFacts(now, before)
        {
            WithoutBasis = named ? await WithoutBasisAsync(request.Date, ct) : null,
            Overloaded = named ? await OverloadedAsync(request.Date, ct) : null,
            Head = head,
            Place = isRegion ? head.Region : now.Municipalities[0].Place.Name,
            IsRegion = isRegion,
            Made = clock.Now(),
        });
    }

    private async Task<IReadOnlyList<MethodistRow>> WithoutBasisAsync(DateOnly day, CancellationToken ct)
    {
        var failing = await methodists.ListAsync(new() { On = day, IsAdmissible = false }, PageRequest.All, ct);
        return [.. failing.Items.Where(r => r.Standing is not MethodistStanding.InAssetByException)];
    }

    private async Task<IReadOnlyList<MethodistRow>> OverloadedAsync(DateOnly day, CancellationToken ct)
    {
        var soft = await methodists.ListAsync(new() { On = day, Load = LoadLevel.OverSoft }, PageRequest.All, ct);
        var hard = await methodists.ListAsync(new() { On = day, Load = LoadLevel.OverHard }, PageRequest.All, ct);
        return [.. hard.Items.Concat(soft.Items).OrderByDescending(r => r.Load.People)];
    }
}
