using System.Globalization;
using MethodCenter.Domain.Registry;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Primitives;

namespace MethodCenter.App.Features.Registry;

/// <summary>The query string of the list of educators: the page, its export and every figure that leads to it read and write the same names.</summary>
public static class EducatorAddress
{
    public const string Find = "find";
    public const string Municipality = "municipality";
    public const string Organisation = "organisation";
    public const string Position = "position";
    public const string Subject = "subject";
    public const string Category = "category";
    public const string Group = "group";
    public const string Kind = "kind";
    public const string State = "state";
    public const string Age = "age";
    public const string Gap = "gap";
    public const string Methodist = "methodist";
    public const string Young = "young";
    public const string LowResults = "lowresults";
    public const string Leave = "leave";
    public const string Counted = "counted";
    public const string Regional = "regional";
    public const string Day = "day";
    public const string Diagnosed = "diagnosed";
    public const string Deficits = "deficits";
    public const string Route = "route";

    /// <summary>Nonsense in an address is no condition.</summary>
    /// <param name="query">With or without its question mark.</param>
    /// <param name="wordsOf">Turns a ticket into what was typed.</param>
    public static EducatorFilter Read(string? query, Func<string?, string?> wordsOf)
    {
        var values = QueryHelpers.ParseQuery(query);
        return new EducatorFilter
        {
            Text = wordsOf(Text(values, Find)),
            MunicipalityId = Number(values, Municipality), OrganisationId = Number(values, Organisation),
            PositionCode = Text(values, Position), SubjectCode = Text(values, Subject), CategoryCode = Text(values, Category),
            PostGroup = GroupOf(Text(values, Group)), HomeKind = EnumOf<EmploymentKind>(Text(values, Kind)),
            State = StateOf(Text(values, State)), Age = AgeGroup.Find(Text(values, Age)), Gap = EnumOf<EducatorGap>(Text(values, Gap)),
            HasMethodist = Text(values, Methodist) switch { "yes" => true, "no" => false, _ => null },
            IsYoung = Flag(values, Young), IsInLowResultsSchool = Flag(values, LowResults), IsOnLeave = Flag(values, Leave), IsCounted = Flag(values, Counted),
            IsDiagnosed = Text(values, Diagnosed) switch { "yes" => true, "no" => false, _ => null }, HasOpenDeficits = Flag(values, Deficits),
            HasRoute = Text(values, Route) switch { "yes" => true, "no" => false, _ => null },
            HasRegionalMethodist = Flag(values, Regional), Day = DayOf(Text(values, Day)),
        };
    }

    public static string Code(PostGroup group) => group switch
    {
        PostGroup.Teaching => "t",
        PostGroup.Managing => "m",
        PostGroup.Other => "other",
    };

    public static string Code(EducatorState state) => state switch
    {
        EducatorState.Works => "works",
        EducatorState.Left => "left",
        EducatorState.All => "all",
    };

    /// <summary>The lower-case name: «external», «snils».</summary>
    public static string Code<T>(T value) where T : struct, Enum => value.ToString().ToLowerInvariant();

    private static PostGroup? GroupOf(string? code) => Enum.GetValues<PostGroup>().Cast<PostGroup?>().FirstOrDefault(g => Code(g!.Value) == code);

    private static EducatorState StateOf(string? code) => Enum.GetValues<EducatorState>().FirstOrDefault(s => Code(s) == code);

    private static T? EnumOf<T>(string? code) where T : struct, Enum => Enum.GetValues<T>().Cast<T?>().FirstOrDefault(v => Code(v!.Value) == code);

    private static int? Number(Dictionary<string, StringValues> values, string name) =>
        int.TryParse(Text(values, name), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static DateOnly? DayOf(string? text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    private static bool Flag(Dictionary<string, StringValues> values, string name) => Text(values, name) == "1";

    private static string? Text(Dictionary<string, StringValues> values, string name) =>
        values.TryGetValue(name, out var value) && value.ToString() is { Length: > 0 and <= 60 } text ? text : null;
}
