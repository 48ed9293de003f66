namespace MethodCenter.Domain.Monitoring;

/// <summary>
/// Splits the difference of a number between two sheets into causes with the people behind (decision 0020). Each subject stands in exactly one
/// cause of the change of data with all that it adds to N and Z, so that the causes add up to the difference by construction; what another method
/// does is a cause of its own, counted on the facts of the first sheet. Pure: live, frozen and mixed sheets alike.
/// </summary>
public static class ChangeRule
{
    /// <summary>In the order of the codes asked for.</summary>
    /// <param name="before">The earlier sheet.</param>
    /// <param name="after">The later sheet.</param>
    /// <param name="codes">Codes of the catalogue.</param>
    /// <param name="municipalityId">Null: the region.</param>
    public static IReadOnlyList<IndicatorChange> Of(MonitoringSheet before, MonitoringSheet after, IEnumerable<string> codes, int? municipalityId) =>
        [.. codes.Select(c => Of(before, after, c, municipalityId))];

    /// <summary>One indicator.</summary>
    public static IndicatorChange Of(MonitoringSheet before, MonitoringSheet after, string code, int? municipalityId)
    {
        var (old, now) = (before.Find(code), after.Find(code));
        if (old is null || now is null)
        {
            return new(code, old, now, municipalityId, [])
            {
                Before = ValueOf(before, old, municipalityId), After = ValueOf(after, now, municipalityId),
            };
        }
        var (first, last, isRecounted) = (before.Of(old, municipalityId), after.Of(now, municipalityId), !CountsAlike(old, now));
        var recounted = isRecounted ? PlaceOf(IndicatorCalculator.Compute(now, before.Index), municipalityId) : first;
        var pair = new ChangePair(now, before, after, municipalityId);
        List<ChangeGroup> groups = [.. isRecounted ? pair.ByMethod(old, first, recounted) : [], .. pair.ByData(recounted, last)];
        return new(now.Code, old, now, municipalityId, ChangeSteps.Of(now.Shape, first, recounted, last, now, groups))
        {
            Before = first.Value, After = last.Value, IsRecounted = isRecounted,
        };
    }

    /// <summary>The same facts give the same lines: only words, the target or the approval may differ.</summary>
    public static bool CountsAlike(IndicatorMethod one, IndicatorMethod other) =>
        (one.Rule, one.Shape, one.Subject, one.Staff, one.Structure) == (other.Rule, other.Shape, other.Subject, other.Staff, other.Structure)
        && MethodBook.Write(Ordered(one.Parameters)) == MethodBook.Write(Ordered(other.Parameters));

    /// <summary>Sets are written in the order of their members.</summary>
    private static MethodParameters Ordered(MethodParameters parameters) => parameters with
    {
        SupportForms = new SortedSet<Mentoring.SupportKind>(parameters.SupportForms),
        RouteStates = new SortedSet<IndividualRoutes.RouteStatus>(parameters.RouteStates),
    };

    private static IndicatorValue ValueOf(MonitoringSheet sheet, IndicatorMethod? method, int? municipalityId) =>
        method is null ? new(null, null, null) : sheet.Of(method, municipalityId).Value;

    internal static FactList PlaceOf(IndicatorFacts facts, int? municipalityId) => municipalityId is { } place
        ? facts.Places.GetValueOrDefault(place) ?? new FactList(facts.Method.Shape, []) : facts.Region;
}
