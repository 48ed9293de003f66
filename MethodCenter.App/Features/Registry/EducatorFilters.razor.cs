using System.Globalization;
using MethodCenter.App.Shared;
using MethodCenter.Domain.Registry;
using Microsoft.AspNetCore.Components;

namespace MethodCenter.App.Features.Registry;

/// <summary>The inputs above the list of people; the page reads what they set from the address.</summary>
public sealed partial class EducatorFilters
{
    private static readonly IReadOnlyList<Choice<string>> States =
        [.. Enum.GetValues<EducatorState>().Select(s => new Choice<string>(EducatorAddress.Code(s), EducatorTerms.Of(s)))];

    private static readonly IReadOnlyList<Choice<string>> Groups =
        [.. new[] { PostGroup.Teaching, PostGroup.Managing, PostGroup.Other }.Select(g => new Choice<string>(EducatorAddress.Code(g), RegistryTerms.Of(g)))];

    private static readonly IReadOnlyList<Choice<string>> Kinds =
        [.. Enum.GetValues<EmploymentKind>().Select(k => new Choice<string>(EducatorAddress.Code(k), RegistryTerms.Of(k)))];

    private static readonly IReadOnlyList<Choice<string>> Ages = [.. AgeGroup.All.Select(a => new Choice<string>(a.Code, EducatorTerms.Of(a)))];

    private static readonly IReadOnlyList<Choice<string>> Gaps =
        [.. Enum.GetValues<EducatorGap>().Select(g => new Choice<string>(EducatorAddress.Code(g), EducatorTerms.Of(g)))];

    private static readonly IReadOnlyList<Choice<string>> Cover =
        [new("yes", EducatorTexts.WithMethodist), new("no", EducatorTexts.WithoutMethodist)];

    private static readonly IReadOnlyList<Choice<string>> Diagnosis =
        [new("yes", EducatorTexts.IsDiagnosed), new("no", EducatorTexts.NotDiagnosed)];
    private static readonly IReadOnlyList<Choice<string>> Routes = [new("yes", EducatorTexts.WithRoute), new("no", EducatorTexts.WithoutRoute)];

    private bool _isOpen;

    [Parameter, EditorRequired] public required EducatorFilter Filter { get; set; }
    [Parameter, EditorRequired] public required EducatorChoices Choices { get; set; }
    [Parameter, EditorRequired] public required IReadOnlyList<FilterChip> Chips { get; set; }
    [Parameter] public string? PlaceName { get; set; }
    [Inject] public required EducatorQueries Queries { get; init; }
    [Inject] public required EducatorPageTools Tools { get; init; }

    private IReadOnlyList<Choice<int?>> Places => [.. Choices.Municipalities.Select(m => new Choice<int?>(m.Id, m.Name))];
    private Choice<int?>? ChosenPlace => Filter.OrganisationId is { } id && PlaceName is not null ? new(id, PlaceName) : null;

    /// <summary>Conditions behind the button stay in view while one of them is set.</summary>
    protected override void OnInitialized() => _isOpen = Filter is { SubjectCode: not null } or { CategoryCode: not null } or { PostGroup: not null }
        or { HomeKind: not null } or { Age: not null } or { Gap: not null } or { HasMethodist: not null }
        or { IsDiagnosed: not null } or { HasOpenDeficits: true } or { HasRoute: not null } or { IsYoung: true } or { IsInLowResultsSchool: true } or { IsOnLeave: true } or { IsCounted: true };

    private async Task<IReadOnlyList<Choice<int?>>> FindPlacesAsync(string text, CancellationToken ct) =>
        [.. (await Queries.ListPlacesAsync(text, Filter.MunicipalityId, ct)).Select(p => new Choice<int?>(p.Id, p.Name))];

    private void Set(string name, string? value) => Tools.Navigation.SetFilter(name, value);

    private void SetFlag(string name, bool on) => Set(name, on ? "1" : null);

    private static string? Text(int? number) => number?.ToString(CultureInfo.InvariantCulture);
}
