namespace MethodCenter.Domain.IndividualRoutes;

/// <summary>All options of a region, indexed once and then read by the planning of thousands of people. Does not change.</summary>
public sealed class PlanCatalogue
{
    private readonly Dictionary<string, PlanEntry> _byKey = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<PlanEntry>> _byCode = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<PlanRejection>> _rejectedByCode = new(StringComparer.Ordinal);
    private readonly HashSet<string> _rejected = new(StringComparer.Ordinal);

    /// <param name="options">Any order; keys and keys of sessions are unique.</param>
    /// <param name="rejected">What must be proposed to nobody, for example programmes excluded from the register.</param>
    /// <exception cref="ArgumentException">A key is met twice, hours are not positive, or a session ends before it begins.</exception>
    public PlanCatalogue(IEnumerable<PlanOption> options, IEnumerable<PlanRejection>? rejected = null)
    {
        var sessions = new HashSet<string>(StringComparer.Ordinal);
        foreach (var option in options.OrderBy(o => o.Key, StringComparer.Ordinal)) Add(option, sessions);
        foreach (var rejection in rejected ?? []) Reject(rejection);
    }

    public int Count => _byKey.Count;

    internal bool IsRejected(string key) => _rejected.Contains(key);

    internal PlanEntry? Find(string key) => _byKey.GetValueOrDefault(key);

    internal IReadOnlyList<PlanEntry> Teaching(string code) => _byCode.TryGetValue(code, out var entries) ? entries : [];

    internal IReadOnlyList<PlanRejection> RejectedFor(string code) => _rejectedByCode.TryGetValue(code, out var rejections) ? rejections : [];

    private void Add(PlanOption option, HashSet<string> sessions)
    {
        if (option.Hours <= 0) throw new ArgumentException($"Option {option.Key} has no hours.", nameof(option));
        var entry = new PlanEntry(option, _byKey.Count, [.. option.Sessions.OrderBy(s => s.Until).ThenBy(s => s.From).ThenBy(s => s.Key, StringComparer.Ordinal)]);
        if (!_byKey.TryAdd(option.Key, entry)) throw new ArgumentException($"Option {option.Key} is met twice.", nameof(option));
        foreach (var session in option.Sessions)
        {
            if (!sessions.Add(session.Key)) throw new ArgumentException($"Session {session.Key} is met twice.", nameof(option));
            if (session.Until < session.From) throw new ArgumentException($"Session {session.Key} ends before it begins.", nameof(option));
        }
        foreach (var code in option.Codes.Distinct(StringComparer.Ordinal)) ListOf(_byCode, code).Add(entry);
    }

    private void Reject(PlanRejection rejection)
    {
        _rejected.Add(rejection.Key);
        foreach (var code in rejection.Codes.Distinct(StringComparer.Ordinal)) ListOf(_rejectedByCode, code).Add(rejection);
    }

    private static List<T> ListOf<T>(Dictionary<string, List<T>> lists, string code)
    {
        if (lists.TryGetValue(code, out var list)) return list;
        return lists[code] = [];
    }
}

/// <summary>An option with its place in the ordinal order of keys and its sessions, the earliest to end first.</summary>
internal sealed record PlanEntry(PlanOption Option, int Rank, PlanSession[] Sessions);
