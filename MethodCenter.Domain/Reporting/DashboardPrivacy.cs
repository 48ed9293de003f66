namespace MethodCenter.Domain.Reporting;

/// <summary>Takes out of a dashboard what its reader may not learn (security, point 5). Pure but for the values it is given.</summary>
internal static class DashboardPrivacy
{
    /// <summary>Readers of aggregates: work figures taken out, small cells hidden, now and before.</summary>
    public static Dashboard ForReader(Dashboard dashboard)
    {
        var places = dashboard.Municipalities;
        HideSmall(dashboard.Region, [.. places.Select(p => p.Now)]);
        HideSmall(dashboard.RegionBefore, [.. places.Select(p => p.Before)]);
        return dashboard;
    }

    /// <summary>
    /// A municipality sees itself whole, the others only as the region's total; where the rest of the region would be a small
    /// cell, the total is hidden.
    /// </summary>
    public static Dashboard ForMunicipality(Dashboard dashboard, int own)
    {
        var place = dashboard.Municipalities.Single(m => m.Id == own);
        HideRest(dashboard.Region, place.Now);
        HideRest(dashboard.RegionBefore, place.Before);
        return dashboard with { Municipalities = [place] };
    }

    private static void HideSmall(DashboardValues region, List<DashboardValues> places)
    {
        foreach (var figure in DashboardFigures.All.Except(DashboardFigures.ForReaders))
            places.Append(region).ToList().ForEach(v => v.Remove(figure));
        foreach (var figure in DashboardFigures.All.Where(f => f.CountsPeople()))
            HideColumn(region, places, figure);
        places.Append(region).ToList().ForEach(v => v.PutRatio());
    }

    /// <summary>Wholes come before their parts in <see cref="DashboardFigure"/>; they are read before they are hidden.</summary>
    private static void HideColumn(DashboardValues region, List<DashboardValues> places, DashboardFigure figure)
    {
        var known = places.Where(p => p[figure].Number is not null).ToList();
        if (known.Count == 0)
        {
            if (DashboardSmallCells.IsSmall(region[figure].Number ?? 0)) region.Hide(figure);
            return;
        }
        var wholes = figure.Whole() is { } whole ? known.ConvertAll(p => p[whole].Number ?? p[figure].Number ?? 0) : null;
        var (cells, total) = DashboardSmallCells.Hide(known.ConvertAll(p => p[figure].Number ?? 0), wholes);
        for (var i = 0; i < cells.Length; i++)
        {
            if (cells[i]) known[i].Hide(figure);
        }
        if (total || DashboardSmallCells.IsSmall(region[figure].Number ?? 0)) region.Hide(figure);
    }

    private static void HideRest(DashboardValues region, DashboardValues own)
    {
        foreach (var figure in DashboardFigures.All.Where(f => f.CountsPeople()))
        {
            var total = region[figure].Number ?? 0;
            if (DashboardSmallCells.IsSmall(total - (own[figure].Number ?? 0)) || DashboardSmallCells.IsSmall(total)) region.Hide(figure);
        }
        region.PutRatio();
    }
}
