using MethodCenter.Domain.Data;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.Registry;

/// <summary>Words for codes and ids on one card and in its history; read once, organisations as they are met.</summary>
internal sealed class EducatorWords
{
    private readonly Dictionary<int, string> _organisations = [];
    private Dictionary<int, string> _municipalities = [];

    private EducatorWords() { }

    private MethodCenterDb Db { get; init; } = null!;

    public static async Task<EducatorWords> LoadAsync(MethodCenterDb db, CancellationToken ct) => new()
    {
        Db = db,
        _municipalities = await db.Municipalities.ToDictionaryAsync(m => m.Id, m => m.ShortName, ct),
    };

    /// <summary>The seed is the dictionary: the tables are filled from it at start and edited by nobody.</summary>
    public static string Position(string code) => PositionOf(code)?.Name ?? code;
    public static bool NeedsSubject(string code) => PositionOf(code)?.NeedsSubject ?? false;
    public static string? Subject(string? code) => code is null ? null : SeedFiles.Subjects.FirstOrDefault(s => s.Code == code)?.Name ?? code;
    public static string Category(string code) => SeedFiles.Categories.FirstOrDefault(c => c.Code == code)?.Name ?? code;
    public string Municipality(int id) => _municipalities.GetValueOrDefault(id, "");

    /// <summary>Empty for an organisation out of scope.</summary>
    public async Task<string> OrganisationAsync(int id, CancellationToken ct)
    {
        if (_organisations.TryGetValue(id, out var known)) return known;
        var name = await Db.Organisations.Where(o => o.Id == id).Select(o => o.ShortName).SingleOrDefaultAsync(ct) ?? "";
        return _organisations[id] = name;
    }

    private static Position? PositionOf(string code) => SeedFiles.Positions.FirstOrDefault(p => p.Code == code);
}
