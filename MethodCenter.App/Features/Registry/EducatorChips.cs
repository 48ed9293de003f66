using MethodCenter.App.Shared;
using MethodCenter.Domain.Registry;

namespace MethodCenter.App.Features.Registry;

/// <summary>What is set in a filter, in words, each with the address of the list without it.</summary>
public static class EducatorChips
{
    public static IReadOnlyList<FilterChip> Of(EducatorFilter filter, EducatorChoices choices, string? placeName, Func<string, string> without) =>
        [.. Conditions(filter, choices, placeName).Where(c => c.Value is not null).Select(c => new FilterChip(c.Label, c.Value!, without(c.Name)))];

    private static IEnumerable<(string Name, string Label, string? Value)> Conditions(EducatorFilter filter, EducatorChoices choices, string? placeName)
    {
        yield return (EducatorAddress.Find, EducatorTexts.FindLabel, filter.Text is { } text && text.Any(char.IsAsciiDigit) ? EducatorTexts.Snils : filter.Text);
        yield return (EducatorAddress.Municipality, EducatorTexts.Municipality, Place(choices, filter.MunicipalityId));
        yield return (EducatorAddress.Organisation, EducatorTexts.Organisation, filter.OrganisationId is null ? null : placeName ?? "—");
        yield return (EducatorAddress.Position, EducatorTexts.Position, Name(choices.Positions, filter.PositionCode));
        yield return (EducatorAddress.Subject, EducatorTexts.Subject, Name(choices.Subjects, filter.SubjectCode));
        yield return (EducatorAddress.Category, EducatorTexts.Category, Name(choices.Categories, filter.CategoryCode));
        yield return (EducatorAddress.Group, EducatorTexts.Group, filter.PostGroup is { } group ? RegistryTerms.Of(group) : null);
        yield return (EducatorAddress.Kind, EducatorTexts.Kind, filter.HomeKind is { } kind ? RegistryTerms.Of(kind) : null);
        yield return (EducatorAddress.State, EducatorTexts.State, filter.State == EducatorState.Works ? null : EducatorTerms.Of(filter.State));
        yield return (EducatorAddress.Age, EducatorTexts.Age, filter.Age is { } age ? EducatorTerms.Of(age) : null);
        yield return (EducatorAddress.Gap, EducatorTexts.Gap, filter.Gap is { } gap ? EducatorTerms.Of(gap) : null);
        yield return (EducatorAddress.Methodist, EducatorTexts.Methodist, filter.HasMethodist is { } has ? has ? EducatorTexts.WithMethodist : EducatorTexts.WithoutMethodist : null);
        yield return (EducatorAddress.Diagnosed, EducatorTexts.Diagnosis, filter.IsDiagnosed is { } passed ? passed ? EducatorTexts.IsDiagnosed : EducatorTexts.NotDiagnosed : null);
        yield return (EducatorAddress.Route, EducatorTexts.Route, filter.HasRoute is { } walks ? walks ? EducatorTexts.WithRoute : EducatorTexts.WithoutRoute : null);
        yield return (EducatorAddress.Deficits, EducatorTexts.Condition, filter.HasOpenDeficits ? EducatorTexts.OpenDeficits : null);
        yield return (EducatorAddress.Young, EducatorTexts.Condition, filter.IsYoung ? EducatorTexts.Young : null);
        yield return (EducatorAddress.LowResults, EducatorTexts.Condition, filter.IsInLowResultsSchool ? EducatorTexts.LowResults : null);
        yield return (EducatorAddress.Leave, EducatorTexts.Condition, filter.IsOnLeave ? EducatorTexts.Leave : null);
        yield return (EducatorAddress.Counted, EducatorTexts.Condition, filter.IsCounted ? EducatorTexts.Counted : null);
        yield return (EducatorAddress.Regional, EducatorTexts.Methodist, filter.HasRegionalMethodist ? EducatorTexts.WithRegionalMethodist : null);
        yield return (EducatorAddress.Day, EducatorTexts.AsOf, filter.Day is { } day ? Domain.Common.Formats.Date(day) : null);
    }

    /// <summary>An id out of the user's scope is no name, yet the condition is shown and can be taken off.</summary>
    private static string? Place(EducatorChoices choices, int? id) =>
        id is null ? null : choices.Municipalities.FirstOrDefault(m => m.Id == id)?.Name ?? "—";

    private static string? Name(IReadOnlyList<CodeChoice> names, string? code) =>
        string.IsNullOrEmpty(code) ? null : names.FirstOrDefault(n => n.Code == code)?.Name ?? code;
}
