using MethodCenter.App.Shared;
using MethodCenter.App.Shell;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Mentoring;
using Microsoft.AspNetCore.Components;

namespace MethodCenter.App.Features.Mentoring;

/// <summary>Makes a pair or a group by hand; warnings follow what is chosen.</summary>
public sealed partial class MentorshipNewPage
{
    private static readonly IReadOnlyList<Choice<MentoringForm>> _forms = [.. MentoringTerms.Forms.Select(f => new Choice<MentoringForm>(f, MentoringTerms.Of(f)))];
    private static readonly IReadOnlyList<Choice<MentoringKind>> _kinds = [.. Enum.GetValues<MentoringKind>().Select(k => new Choice<MentoringKind>(k, MentoringTerms.Of(k)))];

    private readonly MentorshipNewDraft _draft = new();
    private readonly List<Choice<int>> _mentees = [];
    private IReadOnlyList<Choice<int>> _people = [];
    private IReadOnlyList<string> _warnings = [];
    private Choice<int>? _mentor;
    private DomainError? _refusal;

    [SupplyParameterFromQuery(Name = "mentor")] public int? Mentor { get; set; }
    [SupplyParameterFromQuery(Name = "mentee")] public int? Mentee { get; set; }
    [Inject] public required MentorshipQueries Queries { get; init; }
    [Inject] public required MentorOfferQueries Offers { get; init; }
    [Inject] public required MentorshipService Service { get; init; }
    [Inject] public required NavigationManager Navigation { get; init; }

    protected override async Task OnInitializedAsync()
    {
        (_draft.From, _draft.Until) = Queries.UsualTerm();
        if (Mentor is { } mentor && (await Offers.ListAsync(null, CancellationToken.None)).FirstOrDefault(o => o.MentorId == mentor) is { } offer)
            (_draft.MentorId, _mentor) = (mentor, new(mentor, offer.FullName, MentorshipTexts.Load(offer)));
        if (Mentee is { } mentee && await Queries.FindPersonAsync(mentee, CancellationToken.None) is { } person) Take(new(person.Id, person.Name, person.Hint));
        await WarnAsync();
    }

    private async Task<IReadOnlyList<Choice<int>>> FindMentorsAsync(string text, CancellationToken ct) =>
        [.. (await Offers.ListAsync(text, ct)).Select(o => new Choice<int>(o.MentorId, o.FullName, MentorshipTexts.Load(o)))];

    private async Task<IReadOnlyList<Choice<int>>> FindPeopleAsync(string text, CancellationToken ct) =>
        _people = [.. (await Queries.FindPeopleAsync(text, ct)).Select(p => new Choice<int>(p.Id, p.Name, p.Hint))];

    private async Task<IReadOnlyList<Choice<int?>>> FindOrganisationsAsync(string text, CancellationToken ct) =>
        [.. (await Queries.FindOrganisationsAsync(text, ct)).Select(o => new Choice<int?>(o.Id, o.Name, o.Hint))];

    private Task OnMentorAsync(int id)
    {
        _draft.MentorId = id;
        return WarnAsync();
    }

    private Task OnAddAsync(int id)
    {
        if (_people.FirstOrDefault(p => p.Value == id) is { } person) Take(person);
        return WarnAsync();
    }

    private Task OnRemoveAsync(Choice<int> mentee)
    {
        _mentees.Remove(mentee);
        _draft.MenteeIds.Remove(mentee.Value);
        return WarnAsync();
    }

    private Task OnFormAsync(MentoringForm form)
    {
        _draft.Form = form;
        return WarnAsync();
    }

    private Task OnKindAsync(MentoringKind kind)
    {
        _draft.Kind = kind;
        return WarnAsync();
    }

    private void Take(Choice<int> person)
    {
        if (_draft.MenteeIds.Contains(person.Value)) return;
        _mentees.Add(person);
        _draft.MenteeIds.Add(person.Value);
        if (_mentees.Count > 1 && _draft.Kind is MentoringKind.Traditional) _draft.Kind = MentoringKind.Group;
    }

    private async Task WarnAsync() => _warnings = await Queries.WarnAsync(_draft, CancellationToken.None);

    private async Task OnCreateAsync()
    {
        var made = await Service.MakeAsync(_draft, CancellationToken.None);
        _refusal = made.IsOk ? null : made.Error;
        if (made.IsOk) Navigation.NavigateTo(Urls.Mentorship(made.Value));
    }
}
