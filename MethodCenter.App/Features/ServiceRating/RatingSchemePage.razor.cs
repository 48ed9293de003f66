using MethodCenter.App.Shared;
using MethodCenter.App.Shell;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Monitoring;
using MethodCenter.Domain.ServiceRating;
using Microsoft.AspNetCore.Components;
using Radzen;

namespace MethodCenter.App.Features.ServiceRating;

/// <summary>A scheme: the editor of a draft, the table of an approved one.</summary>
public sealed partial class RatingSchemePage
{
    private static readonly IReadOnlyList<Choice<string>> _indicators = [.. IndicatorCatalogue.All.Select(m => new Choice<string>(m.Code, $"{m.Code} — {m.Name}"))];
    private static readonly IReadOnlyList<Choice<RatingScale>> _scales = [.. Enum.GetValues<RatingScale>().Select(s => new Choice<RatingScale>(s, ServiceRatingTerms.Of(s)))];

    private List<CriterionForm> _forms = [];
    private IReadOnlyDictionary<string, decimal> _shares = new Dictionary<string, decimal>();
    private RatingSchemeRow? _scheme;
    private DomainError? _refusal;
    private string? _title;
    private bool _isMissing;
    private bool _isRead;

    /// <summary>0 is a new one.</summary>
    [Parameter] public int Id { get; set; }
    [Inject] public required RatingQueries Queries { get; init; }
    [Inject] public required RatingSchemeService Service { get; init; }
    [Inject] public required DialogService Dialogs { get; init; }
    [Inject] public required NotificationService Notifications { get; init; }
    [Inject] public required NavigationManager Navigation { get; init; }

    private bool MayEdit => Queries.MayKeep && _scheme is (null or { State: SchemeState.Draft });

    protected override Task OnParametersSetAsync() => LoadAsync();

    private async Task LoadAsync()
    {
        _scheme = Id == 0 ? null : await Queries.FindSchemeAsync(Id, CancellationToken.None);
        _isMissing = Id == 0 ? !Queries.MayKeep : _scheme is null;
        _title = _scheme?.Title;
        _forms = [.. (_scheme?.Criteria ?? []).Select(CriterionForm.Of)];
        _shares = RatingRule.SharesOf(_scheme?.Criteria ?? []);
        if (Id == 0) OnAdd();
        _isRead = true;
    }

    private void OnAdd() => _forms.Add(new() { Code = $"К{_forms.Count + 1}" });

    private async Task OnSaveAsync()
    {
        var saved = await Service.SaveAsync(new() { Id = Id, Version = _scheme?.Version ?? 0, Title = _title, Criteria = _forms.ConvertAll(f => f.ToCriterion()) }, CancellationToken.None);
        _refusal = saved.IsOk ? null : saved.Error;
        if (!saved.IsOk) return;
        Notifications.Done(RatingTexts.Saved);
        if (Id == 0) Navigation.NavigateTo(Urls.RatingScheme(saved.Value));
        else await LoadAsync();
    }

    private async Task OnApproveAsync()
    {
        if (await Dialogs.OpenDialogAsync<SchemeApproveDialog>(RatingTexts.ApproveTitle, new() { [nameof(SchemeApproveDialog.Scheme)] = _scheme }) is true) await LoadAsync();
    }

    private async Task OnCopyAsync()
    {
        var copied = await Service.CopyAsync(Id, CancellationToken.None);
        if (copied.IsOk) Navigation.NavigateTo(Urls.RatingScheme(copied.Value));
        else _refusal = copied.Error;
    }

    private async Task OnArchiveAsync()
    {
        if (!await Dialogs.AskAsync(RatingTexts.Archive, RatingTexts.ArchiveConsequence, RatingTexts.Archive)) return;
        var archived = await Service.ArchiveAsync(Id, _scheme!.Version, CancellationToken.None);
        _refusal = archived.IsOk ? null : archived.Error;
        await LoadAsync();
    }
}
