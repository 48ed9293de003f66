using System.Globalization;

namespace MethodCenter.Domain.Monitoring;

/// <summary>What differs between two versions of a method, and how lines move between them. Pure.</summary>
public static class MethodDifference
{
    public const string Name = "Наименование";
    public const string Formula = "Порядок расчёта";
    public const string Source = "Источник";
    public const string Responsible = "Ответственный";
    public const string TargetWords = "Цель словами";
    public const string TargetValue = "Цель";
    public const string TargetPlaceValue = "Цель муниципалитета";
    private const string Nothing = "—";

    /// <summary>Fields in the order of the card.</summary>
    public static IReadOnlyList<MethodChange> Of(IndicatorMethod before, IndicatorMethod after)
    {
        List<MethodChange> changes = [];
        void Add(string field, string? was, string? now)
        {
            if (!string.Equals(was, now, StringComparison.Ordinal)) changes.Add(new(field, was ?? Nothing, now ?? Nothing));
        }

        Add(Name, before.Name, after.Name);
        Add(Formula, before.Formula, after.Formula);
        foreach (var parameter in MethodParameterRule.Of(after))
            Add(MethodTerms.Of(parameter), MethodTerms.Value(parameter, before.Parameters), MethodTerms.Value(parameter, after.Parameters));
        Add(TargetWords, before.Target?.Words, after.Target?.Words);
        Add(TargetValue, Number(before.Target?.Value), Number(after.Target?.Value));
        Add(TargetPlaceValue, Number(before.Target?.PlaceValue), Number(after.Target?.PlaceValue));
        Add(Source, before.Source, after.Source);
        Add(Responsible, before.Responsible, after.Responsible);
        return changes;
    }

    /// <summary>
    /// The same line is a person, an organisation and a place; a line that is left out counts as absent. Where somebody has several lines
    /// (routes), those that stayed as they were are set aside first.
    /// </summary>
    public static MethodMoves Moves(FactList before, FactList after)
    {
        var (was, now) = (Roles(before), Roles(after));
        var (counted, notCounted, entered, gone, total) = (0, 0, 0, 0, 0);
        foreach (var key in was.Keys.Union(now.Keys))
        {
            var (left, right) = (Rest(was, now, key), Rest(now, was, key));
            for (var i = 0; i < Math.Max(left.Count, right.Count); i++)
            {
                FactRole? from = i < left.Count ? left[i] : null;
                FactRole? to = i < right.Count ? right[i] : null;
                total++;
                if (to is FactRole.Numerator) counted++;
                if (from is FactRole.Numerator) notCounted++;
                if (from is null) entered++;
                if (to is null) gone++;
            }
        }
        return new(counted, notCounted, entered, gone) { Total = total };
    }

    private static Dictionary<(int, int, int), List<FactRole>> Roles(FactList list) => list.Counted
        .GroupBy(e => (e.EducatorId, e.OrganisationId, e.MunicipalityId)).ToDictionary(g => g.Key, g => g.Select(e => e.Role).Order().ToList());

    /// <summary>Roles of a line that the other side does not have.</summary>
    private static List<FactRole> Rest(Dictionary<(int, int, int), List<FactRole>> own, Dictionary<(int, int, int), List<FactRole>> other, (int, int, int) key)
    {
        List<FactRole> rest = [.. own.GetValueOrDefault(key) ?? []];
        foreach (var role in other.GetValueOrDefault(key) ?? []) rest.Remove(role);
        return rest;
    }

    private static string? Number(decimal? value) => value?.ToString("0.####", CultureInfo.InvariantCulture).Replace('.', ',');
}
