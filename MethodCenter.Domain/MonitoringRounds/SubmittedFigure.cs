using System.Text.Json;
using MethodCenter.Domain.Monitoring;

namespace MethodCenter.Domain.MonitoringRounds;

/// <summary>A figure with its parts and the version of the method that made it.</summary>
/// <param name="Tenths">Null is «нет данных».</param>
public sealed record FigureValue(int? Numerator, int? Denominator, long? Tenths, int MethodVersion)
{
    internal static FigureValue Of(IndicatorMethod method, IndicatorValue value) => new(value.Numerator, value.Denominator, value.Tenths, method.Version);

    internal static FigureValue Of(RoundFigure figure) => new(figure.Numerator, figure.Denominator, figure.Tenths, figure.MethodVersion);
}

/// <summary>What a municipality submitted of one indicator.</summary>
public sealed record SubmittedFigure(string Code, int? Numerator, int? Denominator, long? Tenths, int MethodVersion)
{
    public FigureValue Value => new(Numerator, Denominator, Tenths, MethodVersion);
}

/// <summary>An indicator that is not as it was submitted.</summary>
/// <param name="Was">As submitted.</param>
/// <param name="Is">As counted now.</param>
public sealed record FigureChange(IndicatorMethod Method, FigureValue Was, FigureValue Is)
{
    public string Code => Method.Code;

    /// <summary>The method was replaced after the submission.</summary>
    public bool IsOfMethod => Was.MethodVersion != Is.MethodVersion;

    /// <summary>The number or its parts are others.</summary>
    public bool IsOfData => Was with { MethodVersion = Is.MethodVersion } != Is;
}

/// <summary>Writes, reads and compares the figures of a submission.</summary>
internal static class SubmittedFigures
{
    /// <summary>All indicators of a municipality as the sheet has them.</summary>
    public static string Write(MonitoringSheet sheet, int municipalityId) => Write(sheet.Methods.Select(m =>
    {
        var value = sheet.Of(m, municipalityId).Value;
        return new SubmittedFigure(m.Code, value.Numerator, value.Denominator, value.Tenths, m.Version);
    }));

    public static string Write(IEnumerable<SubmittedFigure> figures) => JsonSerializer.Serialize(figures, MonitoringJson.Options);

    public static IReadOnlyList<SubmittedFigure> Read(string json) => JsonSerializer.Deserialize<List<SubmittedFigure>>(json, MonitoringJson.Options) ?? [];

    /// <summary>What differs now, in the order of reports; an indicator that was not there at the submission is no difference.</summary>
    public static IReadOnlyList<FigureChange> Changes(IReadOnlyList<SubmittedFigure> submitted, MonitoringSheet sheet, int municipalityId)
    {
        var before = submitted.ToDictionary(s => s.Code, s => s.Value, StringComparer.Ordinal);
        return [.. sheet.Methods.Where(m => before.ContainsKey(m.Code))
            .Select(m => new FigureChange(m, before[m.Code], FigureValue.Of(m, sheet.Of(m, municipalityId).Value)))
            .Where(c => c.Was != c.Is)];
    }
}
