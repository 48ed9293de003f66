using MethodCenter.App.Shared;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Mentoring;
using Microsoft.AspNetCore.Components;

namespace MethodCenter.App.Features.Mentoring;

/// <summary>Pairs in scope; what is set stands in the address.</summary>
public sealed partial class MentorshipsPage
{
    private static readonly IReadOnlyList<Choice<MentorshipState?>> _states = [.. Enum.GetValues<MentorshipState>().Select(s => new Choice<MentorshipState?>(s, MentoringTerms.Of(s)))];
    private static readonly IReadOnlyList<Choice<MentoringForm?>> _forms = [.. MentoringTerms.Forms.Select(f => new Choice<MentoringForm?>(f, MentoringTerms.Of(f)))];
    private static readonly IReadOnlyList<Choice<MentoringKind?>> _kinds = [.. Enum.GetValues<MentoringKind>().Select(k => new Choice<MentoringKind?>(k, MentoringTerms.Of(k)))];

    private IReadOnlyList<Choice<int?>> _municipalities = [];
    private IReadOnlyList<FilterChip> _chips = [];
    private MentorshipFilter _filter = new();
    private MentorshipCounts? _counts;

    [Inject] public required MentorshipQueries Queries { get; init; }

    protected override async Task OnInitializedAsync()
    {
        if (!Queries.MayView) return;
        _municipalities = [.. (await Queries.MunicipalitiesAsync(Leaving)).Select(m => new Choice<int?>(m.Id, m.Name))];
        ReadAddress();
    }

    private async Task<IReadOnlyList<Choice<int?>>> FindOrganisationsAsync(string text, CancellationToken ct) =>
        [.. (await Queries.FindOrganisationsAsync(text, ct)).Select(o => new Choice<int?>(o.Id, o.Name, o.Hint))];

    /// <summary>The page of the list and, with it, the counts above: they speak of the same filter.</summary>
    private async Task<Page<MentorshipRow>> LoadAsync(PageRequest page, CancellationToken ct)
    {
        var rows = await Queries.ListAsync(_filter, page, ct);
        _counts = await Queries.CountAsync(_filter, ct);
        StateHasChanged();
        return rows;
    }

    protected override void ReadAddress()
    {
        _filter = new MentorshipAddress(Navigation.Uri, Words.Find).Filter;
        _chips =
        [
            .. Chip("q", MentorshipTexts.Search, _filter.Text),
            .. Chip("state", MentorshipTexts.State, _filter.State is { } state ? MentoringTerms.Of(state) : null),
            .. Chip("form", MentorshipTexts.Form, _filter.Form is { } form ? MentoringTerms.Of(form) : null),
            .. Chip("kind", MentorshipTexts.Kind, _filter.Kind is { } kind ? MentoringTerms.Of(kind) : null),
            .. Chip("municipality", MentorshipTexts.Municipality, _municipalities.FirstOrDefault(m => m.Value == _filter.MunicipalityId && m.Value is not null)?.Text),
            .. Chip("organisation", MentorshipTexts.Organisation, _filter.OrganisationId is null ? null : MentorshipTexts.Yes),
            .. Chip("attention", MentorshipTexts.OnlyAttention, _filter.NeedsAttention ? MentorshipTexts.Yes : null),
            .. Chip("ending", MentorshipTexts.OnlyEnding, _filter.EndsSoon ? MentorshipTexts.Yes : null),
        ];
    }
}
