using MethodCenter.Domain.Common;
using MethodCenter.Domain.MethodicalAsset;
using MethodCenter.Domain.Registry;

namespace MethodCenter.Domain.Data.Demo;

/// <summary>What kind of organisation is being made up.</summary>
internal enum DemoKind
{
    School,
    Kindergarten,
    Club,
    College,
    Private,
    Authority,
    Service,
    Institute,
    Centre,
}

/// <summary>An organisation with what the making of its staff needs to know.</summary>
internal sealed class DemoOrganisation(Organisation entity, DemoPlace place, DemoKind kind, double weight)
{
    public Organisation Entity { get; } = entity;
    public DemoPlace Place { get; } = place;
    public DemoKind Kind { get; } = kind;

    /// <summary>Its share in the staff of its kind.</summary>
    public double Weight { get; } = weight;

    /// <summary>How many people have their main job here.</summary>
    public int Staff { get; set; }
    public List<DemoPerson> People { get; } = [];
}

/// <summary>A person with what the making of the asset needs to know.</summary>
internal sealed class DemoPerson(Educator entity, DemoOrganisation home, int age)
{
    public Educator Entity { get; } = entity;
    public DemoOrganisation Home { get; } = home;

    /// <summary>Full years, roughly.</summary>
    public int Age { get; } = age;

    /// <summary>The home employment is in force today.</summary>
    public bool Works { get; set; } = true;
}

/// <summary>Everything made up so far: one seed, one day, explicit ids, so that the same day gives the same data.</summary>
internal sealed class DemoWorld(DemoScale scale, DateOnly today, IReadOnlyList<Municipality> municipalities, SnilsVault vault)
{
    private readonly Dictionary<string, Position> _positions = SeedFiles.Positions.ToDictionary(p => p.Code, StringComparer.Ordinal);
    private readonly Dictionary<string, Municipality> _municipalities = municipalities.ToDictionary(m => m.Oktmo, StringComparer.Ordinal);
    private int _employments;
    private int _snils;

    public DemoScale Scale { get; } = scale;
    public DateOnly Today { get; } = today;
    public DemoRandom Random { get; } = new(0x4D435F44454D4F31);
    public List<DemoOrganisation> Organisations { get; } = [];
    public List<MunicipalService> Services { get; } = [];
    public List<DemoPerson> People { get; } = [];
    public List<Methodist> Methodists { get; } = [];
    public List<Assignment> Assignments { get; } = [];
    public List<WorkEntry> WorkEntries { get; } = [];

    public Position Position(string code) => _positions[code];

    public Municipality Municipality(DemoPlace place) => _municipalities[place.Oktmo];

    /// <summary>A right СНИЛС that nobody in the demo has; they start from 200, where the sample files have none.</summary>
    public SealedSnils NextSnils()
    {
        var nine = (200_000_000 + (++_snils * 7_919L % 99_999_989)).ToString(System.Globalization.CultureInfo.InvariantCulture);
        return vault.Seal(Snils.Parse(nine + Snils.CheckSum(nine).ToString("D2", System.Globalization.CultureInfo.InvariantCulture))!);
    }

    public DemoPerson AddPerson(PersonName name, DateOnly? birthDate, SealedSnils? snils, DemoOrganisation home, int age)
    {
        var person = new DemoPerson(new Educator(name, birthDate, snils) { Id = People.Count + 1 }, home, age);
        People.Add(person);
        home.People.Add(person);
        return person;
    }

    public Employment AddEmployment(DemoPerson person, DemoOrganisation place, EmploymentFacts facts)
    {
        var employment = new Employment(place.Entity, facts) { Id = ++_employments, EducatorId = person.Entity.Id };
        person.Entity.AddEmployment(employment);
        return employment;
    }

    /// <summary>Stops the making where a rule of the field refuses what the demo invents: a fault of the demo.</summary>
    public static void Expect(Result result)
    {
        if (!result.IsOk) throw new InvalidOperationException($"The demo breaks a rule: {result.Error.Code}.");
    }
}
