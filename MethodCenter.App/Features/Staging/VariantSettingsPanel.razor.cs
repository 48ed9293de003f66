using MethodCenter.App.Shared;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Mentoring;
using MethodCenter.Domain.Staging;
using Microsoft.AspNetCore.Components;
using Radzen;

namespace MethodCenter.App.Features.Staging;

/// <summary>The settings of a new variant, or of an existing one that is then worked out anew.</summary>
public sealed partial class VariantSettingsPanel : IDisposable
{
    private const int Most = 30;
    private static readonly IReadOnlyList<Choice<int>> _severities = [.. Enumerable.Range(1, 3).Select(s => new Choice<int>(s, SettingsTexts.SeverityOf(s)))];
    private static readonly IReadOnlyList<Choice<MentoringForm>> _forms = [.. MentoringTerms.Forms.Select(f => new Choice<MentoringForm>(f, MentoringTerms.Of(f)))];

    private readonly CancellationTokenSource _leaving = new();
    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);
    private IReadOnlyList<Choice<int>> _municipalities = [];
    private List<Choice<string>> _givers = [];
    private StagingChoices? _choices;
    private VariantForm? _form;
    private StagingWork? _work;
    private DomainError? _refusal;
    private string? _name;
    private bool _isStopped;
    private int _version;

    [Parameter, EditorRequired] public required StagingCard Card { get; set; }

    /// <summary>Null for a new one.</summary>
    [Parameter] public VariantRow? Variant { get; set; }

    [Inject] public required StagingQueries Queries { get; init; }
    [Inject] public required StagingService Service { get; init; }
    [Inject] public required StagingHeads Heads { get; init; }
    [Inject] public required DialogService Dialogs { get; init; }

    private StagingKind Kind => Card.Row.Kind;
    private bool IsMentoring => Kind is StagingKind.Mentoring;

    public void Dispose()
    {
        _leaving.Cancel();
        _leaving.Dispose();
    }

    protected override async Task OnInitializedAsync()
    {
        _choices = await Heads.FindAsync(_leaving.Token);
        _municipalities = [.. _choices.Municipalities.Select(m => new Choice<int>(m.Value ?? 0, m.Text))];
        foreach (var variant in Card.Variants) await LearnAsync(variant);
        _givers = [.. _givers.DistinctBy(g => g.Value).OrderBy(g => g.Text, StringComparer.Ordinal)];
        _form = new(Kind, await BeginningAsync());
        if (_form.WithoutSeekers.Count > 0) await LearnSeekersAsync(_form.WithoutSeekers);
    }

    /// <summary>A new variant begins as the last one without its changes by hand.</summary>
    private async Task<VariantSettings> BeginningAsync()
    {
        var like = Variant ?? (Card.Variants.Count > 0 ? Card.Variants[0] : null);
        if (like is null || await Queries.FindVariantAsync(like.Id, _leaving.Token) is not { } card) return new();
        _version = card.Row.Version;
        return Variant is null ? card.Settings with { Hand = [] } : card.Settings;
    }

    private async Task LearnAsync(VariantRow variant)
    {
        foreach (var load in await Queries.LoadsAsync(variant.Id, _leaving.Token))
        {
            _names[load.GiverKey] = load.Name;
            _givers.Add(new(load.GiverKey, load.Name));
        }
    }

    private async Task LearnSeekersAsync(IReadOnlyCollection<string> keys)
    {
        foreach (var variant in Card.Variants)
        {
            var lines = await Queries.LinesAsync(variant.Id, new(), PageRequest.All, _leaving.Token);
            foreach (var line in lines.Items.Where(l => keys.Contains(l.SeekerKey))) _names[line.SeekerKey] = line.Name;
        }
    }

    private Task<IReadOnlyList<Choice<string>>> FindGiversAsync(string text, CancellationToken ct) =>
        Task.FromResult<IReadOnlyList<Choice<string>>>([.. _givers.Where(g => g.Text.Contains(text, StringComparison.CurrentCultureIgnoreCase)).Take(Most)]);

    private async Task<IReadOnlyList<Choice<string>>> FindSeekersAsync(string text, CancellationToken ct)
    {
        var found = new Dictionary<string, Choice<string>>(StringComparer.Ordinal);
        foreach (var variant in Card.Variants)
        {
            var lines = await Queries.LinesAsync(variant.Id, new() { Text = text }, new(0, Most), ct);
            foreach (var line in lines.Items) found.TryAdd(line.SeekerKey, new(line.SeekerKey, line.Name, line.Organisation));
        }
        foreach (var (key, choice) in found) _names[key] = choice.Text;
        return [.. found.Values.OrderBy(c => c.Text, StringComparer.Ordinal).Take(Most)];
    }

    private async Task OnSolveAsync()
    {
        (_refusal, _isStopped) = (null, false);
        VariantDraft draft = new() { Id = Variant?.Id ?? 0, StagingId = Card.Row.Id, Version = Variant is null ? 0 : _version, Name = Variant is null ? _name : null, Settings = _form!.ToSettings() };
        using var work = _work = new StagingWork(_leaving.Token);
        var solved = await work.RunAsync((progress, ct) => Service.SolveAsync(draft, progress, ct), StateHasChanged);
        _work = null;
        if (solved is { IsOk: true } done) Dialogs.CloseSide(done.Value);
        else (_refusal, _isStopped) = (solved?.Error, solved is null);
    }
}
