namespace MethodCenter.Domain.Monitoring;

/// <summary>The versions of an indicator in order, with the days on which each is in force. Pure.</summary>
public static class MethodHistory
{
    /// <summary>Newest first, the built-in reading last where no row stands for it.</summary>
    /// <param name="code">Of the catalogue.</param>
    /// <param name="rows">Versions of this code.</param>
    /// <param name="day">On which one of them is in force.</param>
    public static IReadOnlyList<MethodVersionRow> Of(string code, IReadOnlyList<MethodVersion> rows, DateOnly day)
    {
        var builtIn = IndicatorCatalogue.Find(code)!;
        var spans = Spans(rows);
        var inForce = MethodBook.Choose(rows, day).Single(m => m.Code == builtIn.Code).Version;
        List<MethodVersionRow> versions = [.. rows.OrderBy(v => v.Number).Select(v => RowOf(v, builtIn, rows, spans))];
        if (rows.All(v => v.Number != 1)) versions.Insert(0, new MethodVersionRow(builtIn, null) { Until = FirstFrom(rows), IsNeverInForce = FirstFrom(rows) == DateOnly.MinValue });
        versions.Reverse();
        return [.. versions.Select(v => v with { IsInForce = v.Number == inForce && v.State is null or MethodState.Approved })];
    }

    private static MethodVersionRow RowOf(MethodVersion version, IndicatorMethod builtIn, IReadOnlyList<MethodVersion> rows, Dictionary<int, DateOnly?> spans)
    {
        var method = MethodBook.Apply(builtIn, version);
        var before = BeforeOf(version, rows);
        return new MethodVersionRow(method, version.State)
        {
            Id = version.Id, Version = version.Version, ChangeNote = version.ChangeNote, CreatedAt = version.CreatedAt, CreatedBy = version.CreatedBy,
            Until = spans.GetValueOrDefault(version.Number), IsNeverInForce = IsNeverInForce(version, rows),
            ComparedWith = version.Number == 1 ? null : before?.Number ?? 1,
            Changes = version.Number == 1 ? [] : MethodDifference.Of(before is null ? builtIn : MethodBook.Apply(builtIn, before), method),
        };
    }

    private static bool IsNeverInForce(MethodVersion version, IEnumerable<MethodVersion> rows) => version.State is MethodState.Approved
        && rows.Any(v => v.State is MethodState.Approved && v.Number > version.Number && (v.From ?? DateOnly.MinValue) == (version.From ?? DateOnly.MinValue));

    /// <summary>Of the versions that were ever approved and not withdrawn, the one with the next smaller number.</summary>
    private static MethodVersion? BeforeOf(MethodVersion version, IEnumerable<MethodVersion> rows) =>
        rows.Where(v => v.Number < version.Number && v.State is MethodState.Approved).MaxBy(v => v.Number);

    /// <summary>The last day of each approved version; one that begins on the day of a later number ends before it begins.</summary>
    private static Dictionary<int, DateOnly?> Spans(IEnumerable<MethodVersion> rows)
    {
        var approved = rows.Where(v => v.State is MethodState.Approved).OrderBy(v => v.From ?? DateOnly.MinValue).ThenBy(v => v.Number).ToList();
        return approved.Select((v, i) => (v.Number, Until: i + 1 < approved.Count ? DayBefore(approved[i + 1].From) : null)).ToDictionary(s => s.Number, s => s.Until);
    }

    private static DateOnly? FirstFrom(IEnumerable<MethodVersion> rows)
    {
        var approved = rows.Where(v => v.State is MethodState.Approved).ToList();
        return approved.Count == 0 ? null : DayBefore(approved.Min(v => v.From ?? DateOnly.MinValue));
    }

    private static DateOnly? DayBefore(DateOnly? day) => day is { } on && on > DateOnly.MinValue ? on.AddDays(-1) : DateOnly.MinValue;
}
