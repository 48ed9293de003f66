using MethodCenter.Domain.Data;
using MethodCenter.Domain.Registry;

namespace MethodCenter.Domain.Monitoring;

/// <summary>Names of the groups of breakdowns: the seed is the dictionary of posts, subjects and kinds of organisations.</summary>
public static class FigureCutTerms
{
    public const string Unknown = "не указано";

    public static string NameOf(Cut cut, string key) => key == CutRule.Unknown ? Unknown : cut switch
    {
        Cut.OrganisationType => SeedFiles.OrganisationTypes.FirstOrDefault(t => t.Code == key)?.Name ?? key,
        Cut.Position => EducatorWords.Position(key),
        Cut.Subject => EducatorWords.Subject(key) ?? key,
        Cut.Age => $"{key} лет",
        Cut.Service => $"{key} лет стажа",
        _ => key,
    };
}
