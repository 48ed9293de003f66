using MethodCenter.Domain.Staging;

namespace MethodCenter.Domain.Reporting;

/// <summary>What an order of a distribution is printed from.</summary>
internal sealed record OrderFacts
{
    public required StagingKind Kind { get; init; }

    /// <summary>«Подбор …, вариант …»: for the small print and for a draft.</summary>
    public required string Source { get; init; }

    /// <summary>Full names of whose order it is, from the founder down.</summary>
    public required IReadOnlyList<string> Issuer { get; init; }
    public string? City { get; init; }
    public bool IsApproved { get; init; }
    public string? Number { get; init; }
    public DateOnly? Date { get; init; }
    public DateOnly? From { get; init; }
    public DateOnly? Until { get; init; }
    public required OrderParts Parts { get; init; }

    /// <summary>An organisation appoints its own staff; the centre and a municipality ask the employers.</summary>
    public bool IsEmployer { get; init; }

    /// <summary>The absent methodist of a substitution.</summary>
    public OrderAbsence? Absence { get; init; }

    /// <summary>All who give, by name: they sign that they know the order.</summary>
    public required IReadOnlyList<OrderGiver> Givers { get; init; }

    /// <summary>Those who have nobody: they are not in the order.</summary>
    public int Uncovered { get; init; }

    /// <summary>The day of printing.</summary>
    public required DateOnly Day { get; init; }
    public required DateTime Made { get; init; }

    /// <summary>From 1; null is the whole order in one paper.</summary>
    public int? Part { get; init; }

    public int Lines => Givers.Sum(g => g.Lines.Count);
}

/// <summary>For whom somebody stands in, and when.</summary>
/// <param name="Name">«Иванова Мария Петровна».</param>
/// <param name="Kind">«отпуск».</param>
internal sealed record OrderAbsence(string Name, string Kind, DateOnly From, DateOnly Until);

/// <summary>A methodist or a mentor with everybody the order gives to them.</summary>
internal sealed record OrderGiver(string Name, IReadOnlyList<OrderLine> Lines);

/// <summary>A person or an organisation in the annex.</summary>
/// <param name="Name">As the variant keeps it.</param>
/// <param name="Place">Where the person works; null for an organisation itself.</param>
/// <param name="Municipality">Of the place.</param>
internal sealed record OrderLine(string Name, string? Place, string Municipality);

/// <summary>How large an order is, for the page that offers it.</summary>
/// <param name="Lines">Pairs in the annex.</param>
/// <param name="IsApproved">False prints a draft.</param>
public sealed record OrderPlan(int Lines, bool IsApproved)
{
    /// <summary>Papers that print in reasonable time each.</summary>
    public int Parts => Math.Max(1, (Lines + OrderQueries.PerPart - 1) / OrderQueries.PerPart);
}
