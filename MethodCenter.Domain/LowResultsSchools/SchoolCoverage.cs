using MethodCenter.Domain.Common;
using MethodCenter.Domain.Reporting;

namespace MethodCenter.Domain.LowResultsSchools;

/// <summary>How the counted teachers of a school are covered (decisions, points 1–4: main jobs). Null is a number hidden as that of fewer than five.</summary>
/// <param name="Teachers">All of them.</param>
/// <param name="KeyTeachers">Those of the key subjects.</param>
public sealed record SchoolCoverage(int Teachers, int KeyTeachers)
{
    /// <summary>Предметы обязательной ГИА: whose teachers must all be diagnosed (domain, section 7).</summary>
    public static readonly IReadOnlyList<string> KeySubjects = ["rus", "math"];

    public static readonly SchoolCoverage Nobody = new(0, 0);

    /// <summary>With a valid result of an official campaign.</summary>
    public int? Diagnosed { get; init; }
    public int? KeyDiagnosed { get; init; }

    /// <summary>With at least one open deficit.</summary>
    public int? WithDeficits { get; init; }

    /// <summary>Open deficits in all.</summary>
    public int? OpenDeficits { get; init; }

    /// <summary>Assigned to a methodist personally.</summary>
    public int WithMethodist { get; init; }

    /// <summary>Known even where the numbers are hidden: it names nobody.</summary>
    public bool CoversKeySubjects { get; init; } = true;

    /// <summary>Share of the key teachers; null where it would tell of fewer than five.</summary>
    public Percent? KeyShare => KeyDiagnosed is { } diagnosed ? new(diagnosed, KeyTeachers) : null;

    /// <summary>For those who see aggregates only: numbers of fewer than five people, or that leave fewer than five, are taken out.</summary>
    public SchoolCoverage ForAggregates() => this with
    {
        Diagnosed = Hidden(Diagnosed, Teachers),
        KeyDiagnosed = Hidden(KeyDiagnosed, KeyTeachers),
        WithDeficits = Hidden(WithDeficits, Teachers),
        OpenDeficits = Hidden(WithDeficits, Teachers) is null ? null : OpenDeficits,
    };

    private static int? Hidden(int? people, int whole) =>
        people is { } count && (DashboardSmallCells.IsSmall(count) || DashboardSmallCells.IsSmall(whole - count)) ? null : people;
}
