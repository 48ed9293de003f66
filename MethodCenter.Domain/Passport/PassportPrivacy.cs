using MethodCenter.Domain.Reporting;

namespace MethodCenter.Domain.Passport;

/// <summary>
/// Hides cells about fewer than five people from readers of aggregates: by themselves, and where the total of a table, the region beside its
/// municipalities, or the same number in another table would tell them. Organisations, services and events are no people. Pure.
/// </summary>
internal static class PassportPrivacy
{
    public const string Few = "менее 5";
    public const string Withheld = "…";

    /// <param name="content">In full.</param>
    /// <param name="own">The municipality whose people its reader sees anyway; null: a reader of aggregates.</param>
    public static PassportContent ForReader(PassportContent content, int? own = null)
    {
        var keys = new PassportCellKeys(content);
        var hidden = Hide(keys, own);
        return content with
        {
            Chapters = [.. content.Chapters.Select(c => Of(c, PassportCellKeys.Region, keys, hidden))],
            Annexes = [.. content.Annexes.Select(a => a.MunicipalityId == own ? a : a with { Chapters = [.. a.Chapters.Select(c => Of(c, a.MunicipalityId, keys, hidden))] })],
        };
    }

    private static HashSet<PassportCellKey> Hide(PassportCellKeys keys, int? own)
    {
        var hidden = keys.Cells.Where(c => c.Key.Owner != own && IsSmall(c.Value)).Select(c => c.Key).ToHashSet();
        var changed = true;
        while (changed)
        {
            changed = false;
            foreach (var sum in keys.Sums)
            {
                if (IsSafe(sum, hidden, keys, own) || Next(sum, hidden, keys, own) is not { } next) continue;
                hidden.Add(next);
                changed = true;
            }
        }
        return hidden;
    }

    /// <summary>Nothing hidden, or so much that neither one cell nor a small number follows from the rest.</summary>
    private static bool IsSafe(PassportSum sum, HashSet<PassportCellKey> hidden, PassportCellKeys keys, int? own)
    {
        var dark = sum.All.Where(k => k.Owner != own && hidden.Contains(k)).Select(k => keys.Cells[k]).Where(c => NumberOf(c) + RestOf(c) > 0).ToList();
        if (dark.Count == 0) return true;
        if (dark.Count == 1) return false;
        if (hidden.Contains(sum.Total)) return true;
        return !DashboardSmallCells.IsSmall(dark.Sum(NumberOf)) && !DashboardSmallCells.IsSmall(dark.Sum(RestOf));
    }

    /// <summary>The smallest part that says something; the total when no part is left.</summary>
    private static PassportCellKey? Next(PassportSum sum, HashSet<PassportCellKey> hidden, PassportCellKeys keys, int? own)
    {
        var free = sum.Parts.Where(k => k.Owner != own && !hidden.Contains(k) && NumberOf(keys.Cells[k]) + RestOf(keys.Cells[k]) > 0).ToList();
        if (free.Count > 0) return free.MinBy(k => (NumberOf(keys.Cells[k]), k.Owner));
        return hidden.Contains(sum.Total) || sum.Total.Owner == own ? null : sum.Total;
    }

    private static bool IsSmall(PassportCell cell) => DashboardSmallCells.IsSmall(NumberOf(cell))
        || (cell.Kind is PassportCellKind.Share or PassportCellKind.Ratio && DashboardSmallCells.IsSmall(cell.Denominator ?? 0))
        || (cell.Kind is PassportCellKind.Share && DashboardSmallCells.IsSmall(RestOf(cell)));

    private static int NumberOf(PassportCell cell) => cell.Numerator ?? 0;

    private static int RestOf(PassportCell cell) => cell.Kind is PassportCellKind.Share ? (cell.Denominator ?? 0) - (cell.Numerator ?? 0) : 0;

    private static PassportChapter Of(PassportChapter chapter, int owner, PassportCellKeys keys, HashSet<PassportCellKey> hidden) => chapter with
    {
        Tables = [.. chapter.Tables.Select(t => t with
        {
            Lines = [.. t.Lines.Select(l => l with { Cells = [.. l.Cells.Select((c, i) => c.IsPeople && hidden.Contains(keys.KeyOf(owner, t, l, i)) ? Masked(c) : c)] })],
        })],
    };

    private static PassportCell Masked(PassportCell cell) =>
        PassportCell.Of(cell.Kind is PassportCellKind.Count && DashboardSmallCells.IsSmall(NumberOf(cell)) ? Few : Withheld);
}
