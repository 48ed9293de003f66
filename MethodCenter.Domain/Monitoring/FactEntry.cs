using System.Runtime.InteropServices;

namespace MethodCenter.Domain.Monitoring;

/// <summary>How a line takes part in a number.</summary>
public enum FactRole
{
    /// <summary>Counted; of a share, in the denominator too.</summary>
    Numerator = 1,

    /// <summary>Only in the denominator.</summary>
    Denominator = 2,

    /// <summary>Left out, with the reason.</summary>
    Excluded = 3,
}

/// <summary>One line behind a number: who or what, in which role, why.</summary>
/// <param name="EducatorId">0 where no person stands behind it.</param>
/// <param name="OrganisationId">Of the person, or the organisation itself; 0 where unknown.</param>
/// <param name="MunicipalityId">0 for the region's own, such as a regional methodist.</param>
/// <param name="Reason">Russian, short.</param>
/// <param name="Amount">What a statistic is taken of: people, days.</param>
public readonly record struct FactEntry(FactRole Role, int EducatorId, int OrganisationId, int MunicipalityId, string Reason, int Amount = 0);

/// <summary>A number with its parts: N and Z whole, the value in tenths, half up; Z = 0 is «нет данных» (domain 2.2).</summary>
/// <param name="Numerator">Null for a statistic.</param>
/// <param name="Denominator">Null for a count.</param>
/// <param name="Tenths">Null is «нет данных».</param>
public sealed record IndicatorValue(int? Numerator, int? Denominator, long? Tenths)
{
    /// <summary>With one decimal.</summary>
    public decimal? Number => Tenths * 0.1m;
}

/// <summary>Lines of the region or of one municipality and the number that they make. The number is always counted from the lines.</summary>
public sealed class FactList
{
    private readonly IReadOnlyList<List<FactEntry>> _parts;
    private List<FactEntry>? _entries;

    /// <param name="shape">What is divided by what.</param>
    /// <param name="parts">Lists of lines, one after another; joined only when the lines themselves are asked for.</param>
    internal FactList(IndicatorShape shape, IReadOnlyList<List<FactEntry>> parts)
    {
        _parts = parts;
        Value = ValueOf(shape);
    }

    /// <summary>As gathered: of the region, one for each municipality and its own last; of a municipality, shared with the region and its own.</summary>
    internal IReadOnlyList<List<FactEntry>> Parts => _parts;

    public IReadOnlyList<FactEntry> Entries => _entries ??= [.. _parts.SelectMany(p => p)];
    public IndicatorValue Value { get; }

    public IEnumerable<FactEntry> Of(FactRole role) => Entries.Where(e => e.Role == role);

    /// <summary>The lines that make the number, without those left out.</summary>
    public IEnumerable<FactEntry> Counted => Entries.Where(e => e.Role is not FactRole.Excluded);

    private IndicatorValue ValueOf(IndicatorShape shape)
    {
        var (numerator, rest) = (0, 0);
        foreach (var part in _parts)
        {
            foreach (ref readonly var entry in CollectionsMarshal.AsSpan(part))
            {
                if (entry.Role is FactRole.Numerator) numerator++;
                else if (entry.Role is FactRole.Denominator) rest++;
            }
        }
        return shape switch
        {
            IndicatorShape.Share => new(numerator, numerator + rest, Tenths(100L * numerator, numerator + rest)),
            IndicatorShape.Ratio => new(numerator, rest, Tenths(numerator, rest)),
            IndicatorShape.Count => new(numerator, null, 10L * numerator),
            _ => new(null, rest, Statistic(shape)),
        };
    }

    /// <summary>Half up, in whole numbers: 0,05 gives 0,1.</summary>
    internal static long? Tenths(long numerator, long denominator) =>
        denominator == 0 ? null : ((20 * numerator) + denominator) / (2 * denominator);

    private long? Statistic(IndicatorShape shape)
    {
        var amounts = Of(FactRole.Denominator).Select(e => (long)e.Amount).Order().ToList();
        if (amounts.Count == 0) return null;
        return shape switch
        {
            IndicatorShape.Least => 10 * amounts[0],
            IndicatorShape.Greatest => 10 * amounts[^1],
            _ => 5 * (amounts[(amounts.Count - 1) / 2] + amounts[amounts.Count / 2]),
        };
    }
}

/// <summary>An indicator with all its lines: of the region and of each municipality.</summary>
public sealed record IndicatorFacts(IndicatorMethod Method, FactList Region, IReadOnlyDictionary<int, FactList> Places);
