using MethodCenter.Domain.Common;
using MethodCenter.Domain.MethodicalAsset;
using MethodCenter.Domain.Registry;

namespace MethodCenter.Domain.Reporting;

/// <summary>What the card of a municipality is built from.</summary>
internal sealed record MunicipalityReportFacts(DateOnly Day, string Name, string ShortName, string Oktmo)
{
    public required IReadOnlyList<ContingentPerson> People { get; init; }
    public required ContingentShares Own { get; init; }
    public required ContingentShares Region { get; init; }
    public required AssetSummary Asset { get; init; }
    public required AssetShares RegionAsset { get; init; }
    public required IReadOnlyList<MunicipalityReportOrganisation> Organisations { get; init; }
    public required Percent RegionStructures { get; init; }
    public MunicipalityReportService? Service { get; init; }

    /// <summary>Null for those who see no names.</summary>
    public IReadOnlyList<MethodistRow>? Methodists { get; init; }
    /// <summary>Whose paper it is.</summary>
    public CentreHead Head { get; init; } = new();
    public required DateTime Made { get; init; }

    /// <summary>Positions that need a subject, to find people without one.</summary>
    public required IReadOnlySet<string> PositionsWithSubject { get; init; }
    public bool HidesSmall => Methodists is null;
    public Percent Structures => new(Organisations.Count(o => o.HasStructure), Organisations.Count);
}

/// <summary>A monitored organisation in the card.</summary>
internal sealed record MunicipalityReportOrganisation(int Id, string Name, string Type, Locality? Locality, DateOnly? LowResultsSince, bool HasStructure);

/// <summary>The municipal methodical service in the card.</summary>
internal sealed record MunicipalityReportService(string Name, MunicipalServiceForm? Form, string? Head, string? Act);

/// <summary>Shares of a contingent that are compared.</summary>
/// <param name="Young">Under 35 of all whose birth date is known.</param>
/// <param name="Newcomers">Under three years of experience of all whose beginning is known.</param>
/// <param name="Qualified">With the first, the highest or a methodical category, of the teaching staff.</param>
/// <param name="Complete">With СНИЛС, birth date and beginning of teaching.</param>
internal sealed record ContingentShares(int Teaching, int Managing, Percent Young, Percent Newcomers, Percent Qualified, Percent Complete)
{
    private const int YoungAge = 35;
    private const int NewcomerMonths = 36;

    public int All => Teaching + Managing;

    public static ContingentShares Of(IReadOnlyList<ContingentPerson> people, DateOnly day)
    {
        var teaching = people.Where(p => p.PostGroup is PostGroup.Teaching).ToList();
        var born = people.Where(p => p.BirthDate is not null).ToList();
        var begun = people.Where(p => p.TeachingSince is not null).ToList();
        return new(
            teaching.Count, people.Count - teaching.Count,
            new(born.Count(p => FullPeriods.Years(p.BirthDate!.Value, day) < YoungAge), born.Count),
            new(begun.Count(p => FullPeriods.Months(p.TeachingSince!.Value, day) < NewcomerMonths), begun.Count),
            new(teaching.Count(p => p.CategoryCode is not ("none" or "compliance" or "")), teaching.Count),
            new(people.Count(p => p is { HasSnils: true, BirthDate: not null, TeachingSince: not null }), people.Count));
    }
}
