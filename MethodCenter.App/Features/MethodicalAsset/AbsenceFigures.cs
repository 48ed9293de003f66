using MethodCenter.Domain.MethodicalAsset;

namespace MethodCenter.App.Features.MethodicalAsset;

/// <summary>The figures above the picture, counted from what it shows.</summary>
internal static class AbsenceFigures
{
    public static (int Now, int Ahead, int Missing) Of(AbsenceStrip strip)
    {
        var rows = strip.Lines.SelectMany(l => l.Rows).ToList();
        return (rows.Count(r => r.State is AbsenceState.Now), rows.Count(r => r.State is AbsenceState.Ahead), rows.Count(r => r.NeedsSubstitution));
    }
}
