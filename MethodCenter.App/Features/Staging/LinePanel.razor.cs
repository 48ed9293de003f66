using MethodCenter.App.Shared;
using MethodCenter.App.Shell;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Staging;
using Microsoft.AspNetCore.Components;
using Radzen;

namespace MethodCenter.App.Features.Staging;

/// <summary>One line of a variant: explanations, and changes by hand whose price is shown before they are applied.</summary>
public sealed partial class LinePanel : IDisposable
{
    private const int Portion = 8;
    private readonly CancellationTokenSource _leaving = new();
    private IReadOnlyList<HandRow> _hand = [];
    private IReadOnlyList<Choice<string>> _givers = [];
    private StagingAnswer<IReadOnlyList<CandidateRow>>? _candidates;
    private StagingAnswer<WhyNotRow>? _why;
    private StagingAnswer<PriceRow>? _price;
    private HandDraft? _pending;
    private DomainError? _refusal;
    private DomainError? _unread;
    private string? _asked;
    private string? _other;
    private int _most = Portion;

    [Parameter, EditorRequired] public required VariantCard Card { get; set; }
    [Parameter, EditorRequired] public required LineRow Line { get; set; }
    [Parameter] public bool MayChange { get; set; }

    [Inject] public required StagingAnswers Answers { get; init; }
    [Inject] public required StagingQueries Queries { get; init; }
    [Inject] public required StagingService Service { get; init; }
    [Inject] public required DialogService Dialogs { get; init; }
    [Inject] public required NotificationService Notifications { get; init; }

    private string CardHref => Line.EducatorId is { } id ? Urls.Educator(id) : Urls.Organisation(Line.OrganisationId);

    public void Dispose()
    {
        _leaving.Cancel();
        _leaving.Dispose();
    }

    protected override async Task OnInitializedAsync()
    {
        _hand = [.. Card.Hand.Where(h => h.SeekerKey == Line.SeekerKey && h.Kind is not HandKind.Release)];
        var found = await CountAsync(ct => Answers.CandidatesAsync(Card.Row.Id, Line.SeekerKey, ct));
        if (found is not { } answer) return;
        if (answer.IsOk) _candidates = answer.Value;
        else _unread = answer.Error;
        var loads = await Queries.LoadsAsync(Card.Row.Id, _leaving.Token);
        _givers = [.. loads.Where(l => l.GiverKey != Line.GiverKey).OrderBy(l => l.Name, StringComparer.Ordinal).Select(l => new Choice<string>(l.GiverKey, l.Name))];
    }

    private async Task AskAsync(string giver)
    {
        Forget();
        _asked = giver;
        if (await CountAsync(ct => Answers.WhyNotAsync(Card.Row.Id, Line.SeekerKey, giver, ct)) is not { } answer) return;
        (_why, _refusal) = (answer.IsOk ? answer.Value : null, answer.IsOk ? null : answer.Error);
    }

    private async Task PriceAsync(string giver, HandKind kind)
    {
        Forget();
        var draft = new HandDraft(Card.Row.Id, Card.Row.Version, Line.SeekerKey, giver, kind);
        if (kind is HandKind.Force) _asked = giver;
        if (await CountAsync(ct => Answers.PriceAsync(draft, ct)) is not { } answer) return;
        (_pending, _price, _refusal) = (draft, answer.IsOk ? answer.Value : null, answer.IsOk ? null : answer.Error);
    }

    private async Task OnApplyAsync()
    {
        var applied = await Service.ApplyAsync(_pending!, _leaving.Token);
        if (applied.IsOk)
        {
            Notifications.Done(VariantTexts.Applied, string.Join(" ", applied.Value.Remarks));
            Dialogs.CloseSide(true);
            return;
        }
        (_price, _refusal) = (null, applied.Error);
    }

    private void Forget() => (_pending, _price, _why, _refusal, _asked) = (null, null, null, null, null);

    private bool IsCandidate(string giver) => _candidates!.Value.Take(_most).Any(c => c.GiverKey == giver);

    /// <summary>The answer is worked out off the page's thread; null where the panel was closed before it came.</summary>
    private async Task<Result<T>?> CountAsync<T>(Func<CancellationToken, Task<Result<T>>> ask)
    {
        var token = _leaving.Token;
        try
        {
            return await Task.Run(() => ask(token), token);
        }
        catch (OperationCanceledException) when (token.IsCancellationRequested)
        {
            return null;
        }
    }
}
