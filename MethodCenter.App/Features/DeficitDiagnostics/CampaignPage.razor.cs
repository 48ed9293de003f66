using MethodCenter.App.Shared;
using MethodCenter.App.Shell;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.DeficitDiagnostics;
using Microsoft.AspNetCore.Components;
using Radzen;

namespace MethodCenter.App.Features.DeficitDiagnostics;

/// <summary>The card of a campaign.</summary>
public sealed partial class CampaignPage : IDisposable
{
    private readonly CancellationTokenSource _leaving = new();
    private IReadOnlyList<Crumb> _crumbs = [];
    private IReadOnlyList<Fact> _facts = [];
    private IReadOnlyList<Bar> _levels = [];
    private CampaignCard? _card;
    private DomainError? _refusal;
    private bool _isMissing;

    [Parameter] public int Id { get; set; }

    [Inject] public required CampaignCardQueries Cards { get; init; }
    [Inject] public required CampaignQueries Campaigns { get; init; }
    [Inject] public required CampaignService Service { get; init; }
    [Inject] public required DialogService Dialogs { get; init; }
    [Inject] public required NavigationManager Navigation { get; init; }

    private string Subtitle => string.Join(" · ", _card!.Facts.Code, CampaignTerms.Official(_card.Facts.IsOfficial), CampaignTexts.DatesOf(_card.Facts.From, _card.Facts.Until));

    public void Dispose()
    {
        _leaving.Cancel();
        _leaving.Dispose();
    }

    protected override Task OnParametersSetAsync() => LoadAsync();

    private async Task OnEditAsync()
    {
        var saved = await Dialogs.OpenPanelAsync<CampaignPanel>(CampaignTexts.Edit, new() { [nameof(CampaignPanel.CampaignId)] = Id }, isWide: true);
        if (saved is int) await LoadAsync();
    }

    private async Task OnItemsAsync()
    {
        var saved = await Dialogs.OpenPanelAsync<CampaignItemsPanel>(CampaignTexts.Measures, new() { [nameof(CampaignItemsPanel.CampaignId)] = Id }, isWide: true);
        if (saved is true) await LoadAsync();
    }

    private async Task OnDeleteAsync()
    {
        if (await Campaigns.FindRemovalAsync(Id, _leaving.Token) is not { } removal) return;
        _refusal = removal.WithAttempts > 0 ? CampaignErrors.HasResults(removal.WithAttempts) : null;
        if (_refusal is not null || !await Dialogs.AskAsync(CampaignTexts.Delete, CampaignTexts.DeleteQuestion(removal), CampaignTexts.Delete, isDanger: true)) return;
        var deleted = await Service.DeleteAsync(Id, _card!.Facts.Version, _leaving.Token);
        _refusal = deleted.IsOk ? null : deleted.Error;
        if (deleted.IsOk) Navigation.NavigateTo(Urls.Campaigns);
    }

    private async Task LoadAsync()
    {
        _card = await Cards.FindAsync(Id, _leaving.Token);
        _isMissing = _card is null;
        if (_card is null) return;
        _refusal = null;
        _crumbs = [new(CampaignTexts.Campaigns, Urls.Campaigns), new(_card.Facts.Code)];
        _facts = FactsOf(_card.Facts);
        _levels = [.. (_card.Levels?.Levels ?? []).Select(l => new Bar(l.FullName, l.People, CampaignTexts.CountOf(l.People), Tone: CampaignTexts.ToneOf(l.Severity)))];
    }

    private static IReadOnlyList<Fact> FactsOf(CampaignFacts facts) =>
    [
        new(CampaignTexts.Operator, facts.Operator),
        new(CampaignTexts.Instrument, CampaignTexts.InstrumentOf(facts)),
        new(CampaignTexts.Threshold, $"{CampaignTexts.Points(facts.Threshold)} %"),
        new(CampaignTexts.Scale, facts.Scale, Urls.Scales),
        new(CampaignTexts.Validity, CampaignTexts.MonthsOf(facts.ValidityMonths)),
        new(CampaignTexts.Positions, CampaignTexts.ListOf(facts.Positions, CampaignTexts.AnyPosition)),
        new(CampaignTexts.Subjects, CampaignTexts.ListOf(facts.Subjects, CampaignTexts.AnySubject)),
        new(CampaignTexts.Note, facts.Note),
    ];
}
