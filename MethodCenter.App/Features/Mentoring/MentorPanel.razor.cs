using MethodCenter.App.Shared;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Mentoring;
using Microsoft.AspNetCore.Components;
using Radzen;

namespace MethodCenter.App.Features.Mentoring;

/// <summary>The form of a mentor.</summary>
public sealed partial class MentorPanel
{
    private IReadOnlyList<Choice<string>> _subjects = [];
    private IReadOnlyList<Choice<string>> _competences = [];
    private Choice<int>? _person;
    private MentorDraft? _draft;
    private DomainError? _refusal;

    /// <summary>Zero for a new one.</summary>
    [Parameter] public int MentorId { get; set; }

    /// <summary>Who becomes a mentor; zero where the form asks.</summary>
    [Parameter] public int EducatorId { get; set; }

    /// <summary>Strengths that were suggested.</summary>
    [Parameter] public IReadOnlyList<string> Codes { get; set; } = [];

    [Inject] public required MentorQueries Queries { get; init; }
    [Inject] public required MentorService Service { get; init; }
    [Inject] public required MentoringHeadQueries Heads { get; init; }
    [Inject] public required MentoringParametersService Parameters { get; init; }
    [Inject] public required DialogService Dialogs { get; init; }

    protected override async Task OnInitializedAsync()
    {
        var heads = await Heads.FindAsync(CancellationToken.None);
        _subjects = [.. heads.Subjects.Select(s => new Choice<string>(s.Value, s.Name))];
        _competences = [.. heads.Competences.Select(c => new Choice<string>(c.Value, c.Name))];
        if (EducatorId != 0 && await Heads.FindPersonAsync(EducatorId, CancellationToken.None) is { } person) _person = new(person.Value, person.Name, person.Hint);
        _draft = MentorId == 0 ? await NewDraftAsync() : await Queries.FindDraftAsync(MentorId, CancellationToken.None);
        if (_draft is null) Dialogs.CloseSide();
    }

    private async Task<MentorDraft> NewDraftAsync() => new()
    {
        EducatorId = _person?.Value ?? 0, Codes = [.. Codes], Since = Queries.Today, Limit = await Parameters.FindLimitAsync(CancellationToken.None),
    };

    private async Task OnSaveAsync()
    {
        var saved = await Service.SaveAsync(_draft!, CancellationToken.None);
        if (saved.IsOk) Dialogs.CloseSide(saved.Value);
        else _refusal = saved.Error;
    }

    private void Accept(MentoringForm form, bool on) => _draft!.Forms = on ? _draft.Forms | form : _draft.Forms & ~form;

    private async Task<IReadOnlyList<Choice<int>>> FindPeopleAsync(string text, CancellationToken ct) =>
        [.. (await Heads.FindPeopleAsync(text, ct)).Select(p => new Choice<int>(p.Value, p.Name, p.Hint))];

    private async Task<IReadOnlyList<Choice<int>>> FindOrganisationsAsync(string text, CancellationToken ct) =>
        [.. (await Heads.FindOrganisationsAsync(text, ct)).Select(o => new Choice<int>(o.Value, o.Name, o.Hint))];
}
