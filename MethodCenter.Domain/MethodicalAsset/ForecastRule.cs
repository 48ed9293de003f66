namespace MethodCenter.Domain.MethodicalAsset;

/// <summary>Why the status ends.</summary>
public enum StatusEndReason
{
    /// <summary>The term of the order: «действует по».</summary>
    Term = 1,

    /// <summary>Taken out of the asset before the term.</summary>
    EarlyEnd = 2,
}

/// <summary>The status of a methodist ends.</summary>
/// <param name="LastDay">The last day of the status, included.</param>
public sealed record StatusEnd(int MethodistId, MethodistLevel Level, DateOnly LastDay, StatusEndReason Reason);

/// <summary>A fact of admission that stays valid only to a day, included.</summary>
public sealed record LapsingFact(AdmissionCriterion Criterion, DateOnly LastDay);

/// <summary>A target whose only methodist of a level this one is.</summary>
/// <param name="Others">Methodists of the other level who look after the target the day after.</param>
public sealed record LostCover(CoverTarget Target, StatusEnd End, IReadOnlyList<int> Others);

/// <summary>
/// Прогноз выбытия: whose status ends within a number of days, and who loses cover because of it. Pure.
/// The last day of the status is included (decisions, point 9), so cover is looked for the day after it.
/// </summary>
public static class ForecastRule
{
    /// <summary>The horizons that are offered, days.</summary>
    public static readonly IReadOnlyList<int> Horizons = [30, 90, 180];

    /// <summary>The end of a status within the days from today, both today and the last of them included; null when it lasts longer or is over.</summary>
    public static StatusEnd? EndOf(MethodistTerm term, DateOnly today, int days)
    {
        if (CoverHold.Earlier(term.Until, term.EndedOn) is not { } last || last < today || last > today.AddDays(days)) return null;
        return new(term.MethodistId, term.Level, last, term.EndedOn == last ? StatusEndReason.EarlyEnd : StatusEndReason.Term);
    }

    /// <summary>Facts of admission that hold today and lapse within the days by the parameters of the rule.</summary>
    public static IReadOnlyList<LapsingFact> LapsesOf(Methodist methodist, AdmissionParameters parameters, DateOnly today, int days)
    {
        List<LapsingFact> facts = [];
        Add(AdmissionCriterion.Diagnostics, methodist.DiagnosedOn, parameters.DiagnosticsMonths);
        Add(AdmissionCriterion.Training, methodist.TrainedOn, parameters.TrainingMonths);
        return facts;

        void Add(AdmissionCriterion criterion, DateOnly? on, int? months)
        {
            if (on is not { } day || months is not { } valid) return;
            var last = day.AddMonths(valid);
            if (last >= today && last <= today.AddDays(days)) facts.Add(new(criterion, last));
        }
    }

    /// <summary>Who loses cover: on the last day the methodist looks after them, the day after nobody of the same level does.</summary>
    public static IReadOnlyList<LostCover> LostOf(IReadOnlyCollection<StatusEnd> ends, IReadOnlyCollection<CoverHold> holds)
    {
        var byTarget = holds.ToLookup(h => h.Target);
        var byMethodist = holds.ToLookup(h => h.MethodistId);
        return [.. from end in ends
                   from target in byMethodist[end.MethodistId].Where(h => h.IsOn(end.LastDay)).Select(h => h.Target).Distinct()
                   let after = byTarget[target].Where(h => h.MethodistId != end.MethodistId && h.IsOn(end.LastDay.AddDays(1))).ToList()
                   where after.TrueForAll(h => h.Level != end.Level)
                   select new LostCover(target, end, [.. after.Select(h => h.MethodistId).Distinct().Order()])];
    }
}

/// <summary>The term of a status.</summary>
public sealed record MethodistTerm(int MethodistId, MethodistLevel Level, DateOnly? Until, DateOnly? EndedOn);
