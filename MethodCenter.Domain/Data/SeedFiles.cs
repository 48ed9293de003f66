using System.Globalization;
using CsvHelper;
using MethodCenter.Domain.DeficitDiagnostics;
using MethodCenter.Domain.Registry;

namespace MethodCenter.Domain.Data;

/// <summary>The product's own dictionaries, embedded as CSV.</summary>
public static class SeedFiles
{
    public static IReadOnlyList<Position> Positions { get; } =
        [.. Read("positions.csv").Select((r, i) => new Position(r("code"), r("name"), r("section"), r("needs_subject") == "1", i))];

    public static IReadOnlyList<Subject> Subjects { get; } =
        [.. Read("subjects.csv").Select((r, i) => new Subject(r("code"), r("name"), r("area"), i))];

    public static IReadOnlyList<OrganisationType> OrganisationTypes { get; } =
        [.. Read("org_types.csv").Select((r, i) => new OrganisationType(r("code"), r("name"), r("levels"), r("parent_code") is { Length: > 0 } p ? p : null, i))];

    public static IReadOnlyList<QualificationCategory> Categories { get; } =
        [.. Read("qualification_categories.csv").Select((r, i) => new QualificationCategory(r("code"), r("name"), i))];

    /// <summary>The first version of the framework of competences (domain, section 3.1).</summary>
    public static CompetenceFramework NewFramework()
    {
        var framework = new CompetenceFramework(1, "Перечень компетенций, редакция 1");
        foreach (var (row, rank) in Read("competencies.csv").Select((r, i) => (r, i)))
        {
            var competence = new Competence(row("code"), row("group"), row("name"), rank);
            competence.Describe(row("applies_to"), row("description"), row("deficit_sources"));
            framework.Add(competence);
        }
        framework.Approve(new DateOnly(2026, 1, 1), null);
        return framework;
    }

    /// <summary>The eighteen municipalities with their places on the tile map; Гатчина remembers its old code.</summary>
    public static IReadOnlyList<Municipality> NewMunicipalities()
    {
        var tiles = Read("municipality_tiles.csv").ToDictionary(r => r("oktmo"), r => (Row: Number(r("row")), Column: Number(r("column"))));
        var all = Read("municipalities.csv").Select(r =>
        {
            var form = new MunicipalityVersion(r("oktmo"), r("name"), r("short_name"), Kind(r("kind")), Since(r("oktmo")), null);
            return new Municipality(form, r("center"), tiles[form.Oktmo].Row, tiles[form.Oktmo].Column);
        }).ToList();
        all.Single(m => m.Oktmo == "41518000").RememberPast(new MunicipalityVersion(
            "41618000", "Гатчинский муниципальный район", "Гатчинский", MunicipalityKind.District, null, new DateOnly(2024, 5, 1)));
        return all;
    }

    /// <summary>The law on the Гатчинский муниципальный округ was published on 02.05.2024 (domain, section 1).</summary>
    private static DateOnly? Since(string oktmo) => oktmo == "41518000" ? new DateOnly(2024, 5, 2) : null;

    private static MunicipalityKind Kind(string name) => name switch
    {
        "муниципальный район" => MunicipalityKind.District,
        "муниципальный округ" => MunicipalityKind.MunicipalOkrug,
        "городской округ" => MunicipalityKind.UrbanOkrug,
        _ => throw new InvalidDataException($"Unknown kind of municipality in the seed: {name}."),
    };

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);

    private static List<Func<string, string>> Read(string name)
    {
        var assembly = typeof(SeedFiles).Assembly;
        using var stream = assembly.GetManifestResourceStream($"MethodCenter.Domain.Data.Seed.{name}")
            ?? throw new InvalidDataException($"The seed {name} is not embedded.");
        using var csv = CsvReader.Create(stream);
        var rows = new List<Func<string, string>>();
        csv.ReadHeader();
        var headers = csv.Headers!.ToArray();
        while (csv.Read())
        {
            var row = headers.Select((h, i) => (h, Value: csv.GetString(i))).ToDictionary(f => f.h, f => f.Value, StringComparer.Ordinal);
            rows.Add(column => row[column]);
        }
        return rows;
    }
}
