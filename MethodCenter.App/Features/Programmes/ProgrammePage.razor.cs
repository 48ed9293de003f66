using MethodCenter.App.Shared;
using MethodCenter.App.Shell;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Programmes;
using Microsoft.AspNetCore.Components;
using Radzen;

namespace MethodCenter.App.Features.Programmes;

/// <summary>The card of a programme: facts, streams, learners, effect, history.</summary>
public sealed partial class ProgrammePage : IDisposable
{
    private readonly CancellationTokenSource _leaving = new();
    private IReadOnlyList<Crumb> _crumbs = [];
    private IReadOnlyList<Fact> _facts = [];
    private IReadOnlyList<HistoryEntry> _history = [];
    private ProgrammeCard? _card;
    private ProgrammeEffect? _effect;
    private DomainError? _refusal;
    private LearnersList? _learners;
    private string _registerWarning = "";
    private bool _isMissing;

    [Parameter] public int Id { get; set; }

    [Inject] public required ProgrammeCardQueries Cards { get; init; }
    [Inject] public required ProgrammeQueries Programmes { get; init; }
    [Inject] public required EffectQueries Effects { get; init; }
    [Inject] public required ProgrammeService Service { get; init; }
    [Inject] public required DialogService Dialogs { get; init; }

    public void Dispose()
    {
        _leaving.Cancel();
        _leaving.Dispose();
    }

    protected override Task OnParametersSetAsync() => LoadAsync();

    private async Task OnEditAsync()
    {
        if (await Dialogs.OpenPanelAsync<ProgrammePanel>(ProgrammeTexts.Edit, new() { [nameof(ProgrammePanel.ProgrammeId)] = Id }, isWide: true) is int) await LoadAsync();
    }

    private async Task OnAddStreamAsync()
    {
        if (await Dialogs.OpenPanelAsync<StreamPanel>(StreamTexts.Add, new() { [nameof(StreamPanel.ProgrammeId)] = Id }) is int) await LoadAsync();
    }

    private async Task OnArchiveAsync()
    {
        if (await Programmes.FindArchivingAsync(Id, _leaving.Token) is not { } archiving) return;
        var archive = !_card!.Row.IsArchived;
        var title = archive ? ProgrammeTexts.Archive : ProgrammeTexts.Restore;
        var consequence = archive ? ProgrammeTexts.ArchiveConsequence(archiving) : ProgrammeTexts.RestoreConsequence;
        if (!await Dialogs.AskAsync(title, consequence, title, isDanger: archive, archive ? ProgrammeTexts.ArchiveDetails(archiving) : null)) return;
        var done = await Service.ArchiveAsync(Id, _card.Facts.Version, archive, despiteRequired: true, _leaving.Token);
        if (done.IsOk) await LoadAsync();
        else _refusal = done.Error;
    }

    /// <summary>A stream or a learner changed: the seats and the lists speak of the same.</summary>
    private async Task ReloadAsync()
    {
        await LoadAsync();
        if (_learners is not null) await _learners.ReloadAsync();
    }

    private async Task LoadAsync()
    {
        _card = await Cards.FindAsync(Id, _leaving.Token);
        _isMissing = _card is null;
        if (_card is null) return;
        _refusal = null;
        _crumbs = [new(ProgrammeTexts.Programmes, Urls.Programmes), new(ProgrammeTerms.Short(_card.Row.Kind))];
        _registerWarning = char.ToUpper(_card.Facts.RegisterWords[0], Formats.Russian) + _card.Facts.RegisterWords[1..] + ".";
        _facts = FactsOf(_card);
        _history = [.. _card.History.Select(h => new HistoryEntry(h.At, h.What, h.Who, h.Details))];
        _effect = await Effects.FindAsync(Id, _leaving.Token);
    }

    private static IReadOnlyList<Fact> FactsOf(ProgrammeCard card) =>
    [
        new(ProgrammeTexts.Register, string.Join(", ", new[] { ProgrammeTexts.NumberOf(card.Row), card.Facts.RegisterWords }.Where(w => w.Length > 0))),
        new(ProgrammeTexts.FormField, ProgrammeTexts.FormOf(card.Row.Form, card.Row.IsDistance)),
        new(ProgrammeTexts.ProviderField, card.Row.Provider),
        .. card.Facts.IsNetwork ? new Fact[] { new(ProgrammeTexts.Network, card.Facts.NetworkPartner ?? ProgrammeTexts.Yes) } : [],
        new(ProgrammeTexts.Practice, ProgrammeTexts.YesNo(card.Facts.HasPractice)),
        new(ProgrammeTexts.Audience, card.Facts.Audience),
        .. card.Row.Learners is null && card.Row.Completed is null && !card.HidesSmall ? Array.Empty<Fact>() :
            [new(ProgrammeTexts.Learners, ProgrammeTexts.CountOf(card.Row.Learners)), new(ProgrammeTexts.Completed, ProgrammeTexts.CountOf(card.Row.Completed))],
    ];
}
