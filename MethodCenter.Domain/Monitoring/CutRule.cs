using MethodCenter.Domain.Common;
using MethodCenter.Domain.Registry;

namespace MethodCenter.Domain.Monitoring;

/// <summary>Разрез (domain 2.2). The cut by municipality is <see cref="IndicatorFacts.Places"/>.</summary>
public enum Cut
{
    /// <summary>Тип организации.</summary>
    OrganisationType = 1,

    /// <summary>Уровень образования: an organisation of several levels stands in each.</summary>
    Level = 2,
    Locality = 3,

    /// <summary>Категория: T or M.</summary>
    StaffGroup = 4,
    Position = 5,
    Subject = 6,
    Age = 7,
    Service = 8,
    LowResults = 9,
}

/// <summary>One group of a cut with its lines and number.</summary>
/// <param name="Key">Code of the group; «—» where the data do not say.</param>
public sealed record CutRow(string Key, FactList Facts);

/// <summary>
/// Cuts the very lines of an indicator, so that a group's number and its people cannot differ from the whole. Groups that partition the
/// lines add up to the whole; levels of education may overlap. Ratios and statistics have no such parts and are not cut. Pure.
/// </summary>
public static class CutRule
{
    public const string Unknown = "—";
    private static readonly int[] AgeBounds = [25, 30, 35, 40, 45, 50, 55, 60, 65];
    private static readonly int[] ServiceBounds = [3, 5, 10, 15, 20];

    public static bool Fits(IndicatorMethod method, Cut cut) => method.Shape is IndicatorShape.Share or IndicatorShape.Count && method.Subject switch
    {
        FactSubject.People => true,
        FactSubject.Organisations => cut is Cut.OrganisationType or Cut.Level or Cut.Locality or Cut.LowResults,
        _ => false,
    };

    /// <summary>Groups in order of their keys; empty where the cut does not fit.</summary>
    /// <param name="list">Of the region or of a municipality.</param>
    public static IReadOnlyList<CutRow> Of(IndicatorMethod method, FactList list, Cut cut, MonitoringIndex index)
    {
        if (!Fits(method, cut)) return [];
        var people = index.Contour(method.Parameters).Counted;
        var groups = new Dictionary<string, List<FactEntry>>(StringComparer.Ordinal);
        foreach (var entry in list.Counted)
        {
            foreach (var key in KeysOf(entry, people.GetValueOrDefault(entry.EducatorId), cut, index))
            {
                if (!groups.TryGetValue(key, out var lines)) groups[key] = lines = [];
                lines.Add(entry);
            }
        }
        return [.. groups.OrderBy(g => g.Key == Unknown).ThenBy(g => OrderOf(g.Key, cut)).ThenBy(g => g.Key, StringComparer.Ordinal).Select(g => new CutRow(g.Key, new FactList(method.Shape, [g.Value])))];
    }

    /// <summary>«до 25», «25–29», «65 и старше».</summary>
    public static string AgeGroup(int years) => Group(years, AgeBounds, isYears: true);

    /// <summary>«до 3», «3–5», «20 и более»: the upper bound is not reached.</summary>
    public static string ServiceGroup(int years) => Group(years, ServiceBounds, isYears: false);

    private static IReadOnlyList<string> KeysOf(FactEntry entry, JobFact? person, Cut cut, MonitoringIndex index)
    {
        var organisation = index.Facts.Organisations.GetValueOrDefault(entry.OrganisationId);
        return cut switch
        {
            Cut.OrganisationType => [organisation?.TypeCode ?? Unknown],
            Cut.Level => organisation is { Levels.Length: > 0 } ? organisation.Levels.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) : [Unknown],
            Cut.Locality => [organisation?.Locality is { } locality ? RegistryTerms.Of(locality) : Unknown],
            Cut.LowResults => [organisation is null ? Unknown : organisation.HasLowResults ? "ШНОР" : "не ШНОР"],
            Cut.StaffGroup => [person is null ? Unknown : RegistryTerms.Of(person.PostGroup)],
            Cut.Position => [person?.PositionCode ?? Unknown],
            Cut.Subject => [person?.SubjectCode ?? Unknown],
            Cut.Age => [person?.BirthDate is { } born ? AgeGroup(FullPeriods.Years(born, index.Period.Day)) : Unknown],
            Cut.Service => [person?.TeachingSince is { } since ? ServiceGroup(FullPeriods.Months(since, index.Period.Day) / 12) : Unknown],
        };
    }

    private static string Group(int years, int[] bounds, bool isYears)
    {
        var place = Array.FindIndex(bounds, bound => years < bound);
        return place switch
        {
            0 => $"до {bounds[0]}",
            > 0 => $"{bounds[place - 1]}–{(isYears ? bounds[place] - 1 : bounds[place])}",
            _ => isYears ? $"{bounds[^1]} и старше" : $"{bounds[^1]} и более",
        };
    }

    private static int OrderOf(string key, Cut cut) => cut is not (Cut.Age or Cut.Service) || key.StartsWith("до", StringComparison.Ordinal) ? 0
        : int.TryParse(key.Split('–', ' ')[0], out var bound) ? bound : int.MaxValue;
}
