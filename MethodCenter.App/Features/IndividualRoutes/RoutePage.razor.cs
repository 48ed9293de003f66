using MethodCenter.App.Shared;
using MethodCenter.App.Shell;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.IndividualRoutes;
using Microsoft.AspNetCore.Components;
using Radzen;

namespace MethodCenter.App.Features.IndividualRoutes;

/// <summary>The card of a route.</summary>
public sealed partial class RoutePage : IDisposable
{
    private static readonly RouteAct[] _headActs =
        [RouteAct.Agree, RouteAct.AgreeOnPaper, RouteAct.Return, RouteAct.Start, RouteAct.Resume, RouteAct.Finish, RouteAct.NewVersion, RouteAct.Pause, RouteAct.DropVersion, RouteAct.Stop];

    private readonly CancellationTokenSource _leaving = new();
    private IReadOnlyList<RouteAct> _acts = [];
    private IReadOnlyList<Fact> _facts = [];
    private RouteCard? _card;
    private bool _isMissing;

    [Parameter] public int Id { get; set; }

    [Inject] public required RouteCardQueries Queries { get; init; }
    [Inject] public required DialogService Dialogs { get; init; }
    [Inject] public required NavigationManager Navigation { get; init; }
    [Inject] public required NotificationService Notifications { get; init; }
    [Inject] public required TimeProvider Clock { get; init; }

    public void Dispose()
    {
        _leaving.Cancel();
        _leaving.Dispose();
    }

    protected override Task OnParametersSetAsync() => LoadAsync();

    private async Task OnActAsync(RouteAct act)
    {
        var parameters = new Dictionary<string, object?> { [nameof(RouteActDialog.Card)] = _card, [nameof(RouteActDialog.Act)] = act };
        if (await Dialogs.OpenDialogAsync<RouteActDialog>(RouteCardTexts.ButtonOf(act, _card!.Turn), parameters) is not true) return;
        if (act is RouteAct.NewVersion)
        {
            Navigation.NavigateTo(Urls.IndividualRouteEdit(Id));
            return;
        }
        Notifications.Done(RouteCardTexts.Done);
        await LoadAsync();
    }

    private async Task LoadAsync()
    {
        _card = await Queries.LoadAsync(Id, _leaving.Token);
        _isMissing = _card is null;
        if (_card is null) return;
        _acts = [.. _headActs.Where(_card.Can)];
        _facts = FactsOf(_card);
    }

    private static string TestIdOf(RouteAct act) => "act-" + act.ToString().ToLowerInvariant();

    private static IReadOnlyList<Fact> FactsOf(RouteCard card) =>
    [
        new(RouteTexts.Period, RouteTerms.Span(card.Head.From, card.Head.Until)),
        new(RouteTexts.Basis, RouteCardTexts.BasisOf(card.Head)),
        new(RouteTexts.Methodist, card.Head.Methodist),
        new(RouteCardTexts.Position, card.Head.Position),
        new(RouteCardTexts.Created, Formats.Date(card.Head.CreatedOn)),
        new(RouteCardTexts.Approved, Formats.Date(card.Head.ApprovedOn)),
        .. card.Goal is null ? [] : new[] { new Fact(RouteCardTexts.Goal, card.Goal) },
        .. card.Expected is null ? [] : new[] { new Fact(RouteCardTexts.Expected, card.Expected) },
        .. card.Head.SecondReason is null ? [] : new[] { new Fact(RouteCardTexts.SecondReason, card.Head.SecondReason) },
    ];
}
