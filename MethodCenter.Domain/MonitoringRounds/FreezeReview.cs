using MethodCenter.Domain.Monitoring;

namespace MethodCenter.Domain.MonitoringRounds;

/// <summary>What stands against a freeze without a reason.</summary>
/// <param name="Missing">Municipalities that are not accepted.</param>
/// <param name="Methods">«П6: версия 1 → 2»: replaced after somebody had submitted.</param>
/// <param name="MethodPlaces">Who had submitted by the method before.</param>
public sealed record FreezeReview(IReadOnlyList<string> Missing, IReadOnlyList<string> Methods, IReadOnlyList<string> MethodPlaces)
{
    public bool NeedsReason => Missing.Count + Methods.Count > 0;

    internal static FreezeReview Of(IReadOnlyList<RoundPlace> places, MonitoringSheet sheet)
    {
        var versions = sheet.Methods.ToDictionary(m => m.Code, m => m.Version, StringComparer.Ordinal);
        var replaced = places.Where(p => p.State is SubmissionState.Submitted or SubmissionState.Accepted)
            .SelectMany(p => SubmittedFigures.Read(p.Figures).Where(f => versions.TryGetValue(f.Code, out var version) && version != f.MethodVersion).Select(f => (Place: p, Figure: f))).ToList();
        return new(
            NamesOf(places.Where(p => p.State is not SubmissionState.Accepted), sheet),
            [.. replaced.Select(r => $"{r.Figure.Code}: версия {r.Figure.MethodVersion} → {versions[r.Figure.Code]}").Distinct()],
            NamesOf(replaced.Select(r => r.Place).Distinct(), sheet));
    }

    internal static IReadOnlyList<string> NamesOf(IEnumerable<RoundPlace> places, MonitoringSheet sheet)
    {
        var ids = places.Select(p => p.MunicipalityId).ToHashSet();
        return [.. sheet.Places.Where(p => ids.Contains(p.Id)).Select(p => p.Name).Order(StringComparer.Ordinal)];
    }
}
