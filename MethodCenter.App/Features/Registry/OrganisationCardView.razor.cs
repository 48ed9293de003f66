using MethodCenter.App.Shared;
using MethodCenter.App.Shell;
using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Registry;
using Microsoft.AspNetCore.Components;
using Radzen;

namespace MethodCenter.App.Features.Registry;

/// <summary>Reads the card of an organisation and opens the panels that change it.</summary>
public sealed partial class OrganisationCardView : IDisposable
{
    private readonly CancellationTokenSource _leaving = new();
    private OrganisationCard? _card;
    private bool _isMissing;
    private int? _read;

    /// <summary>Null is the own organisation of a coordinator.</summary>
    [Parameter] public int? OrganisationId { get; set; }

    /// <summary>The name of a first screen; the organisation's name otherwise.</summary>
    [Parameter] public string? Title { get; set; }

    [Inject] public required ICurrentActor Actor { get; init; }
    [Inject] public required OrganisationCards Cards { get; init; }
    [Inject] public required OrganisationService Service { get; init; }
    [Inject] public required DialogService Dialogs { get; init; }
    [Inject] public required NotificationService Notifications { get; init; }

    private string Subtitle => Title is null ? OrganisationTexts.Subtitle(_card!) : $"{_card!.ShortName} · {OrganisationTexts.Subtitle(_card)}";

    private IReadOnlyList<Crumb>? Crumbs =>
        Title is null ? [new(OrganisationTexts.Organisations, Urls.Organisations), new(_card!.ShortName)] : null;

    private IReadOnlyList<HistoryEntry> History => [.. _card!.History.Select(h => new HistoryEntry(h.At, h.What, h.Who, h.Details))];

    private IReadOnlyList<Fact> Facts =>
    [
        new(OrganisationTexts.FullName, _card!.FullName), new(OrganisationTexts.Inn, _card.Inn), new(OrganisationTexts.Ogrn, _card.Ogrn),
        new(OrganisationTexts.Municipality, _card.Municipality, Urls.Municipality(_card.MunicipalityId)),
        new(OrganisationTexts.Type, _card.Type), new(OrganisationTexts.Levels, _card.Levels.Replace(";", ", ", StringComparison.Ordinal)),
        new(OrganisationTexts.Settlement, _card.Settlement),
        new(OrganisationTexts.Locality, _card.Locality is { } locality ? RegistryTerms.Of(locality) : null),
        new(OrganisationTexts.Monitored, _card.IsMonitored ? OrganisationTexts.InCircle : OrganisationTexts.OutOfCircle),
        .. _card.ClosedOn is null ? [] : new[] { new Fact(OrganisationTexts.ClosedOn, Formats.Date(_card.ClosedOn)) },
    ];

    private IEnumerable<(string Title, string Value, string Href)> StaffFigures
    {
        get
        {
            var people = _card!.People;
            var all = new EducatorFilter { OrganisationId = _card.Id };
            return
            [
                Figure(OrganisationTexts.Teachers, people.Teachers, all with { PostGroup = PostGroup.Teaching, HomeKind = EmploymentKind.Main }),
                Figure(OrganisationTexts.Managers, people.Managers, all with { PostGroup = PostGroup.Managing, HomeKind = EmploymentKind.Main }),
                Figure(OrganisationTexts.Young, people.Young, all with { PostGroup = PostGroup.Teaching, HomeKind = EmploymentKind.Main, IsYoung = true }),
                Figure(OrganisationTexts.WithMethodist, people.WithMethodist, all with { PostGroup = PostGroup.Teaching, HomeKind = EmploymentKind.Main, HasMethodist = true }),
                Figure(OrganisationTexts.OnLeave, people.OnLeave, all with { IsOnLeave = true }),
                Figure(OrganisationTexts.Working, people.Working, all),
            ];
        }
    }

    protected override async Task OnParametersSetAsync()
    {
        if (_read == (OrganisationId ?? 0)) return;
        _read = OrganisationId ?? 0;
        await ReadAsync();
    }

    public void Dispose()
    {
        _leaving.Cancel();
        _leaving.Dispose();
    }

    private async Task ReadAsync()
    {
        _card = OrganisationId is { } id ? await Cards.FindAsync(id, _leaving.Token) : await Cards.FindOwnAsync(_leaving.Token);
        _isMissing = _card is null;
    }

    private (string Title, string Value, string Href) Figure(string title, int number, EducatorFilter filter) =>
        (title, Formats.Number(number), Urls.EducatorsBy(filter, _card!.Day));

    private async Task OpenAsync<TPanel>(string title, int partId) where TPanel : ComponentBase
    {
        Dictionary<string, object?> parameters = new() { ["Card"] = _card };
        if (typeof(TPanel) != typeof(OrganisationPanel)) parameters["PartId"] = partId;
        if (await Dialogs.OpenPanelAsync<TPanel>(title, parameters) is not null) await DoneAsync();
    }

    private async Task OpenActAsync(OrganisationActKind act)
    {
        Dictionary<string, object?> parameters = new() { ["Card"] = _card, ["Act"] = act };
        if (await Dialogs.OpenPanelAsync<OrganisationActPanel>(OrganisationActPanel.TitleOf(act), parameters) is not null) await DoneAsync();
    }

    private async Task OnReopenAsync()
    {
        if (!await Dialogs.AskAsync(OrganisationTexts.Reopen, OrganisationTexts.ReopenConsequence, OrganisationTexts.Reopen)) return;
        var result = await Service.ReopenAsync(new() { OrganisationId = _card!.Id, Version = _card.Version }, _leaving.Token);
        if (result.IsOk) await DoneAsync();
        else Notifications.Refused(result.Error);
    }

    private async Task DoneAsync()
    {
        Notifications.Done(OrganisationTexts.Saved);
        await ReadAsync();
    }
}
