using MethodCenter.Domain.IndividualRoutes;

namespace MethodCenter.Tests.Bench;

/// <summary>A made-up catalogue of a region and made-up people: 80 programmes, 300 events, 20 internships over 40 competences.</summary>
internal sealed class RoutePlannerBenchCatalogue(int seed)
{
    public static readonly DateOnly First = new(2027, 1, 11);

    private const int Competences = 40;

    private readonly Random _random = new(seed);

    public PlanCatalogue Catalogue() => new([.. Many(80, Programme), .. Many(20, Internship), .. Many(300, Event)]);

    public List<PlanPerson> People(int count) => Many(count, _ => Person());

    public static PlanLimits Limits(int number) => new() { From = First, Months = 6 + (number % 7), HoursBudget = number % 3 == 0 ? 120 : null };

    private PlanPerson Person()
    {
        var needs = Some(_random.Next(2, 13)).ConvertAll(code => new PlanNeed(code, "Компетенция " + code, _random.Next(1, 4), _random.Next(1, 6)));
        return new() { Needs = needs, Rejected = _random.Next(3) == 0 ? [Completed()] : [] };
    }

    private PlanRejection Completed()
    {
        var key = $"programme:{_random.Next(80):000}";
        return new(key, "Программа " + key, 36, Some(2), "уже освоена 12.03.2026", true);
    }

    private PlanOption Programme(int number) => new()
    {
        Key = $"programme:{number:000}",
        Kind = RouteStepKind.Programme,
        Title = "Программа " + number,
        Hours = Of(16, 18, 24, 36, 36, 36, 40, 48, 72, 72, 108),
        Codes = Some(_random.Next(1, 5)),
        IsTransfer = _random.Next(5) == 0,
        IsInRegister = _random.Next(2) == 0,
        Requires = number > 10 && _random.Next(12) == 0 ? [$"programme:{_random.Next(10):000}"] : [],
        Sessions = Many(_random.Next(0, 5), i => Session($"stream:{number}-{i}", _random.Next(14, 60), 25)),
    };

    private PlanOption Internship(int number) => new()
    {
        Key = $"internship:{number:000}",
        Kind = RouteStepKind.Internship,
        Title = "Стажировка " + number,
        Hours = Of(16, 18, 24, 36),
        Codes = Some(_random.Next(1, 3)),
        IsTransfer = true,
        Sessions = Many(_random.Next(1, 4), i => Session($"internship-stream:{number}-{i}", _random.Next(5, 20), 10)),
    };

    private PlanOption Event(int number) => new()
    {
        Key = $"event:{number:000}",
        Kind = RouteStepKind.Event,
        Title = "Мероприятие " + number,
        Hours = Of(2, 2, 3, 4, 4, 6, 8, 8, 16),
        Codes = Some(_random.Next(1, 3)),
        IsTransfer = _random.Next(6) == 0,
        Sessions = [Session($"event-day:{number}", _random.Next(1, 3), 100)],
    };

    private PlanSession Session(string key, int days, int seats)
    {
        var from = First.AddDays(_random.Next(-30, 340));
        return new(key, from, from.AddDays(days - 1), _random.Next(3) == 0 ? null : _random.Next(0, seats * 20));
    }

    private List<string> Some(int count) => [.. Enumerable.Range(0, count * 2).Select(_ => $"C{_random.Next(Competences):00}").Distinct().Take(count)];

    private int Of(params int[] choices) => choices[_random.Next(choices.Length)];

    private static List<T> Many<T>(int count, Func<int, T> make) => [.. Enumerable.Range(0, count).Select(make)];
}
