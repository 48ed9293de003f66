namespace MethodCenter.Domain.Reporting;

/// <summary>A cell: a number, no data, or hidden because it would tell of fewer than five people.</summary>
public readonly record struct DashboardValue(int? Number, bool IsHidden = false)
{
    public static readonly DashboardValue Hidden = new(null, true);
    public static readonly DashboardValue NoData = new(null);
}

/// <summary>The figures of the region or of one municipality on a day. П5 is in tenths.</summary>
public sealed class DashboardValues
{
    private readonly Dictionary<DashboardFigure, DashboardValue> _values = [];

    public DashboardValue this[DashboardFigure figure]
    {
        get => _values.GetValueOrDefault(figure, DashboardValue.NoData);
        internal set => _values[figure] = value;
    }

    internal void Put(DashboardFigure figure, int? number) => _values[figure] = new(number);

    internal void Hide(DashboardFigure figure) => _values[figure] = DashboardValue.Hidden;

    internal void Remove(DashboardFigure figure) => _values.Remove(figure);

    /// <summary>П5 = N / R in tenths, half up; no data where there is no methodist (decisions, point 9).</summary>
    internal void PutRatio()
    {
        var (people, methodists) = (this[DashboardFigure.AssignedTeachers], this[DashboardFigure.RegionalMethodists]);
        if (people.IsHidden || methodists.IsHidden) Hide(DashboardFigure.TeachersPerMethodist);
        else Put(DashboardFigure.TeachersPerMethodist, Tenths(people.Number ?? 0, methodists.Number ?? 0));
    }

    private static int? Tenths(int people, int methodists) => methodists == 0 ? null : ((20 * people) + methodists) / (2 * methodists);
}

/// <summary>A municipality of the table, the map and the bars.</summary>
public sealed record DashboardMunicipality(
    int Id, string Oktmo, string Name, string ShortName, int TileRow, int TileColumn, DashboardValues Now, DashboardValues Before);
