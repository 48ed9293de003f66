namespace MethodCenter.Domain.Data.Demo;

/// <summary>How much demo data is wanted.</summary>
public enum DemoSize
{
    /// <summary>About 2,500 educators: made in seconds.</summary>
    Small,

    /// <summary>About 26,000 educators in about 760 organisations: the size of the region (domain, section 11).</summary>
    Region,
}

/// <summary>The numbers behind a size.</summary>
internal sealed record DemoScale
{
    public required int SchoolStaff { get; init; }
    public required int KindergartenStaff { get; init; }
    public required int ClubStaff { get; init; }
    public required int CollegeStaff { get; init; }
    public required int Schools { get; init; }
    public required int Kindergartens { get; init; }
    public required int Clubs { get; init; }
    public required int Colleges { get; init; }
    public required int PrivateOnes { get; init; }
    public required int InstituteStaff { get; init; }
    public required int CentreStaff { get; init; }
    public required int RegionalMethodists { get; init; }
    public required int MunicipalMethodists { get; init; }
    public required int Duplicates { get; init; }

    public static DemoScale Of(DemoSize size) => size switch
    {
        DemoSize.Small => new()
        {
            SchoolStaff = 1420, KindergartenStaff = 690, ClubStaff = 150, CollegeStaff = 90, Schools = 40, Kindergartens = 34, Clubs = 9,
            Colleges = 3, PrivateOnes = 2, InstituteStaff = 10, CentreStaff = 10, RegionalMethodists = 14, MunicipalMethodists = 26, Duplicates = 8,
        },
        DemoSize.Region => new()
        {
            SchoolStaff = 14450, KindergartenStaff = 8600, ClubStaff = 1450, CollegeStaff = 1150, Schools = 345, Kindergartens = 296, Clubs = 54,
            Colleges = 25, PrivateOnes = 8, InstituteStaff = 46, CentreStaff = 34, RegionalMethodists = 96, MunicipalMethodists = 168, Duplicates = 40,
        },
    };
}
