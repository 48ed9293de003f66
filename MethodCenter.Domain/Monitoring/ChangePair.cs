namespace MethodCenter.Domain.Monitoring;

/// <summary>Two sheets and an indicator: which cause moved each subject, and the words for it.</summary>
internal sealed class ChangePair(IndicatorMethod method, MonitoringSheet before, MonitoringSheet after, int? place)
{
    private readonly ChangeStanding _was = new(method, before.Index);
    private readonly ChangeStanding _is = new(method, after.Index);

    /// <summary>What the new method changes on the old facts; none where it changes nothing.</summary>
    public IEnumerable<ChangeGroup> ByMethod(IndicatorMethod old, FactList first, FactList recounted)
    {
        var changed = Changed(ChangeTally.Of(old, first, method, recounted));
        if (changed.Count == 0) return [];
        var (was, now) = (ReasonsOf(old, first, changed), ReasonsOf(method, recounted, changed));
        return [new(ChangeCause.Method, [.. changed.Select(c => Entry(c.Key, c.Value, ChangeCause.Method, was[c.Key], now[c.Key]))])];
    }

    /// <summary>What the data changed, by the new method alone.</summary>
    public IEnumerable<ChangeGroup> ByData(FactList first, FactList last)
    {
        var changed = Changed(ChangeTally.Of(method, first, method, last));
        var (was, now) = (ReasonsOf(method, first, changed), ReasonsOf(method, last, changed));
        return changed.GroupBy(c => CauseOf(c.Key, c.Value)).OrderBy(g => g.Key)
            .Select(g => new ChangeGroup(g.Key, [.. g.Select(c => Entry(c.Key, c.Value, g.Key, was[c.Key], now[c.Key]))]));
    }

    /// <summary>By kind and id, so that equal sheets give equal lists.</summary>
    private static SortedDictionary<ChangeKey, ChangeTally> Changed(Dictionary<ChangeKey, ChangeTally> tallies) => new(
        tallies.Where(t => t.Value.HasChanged).ToDictionary(t => t.Key, t => t.Value),
        Comparer<ChangeKey>.Create((one, other) => (one.Kind, one.Id).CompareTo((other.Kind, other.Id)) is var order and not 0
            ? order : string.CompareOrdinal(one.Words, other.Words)));

    private ChangeCause CauseOf(ChangeKey key, ChangeTally tally)
    {
        if (key.Kind is ChangeKind.Event) return tally.DeltaN > 0 ? ChangeCause.Joined : ChangeCause.Left;
        if (!tally.WasThere && !_was.Has(key)) return ChangeCause.Joined;
        if (!tally.IsThere && !_is.Has(key)) return ChangeCause.Left;
        if (place is { } here && MoveOf(key, tally, here) is { } move) return move;
        if (tally.DeltaZ != 0) return tally.DeltaZ > 0 ? ChangeCause.Entered : ChangeCause.Exited;
        return tally.DeltaN > 0 ? ChangeCause.BecameCounted : tally.DeltaN < 0 ? ChangeCause.StoppedCounting : ChangeCause.AmountChanged;
    }

    /// <summary>Counts both times, and its municipality is another one.</summary>
    private ChangeCause? MoveOf(ChangeKey key, ChangeTally tally, int here)
    {
        var (from, to) = (_was.HomesOf(key), _is.HomesOf(key));
        if (from.Count == 0 || to.Count == 0 || from.Contains(here) == to.Contains(here)) return null;
        if (to.Contains(here)) return tally.WasThere ? null : ChangeCause.MovedIn;
        return tally.IsThere ? null : ChangeCause.MovedOut;
    }

    private ChangeEntry Entry(ChangeKey key, ChangeTally tally, ChangeCause cause, IEnumerable<FactEntry> was, IEnumerable<FactEntry> now)
    {
        var (old, present) = (was.ToList(), now.ToList());
        var there = present.Count > 0 ? present[0] : old.Count > 0 ? old[0] : default;
        var organisation = there.OrganisationId != 0 ? there.OrganisationId : _is.OrganisationOf(key) is var id and not 0 ? id : _was.OrganisationOf(key);
        return new(key, tally.DeltaN, tally.DeltaZ,
            cause is ChangeCause.MovedIn ? ChangeTerms.Elsewhere : Words(old, _was, key), cause is ChangeCause.MovedOut ? ChangeTerms.Elsewhere : Words(present, _is, key))
        {
            RoleBefore = RoleOf(old), RoleAfter = RoleOf(present), OrganisationId = organisation, MunicipalityId = place ?? there.MunicipalityId,
            OtherMunicipalityId = cause switch
            {
                ChangeCause.MovedIn => _was.HomesOf(key)[0],
                ChangeCause.MovedOut => _is.HomesOf(key)[0],
                _ => 0,
            },
        };
    }

    private static FactRole? RoleOf(List<FactEntry> lines) => lines.Count == 0 ? null : lines.Min(l => l.Role);

    private static string Words(List<FactEntry> lines, ChangeStanding standing, ChangeKey key)
    {
        var reasons = lines.Select(l => l.Reason).Where(r => r.Length > 0).Distinct(StringComparer.Ordinal).ToList();
        return reasons.Count > 0 ? string.Join("; ", reasons) : lines.Count > 0 ? ChangeTerms.Counted : standing.WhyNot(key);
    }

    /// <summary>Lines of the subjects that changed, those left out with their reasons too.</summary>
    private static ILookup<ChangeKey, FactEntry> ReasonsOf(IndicatorMethod method, FactList list, SortedDictionary<ChangeKey, ChangeTally> changed)
    {
        var keys = changed.Keys.ToHashSet();
        return list.Parts.SelectMany(p => p).SelectMany(e => KeysOf(e, method).Where(keys.Contains).Select(k => (Key: k, Entry: e)))
            .OrderBy(p => p.Entry.Role).ToLookup(p => p.Key, p => p.Entry);
    }

    /// <summary>A line left out of a ratio may be of either side.</summary>
    private static IEnumerable<ChangeKey> KeysOf(FactEntry entry, IndicatorMethod method)
    {
        yield return ChangeKey.Of(entry, method);
        if (method.IsRatio && entry.Role is FactRole.Excluded) yield return new(ChangeKind.Methodist, entry.EducatorId);
    }
}
