using MethodCenter.Domain.IndividualRoutes;

namespace MethodCenter.Tests.IndividualRoutes;

/// <summary>One random task of planning.</summary>
internal sealed record RoutePlannerCase(List<PlanOption> Options, PlanPerson Person, PlanLimits Limits, List<PlanRejection> Rejected)
{
    public PlanOutcome Plan(PlanMode mode) => RoutePlanner.Plan(new(Options, Rejected), Person, Limits, mode);

    /// <summary>Required needs, the heaviest first.</summary>
    public List<PlanNeed> Required =>
        [.. Person.Needs.Where(n => n.Severity >= 2).OrderByDescending(n => n.Severity).ThenByDescending(n => n.Priority).ThenBy(n => n.Code, StringComparer.Ordinal)];
}

/// <summary>Makes random tasks where every limit is in the way now and then. All dates stand on whole weeks from the first day.</summary>
internal sealed class RoutePlannerCases(int seed, int mostNeeds = 5, int mostOptions = 7)
{
    public static readonly DateOnly First = new(2027, 1, 11);

    private static readonly int[] SomeHours = [2, 3, 4, 8, 12, 16, 18, 24, 36];

    private readonly Random _random = new(seed);

    public RoutePlannerCase Next()
    {
        var codes = Enumerable.Range(0, mostNeeds + 1).Select(i => "C" + i).ToList();
        var needs = codes.Take(_random.Next(1, mostNeeds + 1)).Select(c => new PlanNeed(c, "Компетенция " + c, _random.Next(1, 4), _random.Next(1, 6))).ToList();
        var options = Enumerable.Range(0, _random.Next(1, mostOptions + 1)).Select(i => Option(i, codes)).ToList();
        for (var i = 0; i < options.Count; i++) options[i] = options[i] with { Requires = Requires(i, options.Count) };
        var limits = new PlanLimits { From = First, Months = _random.Next(1, 4), HoursBudget = _random.Next(2) == 0 ? null : _random.Next(8, 110) };
        var rejected = options.Where(_ => _random.Next(10) == 0).Select(o => new PlanRejection(o.Key, o.Title, o.Hours, o.Codes, "уже освоена", _random.Next(2) == 0)).ToList();
        var known = _random.Next(5) == 0 ? (List<PlanFixed>)[Fixed(codes)] : [];
        return new(options, new() { Needs = needs, Rejected = rejected, Fixed = known }, limits, []);
    }

    private PlanOption Option(int number, List<string> codes)
    {
        var isInRegister = _random.Next(2) == 0;
        return Option(number, codes, isInRegister);
    }

    /// <summary>The provider tells whether it stands in the register, so that a step can be asked.</summary>
    private PlanOption Option(int number, List<string> codes, bool isInRegister) => new()
    {
        Key = "o" + number,
        Kind = Kind(),
        Title = "Вариант " + number,
        Hours = SomeHours[_random.Next(SomeHours.Length)],
        Codes = [.. codes.OrderBy(_ => _random.Next()).Take(_random.Next(1, 4))],
        IsTransfer = _random.Next(4) == 0,
        IsInRegister = isInRegister,
        Provider = isInRegister ? "ФР" : "",
        Sessions = [.. Enumerable.Range(0, _random.Next(3)).Select(i => Session($"s{number}-{i}"))],
    };

    private RouteStepKind Kind() => _random.Next(20) switch
    {
        < 11 => RouteStepKind.Programme,
        < 14 => RouteStepKind.Internship,
        < 19 => RouteStepKind.Event,
        _ => RouteStepKind.MutualVisit,
    };

    private PlanSession Session(string key)
    {
        var from = First.AddDays(7 * _random.Next(-1, 14));
        return new(key, from, from.AddDays((7 * _random.Next(1, 6)) - 1), _random.Next(4) == 0 ? _random.Next(2) : null);
    }

    private List<string> Requires(int own, int count)
    {
        if (_random.Next(4) != 0) return [];
        if (_random.Next(6) == 0) return ["gone"];
        var other = _random.Next(count);
        return other == own ? [] : ["o" + other];
    }

    private PlanFixed Fixed(List<string> codes)
    {
        var from = First.AddDays(7 * _random.Next(-4, 6));
        return new(Option(99, codes) with { Sessions = [] }, from, from.AddDays((7 * _random.Next(1, 6)) - 1), "fixed");
    }
}
