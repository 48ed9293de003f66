namespace MethodCenter.Domain.MethodicalAsset;

/// <summary>How far those who have nobody else are provided for.</summary>
public enum SubstitutionState
{
    /// <summary>Everybody has somebody else, or nobody depends on the methodist.</summary>
    NotNeeded = 0,
    Missing = 1,

    /// <summary>Some are provided for, or not to the end.</summary>
    Partial = 2,
    Arranged = 3,
}

/// <summary>Who depends on an absent methodist, and who of them has nobody else.</summary>
/// <param name="People">Educators looked after.</param>
/// <param name="Organisations">Organisations looked after.</param>
/// <param name="AlonePeople">Of the educators, those whom nobody else looks after.</param>
/// <param name="AloneOrganisations">Of the organisations, the same.</param>
/// <param name="Covered">Of those alone, with whom somebody stands in to the last day.</param>
/// <param name="Partly">Of those alone, with whom somebody stands in for a part of the days.</param>
public sealed record AbsenceCover(int People, int Organisations, int AlonePeople, int AloneOrganisations, int Covered, int Partly)
{
    public static readonly AbsenceCover Nothing = new(0, 0, 0, 0, 0, 0);
    public int Alone => AlonePeople + AloneOrganisations;

    public SubstitutionState State
    {
        get
        {
            if (Alone == 0) return SubstitutionState.NotNeeded;
            if (Covered == Alone) return SubstitutionState.Arranged;
            return Covered + Partly == 0 ? SubstitutionState.Missing : SubstitutionState.Partial;
        }
    }
}

/// <summary>
/// Counts who depends on an absent methodist on the first day that is still ahead. Somebody else counts when they look after the same
/// target that day and are not absent themselves; whoever stands in for this very absence is counted apart. Pure.
/// </summary>
public sealed class AbsenceCoverRule(IEnumerable<CoverHold> holds, IEnumerable<AbsenceSpan> absences)
{
    private readonly ILookup<CoverTarget, CoverHold> _byTarget = holds.ToLookup(h => h.Target);
    private readonly ILookup<int, CoverHold> _byMethodist = holds.ToLookup(h => h.MethodistId);
    private readonly ILookup<int, AbsenceSpan> _absent = absences.ToLookup(a => a.MethodistId);

    /// <param name="absence">The absence.</param>
    /// <param name="isMeant">Which targets are counted: those in the user's scope.</param>
    /// <param name="today">Today.</param>
    public AbsenceCover Of(AbsenceSpan absence, Func<CoverTarget, bool> isMeant, DateOnly today)
    {
        var day = absence.From > today ? absence.From : today;
        if (day > absence.Until) return AbsenceCover.Nothing;
        var held = _byMethodist[absence.MethodistId].Where(h => h.IsOn(day) && isMeant(h.Target)).Select(h => h.Target).Distinct().ToList();
        var alone = held.FindAll(t => !HasSomebodyElse(absence, t, day));
        var covers = alone.ConvertAll(t => StandIn(absence, t, day));
        return new(held.Count(t => t.IsPerson), held.Count(t => !t.IsPerson), alone.Count(t => t.IsPerson), alone.Count(t => !t.IsPerson),
            covers.Count(c => c == true), covers.Count(c => c == false));
    }

    private bool HasSomebodyElse(AbsenceSpan absence, CoverTarget target, DateOnly day) => _byTarget[target].Any(h =>
        h.MethodistId != absence.MethodistId && h.AbsenceId != absence.Id && h.IsOn(day) && !_absent[h.MethodistId].Any(a => a.IsOn(day)));

    /// <summary>True to the last day, false for a part of the days, null not at all.</summary>
    private bool? StandIn(AbsenceSpan absence, CoverTarget target, DateOnly day)
    {
        var standing = _byTarget[target].Where(h => h.AbsenceId == absence.Id && h.From <= absence.Until && (h.Until is null || h.Until >= day)).ToList();
        if (standing.Count == 0) return null;
        return standing.Exists(h => h.From <= day && (h.Until is null || h.Until >= absence.Until));
    }
}
