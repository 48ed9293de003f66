using System.Globalization;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.IndividualRoutes;

namespace MethodCenter.App.Features.IndividualRoutes;

/// <summary>A month of the picture: where it begins and how wide it is, in percent.</summary>
public sealed record TimelineMonth(string Name, string Left, string Width);

/// <summary>A step of the picture.</summary>
public sealed record TimelineBar(string Key, int Place, string Title, string Span, string Left, string Width, RouteStepStatus Status, bool IsLate, bool IsTransfer);

/// <summary>The path of a route by months as shares of the width: pure, so that it prints and needs no script.</summary>
public sealed class RouteTimelineShape
{
    private readonly DateOnly _first;
    private readonly int _days;

    private RouteTimelineShape(DateOnly from, DateOnly until)
    {
        _first = new DateOnly(from.Year, from.Month, 1);
        _days = new DateOnly(until.Year, until.Month, 1).AddMonths(1).DayNumber - _first.DayNumber;
    }

    public IReadOnlyList<TimelineMonth> Months { get; private init; } = [];
    public IReadOnlyList<TimelineBar> Bars { get; private init; } = [];

    /// <summary>Where today is; null outside the picture.</summary>
    public string? TodayAt { get; private init; }

    public static RouteTimelineShape Of(DateOnly from, DateOnly until, IReadOnlyList<RouteCardStep> steps, DateOnly today)
    {
        var (first, last) = (steps.Select(s => s.From).Append(from).Min(), steps.Select(s => s.Until).Append(until).Max());
        var shape = new RouteTimelineShape(first, last);
        return new(first, last)
        {
            Months = [.. shape.AllMonths()],
            Bars = [.. steps.Select(s => new TimelineBar(s.Key, s.Place, s.Title, RouteTerms.Span(s.From, s.Until), shape.At(s.From), shape.Wide(s.From, s.Until), s.Status, s.IsLate, s.IsTransfer))],
            TodayAt = today < shape._first || today >= shape._first.AddDays(shape._days) ? null : shape.At(today),
        };
    }

    private IEnumerable<TimelineMonth> AllMonths()
    {
        for (var month = _first; month.DayNumber < _first.DayNumber + _days; month = month.AddMonths(1))
            yield return new(month.ToString("MMM", Formats.Russian).TrimEnd('.') + (month.Month == 1 || month == _first ? month.ToString(" yyyy", Formats.Russian) : ""), At(month), Wide(month, month.AddMonths(1).AddDays(-1)));
    }

    private string At(DateOnly day) => Share(day.DayNumber - _first.DayNumber);

    private string Wide(DateOnly from, DateOnly until) => Share(until.DayNumber - from.DayNumber + 1);

    private string Share(int days) => string.Create(CultureInfo.InvariantCulture, $"{100.0 * days / _days:0.###}%");
}
