using MethodCenter.App.Shared;
using MethodCenter.App.Shell;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.MethodicalAsset;
using Microsoft.AspNetCore.Components;
using Radzen;

namespace MethodCenter.App.Features.MethodicalAsset;

/// <summary>The card of a methodist.</summary>
public sealed partial class MethodistPage : IDisposable
{
    private readonly CancellationTokenSource _leaving = new();
    private IReadOnlyList<Crumb> _crumbs = [];
    private IReadOnlyList<Fact> _facts = [];
    private IReadOnlyList<TrendPoint> _months = [];
    private IReadOnlyList<Bar> _work = [];
    private IReadOnlyList<HistoryEntry> _history = [];
    private MethodistCard? _card;
    private MethodistAbsences? _absences;
    private bool _isMissing;
    private bool _withPast;

    [Parameter] public int Id { get; set; }

    [Inject] public required MethodistCardQueries Cards { get; init; }
    [Inject] public required AssignmentQueries Assignments { get; init; }
    [Inject] public required AbsenceQueries Absences { get; init; }
    [Inject] public required DialogService Dialogs { get; init; }
    [Inject] public required NotificationService Notifications { get; init; }

    private bool IsEnded => _card!.Row.Standing is MethodistStanding.Ended;
    private bool CanAdmit => _card!.Row.Standing is MethodistStanding.Candidate or MethodistStanding.ReadyToAdmit or MethodistStanding.InAssetWithoutBasis;
    private bool IsInAsset => _card!.Row.Standing is MethodistStanding.InAsset or MethodistStanding.InAssetByException;
    private AssignmentFilter AssignmentFilter => new() { MethodistId = Id, State = _withPast ? null : AssignmentState.InForce };
    private string? EmptyAction => _card!.MayKeep && IsInAsset ? AssetTexts.Assign : null;
    private string? EmptyHref => EmptyAction is null ? null : Urls.AssignTo(Id);

    private string Subtitle => string.Join(" · ", new[]
    {
        AssetTexts.LevelOf(_card!.Row), _card.Row.Municipality, _card.Row.Field,
    }.OfType<string>());

    public void Dispose()
    {
        _leaving.Cancel();
        _leaving.Dispose();
    }

    protected override Task OnParametersSetAsync() => LoadAsync();

    private async Task OnEditAsync()
    {
        var saved = await Dialogs.OpenPanelAsync<MethodistPanel>(AssetTexts.Edit, new() { [nameof(MethodistPanel.MethodistId)] = Id });
        if (saved is int) await DoneAsync(AssetTexts.Saved);
    }

    private async Task OnAdmitAsync()
    {
        var admitted = await Dialogs.OpenDialogAsync<AdmitDialog>(AssetTexts.Admit, new() { [nameof(AdmitDialog.Card)] = _card });
        if (admitted is true) await DoneAsync(AssetTexts.Admitted);
    }

    private async Task OnEndAsync()
    {
        var ended = await Dialogs.OpenDialogAsync<EndMethodistDialog>(AssetTexts.End, new() { [nameof(EndMethodistDialog.Card)] = _card });
        if (ended is true) await DoneAsync(AssetTexts.Ended);
    }

    private async Task OnAbsenceAsync(int id)
    {
        var parameters = new Dictionary<string, object?> { [nameof(AbsencePanel.AbsenceId)] = id, [nameof(AbsencePanel.MethodistId)] = Id };
        var changed = await Dialogs.OpenPanelAsync<AbsencePanel>(id == 0 ? AssetWatchTexts.Add : AssetWatchTexts.Edit, parameters);
        if (changed is true) _absences = await Absences.FindOfAsync(Id, _leaving.Token);
    }

    private void OnWithPast(bool withPast) => _withPast = withPast;

    private async Task DoneAsync(string message)
    {
        Notifications.Done(message);
        await LoadAsync();
    }

    private async Task LoadAsync()
    {
        _card = await Cards.FindAsync(Id, _leaving.Token);
        _isMissing = _card is null;
        if (_card is null) return;
        _absences = await Absences.FindOfAsync(Id, _leaving.Token);
        _crumbs = [new(AssetTexts.Methodists, Urls.Methodists), new(_card.Row.FullName)];
        _facts = FactsOf(_card);
        _months = [.. _card.LoadByMonth.Select(m => new TrendPoint(Formats.Date(m.Day), m.People, Formats.Number(m.People)))];
        _work = [.. _card.Work.Select(w => new Bar(w.Function.Name, w.Minutes, AssetTexts.WorkOf(w)))];
        _history = [.. _card.History.Select(h => new HistoryEntry(h.At, h.What, h.Who, h.Details))];
    }

    private static IReadOnlyList<Fact> FactsOf(MethodistCard card)
    {
        var (row, facts) = (card.Row, card.Facts);
        var person = facts.PersonIsVisible ? Urls.Educator(facts.EducatorId) : null;
        List<Fact> all =
        [
            new(AssetTexts.PersonCard, row.FullName, person),
            new(AssetTexts.Workplace, row.Workplace ?? facts.Organisation, facts.Organisation is null ? null : Urls.Organisation(facts.OrganisationId!.Value)),
            new(AssetTexts.Relation, MethodicalAssetTerms.Of(row.Relation)),
            new(AssetTexts.Field, row.Field),
            new(AssetTexts.Order, AssetTexts.OrderOf(row)),
            new(AssetTexts.UntilLong, AssetTexts.UntilOf(row)),
            new(AssetTexts.Diagnostics, AssetTexts.DiagnosticsOf(facts)),
            new(AssetTexts.Training, AssetTexts.TrainingOf(facts)),
            new(AssetTexts.Limits, AssetTexts.LimitsOf(row)),
        ];
        if (row.Level is MethodistLevel.Regional)
            all.Add(new(AssetTexts.Territory, facts.Territory.Count == 0 ? AssetTexts.WholeRegion : string.Join(", ", facts.Territory)));
        if (facts.AdmittedOn is not null) all.Add(new(AssetTexts.AdmittedFact, AssetTexts.AdmittedBy(facts)));
        if (facts.AdmissionReason is not null) all.Add(new(AssetTexts.Reason, facts.AdmissionReason));
        if (facts.EndedOn is not null) all.Add(new(AssetTexts.EndedFact, AssetTexts.EndedBy(facts)));
        return all;
    }
}
