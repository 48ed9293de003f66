using MethodCenter.Domain.Monitoring;

namespace MethodCenter.Domain.MonitoringRounds;

/// <summary>With what a figure of official statistics is compared: the denominator of an indicator over the same people or organisations.</summary>
internal static class OfficialLines
{
    public static IReadOnlyList<OfficialKind> Kinds { get; } = Enum.GetValues<OfficialKind>();

    public static string CodeOf(OfficialKind kind) => kind switch
    {
        OfficialKind.Teachers => "П1",
        OfficialKind.Managers => "П3м",
        OfficialKind.Organisations => "П8д",
        OfficialKind.Young => "П6′",
    };

    /// <summary>Null where the sheet has no such indicator.</summary>
    public static int? CountedOf(MonitoringSheet sheet, OfficialKind kind, int? municipalityId) =>
        sheet.Find(CodeOf(kind)) is { } method ? sheet.Of(method, municipalityId).Value.Denominator : null;

    /// <summary>Of each kind and place the newest figures not later than the day and not older than a year.</summary>
    public static IReadOnlyList<OfficialFigure> Newest(IEnumerable<OfficialFigure> figures, DateOnly day) => [.. figures.Where(f => f.Day <= day && f.Day > day.AddYears(-1))
        .GroupBy(f => (f.Kind, f.MunicipalityId)).Select(g => g.MaxBy(f => f.Day)!)];
}
